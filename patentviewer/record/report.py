"""What a report tells, gathered from a record: the same for every format.

choice = Choice(designs=(), top=20, paper="A4")
for progress in write(record, library, choice, Path("29-812345.pdf")):
...                                     # each yield is a cancel point
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from patentviewer import sentences
from patentviewer.compare import composites
from patentviewer.compare.alignment import fit_in_words
from patentviewer.compare.difference import Shares, difference
from patentviewer.compare.laying import lay
from patentviewer.compare.transform import Transform
from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model import classification
from patentviewer.model.annotation import Annotation, Side
from patentviewer.model.comparison import Drawing
from patentviewer.model.design import DesignKey, told_apart
from patentviewer.model.documents import Bibliography, Figure, Picture
from patentviewer.model.judgement import Judgement, Mark
from patentviewer.model.language import Language
from patentviewer.model.ranking import (
    DesignHit,
    FigureHit,
    FigureKey,
    Query,
    rounded,
    tells_by_class,
    tells_chance,
    word_of,
)
from patentviewer.model.report import Choice
from patentviewer.progress import Progress
from patentviewer.record import strategy
from patentviewer.record.chain import RecordDamagedError
from patentviewer.record.comparisons import KeptComparison, LostComparison
from patentviewer.record.language import Sentences
from patentviewer.record.reader import Record, damage_of
from patentviewer.record.replay import not_told_apart
from patentviewer.record.searches import Search
from patentviewer.record.state import Signature

OVERLAY_SIZE = 1500
"""Longer side of an overlay in pixels: over 300 dots an inch at the size it is printed."""

_MARKS = {
    Mark.NONE: "",
    Mark.RELEVANT: "relevant",
    Mark.NOT_RELEVANT: "not relevant",
    Mark.UNSURE: "unsure",
}


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


@dataclass(frozen=True, eq=False)
class SearchPart:
    """A search with its query read from the record.

    number: from 1. by: the searcher's initials. looked_at: designs by name. damage: what of it is
    not as it was written; a picture of its query is then blank, or its hits are not shown.
    """

    number: int
    search: Search
    query: Query
    by: str
    looked_at: tuple[str, ...] = ()
    damage: tuple[Message, ...] = ()

    def facts(self, say: Sentences) -> list[tuple[str, str]]:
        """What is said of it, as names and values."""
        rows = strategy.facts(self.search, self.query, self.by, say, self.looked_at)
        return [*rows, (say("report.not_shown_whole"), "\n".join(map(say.told, self.damage)))]


@dataclass(frozen=True, eq=False)
class HitPart:
    """A hit as the report shows it: what is known of it, and its best drawing at full resolution.

    search: number of the search that found it. place: its rank there, from 1. design: what people
    call it. sheet: the whole page, or None. problem: why there is only a small picture or none, or
    "". since: why the drawing may be another than was found, or "".
    """

    search: int
    place: int
    key: DesignKey
    design: str
    score: float
    rarity: float
    by_class: float
    bibliography: Bibliography
    best: FigureHit
    judgement: Judgement
    picture: Picture | None
    sheet: Picture | None = None
    problem: str = ""
    since: str = ""
    duplicates: tuple[str, ...] = ()

    def figure_in_words(self, say: Sentences) -> str:
        """Which figure of which file the drawing is, in words."""
        best = self.best
        mirrored = say("report.as_mirror_image") if best.mirrored else ""
        name = best.file.replace("\\", "/").rsplit("/", 1)[-1]
        sheet = say("report.sheet_of_file", sheet=best.sheet, file=name)
        parts = (best.label, say.known("view", str(best.view)), sheet, mirrored)
        return ", ".join(filter(None, parts))

    def facts(self, say: Sentences) -> list[tuple[str, str]]:
        """Bibliographic data as pairs of a name and a value; "" where a value is not known."""
        known, said = self.bibliography, self.judgement
        dates = (
            (say("report.granted"), known.granted),
            (say("report.filed"), known.filed),
            (say("report.priority"), known.priority),
        )
        locarno = (
            say("report.locarno", classes=_classed(known.locarno, say)) if known.locarno else ""
        )
        if locarno and known.locarno_edition:
            locarno = say("report.locarno_edition", locarno=locarno, edition=known.locarno_edition)
        place = say(
            "report.score_and_place",
            score=self.likeness_in_words(say),
            place=self.place,
            search=self.search,
        )
        return [
            (say("report.title"), known.title),
            (
                say("report.dates"),
                ", ".join(f"{name} {say.day(day)}" for name, day in dates if day),
            ),
            (
                say("report.classes"),
                "; ".join(filter(None, (locarno, _classed(known.us_class, say)))),
            ),
            (say("report.applicant"), known.applicant),
            (say("report.score"), place),
            (say("report.very_design"), self._chance(say)),
            (say("report.by_class"), self._by_class(say)),
            (say("report.figure"), self.figure_in_words(say)),
            (say("report.judged"), say.known("judged", _MARKS[said.mark])),
            (say("report.tags"), ", ".join(said.tags)),
            (say("report.notes"), said.note),
            (say("report.nearly_the_same"), ", ".join(self.duplicates)),
            (say("report.not_shown_whole"), self.problem),
            (say("report.since"), self.since),
        ]

    def likeness_in_words(self, say: Sentences) -> str:
        """How like it is, as the results say it: "very like, 1 in 4,000"; else its score."""
        if not self.rarity:
            return say.number(self.score, ",.2f")
        return say(
            "report.likeness",
            word=say.known("likeness", word_of(self.rarity)),
            rarity=say.number(rounded(self.rarity)),
        )

    def _chance(self, say: Sentences) -> str:
        """The chance that it is the very design, where the results say it."""
        return say.number(self.score, ".0%") if tells_chance(self.rarity, self.score) else ""

    def _by_class(self, say: Sentences) -> str:
        """What its class added to its likeness, or took from it, where the results say it."""
        if not tells_by_class(self.by_class):
            return ""
        return say.number(self.by_class, "+,.2f")


def _classed(text: str, say: Sentences) -> str:
    """The classes of a document with what the offices call them."""
    return ", ".join(
        classification.named(code, say.language) for code in classification.codes(text)
    )


@dataclass(frozen=True, eq=False)
class ComparisonPart:
    """A kept comparison with its overlays drawn."""

    kept: KeptComparison
    overlay: composites.Image
    difference: composites.Image
    shares: Shares

    def words(self, say: Sentences) -> str:
        """How well the drawings fit and how much they share, in a sentence."""
        shares = self.shares
        return say(
            "report.comparison",
            fit=fit_in_words(self.kept.quality),
            quality=say.number(self.kept.quality, ",.2f"),
            common=say.number(shares.common, ".0%"),
            left=say.number(shares.common_left, ".0%"),
            right=say.number(shares.common_right, ".0%"),
            outline=say.number(shares.outline, ".0%"),
            aspect_left=say.number(shares.aspect_left, ",.2f"),
            aspect_right=say.number(shares.aspect_right, ",.2f"),
        )

    def title(self, say: Sentences) -> str:
        """The names of the designs that are compared, as a heading."""
        return _two_designs(self.kept.left.design, self.kept.right.design, say)

    def sides(self, say: Sentences) -> list[tuple[str, Side, Drawing]]:
        """The drawings that are compared, each with its caption."""
        kept = self.kept
        sides = [
            (say("report.examined"), Side.LEFT, kept.left, None),
            (say("report.compared"), Side.RIGHT, kept.right, kept.transform),
        ]
        if kept.prior is not None:
            sides.append((say("report.prior_art"), Side.PRIOR, kept.prior, kept.prior_transform))
        return [
            (_caption(name, drawing, laid, say), side, drawing)
            for name, side, drawing, laid in sides
        ]

    def annotations(self, side: Side) -> tuple[Annotation, ...]:
        """What was drawn over one of the drawings."""
        return self.kept.on(side)


def _two_designs(left: str, right: str, say: Sentences) -> str:
    return say("report.two_designs", left=left or say("report.examined"), right=right)


@dataclass(frozen=True, eq=False)
class Report:
    """Everything that a report tells.

    by: the examiner's initials. examiner: name and initials. written: when, local time. head: hash
    of the record's last entry. damage: what is wrong with the record, a sentence each; empty when
    every byte is as it was written. lost: comparisons that cannot be read, each by its heading,
    and why.
    """

    name: str
    by: str
    examiner: str
    written: dt.datetime
    searches: tuple[SearchPart, ...]
    hits: tuple[HitPart, ...]
    comparisons: tuple[ComparisonPart, ...]
    lost: tuple[tuple[str, str], ...]
    judgements: tuple[tuple[DesignKey, Judgement], ...]
    signatures: tuple[Signature, ...]
    entries: int
    head: str
    remarks: tuple[str, ...]
    damage: tuple[str, ...]
    program: str
    say: Sentences

    def also_judged(self) -> list[tuple[str, str]]:
        """Designs that were judged and are not among the hits shown, with what was said."""
        shown = {hit.key for hit in self.hits}
        names = told_apart(design for design, _ in self.judgements)
        rows = []
        for design, said in self.judgements:
            parts = (self.say.known("judged", _MARKS[said.mark]), ", ".join(said.tags), said.note)
            what = "; ".join(filter(None, parts))
            if what and design not in shown:
                rows.append((names[design], what))
        return rows


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
                lost.append((_two_designs(one.left, one.right, say), say.told(one.why)))
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


def _caption(name: str, drawing: Drawing, laid: Transform | None, say: Sentences) -> str:
    """What stands below a drawing: it is shown as it was read, and may be laid as mirror image."""
    what = f"{name}: {drawing.design}  {drawing.caption}".strip()
    is_mirrored = laid is not None and laid.mirrored
    return f"{what}, {say('report.laid_as_mirror_image')}" if is_mirrored else what


def _comparison_part(kept: KeptComparison) -> ComparisonPart:
    laid = lay(kept.left.picture, kept.right.picture, kept.transform, OVERLAY_SIZE)
    found = difference(laid)
    return ComparisonPart(
        kept=kept,
        overlay=composites.overlay(laid),
        difference=composites.difference_image(found),
        shares=found.shares,
    )
