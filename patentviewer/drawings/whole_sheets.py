"""Stands in until sheets are separated into figures: every sheet is one figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from patentviewer.drawings.prepare import trim
from patentviewer.drawings.records import Figure, Sheet


def figures_of(sheet: Sheet) -> list[Figure]:
    """The whole sheet, without its running header."""
    top = 0 if sheet.is_bare else sheet.picture.shape[0] // 12
    if (sheet.picture[top:] > 128).all():
        return []
    return [Figure(trim(sheet.picture[top:]), sheet.number)]


def describe(figures: Sequence[Figure], descriptions: Mapping[str, str]) -> list[Figure]:  # noqa: ARG001
    """The figures as they are."""
    return list(figures)
