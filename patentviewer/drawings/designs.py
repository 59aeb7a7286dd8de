"""Several designs in one file: an international registration or a multiple filing as a whole.

Its views are numbered within each design, "2.1" being the first view of the second one. A patent
has one design, however many embodiments its figures show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from patentviewer.drawings.views import number_of
from patentviewer.model.documents import Bibliography

_FILING = re.compile(r"(?P<filing>WO DM/\d+|EM \d{9})")


@dataclass(frozen=True)
class DesignPart:
    """One design of a file. figures: places of its figures among those of the file, from 0."""

    known: Bibliography
    figures: tuple[int, ...]


def designs_in(known: Bibliography, labels: Sequence[str]) -> list[DesignPart]:
    """The designs of a file by the labels of its figures, the first one first.

    A figure without a label belongs with the one before it. What is known of the file is known of
    each design; its number gets the design's place in the filing.
    """
    filing = _FILING.fullmatch(known.number)
    if filing is None:
        return [DesignPart(known, tuple(range(len(labels))))]
    figures_of: dict[int, list[int]] = {}
    ordinal = next(filter(None, map(_ordinal, labels)), 0)
    for figure, label in enumerate(labels):
        ordinal = _ordinal(label) or ordinal
        figures_of.setdefault(ordinal, []).append(figure)
    if not ordinal:
        return [DesignPart(known, tuple(range(len(labels))))]
    return [
        DesignPart(_of_design(known, filing["filing"], ordinal), tuple(figures))
        for ordinal, figures in sorted(figures_of.items())
    ]


def _ordinal(label: str) -> int:
    """The design that a label is of: 2 by "2.1"; 0 where it says none."""
    match = re.fullmatch(r"(\d{1,3})\.\d{1,3}", number_of(label))
    return int(match[1]) if match else 0


def _of_design(known: Bibliography, filing: str, ordinal: int) -> Bibliography:
    number = f"{filing}-{ordinal:04}" if filing.startswith("EM") else f"{filing}-{ordinal}"
    own = {
        figure: said
        for figure, said in known.descriptions.items()
        if _ordinal(figure) in {0, ordinal}
    }
    return replace(known, number=number, descriptions=own)
