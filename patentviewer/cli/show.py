"""``patentviewer show``: what is known of one document."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from patentviewer import model
from patentviewer.cli import coverage
from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.cli.problems import as_json
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.model.details import DocumentDetails
    from patentviewer.model.documents import Bibliography


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="show a document's data and figures",
        description='Show a document by its number ("US D894,468 S", USD0894468) or file name.',
    )
    command.add_argument("document", metavar="DOCUMENT")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Show every document of that number."""
    with opened_library() as library:
        found = library.find_document(arguments.document)
        left_out = library.unusable()
        problems = [library.problems_of(details) for details in found]
    incomplete = coverage.tell_unusable(left_out, console)
    if not found:
        raise UserError(Message("command.no_document", name=arguments.document))
    for details, told in zip(found, problems, strict=True):
        console.give({**_as_json(details), "problems": list(map(as_json, told))})
        console.say(f"{details.name}  ({details.collection}: {details.file})")
        for name, value in bibliography_lines(details.bibliography):
            console.say(f"  {name:<12} {value}")
        if details.is_read_by_machine:
            console.say("  Read by machine from the printed title page: letters may be mistaken.")
        console.table(
            ("sheet", "figure", "label", "view", "description"),
            (
                (str(f.sheet), str(f.ordinal), f.label, f.view.value, f.description)
                for f in details.figures
            ),
        )
        for problem in told:
            console.say(f"  {problem}")
    return incomplete


def bibliography_lines(bibliography: Bibliography) -> list[tuple[str, str]]:
    """What is known of a document, name and value, without what is not known."""
    edition = f" (edition {bibliography.locarno_edition})" if bibliography.locarno_edition else ""
    named = [
        ("title", bibliography.title),
        ("filed", bibliography.filed),
        ("priority", bibliography.priority),
        ("granted", bibliography.granted),
        ("Locarno", f"{_classed(bibliography.locarno)}{edition}" if bibliography.locarno else ""),
        ("US class", _classed(bibliography.us_class)),
        ("applicant", bibliography.applicant),
        ("cites", f"{len(bibliography.citations)} documents" if bibliography.citations else ""),
    ]
    return [(name, str(value)) for name, value in named if value]


def _as_json(details: DocumentDetails) -> dict[str, Any]:
    known = details.bibliography
    return {
        "collection": details.collection,
        "document": details.name,
        "key": details.design.to_plain(),
        "number": known.number,
        "file": details.file,
        "country": known.country,
        "kind": known.kind,
        "title": known.title,
        "filed": str(known.filed) if known.filed else None,
        "priority": str(known.priority) if known.priority else None,
        "granted": str(known.granted) if known.granted else None,
        "locarno": known.locarno,
        "locarno_edition": known.locarno_edition,
        "us_class": known.us_class,
        "applicant": known.applicant,
        "citations": [cited.number for cited in known.citations],
        "cited": [
            {
                "number": cited.number,
                "date": str(cited.date) if cited.date else None,
                "name": cited.name,
                "by_examiner": cited.by_examiner,
            }
            for cited in known.citations
        ],
        "descriptions": known.descriptions,
        "read_by_machine": details.is_read_by_machine,
        "figures": [
            {
                "sheet": figure.sheet,
                "figure": figure.ordinal,
                "label": figure.label,
                "view": figure.view.value,
                "description": figure.description,
            }
            for figure in details.figures
        ],
    }


def _classed(text: str) -> str:
    """The classes of a document with what the offices call them."""
    known = model.classification
    return ", ".join(known.named(code) for code in known.codes(text))
