"""What a report shows, part by part, and how each part says what it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from patentviewer.compare import composites
from patentviewer.compare.alignment import fit_in_words
from patentviewer.compare.difference import Shares
from patentviewer.compare.transform import Transform
from patentviewer.messages import Message
from patentviewer.model import classification
from patentviewer.model.annotation import Annotation, Side
from patentviewer.model.comparison import Drawing
from patentviewer.model.design import DesignKey, told_apart
from patentviewer.model.documents import Bibliography, Picture
from patentviewer.model.judgement import Judgement, Mark
from patentviewer.model.ranking import (
    FigureHit,
    Query,
    rounded,
    tells_by_class,
    tells_chance,
    word_of,
)
from patentviewer.record import strategy
from patentviewer.record.comparisons import KeptComparison
from patentviewer.record.language import Sentences
from patentviewer.record.searches import Search
from patentviewer.record.state import Signature

_MARKS = {
    Mark.NONE: "",
    Mark.RELEVANT: "relevant",
    Mark.NOT_RELEVANT: "not relevant",
    Mark.UNSURE: "unsure",
}


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
        return two_designs(self.kept.left.design, self.kept.right.design, say)

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


def two_designs(left: str, right: str, say: Sentences) -> str:
    """The names of two designs that are compared, as a heading; left may be ""."""
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


def _caption(name: str, drawing: Drawing, laid: Transform | None, say: Sentences) -> str:
    """What stands below a drawing: it is shown as it was read, and may be laid as mirror image."""
    what = f"{name}: {drawing.design}  {drawing.caption}".strip()
    is_mirrored = laid is not None and laid.mirrored
    return f"{what}, {say('report.laid_as_mirror_image')}" if is_mirrored else what
