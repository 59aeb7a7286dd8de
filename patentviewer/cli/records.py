"""``patentviewer records``: the searches that were made; check, show, replay and print them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer import app, model, paths, slow
from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.errors import UserError, told_if_not_written
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.app.records import Record, Search
    from patentviewer.model.ranking import DesignHit
    from patentviewer.model.session import SessionInfo

DAMAGED = 1
"""Exit status where a record is damaged or of a newer version, something was found in checking it,
or a ranking is not the one that was recorded."""


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="list, show, check, replay and print search records",
        description="Without an option, list the records. NAME is the application's number, or "
        "whatever the record is called. No option changes a record. Exit status: 0 when all is "
        "well, 1 when a record is damaged or a ranking differs, 2 when there is no such record.",
    )
    what = command.add_mutually_exclusive_group()
    what.add_argument("--show", metavar="NAME", help="what was searched, found and judged")
    what.add_argument("--verify", metavar="NAME", help="check every byte of a record")
    what.add_argument("--replay", metavar="NAME", help="make its searches again and compare")
    what.add_argument(
        "--report", nargs=2, metavar=("NAME", "FILE"), help="write a .pdf, .html, .csv or .json"
    )
    command.add_argument("--paper", choices=("a4", "letter"), help="of a PDF")
    command.add_argument(
        "--language", choices=model.language.LANGUAGES, help="of a PDF or HTML report"
    )
    command.add_argument(
        "--top",
        type=int,
        default=20,
        metavar="N",
        help="hits of a search shown, or in a report where none is marked relevant",
    )
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do what the option asks for, or list the records."""
    if arguments.show:
        return _show(arguments.show, arguments.top, console)
    if arguments.verify:
        return _verify(arguments.verify, console)
    if arguments.replay:
        return _replay(arguments.replay, console)
    if arguments.report:
        return _report(arguments, console)
    return _list(console)


def _known(name: str) -> SessionInfo:
    info = app.records.called(app.records.sessions(paths.records_folder()), name)
    if info is None:
        raise UserError(Message("command.no_record", name=name))
    return info


def _list(console: Console) -> int:
    known = app.records.sessions(paths.records_folder())
    for info in known:
        console.give(_info_to_plain(info))
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
                _state_in_words(info),
            )
            for info in known
        ),
    )
    for info in known:
        for sentence in info.damage:
            console.say(f"{info.name}: {sentence}")
    return DAMAGED if any(info.damage for info in known) else 0


def _info_to_plain(info: SessionInfo) -> dict[str, Any]:
    return {
        "record": info.name,
        "folder": str(info.folder),
        "began": info.began.isoformat() if info.began else None,
        "changed": info.changed.isoformat() if info.changed else None,
        "by": info.by,
        "entries": info.entries,
        "searches": info.searches,
        "signed_by": info.signed_by,
        "closed": info.is_closed,
        "in_use": info.is_open,
        "head": info.head,
        "damage": list(map(str, info.damage)),
        "messages": [told.to_plain() for told in info.damage],
    }


def _state_in_words(info: SessionInfo) -> str:
    if info.damage:
        return "damaged"
    if info.is_open:
        return "in use"
    return "closed" if info.is_closed else "open"


def _show(name: str, top: int, console: Console) -> int:
    info = _known(name)
    record = app.records.Record.read(info.folder)
    damage = list(info.damage)
    for number, search in enumerate(record.searches, start=1):
        try:
            designs, asked = search.ranking().designs, app.records.in_words(search.query())
        except app.sessions.RecordDamagedError as error:
            damage.append(Message("record.of_search", number=number, told=error.message))
            continue
        shown = designs[:top] if top else designs
        console.give(_search_to_plain(record, number, search, shown))
        console.say(
            f"Search {number} of {search.time:%Y-%m-%d %H:%M} UTC: {search.designs:,} designs"
        )
        for sentence in asked:
            console.say(f"  {sentence}")
        console.table(
            ("place", "as like as", "design", "title", "class", "judged"),
            (_row(record, position, hit) for position, hit in enumerate(shown, start=1)),
        )
    console.give(
        {
            **_info_to_plain(info),
            **_whole_to_plain(record),
            "damage": list(map(str, damage)),
            "messages": [told.to_plain() for told in (*damage, *record.remarks)],
        }
    )
    for told in (*damage, *record.remarks):
        console.say(str(told))
    return DAMAGED if damage else 0


def _row(record: Record, place: int, hit: DesignHit) -> tuple[str, ...]:
    known, said = hit.bibliography, record.judgement(hit.design)
    judged = " ".join(filter(None, (said.mark, *said.tags, said.note)))
    # Records of before likenesses were read as rarities have scores alone.
    like = f"1 in {hit.rarity:,.0f}" if hit.rarity else f"{hit.score:.3f}"
    return str(place), like, hit.name, known.title, known.us_class, judged


def _search_to_plain(
    record: Record, number: int, search: Search, hits: Sequence[DesignHit]
) -> dict[str, Any]:
    """A search with what was asked, under which circumstances, and what came back."""
    query: Mapping[str, Any] = search.body["query"]
    return {
        "record": record.name,
        "search": number,
        "id": search.id,
        "time": search.time.isoformat(),
        "query": {
            **query,
            "figures": [
                {key: value for key, value in figure.items() if key != "origin"}
                for figure in query["figures"]
            ],
        },
        "circumstances": search.circumstances.to_plain(),
        "coverage": app.records.plain.coverage_to_plain(search.coverage),
        "designs": search.designs,
        "hits": [
            {
                "place": position,
                "title": hit.bibliography.title,
                "us_class": hit.bibliography.us_class,
                "file": hit.best.file,
                **app.records.plain.design_hit_to_plain(hit),
                "judgement": app.records.plain.judgement_to_plain(record.judgement(hit.design)),
            }
            for position, hit in enumerate(hits, start=1)
        ],
    }


def _whole_to_plain(record: Record) -> dict[str, Any]:
    """What a record says beside its searches."""
    return {
        "judgements": {
            design.to_text(): app.records.plain.judgement_to_plain(said)
            for design, said in record.judgements.items()
        },
        "signatures": [
            {"by": one.initials, "time": one.time.isoformat(), "head": one.head}
            for one in record.signatures
        ],
        "comparisons": [
            {"left": body["left"], "right": body["right"], "note": body["note"]}
            for body in record.state.comparisons.values()
        ],
        "remarks": list(map(str, record.remarks)),
    }


def _verify(name: str, console: Console) -> int:
    damage = app.records.verify(_known(name).folder)
    console.give(
        {
            "record": name,
            "whole": not damage,
            "damage": list(map(str, damage)),
            "messages": [told.to_plain() for told in damage],
        }
    )
    for told in damage:
        console.say(str(told))
    if not damage:
        console.say(f"{name}: every byte is as it was written.")
    return DAMAGED if damage else 0


def _replay(name: str, console: Console) -> int:
    record = app.records.Record.read(_known(name).folder)
    is_same = not record.damage
    for told in record.damage:
        console.say(str(told))
    with opened_library() as library:
        for number, search in enumerate(record.searches, start=1):
            try:
                outcome = app.records.replay(search, library.search)
            except UserError as error:
                # A collection that is gone, or a damaged search: the others are made all the same.
                is_same = False
                is_damaged = isinstance(error, app.sessions.RecordDamagedError)
                console.give(
                    {
                        "record": name,
                        "search": number,
                        "damage" if is_damaged else "failed": str(error),
                        "messages": [told.to_plain() for told in error.messages],
                    }
                )
                console.say(f"Search {number}: {error}")
                continue
            is_same &= outcome.identical
            found = {
                "differences": outcome.differences,
                "reasons": outcome.reasons,
                "remarks": outcome.remarks,
            }
            console.give(
                {
                    "record": name,
                    "search": number,
                    "identical": outcome.identical,
                    **{of: list(map(str, messages)) for of, messages in found.items()},
                    "messages": {
                        of: [told.to_plain() for told in messages] for of, messages in found.items()
                    },
                }
            )
            words = " ".join(map(str, outcome.told))
            console.say(f"Search {number} of {search.time:%Y-%m-%d %H:%M} UTC: {words}")
    return 0 if is_same else DAMAGED


def _report(arguments: argparse.Namespace, console: Console) -> int:
    name, file = arguments.report
    chosen = slow.settings.load()
    paper = arguments.paper or chosen.paper
    wanted = arguments.language or chosen.report_language
    wanted = chosen.language if wanted == "program" else wanted
    choice = model.report.Choice(
        top=arguments.top,
        paper="Letter" if paper == "letter" else "A4",
        language=model.language.spoken(wanted),
        examiner=chosen.examiner,
    )
    record = app.records.Record.read(_known(name).folder)
    with opened_library() as library, told_if_not_written(Path(file)):
        console.follow(app.records.write(record, library, choice, Path(file)))
    console.give({"record": name, "report": file, "head": record.head})
    console.say(f"Written: {file}, of the record up to entry {record.head[:16]}")
    return 0
