"""One line below the drawings: how well they fit, what they share, and what the inks mean."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from patentviewer.app.comparing import Alignment, Ink, Shares
from patentviewer.gui.kit import parts, sentences, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.progress import Progress

Meaning = tuple[Ink | None, str]
"""An ink, None for black, and what is drawn in it."""


class Findings(QWidget):
    """The findings of a comparison in words. faded(float): the slider, 0 query to 1 hit."""

    faded = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_advice = False
        self.meanings: Sequence[Meaning] = ()
        self.mode = parts.label(role="quiet")
        self.mode.setAccessibleName(self.tr("How the drawings are looked at"))
        self.fit = parts.label(role="strong")
        self.fit.setMinimumHeight(3 * GRID)
        self.shares = parts.ElidedLabel(role="quiet")
        self.legend = parts.label()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(50)
        self.opacity.setFixedWidth(20 * GRID)
        self.opacity.setAccessibleName(self.tr("From the query to the hit"))
        self.opacity.setToolTip(self.tr("From the query to the hit"))
        self.opacity.valueChanged.connect(lambda value: self.faded.emit(value / 100))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(2 * GRID)
        row.addWidget(self.mode)
        row.addWidget(self.fit)
        row.addWidget(self.shares, 1)
        row.addWidget(self.opacity)
        row.addWidget(self.legend)

    def say_fit(self, fit: Alignment) -> None:
        """How well the drawings lie on each other, and by what."""
        said = sentences.said(fit.words)
        why = sentences.said(fit.method.value)
        said = said[:1].upper() + said[1:]
        self.fit.setText(f"{said} · {words.score(fit.quality)}")
        self.fit.setToolTip(
            self.tr("Part of all lines that lie on a line of the other drawing; by {0}").format(why)
        )

    def say_mode(self, name: str) -> None:
        """Say in which way the drawings are looked at."""
        self.mode.setText(name)

    def in_words(self) -> str:
        """All findings in one line; what only says how to work the window is none."""
        found = "" if self._is_advice else self.shares.whole()
        parts = (self.mode.text(), self.fit.text(), found)
        return " · ".join(part for part in parts if part)

    def say(self, text: str) -> None:
        """Show a sentence in place of the findings."""
        self._is_advice = False
        self.shares.set_whole(text)

    def say_how_to_move(self) -> None:
        """Say how the hit is laid elsewhere."""
        self.say(self.tr("Shift with the arrow keys, or dragging with Ctrl, moves the hit"))
        self._is_advice = True

    def say_shares(self, shares: Shares) -> None:
        """How much of their ink the drawings have in common."""
        self.say(
            self.tr("Common ink {0} · common outline {1} · width to height {2} and {3}").format(
                _percent(shares.common),
                _percent(shares.outline),
                words.score(shares.aspect_left),
                words.score(shares.aspect_right),
            )
        )

    def say_answers(self, count: int, alike: int) -> None:
        """How many points answer each other, and how many have the same surroundings."""
        self.say(
            self.tr(
                "{0} points answer each other; full: their surroundings match too ({1})"
            ).format(count, alike)
        )

    def say_heat(self, progress: Progress | None) -> None:
        """Say that the heat map is being worked out, and how far it is."""
        text = self.tr("Working out what carried the similarity…")
        if progress is not None and progress.total:
            text += f" {100 * progress.done // progress.total} %"
        self.say(text)
        self._is_advice = True

    def show_legend(self, meanings: Sequence[Meaning]) -> None:
        """What the inks mean; nothing where there is none."""
        self.meanings = tuple(meanings)
        self.legend.setText(
            "&nbsp;&nbsp;&nbsp; ".join(
                (f'<span style="color:rgb{ink}">■</span> ' if ink else "") + html.escape(text)
                for ink, text in meanings
            )
        )
        self.legend.setVisible(bool(meanings))


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"
