"""What a report tells, gathered from a record: the same for every format.

choice = Choice(designs=(), top=20, paper="A4")
for progress in write(record, library, choice, Path("29-812345.pdf")):
...                                     # each yield is a cancel point
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from patentviewer import sentences
from patentviewer.compare import composites
from patentviewer.compare.difference import difference
from patentviewer.compare.laying import lay
from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.design import DesignKey, told_apart
from patentviewer.model.documents import Figure, Picture
from patentviewer.model.judgement import Mark
from patentviewer.model.language import Language
from patentviewer.model.ranking import (
    DesignHit,
    FigureKey,
)
from patentviewer.model.report import Choice
from patentviewer.progress import Progress
from patentviewer.record.chain import RecordDamagedError
from patentviewer.record.comparisons import KeptComparison, LostComparison
from patentviewer.record.language import Sentences
from patentviewer.record.reader import Record, damage_of
from patentviewer.record.replay import not_told_apart
from patentviewer.record.report_parts import (
    ComparisonPart,
    HitPart,
    Report,
    SearchPart,
    two_designs,
)
from patentviewer.record.searches import Search

OVERLAY_SIZE = 1500
"""Longer side of an overlay in pixels: over 300 dots an inch at the size it is printed."""


class Pictures(Protocol):
    """Where drawings come from; ``app.library.Library`` is one."""

    def found_again(self, hit: DesignHit, when: dt.datetime) -> tuple[FigureKey, Message | None]:
        """Where the best figure of a hit is now, and why it may be another drawing than then.

        when: the time of the search. Raises UserError where it is no more.
        """

    def figure(self, key: FigureKey) -> Figure:
        """A figure at full resolution. Raises UserError where its file cannot be read."""

    def sheet(self, key: FigureKey) -> Picture:
        """The whole sheet of a figure. Raises UserError where its file cannot be read."""

    def thumbnail(self, key: FigureKey) -> Picture:
        """A small picture of a figure, kept in the collection. Raises UserError without any."""


def write(record: Record, pictures: Pictures, choice: Choice, target: Path) -> Iterator[Progress]:
    """Write a report: .pdf, .html, .csv or .json, by the target's ending.

    A generator: nothing is written until it has run to its end, and closing it leaves no file.
    Raises UserError for another ending, OSError when the target cannot be written.
    """
    writers = _writers()
    ending = target.suffix.lower()
    if ending not in writers:
        raise UserError(Message("record.no_report_form", file=target.name, forms=tuple(writers)))
    gather, made = writers[ending]
    report = yield from _gathered(record, pictures, choice, drawings=gather)
    yield Progress("writing", 0, 1, target.name)
    content = made(report, record, choice)
    write_atomically(target, content, given_away=True)
    yield Progress("writing", 1, 1, target.name)


Writer = Callable[[Report, Record, Choice], bytes]


def _writers() -> dict[str, tuple[bool, Writer]]:
    """For each ending: whether it shows drawings, and what makes the file's bytes."""
    # Imported late: the PDF writer takes a fifth of a second to import, which only a report needs.
    from patentviewer.record import html, pdf, tables  # noqa: PLC0415

    return {
        ".pdf": (True, lambda report, _record, choice: pdf.pdf(report, choice.paper)),
        ".html": (True, lambda report, _record, _choice: html.page(report)),
        ".csv": (False, lambda _report, record, _choice: tables.csv_of(record)),
        ".json": (False, lambda _report, record, _choice: tables.json_of(record)),
    }


def _gathered(
    record: Record, pictures: Pictures, choice: Choice, *, drawings: bool
) -> Generator[Progress, None, Report]:
    """Read what the report shows, one hit a step."""
    say = Sentences.of(choice.language)
    unread: dict[int, tuple[Message, ...]] = {}
    ranked = chosen_hits(record, choice, unread) if drawings else []
    parts = tuple(
        _search_part(record, number, search, unread.get(number, ()))
        for number, search in enumerate(record.searches, 1)
    )
    hits: list[HitPart] = []
    comparisons: list[ComparisonPart] = []
    lost: list[tuple[str, str]] = []
    if drawings:
        for done, (number, place, hit) in enumerate(ranked):
            yield Progress("reading", done, len(ranked), hit.name)
            hits.append(_hit_part(record, pictures, choice, number, place, hit))
        count = len(record.state.comparisons)
        for done, one in enumerate(record.comparisons_as_kept()):
            if isinstance(one, LostComparison):
                lost.append((two_designs(one.left, one.right, say), say.told(one.why)))
                continue
            yield Progress("comparing", done, count, one.right.design)
            comparisons.append(_comparison_part(one))
    return Report(
        name=record.name,
        by=record.by,
        examiner=", ".join(filter(None, (choice.examiner.strip(), record.by))),
        written=dt.datetime.now().astimezone(),
        searches=parts,
        hits=tuple(hits),
        comparisons=tuple(comparisons),
        lost=tuple(lost),
        judgements=tuple(sorted(record.judgements.items())),
        signatures=record.signatures,
        entries=len(record.entries),
        head=record.head,
        remarks=tuple(map(say.told, (*record.remarks, *_not_told_apart(parts)))),
        damage=tuple(map(say.told, damage_of(record.folder))),
        program=parts[-1].search.circumstances.program if parts else "",
        say=say,
    )


def _names(designs: Sequence[DesignKey]) -> tuple[str, ...]:
    """What people call some designs, no two alike."""
    return tuple(told_apart(designs).values())


def _search_part(
    record: Record, number: int, search: Search, unread: tuple[Message, ...]
) -> SearchPart:
    query, lost = search.query_as_kept()
    looked_at = _names(record.looked_at(search))
    return SearchPart(number, search, query, record.by_of(search), looked_at, (*lost, *unread))


def chosen_hits(
    record: Record, choice: Choice, unread: dict[int, tuple[Message, ...]]
) -> list[tuple[int, int, DesignHit]]:
    """The hits to show, each with the number of its search and its rank there, from 1.

    unread: is told of the searches whose rankings cannot be read, by their numbers, and why.

    A design that several searches found is shown as that one ranked it after which it was marked,
    or else as the last. What was folded under another design has its rank; it is shown by itself
    where it was chosen.
    """
    ranked: dict[DesignKey, tuple[int, int, DesignHit]] = {}
    order: list[DesignKey] = []
    for number, search in reversed(list(enumerate(record.searches, 1))):
        try:
            designs = search.ranking().designs
        except RecordDamagedError as error:
            unread[number] = error.messages
            continue
        for place, hit in enumerate(designs, 1):
            if hit.design not in ranked:
                order.append(hit.design)
            for one in (hit, *hit.duplicates):
                if one.design not in ranked or record.marked_after(one.design) == search.id:
                    ranked[one.design] = (number, place, one)
    if choice.designs:
        return [ranked[design] for design in choice.designs if design in ranked]
    relevant = [
        shown for design, shown in ranked.items() if record.judgement(design).mark is Mark.RELEVANT
    ]
    if relevant:
        return sorted(relevant, key=lambda shown: (-shown[0], shown[1]))
    return [ranked[design] for design in order[: choice.top]]


def _not_told_apart(parts: Sequence[SearchPart]) -> Iterator[Message]:
    for part in parts:
        if part.damage:
            continue
        for told in not_told_apart(part.search):
            yield Message("record.of_search", number=part.number, told=told)


def _hit_part(
    record: Record,
    pictures: Pictures,
    choice: Choice,
    number: int,
    place: int,
    hit: DesignHit,
) -> HitPart:
    picture, sheet, problem, since = None, None, "", ""
    try:
        key, doubt = pictures.found_again(hit, record.searches[number - 1].time)
    except UserError as error:
        problem = sentences.said(choice.language, *error.messages)
    else:
        since = sentences.said(choice.language, doubt) if doubt else ""
        picture, problem = _drawing(pictures, key, choice.language)
        if choice.sheets and not problem:
            sheet, problem = _sheet(pictures, key, choice.language)
    return HitPart(
        search=number,
        place=place,
        key=hit.design,
        design=hit.name,
        score=hit.score,
        rarity=hit.rarity,
        by_class=hit.by_class,
        bibliography=hit.bibliography,
        best=hit.best,
        judgement=record.judgement(hit.design),
        picture=picture,
        sheet=sheet,
        problem=problem,
        since=since,
        duplicates=tuple(other.name for other in hit.duplicates),
    )


def _drawing(pictures: Pictures, key: FigureKey, language: Language) -> tuple[Picture | None, str]:
    """A figure at full resolution; else its small picture, and why."""
    try:
        return pictures.figure(key).picture, ""
    except UserError as error:
        problem = sentences.said(language, *error.messages)
    try:
        return pictures.thumbnail(key), problem
    except UserError:
        return None, problem


def _sheet(pictures: Pictures, key: FigureKey, language: Language) -> tuple[Picture | None, str]:
    """The whole sheet of a figure; else why there is none."""
    try:
        return pictures.sheet(key), ""
    except UserError as error:
        return None, sentences.said(language, *error.messages)


def _comparison_part(kept: KeptComparison) -> ComparisonPart:
    laid = lay(kept.left.picture, kept.right.picture, kept.transform, OVERLAY_SIZE)
    found = difference(laid)
    return ComparisonPart(
        kept=kept,
        overlay=composites.overlay(laid),
        difference=composites.difference_image(found),
        shares=found.shares,
    )
