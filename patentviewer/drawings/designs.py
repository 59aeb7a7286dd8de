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
    places: dict[int, list[int]] = {}
    place = next(filter(None, map(_place, labels)), 0)
    for figure, label in enumerate(labels):
        place = _place(label) or place
        places.setdefault(place, []).append(figure)
    if not place:
        return [DesignPart(known, tuple(range(len(labels))))]
    return [
        DesignPart(_of_design(known, filing["filing"], place), tuple(figures))
        for place, figures in sorted(places.items())
    ]


def _place(label: str) -> int:
    """The design that a label is of: 2 by "2.1"; 0 where it says none."""
    match = re.fullmatch(r"(\d{1,3})\.\d{1,3}", number_of(label))
    return int(match[1]) if match else 0


def _of_design(known: Bibliography, filing: str, place: int) -> Bibliography:
    number = f"{filing}-{place:04}" if filing.startswith("EM") else f"{filing}-{place}"
    own = {
        figure: said for figure, said in known.descriptions.items() if _place(figure) in {0, place}
    }
    return replace(known, number=number, descriptions=own)
