"""How much shape counts against rendering."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSlider,
    QWidget,
)

from patentviewer.gui.kit import parts
from patentviewer.gui.kit.theme import GRID

if TYPE_CHECKING:
    from patentviewer.model.collection import ModelStatus


class _BalanceSlider(QSlider):
    """Stands where the model has it after a double click. usual_asked(): one was made."""

    usual_asked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back."""
        event.accept()
        self.usual_asked.emit()


class Balance(QWidget):
    """A slider between shape and rendering, for a model that sees both.

    changed(): it was moved.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: dict[str, float] = {}
        self._form: dict[str, float] = {"shape": 1.0}
        self._usual = 50
        self.slider = _BalanceSlider(Qt.Orientation.Horizontal)
        self.slider.usual_asked.connect(lambda: self.slider.setValue(self._usual))
        self.slider.setRange(0, 100)
        self.slider.setValue(50)
        self.slider.setAccessibleName(self.tr("Shape against rendering"))
        self.slider.valueChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(parts.label(self.tr("Shape"), "quiet"))
        row.addWidget(self.slider, 1)
        row.addWidget(parts.label(self.tr("Rendering"), "quiet"))
        self.slider.setToolTip(
            self.tr(
                "Left: outline and form count. Right: how it is drawn. "
                "A double click goes back to the model's own balance."
            )
        )
        self.hide()

    def set_model(self, model: ModelStatus) -> None:
        """Show it if the model has both descriptors, at the model's own balance."""
        has_both = {"shape", "rendering"} <= set(model.descriptors)
        self._own = dict(model.default_weights) if has_both else {}
        self._form = {
            name: weight
            for name, weight in self._own.items()
            if weight > 0 and name in model.descriptors and name != "rendering"
        } or {"shape": 1.0}
        if has_both:
            self._usual = self._share(self._own)
            was_blocked = self.slider.blockSignals(True)
            self.slider.setValue(self._usual)
            self.slider.blockSignals(was_blocked)
        self.setVisible(has_both)

    def _share(self, weights: Mapping[str, float]) -> int:
        """Rendering's part of what it is weighed against, in hundredths."""
        rendering = weights.get("rendering", 0.0)
        total = rendering + sum(weights.get(name, 0.0) for name in {*self._form, "shape"})
        return round(100 * rendering / total) if total > 0 else self._usual

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Stand where an earlier query had it; {} is the model's own balance. Emits nothing."""
        was_blocked = self.blockSignals(True)
        self.slider.setValue(self._share(weights))
        self.blockSignals(was_blocked)

    @property
    def weights(self) -> dict[str, float]:
        """Weights of the descriptors; empty where the model's own are meant.

        Rendering is weighed against all that says something of form, in the model's proportions;
        what is neither keeps the model's weight.
        """
        if not self._own or self.slider.value() == self._usual:
            return {}
        rendering = self.slider.value() / 100
        form = (1 - rendering) / sum(self._form.values())
        moved = {name: round(form * weight, 4) for name, weight in self._form.items()}
        return {**self._own, **moved, "rendering": rendering}
