"""What a file of drawings holds, as plain data.

Pictures are ``numpy`` arrays, ``uint8``, height x width, 0 = black ink, 255 = white paper.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from patentviewer.messages import Message

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# In words: whoever needs only names of things, as the window at its start, waits for no numpy.
Picture: TypeAlias = "NDArray[np.uint8]"

# fmt: off
OFFICE_SUFFIXES = (
    ".docx", ".docm", ".dotx", ".dotm", ".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm",
    ".odt", ".ott", ".odp", ".otp", ".odg", ".otg",
)
# fmt: on
"""Documents that are ZIP archives: the pictures in them are read."""

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm")
"""Tables that are ZIP archives: their cells are read, and the pictures in them."""

ARCHIVE_SUFFIXES = (
    *(".zip", ".tar", ".7z", ".exe"),
    *(".gz", ".tgz", ".bz2", ".tbz", ".tbz2", ".xz", ".txz", ".zst", ".tzst"),
    *OFFICE_SUFFIXES,
)
"""What the names of files end with that are opened as archives: what lies inside is read."""

_HOLDING = (*ARCHIVE_SUFFIXES, *WORKBOOK_SUFFIXES)
_INSIDE_ARCHIVE = re.compile(
    f"(?i:{'|'.join(f'(?<={re.escape(suffix)})' for suffix in _HOLDING)})!(?!/)"
)
"""The "!" after an archive's name; folders and files may have one in their names as well."""


class SourceKind(StrEnum):
    """How the drawings of a source are packed.

    A list holds none: it says something of documents whose drawings lie elsewhere.
    """

    PDF = "pdf"
    PICTURE = "picture"
    GRANT = "grant"
    LIST = "list"


@dataclass(frozen=True)
class FileBeside:
    """A file that a source was read with. name: its path from the folder of the source.

    size, modified_ns: as of a Source when it was read, or -1 and 0 where it was not there.
    """

    name: str
    size: int
    modified_ns: int


class View(StrEnum):
    """What a figure shows, in the words of drawing descriptions."""

    UNKNOWN = ""
    PERSPECTIVE = "perspective"
    FRONT = "front"
    REAR = "rear"
    LEFT = "left"
    RIGHT = "right"
    SIDE = "side"
    TOP = "top"
    BOTTOM = "bottom"
    SECTION = "section"
    DETAIL = "detail"
    EXPLODED = "exploded"
    IN_USE = "in use"


@dataclass(frozen=True)
class Source:
    """One thing in a folder that holds the drawings of one document.

    root: the indexed folder. relative: its path below root, with "/" between the parts; for a
    grant the path of its XML; what lies inside an archive follows a "!"
    (``I20210105.tar!DESIGN/USD0907292-20210105.ZIP!USD0907292-20210105.XML``).
    size: bytes, of all its parts. modified_ns: newest modification time of its parts, or of the
    archive that holds it, in nanoseconds since the epoch.
    """

    root: Path
    relative: str
    kind: SourceKind
    size: int
    modified_ns: int

    @property
    def path(self) -> Path:
        """The file on disk: the source itself, or the outermost archive that holds it."""
        return self.root / self.outermost

    @property
    def outermost(self) -> str:
        """The path of that file below root."""
        return outermost(self.relative)

    @property
    def inside(self) -> tuple[str, ...]:
        """The way from the outermost archive inwards, a path an archive; empty outside archives."""
        return tuple(_INSIDE_ARCHIVE.split(self.relative)[1:]) if "!" in self.relative else ()


def outermost(relative: str) -> str:
    """The file on disk that a path leads to, or into: itself, or the outermost archive."""
    if "!" not in relative:  # as nearly all are: this is asked of every file of a folder
        return relative
    return _INSIDE_ARCHIVE.split(relative, maxsplit=1)[0]


@dataclass(frozen=True)
class Citation:
    """A publication that a document cites.

    number: as it is written. date, name: of its publication and of who it is by, as far as cited.
    by_examiner: the examiner cites it, not the applicant.
    """

    number: str
    date: dt.date | None = None
    name: str = ""
    by_examiner: bool = False


@dataclass(frozen=True)
class Bibliography:
    """What is known of a document; what is not known is empty, never guessed.

    number: as printed without commas and with its country and kind, "US D894468 S".
    country: WIPO ST.3 code. kind: WIPO ST.16 code. locarno_edition: "13". locarno: "26-05", or
    "07-01, 26-05" where there are several, the main one first. us_class: "D26/65".
    descriptions: figure number ("3", "3A") to its sentence ("is a front elevational view thereof").
    """

    number: str = ""
    country: str = ""
    kind: str = ""
    title: str = ""
    filed: dt.date | None = None
    priority: dt.date | None = None
    granted: dt.date | None = None
    locarno: str = ""
    locarno_edition: str = ""
    us_class: str = ""
    applicant: str = ""
    citations: tuple[Citation, ...] = ()
    descriptions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Word:
    """A word of a page's text layer, noise included. box: left, top, right, bottom in pixels."""

    text: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Sheet:
    """One page or picture of drawings.

    picture: the sheet as it lies in the file. number: page or frame, from 1. dpi: dots an inch,
    or 0 where the file does not say. is_bare: a picture without a sheet's margins and running
    header (a loose figure), so that nothing is to be cut off at its top. words: the text layer of
    a PDF page, which is often there, often wrong, and never complete.
    """

    picture: Picture
    number: int
    dpi: float = 0.0
    is_bare: bool = False
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, eq=False)
class Figure:
    """One drawing on a sheet, upright, trimmed, its label taken out and kept as data.

    sheet: page or frame, from 1. ordinal: number on the sheet in reading order, from 1.
    label: "FIG. 3", or "". box: left, top, width, height in pixels of the sheet as it lies in the
    file. quarter_turns: clockwise quarter turns that made it upright, 0 to 3. description: what
    the document says of it, or "".
    """

    picture: Picture
    sheet: int
    ordinal: int = 1
    label: str = ""
    view: View = View.UNKNOWN
    description: str = ""
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    quarter_turns: int = 0


@dataclass(frozen=True)
class Problem:
    """A file, or a part of one, that could not be used.

    file: path as shown to the user. reason: what happened. advice: what to do about it.
    """

    file: str
    reason: Message
    advice: Message | None = None

    @property
    def told(self) -> tuple[Message, ...]:
        """The reason with the file's name, and the advice if there is one, to be said in order."""
        named = Message("plain.of_file", file=self.file, reason=self.reason)
        return (named, self.advice) if self.advice else (named,)

    def is_of(self, file: str) -> bool:
        """Whether it is of a file, by its path as shown, or of what lies in it as an archive."""
        return self.file == file or self.file.startswith(f"{file}!")

    def __str__(self) -> str:
        return " ".join(map(str, self.told))


@dataclass(frozen=True)
class Listed:
    """What one line of a list says of a document, or of one file of it.

    line: its number in the list, from 1. known: what it says, the document's number included; what
    it does not say is empty. file: the name or path of the file it is about, as it is written
    there, or ""; with "!" before it, it lies in the list itself. view: what that file shows, in the
    list's own words. label: the view's number.
    """

    line: int
    known: Bibliography
    file: str = ""
    view: str = ""
    label: str = ""


@dataclass(frozen=True)
class TablePicture:
    """A picture in a table. line, column: where it stands, from 1 and from 0.

    member: its path inside the workbook.
    """

    line: int
    column: int
    member: str


@dataclass(frozen=True)
class Table:
    """A table as it lies in its file. names: of its columns. first_line: of its first row.

    rows: as many cells each as there are names. doubt: why its text may be read wrongly, if it may.
    pictures: in its cells. left_out: sheets of the workbook that say something else.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_line: int = 2
    doubt: Message | None = None
    pictures: tuple[TablePicture, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Reading:
    """Everything that one source gave.

    listed, table: what it says of others, if it is a list. has_unread_print: it has printed pages,
    without a text of their own, that may say more of the document: `read_title_page` reads them.
    beside: the files beside the source that its drawing was made with, or would have been.
    """

    source: Source
    bibliography: Bibliography
    figures: tuple[Figure, ...] = ()
    problems: tuple[Problem, ...] = ()
    listed: tuple[Listed, ...] = ()
    table: Table | None = None
    has_unread_print: bool = False
    beside: tuple[FileBeside, ...] = ()
