"""What filters ask for, as people read it: on chips, and in the history of searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from patentviewer.gui.kit import class_words, words

if TYPE_CHECKING:
    from patentviewer.model.ranking import Filters

CLASSES = ("locarno", "us_class")
"""Filters whose values are classes."""

VALUES = ("collections", *CLASSES, "countries")
"""Filters of several values."""

_NAMES: dict[str, object] = {
    "locarno": QT_TRANSLATE_NOOP("FilterBar", "Locarno"),
    "us_class": QT_TRANSLATE_NOOP("FilterBar", "US class"),
    "countries": QT_TRANSLATE_NOOP("FilterBar", "Country"),
    "collections": QT_TRANSLATE_NOOP("FilterBar", "Collection"),
    "dates": QT_TRANSLATE_NOOP("FilterBar", "Date"),
}


def name_of(name: str) -> str:
    """What a filter is called."""
    return QCoreApplication.translate("FilterBar", str(_NAMES[name]))


def active(filters: Filters) -> tuple[str, ...]:
    """Names of the filters that ask for something."""
    names = [name for name in VALUES if getattr(filters, name)]
    if filters.before or filters.after:
        names.append("dates")
    if filters.title:
        names.append("title")
    return tuple(names)


def phrase(filters: Filters, name: str) -> str:
    """What one filter asks for; its name where it asks for nothing."""
    if name == "dates":
        return _dates(filters)
    if name == "title":
        return QCoreApplication.translate("FilterBar", "Title: {0}").format(filters.title)
    chosen: tuple[str, ...] = getattr(filters, name)
    if not chosen:
        return name_of(name)
    told = [class_words.short(code) for code in chosen] if name in CLASSES else list(chosen)
    shown = ", ".join(told[:2]) + (f" +{len(told) - 2}" if len(told) > 2 else "")
    return words.of(name_of(name), shown)


def in_words(filters: Filters) -> str:
    """All that some filters ask for, in a line; "" for everything."""
    return " · ".join(phrase(filters, name) for name in active(filters))


def _dates(filters: Filters) -> str:
    before, after = words.date(filters.before), words.date(filters.after)
    if before and after:
        text = QCoreApplication.translate("FilterBar", "Granted from {0} and before {1}")
        return text.format(after, before)
    if before:
        return QCoreApplication.translate("FilterBar", "Granted before {0}").format(before)
    if after:
        return QCoreApplication.translate("FilterBar", "Granted from {0}").format(after)
    return name_of("dates")
