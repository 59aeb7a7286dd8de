"""What is compared and how: the designs, the pair that is shown, what was put right by hand.

Nothing of Qt: the panel shows what stands here, and a change that can be undone is a Change of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from patentviewer.app.comparing import Alignment, Comparison, ThreeWay
from patentviewer.app.sessions import KeptComparison
from patentviewer.gui.compare import designs
from patentviewer.gui.compare.designs import NO_DESIGN, Design, Drawn, Partners
from patentviewer.model.annotation import Annotation, Measure, Side
from patentviewer.model.answer import Answer
from patentviewer.model.comparison import Drawing, DrawingName, seen_as
from patentviewer.model.documents import Figure
from patentviewer.model.measuring import Length
from patentviewer.model.pairing import Pairing
from patentviewer.model.ranking import DesignHit

T = TypeVar("T")


class Mode(StrEnum):
    """How the pair is looked at; each is an action of that name."""

    SIDE_BY_SIDE = "side_by_side"
    OVERLAY = "overlay"
    BLINK = "blink"
    SWIPE = "swipe"
    ONION_SKIN = "onion_skin"
    DIFFERENCE = "difference"
    CORRESPONDENCES = "correspondences"
    HEAT_MAP = "heat_map"

    @property
    def is_in_one_view(self) -> bool:
        """Whether both drawings share one view."""
        return self in _IN_ONE_VIEW


_IN_ONE_VIEW = (Mode.OVERLAY, Mode.BLINK, Mode.SWIPE, Mode.ONION_SKIN, Mode.DIFFERENCE)


@dataclass(frozen=True)
class Change(Generic[T]):
    """Something put right by hand, to be done and taken back."""

    before: T
    after: T


@dataclass(frozen=True, eq=False)
class PriorArt:
    """The closest prior art beside a pair. position: of the figure of it that is shown."""

    design: Design
    position: int
    drawn: Drawn
    found: ThreeWay


@dataclass(eq=False)
class Pair:
    """The two figures that are compared, as positions in the lists of their designs; -1 for none.

    left, right: the figures once they are read. comparison: once they are laid on each other.
    """

    left_position: int = -1
    right_position: int = -1
    left: Drawn | None = None
    right: Drawn | None = None
    comparison: Comparison | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it is a figure of both designs."""
        return self.left_position >= 0 and self.right_position >= 0

    @property
    def is_half(self) -> bool:
        """Whether it is a figure of one design that has no partner."""
        return (self.left_position >= 0) != (self.right_position >= 0)


NoteKey = tuple[Side, DrawingName]
"""Where notes belong: the side, and the drawing."""


class ComparisonModel:
    """The state of a comparison.

    caption: what the figure at a position among a design's is called ("FIG. 3 front"). Read
    freely; what changes more than one thing is a method.
    """

    def __init__(self, caption: Callable[[Sequence[Figure], int], str]) -> None:
        self._caption = caption
        self.answer: Answer | None = None
        self.hit: DesignHit | None = None
        self.left = NO_DESIGN
        self.right = NO_DESIGN
        self.pair = Pair()
        self.mode = Mode.SIDE_BY_SIDE
        self.is_mirrored = False
        self.prior_hit: DesignHit | None = None
        self.prior_position: int | None = None
        self.prior: PriorArt | None = None
        self._partners: Partners = {}
        self._notes: dict[NoteKey, tuple[Annotation, ...]] = {}

    # What is compared

    def open(self, answer: Answer, hit: DesignHit, left: Design, right: Design) -> None:
        """Compare another hit; right: what is known of it before its document is opened."""
        self.answer, self.hit = answer, hit
        self.left, self.right = left, right
        self._partners = {}
        self.forget_pair()

    def best_pair(self) -> tuple[int, int]:
        """Positions of the figures that matched best; (0, 0) before the first hit."""
        if self.hit is None:
            return 0, 0
        return designs.best_pair(self.left, self.right, self.hit)

    def take_document(self, opened: designs.Opened) -> tuple[int, int] | None:
        """The hit's document is open; the pair to be seen first, None where it has no figure."""
        self.right = opened.design
        if not opened.design.figures or self.hit is None:
            return None
        best = self.best_pair()
        pairs = designs.positions_of(opened.pairing)
        # Where the views part what matched best, and leave its figure alone, that is shown still.
        partners = [pair for pair in pairs if pair[0] == best[0] and pair[1] >= 0]
        return partners[0] if best not in pairs and partners else best

    def show(self, left: int, right: int) -> None:
        """Look at another pair, positions or -1 for none; mirrored where the search found it so."""
        self.forget_pair()
        self.pair.left_position, self.pair.right_position = left, right
        is_best = (left, right) == self.best_pair()
        self.is_mirrored = self.hit is not None and self.hit.best.mirrored and is_best

    def forget_pair(self) -> None:
        """No pair is shown, until the next one is."""
        self.pair = Pair()
        self.prior = None

    # The views in pairs

    def repair(self, left: int, right: int | None) -> Change[Partners]:
        """A figure of the query gets this partner, or none; to be done by pair_so."""
        before = dict(self._partners)
        return Change(before, designs.with_partner(before, left, right))

    def pair_so(self, hit: DesignHit | None, partners: Partners) -> bool:
        """Hold these pairs fixed; False, and nothing happens, for a hit that is not shown now."""
        if hit is None or hit is not self.hit:
            return False
        self._partners = partners
        return True

    def pairing(self) -> Callable[[], Pairing] | None:
        """Works out which views belong together, in any thread; None without a hit."""
        hit, left, right, partners = self.hit, self.left, self.right, self._partners
        if hit is None:
            return None
        return lambda: designs.paired(left, right, hit, partners)

    # How the drawings lie on each other

    def mirror(self, is_on: bool) -> bool:
        """Look at the hit's mirror image, or not; whether that is another than before."""
        is_other = is_on != self.is_mirrored
        if is_other:
            self.is_mirrored = is_on
            self.pair.comparison = None
        return is_other

    def move(self, x: float, y: float, degrees: float, scale: float) -> Change[Alignment] | None:
        """The hit moved by hand, in canvas pixels; to be done by lay. None where nothing lies."""
        comparison = self.pair.comparison
        if comparison is None:
            return None
        moved = comparison.nudged(x, y, degrees, scale)
        return Change(comparison.alignment, moved.alignment)

    def lay(self, alignment: Alignment) -> Comparison | None:
        """Lay the hit so; None where the pair is not compared now, as after mirroring."""
        comparison = self.pair.comparison
        if comparison is None or comparison.alignment.transform.mirrored != (
            alignment.transform.mirrored
        ):
            return None
        self.pair.comparison = replace(comparison, alignment=alignment)
        return self.pair.comparison

    # What made the model find them alike

    @property
    def descriptor_weights(self) -> dict[str, float]:
        """By which the query's figure was compared; else as the query had them."""
        if self.answer is None:
            return {}
        used, number = self.answer.ranking.weights, self._number_asked
        return dict(used[number] if number < len(used) else self.answer.query.descriptor_weights)

    @property
    def is_sketch(self) -> bool:
        """Whether the query's figure was searched as a sketch."""
        figures = self.answer.query.figures if self.answer is not None else ()
        return bool(figures) and figures[self._number_asked].is_sketch

    @property
    def _number_asked(self) -> int:
        """Which of the figures that were searched is shown; others count as the first does."""
        asked, position = self.left.asked, self.pair.left_position
        return asked.index(position) if position in asked else 0

    # Three designs

    def choose_prior(self, hit: DesignHit) -> None:
        """Let a hit be the closest prior art, beside every pair from now on."""
        self.prior_hit, self.prior_position = hit, None

    def leave_prior(self) -> None:
        """Compare two designs again."""
        self.prior_hit, self.prior = None, None

    # Names

    def name(self, side: Side) -> DrawingName:
        """Which drawing is shown on a side."""
        design, position = {
            Side.LEFT: (self.left, self.pair.left_position),
            Side.RIGHT: (self.right, self.pair.right_position),
            Side.PRIOR: (self.prior.design, self.prior.position) if self.prior else (NO_DESIGN, -1),
        }[side]
        is_there = 0 <= position < len(design.figures)
        if not is_there:
            return DrawingName(design.key, design.name, "")
        caption = self._caption(design.figures, position)
        seen = seen_as(design.figures[position].picture)
        return DrawingName(design.key, design.name, caption, seen)

    # Notes on the drawings

    def key(self, side: Side) -> NoteKey:
        """Where notes on the drawing belong that is shown on a side."""
        return side, self.name(side)

    def notes(self, side: Side) -> tuple[Annotation, ...]:
        """What is drawn over the drawing that is shown on a side."""
        return self._notes.get(self.key(side), ())

    def set_notes(self, key: NoteKey, notes: tuple[Annotation, ...]) -> None:
        """Draw this over a drawing, whether it is shown now or not."""
        self._notes[key] = notes

    @property
    def reference(self) -> Length | None:
        """The first length measured, on whichever side: others are a ratio of it."""
        lengths = (
            note.length for side in Side for note in self.notes(side) if isinstance(note, Measure)
        )
        return next(lengths, None)

    # The record

    def kept(self) -> KeptComparison | None:
        """What is shown, as it is to stand in the record; None until all of it is worked out."""
        left, right, prior = self.pair.left, self.pair.right, self.prior
        comparison = self.pair.comparison
        is_awaited = self.prior_hit is not None and prior is None
        if left is None or right is None or comparison is None or is_awaited:
            return None
        alignment = comparison.alignment
        return KeptComparison(
            left=_drawing(left, self.name(Side.LEFT)),
            right=_drawing(right, self.name(Side.RIGHT)),
            transform=alignment.transform,
            quality=alignment.quality,
            annotations=tuple((side, note) for side in Side for note in self.notes(side)),
            prior=_drawing(prior.drawn, self.name(Side.PRIOR)) if prior is not None else None,
            prior_transform=prior.found.with_prior.alignment.transform
            if prior is not None
            else None,
        )


def _drawing(drawn: Drawn, name: DrawingName) -> Drawing:
    """A drawing as it is kept with a comparison."""
    return Drawing(drawn.picture, name.name, name.caption, name.design, name.seen)
