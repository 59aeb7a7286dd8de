"""Filters as chips above the results: each a phrase that can be read, with counts beside values."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from patentviewer import model
from patentviewer.gui import results
from patentviewer.gui.kit import filter_words, theme
from patentviewer.gui.kit.flow_layout import FlowLayout
from patentviewer.gui.kit.parts import button
from patentviewer.gui.kit.theme import GRID

if TYPE_CHECKING:
    from patentviewer.gui.results.filter_popups import Classes, Days, Values
    from patentviewer.model.details import Facets
    from patentviewer.model.ranking import Filters, Query, Ranking


class _Words(QLineEdit):
    """Words in the title. done(): the keyboard can go back to the hits."""

    done = Signal()
    _LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})

    def event(self, event: QEvent) -> bool:
        """Keep Return from what it does among the hits, which is to compare."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in self._LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return leaves; Escape empties the line and leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
        if event.key() in self._LEAVING:
            self.done.emit()


class FilterBar(QWidget):
    """The chips. changed(): what they ask for is in filters(). done(): words are written."""

    changed = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: Facets | None = None
        self._collections: dict[str, int] = {}
        self._alike: dict[str, tuple[str, ...]] = {}
        row = FlowLayout(self)
        self._chips: dict[str, QPushButton] = {}
        self.title = _Words()
        self.title.done.connect(self._title_done)
        self.title.setPlaceholderText(self.tr("Words in the title"))
        self.title.setAccessibleName(self.tr("Words in the title"))
        self.title.setFixedWidth(20 * GRID)
        self._typing = QTimer(self, interval=250, singleShot=True)
        self._typing.timeout.connect(self._take_title)
        self.title.textEdited.connect(lambda _text: self._typing.start())
        self.title.textChanged.connect(self._maybe_cleared)
        row.addWidget(self.title)
        row.addWidget(self._chip("dates", self._open_dates))
        for name in ("locarno", "us_class", "countries", "collections"):
            row.addWidget(self._chip(name, lambda _on=False, name=name: self._open_values(name)))
        self.clear_button = button(self.tr("Clear"), "x", "quiet")
        self.clear_button.setToolTip(self.tr("Clear all filters"))
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.clear_button)

    @functools.cached_property
    def _filters(self) -> Filters:
        """Anything, until something is asked for: the window is on screen before that is known."""
        return model.ranking.Filters()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is asked for."""
        self.title.setClearButtonEnabled(True)
        self._say()
        super().showEvent(event)

    def filters(self) -> Filters:
        """The filters that are set."""
        return self._filters

    def set_filters(self, filters: Filters) -> None:
        """Set these filters; emits changed() where they are others than before."""
        if filters != self._filters:
            self._filters = filters
            if self.title.text().strip() != filters.title:
                self.title.setText(filters.title)
            self._say()
            self.changed.emit()

    def clear(self) -> None:
        """Take all filters away."""
        self.set_filters(model.ranking.Filters())

    def set_facets(self, facets: Facets, collections: Mapping[str, int]) -> None:
        """Offer these values; collections: name to its number of designs."""
        self._facets = facets
        self._collections = dict(collections)
        self._say()

    def set_asked(self, query: Query | None, ranking: Ranking) -> None:
        """Offer the classes of what was asked, or those that most of the nearest designs have."""
        self._alike = classes_asked(query, ranking)

    def in_words(self, name: str) -> str:
        """What one filter asks for, as a phrase; its name where it asks for nothing."""
        return filter_words.phrase(self._filters, name)

    def active(self) -> tuple[str, ...]:
        """Names of the filters that ask for something."""
        return filter_words.active(self._filters)

    def without(self, name: str) -> Filters:
        """The filters without one of them."""
        if name == "dates":
            return dataclasses.replace(self._filters, before=None, after=None)
        if name == "title":
            return dataclasses.replace(self._filters, title="")
        changed: dict[str, tuple[str, ...]] = {name: ()}
        return dataclasses.replace(self._filters, **changed)  # type: ignore[arg-type]

    def _chip(self, name: str, opened: object) -> QPushButton:
        chip = button("", "", "chip")
        chip.setIcon(theme.icon("chevron-down", "quiet"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setCheckable(True)
        chip.clicked.connect(opened)
        self._chips[name] = chip
        return chip

    # What opens under a chip is made when it is first opened.

    @functools.cached_property
    def _dates(self) -> Days:
        made = results.filter_popups.Days(self)
        made.changed.connect(self._take_days)
        return made

    @functools.cached_property
    def _values(self) -> dict[str, Values | Classes]:
        made: dict[str, Values | Classes] = {}
        popups = results.filter_popups
        for name in filter_words.VALUES:
            kind = popups.Classes if name in filter_words.CLASSES else popups.Values
            made[name] = kind(self, filter_words.name_of(name))
            made[name].changed.connect(functools.partial(self._take_values, name))
        return made

    def _open_dates(self) -> None:
        self._dates.set_days(self._filters.before, self._filters.after)
        self._dates.open_under(self._chips["dates"])
        self._say()

    def _open_values(self, name: str) -> None:
        popup = self._values[name]
        counts = self._collections if name == "collections" else getattr(self._facets, name, {})
        chosen: tuple[str, ...] = getattr(self._filters, name)
        if isinstance(popup, results.filter_popups.Classes):
            mains = self._facets.main_classes if self._facets is not None else {}
            popup.set_values(counts, chosen, self._alike.get(name, ()), mains)
        else:
            popup.set_values(counts, chosen)
        popup.open_under(self._chips[name])
        popup.field.setFocus()
        self._say()

    def _take_values(self, name: str) -> None:
        changed: dict[str, tuple[str, ...]] = {name: self._values[name].chosen()}
        self.set_filters(dataclasses.replace(self._filters, **changed))  # type: ignore[arg-type]

    def _take_days(self) -> None:
        before, after = self._dates.days()
        self.set_filters(dataclasses.replace(self._filters, before=before, after=after))

    def _title_done(self) -> None:
        self._typing.stop()
        self._take_title()
        self.done.emit()

    def _take_title(self) -> None:
        self.set_filters(dataclasses.replace(self._filters, title=self.title.text().strip()))

    def _maybe_cleared(self, text: str) -> None:
        if not text and self._filters.title:
            self._take_title()

    def _say(self) -> None:
        active = self.active()
        for name, chip in self._chips.items():
            chip.setText(self.in_words(name))
            chip.setChecked(name in active)
            chip.setAccessibleName(self.tr("Filter: {0}").format(self.in_words(name)))
        facets = self._facets
        has = {
            "locarno": facets is not None and facets.locarno,
            "us_class": facets is not None and facets.us_class,
            "countries": facets is not None and len(facets.countries) > 1,
            "collections": len(self._collections) > 1,
            "dates": facets is not None and facets.years,
        }
        for name, is_useful in has.items():
            self._chips[name].setVisible(bool(is_useful) or name in active)
        self.clear_button.setVisible(bool(active))
        self.updateGeometry()


def classes_asked(query: Query | None, ranking: Ranking) -> dict[str, tuple[str, ...]]:
    """The classes of a query by filter: its own, else the one most of the nearest designs have.

    Of the US office's the main class: its subclasses are too narrow to find another maker's by.
    """
    figures = query.figures if query is not None else ()
    known = model.classification
    locarno = dict.fromkeys(code for figure in figures for code in known.codes(figure.locarno))
    us_class = dict.fromkeys(
        known.main_class(code) for figure in figures for code in known.codes(figure.us_class)
    )
    voted = ranking.voted[0][0] if ranking.voted else ""
    if voted and voted.startswith("D"):
        us_class = us_class or {voted: None}
    elif voted:
        locarno = locarno or {voted: None}
    return {"locarno": tuple(locarno), "us_class": tuple(us_class)}
