"""The core's sentences in the window's language.

The core knows no Qt and speaks English: its errors, the problems that a catalogue keeps, and what a
replay found are whole sentences by the time they come here. Here stands the template of each, so
that what was filled in can be told from it again; a test holds the templates against the core's
source. A sentence that is none of them is shown as it came.
"""

from __future__ import annotations

import functools
import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from patentviewer import slow
from patentviewer.errors import UserError
from patentviewer.messages import Message

_TEMPLATES = (
    QT_TRANSLATE_NOOP(
        "Core",
        "It would unpack to {0} MB, more than the {1} MB that are allowed inside an archive.",
    ),
    QT_TRANSLATE_NOOP("Core", "If it is genuine, unpack the archive into a folder."),
    QT_TRANSLATE_NOOP("Core", "The archive is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Core", "Fetch or copy it again."),
    QT_TRANSLATE_NOOP("Core", "It is protected by a password."),
    QT_TRANSLATE_NOOP("Core", "Save the archive without a password."),
    QT_TRANSLATE_NOOP("Core", "The archive no longer holds it."),
    QT_TRANSLATE_NOOP("Core", "Refresh again."),
    QT_TRANSLATE_NOOP("Core", "It holds more than {0} MB."),
    QT_TRANSLATE_NOOP("Core", "Split it, or leave it out."),
    QT_TRANSLATE_NOOP("Core", "It is damaged inside its archive."),
    QT_TRANSLATE_NOOP("Core", "Fetch or copy the archive again."),
    QT_TRANSLATE_NOOP("Core", "Its name is not valid text."),
    QT_TRANSLATE_NOOP("Core", "Rename it, then refresh again."),
    QT_TRANSLATE_NOOP("Core", "{0} is not there. Check the name, or connect the drive it is on."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, "
        "SVG and other pictures, and grants of the office as XML with TIFF.",
    ),
    QT_TRANSLATE_NOOP("Core", "Too many archives lie inside each other."),
    QT_TRANSLATE_NOOP("Core", "Unpack the outer ones into a folder."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} cannot be reached now ({1}). Nothing indexed from it is removed; connect "
        "the drive or share, then refresh again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} is empty now, though {1} files were indexed from it, so nothing of them "
        "is removed. Connect the drive or share; or take the folder out of the "
        "collection.",
    ),
    QT_TRANSLATE_NOOP("Core", "It is an XML file, but not a grant of the patent office."),
    QT_TRANSLATE_NOOP("Core", "Leave it out."),
    QT_TRANSLATE_NOOP("Core", "The sheet {0}, which it names, is missing."),
    QT_TRANSLATE_NOOP("Core", "Fetch the grant again."),
    QT_TRANSLATE_NOOP("Core", "The PDF is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Core", "Fetch or copy it again, or print it to a new PDF."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The picture is {0} x {1} pixels, more than the {2} million that can be opened.",
    ),
    QT_TRANSLATE_NOOP("Core", "Save it at a lower resolution."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The picture is {0} x {1} pixels, more than the {2} million that can be opened of its "
        "kind.",
    ),
    QT_TRANSLATE_NOOP("Core", "Save it at a lower resolution, or in black and white."),
    QT_TRANSLATE_NOOP("Core", "The TIFF has {0} pictures; only the first {1} were read."),
    QT_TRANSLATE_NOOP("Core", "The drawing lies in another file, which the SVG only names."),
    QT_TRANSLATE_NOOP(
        "Core", "Search or index that file, or save the SVG with its pictures embedded."
    ),
    QT_TRANSLATE_NOOP("Core", "Save a copy without the password, and use that."),
    QT_TRANSLATE_NOOP("Core", "The PDF has no pages."),
    QT_TRANSLATE_NOOP("Core", "The page has no area."),
    QT_TRANSLATE_NOOP("Core", "The page is damaged or no longer there."),
    QT_TRANSLATE_NOOP("Core", "The page cannot be drawn."),
    QT_TRANSLATE_NOOP("Core", "The page is damaged."),
    QT_TRANSLATE_NOOP("Core", "The figure is no longer there."),
    QT_TRANSLATE_NOOP("Core", "Refresh the collection."),
    QT_TRANSLATE_NOOP("Core", "The sheet is no longer there."),
    QT_TRANSLATE_NOOP("Core", "If it shows one, save that page as a picture of its own."),
    QT_TRANSLATE_NOOP("Core", "Its figures could not be told apart ({0}: {1})."),
    QT_TRANSLATE_NOOP("Core", "Please report it with the file."),
    QT_TRANSLATE_NOOP("Core", "No drawing was found in it."),
    QT_TRANSLATE_NOOP("Core", "Its name says otherwise, but it is a {0}."),
    QT_TRANSLATE_NOOP("Core", "Give it the name that fits, or save it as PDF, TIFF or PNG."),
    QT_TRANSLATE_NOOP("Core", "The {0} is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Core", "The file is empty."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Its content is none of the formats that can be read, whatever its name says.",
    ),
    QT_TRANSLATE_NOOP("Core", "If it is a drawing, save it as PDF, TIFF or PNG."),
    QT_TRANSLATE_NOOP("Core", "The picture is too large for the memory."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The PDF is incomplete: its end is missing. What could be read of it is used.",
    ),
    QT_TRANSLATE_NOOP("Core", "The PDF has {0} pages; only the first {1} were read."),
    QT_TRANSLATE_NOOP("Core", "Split it into one file a document."),
    QT_TRANSLATE_NOOP("Core", "The file inside the PDF is larger than {0} MB."),
    QT_TRANSLATE_NOOP("Core", "Save it as a file of its own."),
    QT_TRANSLATE_NOOP(
        "Core",
        "It shows only a notice that another viewer is needed; its content is a form or a "
        "portfolio that cannot be read.",
    ),
    QT_TRANSLATE_NOOP("Core", "Open it in that viewer and print it to a new PDF."),
    QT_TRANSLATE_NOOP(
        "Core",
        "A collection teaches from {0} classified documents on; this one has {1}. Add a table of "
        "classes beside the drawings, or more documents.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} could not be removed: {1}."),
    QT_TRANSLATE_NOOP("Core", "It is no valid SVG drawing."),
    QT_TRANSLATE_NOOP("Core", "Save it as PDF or PNG."),
    QT_TRANSLATE_NOOP("Core", "The system could not read it ({0})."),
    QT_TRANSLATE_NOOP("Core", "Check the drive or the network share, then try again."),
    QT_TRANSLATE_NOOP("Core", "There is no permission to read it."),
    QT_TRANSLATE_NOOP("Core", "Ask for the right to read it, or copy it to a folder of your own."),
    QT_TRANSLATE_NOOP(
        "Core",
        "It is no longer there, or it is a link to something that is not there.",
    ),
    QT_TRANSLATE_NOOP("Core", "Put it back, or refresh the collection."),
    QT_TRANSLATE_NOOP("Core", "Reading it takes more memory than a file is allowed."),
    QT_TRANSLATE_NOOP("Core", "Save it at a lower resolution, or with fewer pages."),
    QT_TRANSLATE_NOOP("Core", "Reading it took too long: more than {0} seconds."),
    QT_TRANSLATE_NOOP("Core", "If it opens in another program, save it anew as PDF, TIFF or PNG."),
    QT_TRANSLATE_NOOP("Core", "Reading it crashed: its content is damaged, or made to do harm."),
    QT_TRANSLATE_NOOP("Core", "Reading it failed ({0}: {1})."),
    QT_TRANSLATE_NOOP("Core", "If it opens in another program, please report it with the file."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Its XML defines entities that could grow without end or lead out of the file.",
    ),
    QT_TRANSLATE_NOOP("Core", "Fetch it again from where it came, or save it without entities."),
    QT_TRANSLATE_NOOP("Core", "Its XML is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Core", "Its XML is nested too deeply or too long to be a genuine one."),
    QT_TRANSLATE_NOOP("Core", "Fetch it again from where it came."),
    QT_TRANSLATE_NOOP("Core", "There is no collection called {0}."),
    QT_TRANSLATE_NOOP("Core", "The figure is no longer in the collection {0}. Search again."),
    QT_TRANSLATE_NOOP("Core", "A collection needs a name."),
    QT_TRANSLATE_NOOP("Core", "The name of the collection is too long."),
    QT_TRANSLATE_NOOP("Core", "The document is no longer in the collection {0}. Search again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} and {1} lie one in the other: their drawings would be there twice. {2} is "
        "part of the collection already.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} is not part of the collection {1}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} could not be removed: {1}. Close other windows of this program, then try again.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} could not be written: {1}."),
    QT_TRANSLATE_NOOP("Core", "There is no drawing in what was given."),
    QT_TRANSLATE_NOOP("Core", "The sample collection is missing: install the program again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} was written by a newer version of this program, so it is left as it is. "
        "Update the program to change settings.",
    ),
    QT_TRANSLATE_NOOP("Core", "The settings could not be saved to {0}: {1}."),
    QT_TRANSLATE_NOOP("Core", "The record's attachment {0} was changed."),
    QT_TRANSLATE_NOOP("Core", "The record's attachment {0} cannot be read."),
    QT_TRANSLATE_NOOP("Core", "{0} holds no search record."),
    QT_TRANSLATE_NOOP("Core", "The record in {0} is damaged. {1}"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Before entry {0} stands one that was not written whole ({1} bytes); it is taken away "
        "when the record is next continued.",
    ),
    QT_TRANSLATE_NOOP("Core", "The record in {0} is full. Begin another session."),
    QT_TRANSLATE_NOOP(
        "Core", "The record in {0} was changed by another program while it was open."
    ),
    QT_TRANSLATE_NOOP("Core", "What is to be kept with the record in {0} is too large."),
    QT_TRANSLATE_NOOP("Core", "The record names {0}, which is no attachment."),
    QT_TRANSLATE_NOOP("Core", "The record's attachment {0} is too large to be opened."),
    QT_TRANSLATE_NOOP("Core", "The record's attachment {0} is no picture."),
    QT_TRANSLATE_NOOP("Core", "The record's attachment {0} cannot be unpacked."),
    QT_TRANSLATE_NOOP("Core", "Its entries cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Core", "Its entries cannot be read ({0}: {1})."),
    QT_TRANSLATE_NOOP("Core", "A kept comparison cannot be understood."),
    QT_TRANSLATE_NOOP(
        "Core",
        "At the record's end stands an entry that was not written whole ({0} bytes); it is "
        "taken away when the record is next continued.",
    ),
    QT_TRANSLATE_NOOP("Core", "Among the record's attachments lies {0}, which is none."),
    QT_TRANSLATE_NOOP("Core", "The search of {0} UTC cannot be understood."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The record was written by a newer version of this program, so not all of it may be "
        "shown. Update the program.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Entry {0} ({1} UTC) bears an earlier time than the one before it ({2} UTC): the "
        "clock was set back.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Entry {0} cannot be understood, so what it says is left out: a newer version of "
        "this program wrote it, or another one.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The record in {0} was written by a newer version of this program. Update the "
        "program to continue it.",
    ),
    QT_TRANSLATE_NOOP("Core", "The record in {0} could not be written: {1}."),
    QT_TRANSLATE_NOOP("Core", "The record's head was changed."),
    QT_TRANSLATE_NOOP("Core", "The record is incomplete: {0} cut off or changed."),
    QT_TRANSLATE_NOOP("Core", "Entries and head of the record do not fit each other."),
    QT_TRANSLATE_NOOP("Core", "Entry {0} was changed or lost."),
    QT_TRANSLATE_NOOP("Core", "The record's head cannot be read."),
    QT_TRANSLATE_NOOP("Core", "{0} had {1} {2} and has {3}."),
    QT_TRANSLATE_NOOP("Core", "The collection {0} is gone."),
    QT_TRANSLATE_NOOP("Core", "The collection {0} is new."),
    QT_TRANSLATE_NOOP("Core", "{0} is made of other folders."),
    QT_TRANSLATE_NOOP("Core", "{0} has the same size but another content."),
    QT_TRANSLATE_NOOP("Core", "{0} was refreshed again, on {1}."),
    QT_TRANSLATE_NOOP("Core", "The program was {0} and is {1}."),
    QT_TRANSLATE_NOOP("Core", "The model was {0} and is {1} ({2})."),
    QT_TRANSLATE_NOOP("Core", "The model ran on {0} and runs on {1}."),
    QT_TRANSLATE_NOOP("Core", "The manifest of the model {0} is another."),
    QT_TRANSLATE_NOOP(
        "Core", "{0} hits are called {1}, and the record does not tell which is which."
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "What was said of “{0}” stands alone: the record does not tell which of the designs "
        "of that name was meant.",
    ),
    QT_TRANSLATE_NOOP("Core", "The program {0} has other source files than it had."),
    QT_TRANSLATE_NOOP("Core", "The ranking is the same, byte for byte."),
    QT_TRANSLATE_NOOP("Core", "Program, model and collections are the same as then."),
    QT_TRANSLATE_NOOP("Core", "{0} no longer found: {1}."),
    QT_TRANSLATE_NOOP("Core", "{0} found that were not: {1}."),
    QT_TRANSLATE_NOOP("Core", "The order differs from place {0} on: {1} is at place {2} now."),
    QT_TRANSLATE_NOOP("Core", "Scores differ by up to {0}."),
    QT_TRANSLATE_NOOP("Core", "{0} could not be searched then."),
    QT_TRANSLATE_NOOP("Core", "{0} cannot be searched now."),
    QT_TRANSLATE_NOOP("Core", "Searched were {0} figures, now {1}."),
    QT_TRANSLATE_NOOP("Core", "Only details of the hits differ (bibliography, places of files)."),
    QT_TRANSLATE_NOOP("Core", "Editing makes another picture of figure {0} of the query."),
    QT_TRANSLATE_NOOP("Core", "A ranking of the record is not the one that was logged."),
    QT_TRANSLATE_NOOP("Core", "There is a search session named {0} already. Open that one."),
    QT_TRANSLATE_NOOP("Core", "A search session needs a name."),
    QT_TRANSLATE_NOOP("Core", "Sign with your initials."),
    QT_TRANSLATE_NOOP("Core", "A search session cannot be merged with itself."),
    QT_TRANSLATE_NOOP("Core", "The search session in {0} is open in another window."),
    QT_TRANSLATE_NOOP("Core", "The search session {0} is closed. Open it again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} UTC: an entry that was being written when the program stopped ({1} bytes) "
        "was lost; all earlier ones are whole.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} is missing: install the program again."),
    QT_TRANSLATE_NOOP("Core", "{0} is missing: install the program again to write a PDF."),
    QT_TRANSLATE_NOOP("Core", "{0}: a report is one of {1}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Another program is building {0} now. It can be searched meanwhile; refresh it "
        "when that is done.",
    ),
    QT_TRANSLATE_NOOP("Core", "The catalogue {0} could not be written: {1}."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The disk is full: {0} could not be written. What was read before is kept. "
        "Free some space, then refresh again.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} is missing. Build the collection again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The catalogue {0} was written by a newer version of this program. Update the "
        "program to use this collection.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The catalogue {0} is damaged and cannot be used: {1}. Build the collection anew: its "
        "folders are read again, and your records keep what you judged.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The catalogue {0} is locked by another program. Close that program, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The catalogue {0} cannot be read: {1}. Check the drive, and that you may read and write "
        "its folder.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} cannot be changed: {1}. It can be searched."),
    QT_TRANSLATE_NOOP("Core", "Which folders {0} is made of is not known any more. Name them."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} cannot be reached now, so nothing is built anew without it. Connect the drive or "
        "share, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The model's {0} is not as it was written (its seal differs). Install the model again.",
    ),
    QT_TRANSLATE_NOOP("Core", "There is no model in {0}. Install the program again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The model {0} is not the one its manifest describes (its sha256 differs). "
        "Install it again.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} holds no model: {1} is missing."),
    QT_TRANSLATE_NOOP("Core", "The model's {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Core", "The model in {0} needs a newer version of this program."),
    QT_TRANSLATE_NOOP("Core", "The model's {0} is not a manifest ({1})."),
    QT_TRANSLATE_NOOP("Core", "The model in {0} gives vectors that are not of length 1."),
    QT_TRANSLATE_NOOP("Core", "The model {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Core", "The model in {0} cannot be loaded: {1}."),
    QT_TRANSLATE_NOOP("Core", "The model in {0} does not do what its manifest says: {1}."),
    QT_TRANSLATE_NOOP("Core", "{0} could not be used ({1})."),
    QT_TRANSLATE_NOOP("Core", "The CPU is used."),
    QT_TRANSLATE_NOOP("Core", "The query has no figure. Drop, paste or sketch one."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Of the lines that set the claimed drawing apart from the prior art, the "
        "accused drawing has {0}.",
    ),
    QT_TRANSLATE_NOOP("Core", "No line sets the claimed drawing apart from the prior art."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The table {0} cannot be read now ({1}). What it said before is kept; put it "
        "back, or take it out of the collection.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Its XML is damaged or incomplete. What could be read of it is used, and its sheets are.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "Its XML is damaged or incomplete. What could be read of it is used.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} cannot be read: {1}. Check its name."),
    QT_TRANSLATE_NOOP("Core", "{0} has no column called {1}. Its columns are: {2}."),
    QT_TRANSLATE_NOOP("Core", "{0} is no table. Save it as CSV, TSV or XLSX."),
    QT_TRANSLATE_NOOP("Core", "{0} is nothing that a column can mean. Columns mean: {1}."),
    QT_TRANSLATE_NOOP("Core", "One of its documents is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Core", "{0} of its documents are damaged or incomplete."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Index the drawings it is about as well, or say what its columns mean.",
    ),
    QT_TRANSLATE_NOOP("Core", "Index the folder that holds the drawings in the same collection."),
    QT_TRANSLATE_NOOP("Core", "It has no line about any document."),
    QT_TRANSLATE_NOOP("Core", "It is not known which column has the documents' numbers or files."),
    QT_TRANSLATE_NOOP("Core", "No drawing of the design that it describes is indexed here."),
    QT_TRANSLATE_NOOP(
        "Core",
        "No drawing of any of the {0} designs that it describes is indexed here.",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} of its dates and classes are not understood."),
    QT_TRANSLATE_NOOP("Core", "{0} of its {1} lines fit no drawing here: {2}."),
    QT_TRANSLATE_NOOP("Core", "It is an XML file without any design in it."),
    QT_TRANSLATE_NOOP("Core", "Save it again as XLSX, or as CSV."),
    QT_TRANSLATE_NOOP("Core", "Save the sheet with the documents as CSV."),
    QT_TRANSLATE_NOOP("Core", "The workbook cannot be read ({0}: {1})."),
    QT_TRANSLATE_NOOP("Core", "The workbook is damaged, locked with a password, or none."),
    QT_TRANSLATE_NOOP("Core", "Unpacked, the workbook would be larger than can be read."),
    QT_TRANSLATE_NOOP("Core", "It could not be unpacked into {0} ({1})."),
    QT_TRANSLATE_NOOP("Core", "Free some space there, or unpack it into a folder yourself."),
    QT_TRANSLATE_NOOP("Core", "It would unpack to more than {0} MB."),
    QT_TRANSLATE_NOOP("Core", "If it is genuine, unpack it into a folder."),
    QT_TRANSLATE_NOOP("Core", "Looking through it takes more memory than a file is allowed."),
    QT_TRANSLATE_NOOP("Core", 'Its name reads like a place inside an archive, because of its "!".'),
    QT_TRANSLATE_NOOP("Core", "It is a document without drawings that can be read."),
    QT_TRANSLATE_NOOP("Core", "If it shows drawings, save it as PDF."),
    QT_TRANSLATE_NOOP("Core", "{0} more files in it have the same problem."),
    QT_TRANSLATE_NOOP("Core", "It is a drawing or model of a CAD program, which is not read."),
    QT_TRANSLATE_NOOP("Core", "Save its views from there as PDF, PNG or TIFF."),
    QT_TRANSLATE_NOOP("Core", "It is a drawing of a program whose files are not read."),
    QT_TRANSLATE_NOOP("Core", "Save it from there as PDF, PNG, TIFF or SVG."),
    QT_TRANSLATE_NOOP("Core", "It is an archive of a kind that is not read."),
    QT_TRANSLATE_NOOP("Core", "Unpack it, or pack it anew as ZIP."),
    QT_TRANSLATE_NOOP("Core", "It is a document of a kind that is not read."),
    QT_TRANSLATE_NOOP("Core", "It is a mail, and what is attached to it is not read."),
    QT_TRANSLATE_NOOP("Core", "If drawings are attached to it, save them as files."),
    QT_TRANSLATE_NOOP("Core", "It is a file of a kind that is not known."),
    QT_TRANSLATE_NOOP("Core", "If it shows drawings, save them as PDF, TIFF or PNG."),
    QT_TRANSLATE_NOOP("Core", "It is an archive by its content, but its name does not say so."),
    QT_TRANSLATE_NOOP("Core", "Give it a name that ends with .zip, .tar or .7z, whichever it is."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The archive is incomplete: its end is missing. What could be found in it is used.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The archive is damaged: some of its entries cannot be read. The others are used.",
    ),
    QT_TRANSLATE_NOOP("Core", "The archive holds more than {0} files; the others are left out."),
    QT_TRANSLATE_NOOP("Core", "Split it."),
    QT_TRANSLATE_NOOP("Core", "Its path leads out of its archive, so it is left out."),
    QT_TRANSLATE_NOOP("Core", "If it is wanted, unpack it into a folder."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The archive holds several files of this name; only the last one is used.",
    ),
    QT_TRANSLATE_NOOP("Core", "Unpack it, give them names of their own, and pack them again."),
    QT_TRANSLATE_NOOP("Core", "What the archive says of its size or place cannot be true."),
    QT_TRANSLATE_NOOP("Core", "It is no ordinary file but a pipe, a socket or a device."),
    QT_TRANSLATE_NOOP("Core", "Leave it out of the folder."),
    QT_TRANSLATE_NOOP("Core", "It is packed in a way that cannot be read."),
    QT_TRANSLATE_NOOP("Core", "Unpack the archive into a folder."),
    QT_TRANSLATE_NOOP("Core", "It is stored in pieces (sparse)."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The system ended the process that read it: most likely, memory ran out.",
    ),
    QT_TRANSLATE_NOOP("Core", "Close other programs, then have it tried again."),
    QT_TRANSLATE_NOOP(
        "Core",
        "It is packed in a way that cannot be read (method {0} of the ZIP format).",
    ),
    QT_TRANSLATE_NOOP("Core", "{0} is not a folder that can be read. Name the one it is now."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} is part of the collection already, with files of its own. Take {1} out instead.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "The name of {0} is not valid text, so it cannot be kept. Rename the folder, or one "
        "of those it lies in.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "This user has no home folder. Set {0} to a folder for what the program keeps.",
    ),
    QT_TRANSLATE_NOOP("Core", "What was read of it could not be kept ({0}: {1})."),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0}: {1} of the {2} files indexed from it are not there any more. Nothing of them is"
        " removed yet: put them back or connect the drive; or, if this is meant, refresh with"
        " --accept-missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Core",
        "{0} holds files that were indexed from {1}, which is not there any more: {2} of {3}."
        " They are not read again. If the folder has moved, say so: patentviewer collections "
        '--move-folder "{4}" "{5}"; if both are wanted, refresh with --accept-moved.',
    ),
    QT_TRANSLATE_NOOP("Core", "Not all of its files are read yet."),
    QT_TRANSLATE_NOOP("Core", "Refresh again, if that is not going on."),
    QT_TRANSLATE_NOOP("Core", "Several files are called so; only the last one is used."),
    QT_TRANSLATE_NOOP("Core", "Give them names of their own."),
    QT_TRANSLATE_NOOP("Core", "Rename it."),
)

_PLACE = re.compile(r"\\\{(\d)\\\}")
_PAGES = re.compile(
    r"Pages? (?P<first>\d+(?:, \d+)*)(?: and (?:(?P<more>\d+) more|(?P<last>\d+)))?"
    r": (?P<reason>.+)",
    re.DOTALL,
)
"""What drawings.reading puts before a reason."""
_BETWEEN = re.compile(r"(?<=\.) (?=\S)")
_MOST_IN_ONE = 3
"""A template holds at most so many sentences."""


def templates() -> tuple[str, ...]:
    """All that can be translated, with {0}, {1}... for what is filled in."""
    return tuple(str(template) for template in _TEMPLATES)


def translated(text: str) -> str:
    """Sentences of the core in the window's language, whatever stands between or before them."""
    pieces = _BETWEEN.split(text)
    done: list[str] = []
    at = 0
    while at < len(pieces):
        for end in range(min(at + _MOST_IN_ONE, len(pieces)), at, -1):
            said = _said(" ".join(pieces[at:end]))
            if said is not None:
                break
        else:
            said, end = pieces[at], at + 1
        done.append(said)
        at = end
    return " ".join(done)


def of(error: BaseException) -> str:
    """What an error says."""
    if isinstance(error, UserError) and not any(one.key == "plain.text" for one in error.messages):
        return said(*error.messages)
    return translated(str(error))


def said(*messages: Message) -> str:
    """Messages in the window's language."""
    return slow.sentences.said(QLocale().name(), *messages)


def _said(piece: str) -> str | None:
    """One template filled in, maybe after a name and a colon; None where it is none."""
    whole = _filled(piece)
    if whole is not None:
        return whole
    for colon in re.finditer(": ", piece):
        rest = _filled(piece[colon.end() :])
        if rest is not None:
            return piece[: colon.end()] + rest
    return None


def _of_pages(found: re.Match[str]) -> str:
    """A reason that holds for some pages of a document, with their numbers."""
    numbers = [*found["first"].split(", "), *([found["last"]] if found["last"] else [])]
    listed = QLocale().createSeparatedList(numbers)
    if found["more"]:
        listed = QCoreApplication.translate("Core", "{0} and {1} more").format(
            found["first"], found["more"]
        )
    text = QCoreApplication.translate("Core", "Pages {0}: {1}")
    if len(numbers) == 1 and not found["more"]:
        text = QCoreApplication.translate("Core", "Page {0}: {1}")
    return text.format(listed, translated(found["reason"]))


def _filled(piece: str) -> str | None:
    pages = _PAGES.fullmatch(piece)
    if pages is not None:
        return _of_pages(pages)
    for pattern, template in _patterns():
        found = pattern.fullmatch(piece)
        if found is not None:
            named = sorted(found.groupdict().items())
            values = [translated(value) for _, value in named]
            return QCoreApplication.translate("Core", template).format(*values)
    return None


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What each template looks like filled in; the ones with most words of their own first."""
    own = sorted(templates(), key=lambda template: -len(re.sub(r"\{\d\}", "", template)))
    return tuple(
        (re.compile(_PLACE.sub(r"(?P<_\1>.+?)", re.escape(template)), re.DOTALL), template)
        for template in own
    )
