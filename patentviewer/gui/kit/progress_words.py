"""Progress of a build as a line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from patentviewer.gui.kit import words

if TYPE_CHECKING:
    from patentviewer.progress import Progress

_STAGES = (
    QT_TRANSLATE_NOOP("Stage", "looking"),
    QT_TRANSLATE_NOOP("Stage", "reading"),
    QT_TRANSLATE_NOOP("Stage", "listing"),
    QT_TRANSLATE_NOOP("Stage", "indexing"),
    QT_TRANSLATE_NOOP("Stage", "title pages"),
    QT_TRANSLATE_NOOP("Stage", "sealing"),
    QT_TRANSLATE_NOOP("Stage", "checking"),
    QT_TRANSLATE_NOOP("Stage", "learning"),
)


def stage(progress: Progress) -> str:
    """What is being done, with a capital."""
    text = QCoreApplication.translate("Stage", progress.stage)
    return text[:1].upper() + text[1:]


def in_words(progress: Progress) -> str:
    """Stage, how far, how fast, and how long it will take."""
    parts = [stage(progress)]
    if progress.total:
        parts[0] += "  " + QCoreApplication.translate("Progress", "{0} of {1}").format(
            words.number(progress.done), words.number(progress.total)
        )
    elif progress.done:
        parts[0] += f"  {words.number(progress.done)}"
    if progress.rate is not None:
        text = QCoreApplication.translate("Progress", "{0} a second")
        parts.append(text.format(_rate(progress.rate)))
    if progress.seconds_left is not None:
        left = words.duration(progress.seconds_left)
        parts.append(QCoreApplication.translate("Progress", "{0} left").format(left))
    return "  ·  ".join(parts)


def brief(progress: Progress) -> str:
    """Progress in few words, for the status bar: "building 41 % 62/s 3 min"."""
    parts = [stage(progress)]
    if progress.total:
        parts.append(f"{100 * progress.done // progress.total} %")
    if progress.rate is not None:
        parts.append(f"{_rate(progress.rate)}/s")
    if progress.seconds_left is not None:
        parts.append(words.duration(progress.seconds_left))
    return "  ".join(parts)


def _rate(rate: float) -> str:
    return words.number(round(rate)) if rate >= 10 else words.decimal(rate)
