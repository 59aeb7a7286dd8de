"""The ways to look at a pair: each has what it needs worked out, and shows it when it is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QStackedWidget

from patentviewer.app.comparing import Comparison, Saliency, composites, three_way
from patentviewer.app.library import Library
from patentviewer.gui.compare import comparing
from patentviewer.gui.compare.comparing import Answers, Inks, Sharp, Subtracted
from patentviewer.gui.compare.findings import Findings, Meaning
from patentviewer.gui.compare.model import ComparisonModel, Mode, Pair
from patentviewer.gui.compare.overlay_view import Laying, OverlayView
from patentviewer.gui.compare.panes import Panes
from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.model.annotation import Side
from patentviewer.progress import Progress

_LAYINGS = {
    Mode.OVERLAY: Laying.OVERLAY,
    Mode.BLINK: Laying.BLINK,
    Mode.SWIPE: Laying.SWIPE,
    Mode.ONION_SKIN: Laying.ONION_SKIN,
    Mode.DIFFERENCE: Laying.DIFFERENCE,
}


@dataclass(eq=False)
class _Made:
    """Pictures made of a pair for the modes. inks: coloured or not; None while they are made."""

    pair: Pair
    left: Sharp | None = None
    right: Sharp | None = None
    inks: dict[bool, Inks | None] = field(default_factory=dict)
    subtracted: Subtracted | None = None
    answers: Answers | None = None
    carried: Saliency | None = None


class Ways(QObject):
    """Shows the model's pair in the model's mode, on the panes or on the one view of both."""

    def __init__(
        self,
        model: ComparisonModel,
        workers: Workers,
        panes: Panes,
        findings: Findings,
        fail: Callable[[Exception], None],
        name_of: Callable[[Mode], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._panes, self._findings = model, panes, findings
        self._name_of = name_of
        self._library: Library | None = None
        self._made = _Made(model.pair)
        self._third: comparing.Third | None = None
        self._heat_of: Comparison | None = None
        self.overlay = OverlayView()
        self.stack = QStackedWidget()
        self.stack.addWidget(panes)
        self.stack.addWidget(self.overlay)
        findings.faded.connect(self.overlay.set_opacity)
        self._inkings = Newest[Inks](workers, self, take=self._take_inks, fail=fail)
        self._subtractions = Newest[Subtracted](
            workers, self, take=self._take_subtracted, fail=fail
        )
        self._pointings = Newest[Answers](workers, self, take=self._take_answers, fail=fail)
        self._heats = Newest[Saliency](workers, self, take=self._take_carried, fail=fail)
        self._heats.progressed.connect(self._say_heat)

    def set_library(self, library: Library) -> None:
        """Ask this library what carried a similarity."""
        self._library = library

    # What there is to show

    def take(self, side: Side, sharp: Sharp) -> None:
        """A figure of the pair can be painted."""
        made = self._of_pair()
        if side is Side.LEFT:
            made.left = sharp
        else:
            made.right = sharp

    def take_third(self, third: comparing.Third | None) -> None:
        """The closest prior art is worked out, or no longer there."""
        self._third = third

    def forget(self) -> None:
        """Another pair comes: what is being worked out for the one before is not wanted."""
        for queue in (self._inkings, self._subtractions, self._pointings, self._heats):
            queue.cancel()
        self._made = _Made(self._model.pair)
        self._third = None

    def forget_heat(self) -> None:
        """The hit is mirrored: something else carries the similarity."""
        self._of_pair().carried = None

    def has_failed(self) -> None:
        """What carried the similarity may be asked for again."""
        self._heat_of = None

    @property
    def is_busy(self) -> bool:
        """Whether what carried a similarity is still being worked out."""
        return self._heats.is_busy

    @property
    def shows_heat(self) -> bool:
        """Whether it is known what carried the similarity of the pair."""
        return self._of_pair().carried is not None

    def _of_pair(self) -> _Made:
        if self._made.pair is not self._model.pair:
            self._made = _Made(self._model.pair)
        return self._made

    # Showing it

    def show(self) -> None:
        """Bring the views in line with the mode; what is missing is worked out first."""
        mode, pair = self._model.mode, self._model.pair
        self._set_view(mode)
        comparison = pair.comparison
        if comparison is None:
            if mode.is_in_one_view:
                alone = self.tr("Only a pair of views can be laid on each other.")
                self.overlay.forget(alone if pair.is_half else "")
        elif mode is Mode.DIFFERENCE:
            self._show_difference(comparison)
        elif mode.is_in_one_view:
            self._show_inks(comparison)
        elif mode is Mode.CORRESPONDENCES:
            self._show_answers(comparison)
        elif mode is Mode.HEAT_MAP:
            self._show_heat(comparison)

    def _set_view(self, mode: Mode) -> None:
        self.stack.setCurrentIndex(1 if mode.is_in_one_view else 0)
        if mode is not Mode.HEAT_MAP:
            self._heats.cancel()
            self._heat_of = None
        self._findings.opacity.setVisible(mode is Mode.ONION_SKIN)
        self._findings.show_legend(self._meanings(mode))
        self._findings.say_mode(self._name_of(mode))
        self._findings.say("")
        self._panes.take_marks_away()
        if mode.is_in_one_view:
            self.overlay.set_laying(_LAYINGS[mode])
        else:
            self.overlay.stop()

    def lay(self, comparison: Comparison) -> None:
        """The hit lies elsewhere: show it there."""
        if self._model.mode is Mode.DIFFERENCE:
            self._show_difference(comparison)
        else:
            self.overlay.place(comparison.alignment.transform)

    # Both on each other

    def prepare(self) -> None:
        """Both drawings are there: have them inked while they are laid on each other."""
        mode = self._model.mode
        if mode.is_in_one_view and mode is not Mode.DIFFERENCE:
            self._make_inks()

    def _show_inks(self, comparison: Comparison) -> None:
        made = self._of_pair()
        if made.left is None or made.right is None:
            return
        found = made.inks.get(self._model.mode is Mode.OVERLAY)
        if found is None:
            self._make_inks()
            return
        self.overlay.set_names(self._panes.left.figure_name, self._panes.right.figure_name)
        sizes = (made.left.size, made.right.size)
        self.overlay.show_laid(found.left, found.right, sizes, comparison.alignment.transform)
        self._say_shares(comparison)

    def _make_inks(self) -> None:
        """Have the drawings inked for the mode, unless they are or are being so."""
        made = self._of_pair()
        left, right, coloured = made.left, made.right, self._model.mode is Mode.OVERLAY
        if left is None or right is None or coloured in made.inks:
            return
        # Whatever was being inked otherwise is overtaken by this.
        made.inks = {kind: found for kind, found in made.inks.items() if found}
        made.inks[coloured] = None
        self._inkings.submit(lambda: comparing.inks(left, right, coloured=coloured))

    def _take_inks(self, found: Inks) -> None:
        self._of_pair().inks[found.coloured] = found
        self.show()

    def _show_difference(self, comparison: Comparison) -> None:
        third = self._third
        if third is not None:
            to_left = third.prior.found.with_prior.laid.left_to_canvas.inverse()
            self.overlay.show_composite(third.image, to_left)
            self._findings.say(sentences.said(third.prior.found.told))
            return
        found = self._of_pair().subtracted
        if found is None or found.comparison is not comparison:
            self._findings.say(self.tr("Working out the differences…"))
            self._subtractions.submit(lambda: comparing.subtracted(comparison))
            return
        self.overlay.show_composite(found.image, comparison.laid.left_to_canvas.inverse())
        self._say_shares(comparison)

    def _take_subtracted(self, found: Subtracted) -> None:
        self._of_pair().subtracted = found
        self.show()

    def _say_shares(self, comparison: Comparison) -> None:
        found = self._of_pair().subtracted
        if found is not None and found.comparison is comparison:
            self._findings.say_shares(comparison.difference.shares)
        else:
            self._findings.say_how_to_move()

    # Beside each other

    def _show_answers(self, comparison: Comparison) -> None:
        found = self._of_pair().answers
        if found is None or found.comparison is not comparison:
            self._pointings.submit(lambda: comparing.answers(comparison))
            return
        for pane, positions in (
            (self._panes.left, [one.left for one in found.points]),
            (self._panes.right, [one.right for one in found.points]),
        ):
            alike = [one.looks_alike for one in found.points]
            pane.show_points(
                [(QPointF(*at), same) for at, same in zip(positions, alike, strict=True)]
            )
        self._findings.say_answers(len(found.points), sum(one.looks_alike for one in found.points))

    def _take_answers(self, found: Answers) -> None:
        self._of_pair().answers = found
        self.show()

    def _show_heat(self, comparison: Comparison) -> None:
        found, library, model = self._of_pair().carried, self._library, self._model
        if library is None:
            return
        if found is not None:
            self._wash(found)
            self._findings.say(self.tr("Tinted: what carried the similarity for the model"))
        elif self._heat_of is not comparison:
            self._heat_of = comparison
            weights, mirrored = model.descriptor_weights, model.is_mirrored
            is_sketch = model.is_sketch
            self._heats.submit(
                lambda: library.occlusion_saliency(
                    comparison.left,
                    comparison.right,
                    weights,
                    mirrored=mirrored,
                    is_sketch=is_sketch,
                )
            )
            self._say_heat(None)

    def _wash(self, carried: Saliency) -> None:
        self._panes.left.show_wash(comparing.heat_image(carried.left))
        self._panes.right.show_wash(comparing.heat_image(carried.right))

    def _say_heat(self, found: Progress | Saliency | None) -> None:
        """Show how far it is, and a coarser map as soon as there is one."""
        if self._model.mode is not Mode.HEAT_MAP or not self._heats.is_busy:
            return
        if isinstance(found, Saliency):
            self._wash(found)
        else:
            self._findings.say_heat(found)

    def _take_carried(self, found: Saliency) -> None:
        self._of_pair().carried = found
        self.show()

    # The inks

    def _meanings(self, mode: Mode) -> tuple[Meaning, ...]:
        """What the inks of a mode mean."""
        if mode is Mode.DIFFERENCE and self._third is not None:
            return (
                (three_way.SHARED_WITH_ACCUSED, self.tr("new, and in the hit")),
                (three_way.ONLY_CLAIMED, self.tr("new, not in the hit")),
                (three_way.IN_PRIOR_TOO, self.tr("in the prior art too")),
            )
        if mode is Mode.DIFFERENCE:
            return (
                (composites.LEFT_INK, self.tr("only the query")),
                (composites.RIGHT_INK, self.tr("only the hit")),
                (composites.SHARED_INK, self.tr("both")),
            )
        if not mode.is_in_one_view:
            return ()
        model, has_inks = self._model, mode is Mode.OVERLAY
        left = f"{model.left.name} {self._panes.left.figure_name}".strip()
        right = f"{model.right.name} {self._panes.right.figure_name}".strip()
        left, right = left or self.tr("query"), right or self.tr("hit")
        if has_inks:
            return ((composites.LEFT_INK, left), (composites.RIGHT_INK, right))
        if mode is Mode.SWIPE:
            said = (self.tr("left: {0}").format(left), self.tr("right: {0}").format(right))
        else:
            said = (self.tr("query: {0}").format(left), self.tr("hit: {0}").format(right))
        return ((None, said[0]), (None, said[1]))
