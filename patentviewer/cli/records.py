"""``patentviewer records``: the searches that were made; check, replay and print them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.errors import UserError

if TYPE_CHECKING:
    from patentviewer.record.session import SessionInfo

DAMAGED = 1


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="list, check, replay and print search records",
        description="Without an option, list the records. NAME is the application's number, or "
        "whatever the record is called.",
    )
    what = command.add_mutually_exclusive_group()
    what.add_argument("--verify", metavar="NAME", help="check every byte of a record")
    what.add_argument("--replay", metavar="NAME", help="make its searches again and compare")
    what.add_argument(
        "--report", nargs=2, metavar=("NAME", "FILE"), help="write a .pdf, .html, .csv or .json"
    )
    command.add_argument("--paper", choices=("a4", "letter"), help="of a PDF")
    command.add_argument("--language", choices=("en", "de", "ja"), help="of a PDF or HTML report")
    command.add_argument("--top", type=int, default=20, metavar="N", help="hits in a report")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do what the option asks for, or list the records."""
    if arguments.verify:
        return _verify(arguments.verify, console)
    if arguments.replay:
        return _replay(arguments.replay, console)
    if arguments.report:
        return _report(arguments, console)
    return _list(console)


def _known(name: str) -> SessionInfo:
    from patentviewer import paths  # noqa: PLC0415 - slow to load
    from patentviewer.record.session import sessions  # noqa: PLC0415

    for info in sessions(paths.records_folder()):
        if name in {info.name, info.folder.name}:
            return info
    raise UserError(f"There is no record called {name}. patentviewer records lists them.")


def _list(console: Console) -> int:
    from patentviewer import paths  # noqa: PLC0415 - slow to load
    from patentviewer.record.session import sessions  # noqa: PLC0415

    known = sessions(paths.records_folder())
    for info in known:
        console.give(
            {
                "record": info.name,
                "folder": str(info.folder),
                "changed": info.changed.isoformat() if info.changed else None,
                "searches": info.searches,
                "signed_by": info.signed_by,
                "closed": info.is_closed,
                "damage": list(info.damage),
            }
        )
    if not known:
        console.say("Nothing is recorded yet. The window records every search it makes.")
        return 0
    console.table(
        ("record", "last changed", "searches", "signed", "state"),
        (
            (
                info.name,
                f"{info.changed.astimezone():%Y-%m-%d %H:%M}" if info.changed else "",
                str(info.searches),
                info.signed_by,
                "damaged" if info.damage else "closed" if info.is_closed else "open",
            )
            for info in known
        ),
    )
    return 0


def _verify(name: str, console: Console) -> int:
    from patentviewer.record.session import verify  # noqa: PLC0415 - slow to load

    damage = verify(_known(name).folder)
    console.give({"record": name, "whole": not damage, "damage": list(damage)})
    for sentence in damage:
        console.say(sentence)
    if not damage:
        console.say(f"{name}: every byte is as it was written.")
    return DAMAGED if damage else 0


def _replay(name: str, console: Console) -> int:
    from patentviewer.record.circumstances import Circumstances  # noqa: PLC0415 - slow to load
    from patentviewer.record.replay import replay  # noqa: PLC0415
    from patentviewer.record.session import Session  # noqa: PLC0415

    is_same = True
    with Session.open(_known(name).folder) as session, opened_library() as library:
        now = Circumstances.of(library.model(), library.collections(), library.content_hashes())
        for number, search in enumerate(session.searches, start=1):
            outcome = replay(search, library.search, now)
            is_same &= outcome.identical
            console.give(
                {
                    "record": name,
                    "search": number,
                    "identical": outcome.identical,
                    "differences": list(outcome.differences),
                    "reasons": list(outcome.reasons),
                }
            )
            console.say(f"Search {number} of {search.time:%Y-%m-%d %H:%M} UTC: {outcome.words}")
    return 0 if is_same else DAMAGED


def _report(arguments: argparse.Namespace, console: Console) -> int:
    from patentviewer import settings  # noqa: PLC0415 - slow to load
    from patentviewer.record.language import spoken  # noqa: PLC0415
    from patentviewer.record.report import Choice, write  # noqa: PLC0415
    from patentviewer.record.session import Session  # noqa: PLC0415

    name, file = arguments.report
    chosen = settings.load()
    paper = arguments.paper or chosen.paper
    wanted = arguments.language or chosen.report_language
    wanted = chosen.language if wanted == "program" else wanted
    choice = Choice(
        top=arguments.top,
        paper="Letter" if paper == "letter" else "A4",
        language=spoken(wanted),
        examiner=chosen.examiner,
    )
    with Session.open(_known(name).folder) as session, opened_library() as library:
        try:
            console.follow(write(session, library, choice, Path(file)))
        except OSError as error:
            raise UserError(f"{file} could not be written: {error.strerror or error}.") from error
    console.give({"record": name, "report": file})
    console.say(f"Written: {file}")
    return 0
