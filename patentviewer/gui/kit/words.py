"""Data as people read it: numbers, dates, sizes and views, in the user's language and locale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from patentviewer import model

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey
    from patentviewer.model.documents import View
    from patentviewer.model.ranking import DesignHit, FigureHit


_VIEWS: dict[str, object] = {
    "perspective": QT_TRANSLATE_NOOP("View", "perspective"),
    "front": QT_TRANSLATE_NOOP("View", "front"),
    "rear": QT_TRANSLATE_NOOP("View", "rear"),
    "left": QT_TRANSLATE_NOOP("View", "left"),
    "right": QT_TRANSLATE_NOOP("View", "right"),
    "side": QT_TRANSLATE_NOOP("View", "side"),
    "top": QT_TRANSLATE_NOOP("View", "top"),
    "bottom": QT_TRANSLATE_NOOP("View", "bottom"),
    "section": QT_TRANSLATE_NOOP("View", "section"),
    "detail": QT_TRANSLATE_NOOP("View", "detail"),
    "exploded": QT_TRANSLATE_NOOP("View", "exploded"),
    "in use": QT_TRANSLATE_NOOP("View", "in use"),
}


def number(value: int) -> str:
    """A whole number with the locale's separators."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A number with one decimal."""
    return QLocale().toString(value, "f", 1)


def score(value: float) -> str:
    """A likeness of 0 to 1 with two decimals."""
    return QLocale().toString(value, "f", 2)


def quoted(text: str) -> str:
    """A name within a sentence, in the language's quotation marks."""
    return QCoreApplication.translate("Words", "“{0}”").format(text)


def of(name: str, text: str) -> str:
    """What is said of something, after its name: "Lamps: the disk is full"."""
    return QCoreApplication.translate("Words", "{0}: {1}").format(name, text)


def listed(texts: Sequence[str]) -> str:
    """Several things within a sentence: "A, B and C"."""
    return QLocale().createSeparatedList(texts)


_LIKE: dict[str, object] = {
    "very like": QT_TRANSLATE_NOOP("Words", "very like"),
    "like": QT_TRANSLATE_NOOP("Words", "like"),
    "somewhat like": QT_TRANSLATE_NOOP("Words", "somewhat like"),
    "hardly like": QT_TRANSLATE_NOOP("Words", "hardly like"),
}


def like(hit: DesignHit) -> str:
    """How like a hit is, in a word or two; its score where the model's tables do not say it."""
    return like_word(model.ranking.word_of(hit.rarity)) or score(hit.score)


def like_word(word: str) -> str:
    """A word for a likeness in the user's language; "" for none."""
    return QCoreApplication.translate("Words", str(_LIKE[word])) if word else ""


def rarity(hit: DesignHit) -> str:
    """One in how many designs is as like: "1 in 4,000"; its score where that is not known."""
    if not hit.rarity:
        return score(hit.score)
    return QCoreApplication.translate("Words", "1 in {0}").format(
        number(model.ranking.rounded(hit.rarity))
    )


def likeness(hit: DesignHit) -> str:
    """How like a hit is, in words and as one in how many: "very like, 1 in 4,000"."""
    if not hit.rarity:
        return score(hit.score)
    return QCoreApplication.translate("Words", "{0}, {1}").format(like(hit), rarity(hit))


def chance(hit: DesignHit) -> str:
    """The chance that a hit is the very design, where that is more likely than not; else ""."""
    if not model.ranking.tells_chance(hit.rarity, hit.score):
        return ""
    return QLocale().toString(round(100 * hit.score)) + " %"


def by_class(hit: DesignHit) -> str:
    """What a hit's class added to its likeness, or took from it: "+0.12"; "" for nothing."""
    if not model.ranking.tells_by_class(hit.by_class):
        return ""
    return ("+" if hit.by_class > 0 else "−") + score(abs(hit.by_class))


def date(value: dt.date | None) -> str:
    """A day in the locale's short form with four digits of the year; "" for none."""
    if value is None:
        return ""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def moment(value: dt.datetime | None) -> str:
    """A day and a time of day, in the machine's time zone; "" for none."""
    if value is None:
        return ""
    local = value.astimezone()
    return f"{date(local.date())} {local:%H:%M}"


def size(count: int) -> str:
    """A number of bytes as MB, GB..."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def duration(seconds: float) -> str:
    """A time that remains: "less than a minute", "3 min", "2 h 5 min"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return QCoreApplication.translate("Words", "less than a minute")
    if minutes < 60:
        return QCoreApplication.translate("Words", "{0} min").format(minutes)
    return QCoreApplication.translate("Words", "{0} h {1} min").format(minutes // 60, minutes % 60)


def view(value: View) -> str:
    """What a figure shows, in words; "" where it is not known."""
    return QCoreApplication.translate("View", str(_VIEWS[value])) if value in _VIEWS else ""


def figure(hit: FigureHit) -> str:
    """The caption of a figure of a hit: "FIG.

    3 front"; without a label, its number on the sheet.
    """
    return " ".join(part for part in (figure_name(hit), view(hit.view)) if part)


def figure_name(hit: FigureHit) -> str:
    """The label of a figure of a hit; without one, its sheet."""
    return hit.label or QCoreApplication.translate("Words", "sheet {0}").format(hit.sheet)


def unlabelled(position: int, count: int) -> str:
    """What a figure without a label is called, by its place among a design's: "drawing 3 of 7".

    position: from 0. A number alone would be taken for a label.
    """
    text = QCoreApplication.translate("Words", "drawing {0} of {1}")
    return text.format(number(position + 1), number(count))


def printed(number: str) -> str:
    """A number as on the document's first page: "US D894468 S" becomes "US D894,468 S"."""
    parts = number.split()
    if parts[:1] == ["US"] and len(parts) > 1 and parts[1].startswith("D"):
        digits = parts[1][1:]
        if digits.isdigit():
            parts[1] = f"D{int(digits):,}"
    return " ".join(parts)


def hit_number(hit: DesignHit) -> str:
    """The number under which a hit is shown; without one, its file as far as tells it apart."""
    return printed(hit.bibliography.number) or hit.path_end or design(hit.design)


def design(key: DesignKey) -> str:
    """A design of which only the key is known: its number, or its file's name."""
    return printed(f"{key.country} {key.number}".strip()) or key.path.rpartition("/")[2]


def year(hit: DesignHit) -> str:
    """The year a hit was granted, or filed; "" where neither is known."""
    known = hit.bibliography.granted or hit.bibliography.filed
    return str(known.year) if known else ""
