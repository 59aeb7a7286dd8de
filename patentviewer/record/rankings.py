"""A ranking as it is written into a record: whole, and small.

What a ranking tells of a design (its bibliography, its figures, their files) is the same in every
search of a collection. It stands in a list of its own, in an order that no search changes, and is
kept once for all searches that could find the same designs. The ranking itself is places in that
list, with scores. A large collection's ranking takes a tenth of what it takes written out.

Numbers are written so that they come back exactly (Python's shortest form that does), hence equal
rankings give equal bytes and equal bytes mean equal rankings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from patentviewer.model.design import DesignKey, told_apart
from patentviewer.model.documents import View
from patentviewer.model.ranking import Coverage, DesignHit, FigureHit, Ranking
from patentviewer.record import identities, plain
from patentviewer.record.chain import canonical

WHOLE = 200
"""Of so many designs, and of all above the cut-off, the scores of all figures are written; of
those far down the list the figure that matched best."""

BY_NAME, BY_KEY = 1, 2
"""Layouts of the list: designs were called by a text for people, and are named by their keys."""

_Key = tuple[Any, int]
_Row = list[Any]


@dataclass(frozen=True)
class Written:
    """A ranking's bytes, and those of the list of designs that it refers to by its hash."""

    ranking: bytes
    designs: bytes


def written(ranking: Ranking, layout: int = BY_KEY) -> Written:
    """A ranking in the one form that is hashed and compared: equal rankings, equal bytes.

    layout: BY_NAME only to compare with what was written so; there, hits may share an entry.
    """
    listed = {_key(hit, layout): _design_to_plain(hit, layout) for hit in _all(ranking.designs)}
    order = sorted(listed)
    designs = _canonical_list(listed[key] for key in order)
    numbers = {key: number for number, key in enumerate(order)}
    whole = max(WHOLE, ranking.cut_off)
    head: dict[str, Any] = {
        "designs": hashlib.sha256(designs).hexdigest(),
        "cut_off": ranking.cut_off,
        "coverage": plain.coverage_to_plain(ranking.coverage),
    }
    if ranking.voted:
        head["classes"] = [[name, float(part)] for name, part in ranking.voted]
    ranked = _canonical_list(
        _row(hit, numbers, layout, is_whole=position < whole)
        for position, hit in enumerate(ranking.designs)
    )
    # "ranked" is the last of the keys in their order.
    return Written(canonical(head)[:-1] + b',"ranked":' + ranked + b"}", designs)


def read(content: Written) -> Ranking:
    """The ranking of which `written` made these bytes.

    Times, citations and the figures of designs far down the list are not written, and come back
    empty.
    """
    body, designs = json.loads(content.ranking), json.loads(content.designs)
    coverage: Coverage = plain.coverage_of(body["coverage"])
    keys = [identities.of_listed(known) for known in designs]
    ends = {key: end for key, end in told_apart(keys).items() if not key.number}
    hits = tuple(_hit(row, designs, keys, ends) for row in body["ranked"])
    voted = tuple((name, part) for name, part in body.get("classes", ()))
    return Ranking(designs=hits, cut_off=body["cut_off"], coverage=coverage, voted=voted)


def _canonical_list(values: Iterable[Any]) -> bytes:
    """What canonical gives, one value at a time: no other thread runs while it writes one."""
    return b"[" + b",".join(canonical(value) for value in values) + b"]"


def _all(hits: Sequence[DesignHit]) -> Iterator[DesignHit]:
    for hit in hits:
        yield hit
        yield from _all(hit.duplicates)


def _key(hit: DesignHit, layout: int) -> _Key:
    return (_called(hit) if layout == BY_NAME else hit.design), hit.document_id


def _called(hit: DesignHit) -> str:
    """What a design was called before there were keys."""
    return hit.bibliography.number or hit.design.path


def _sorted(figures: Sequence[FigureHit]) -> list[FigureHit]:
    return sorted(figures, key=lambda one: (one.key.collection, one.key.figure_id))


def _design_to_plain(hit: DesignHit, layout: int) -> Mapping[str, Any]:
    named = {"design": _called(hit)} if layout == BY_NAME else {"key": hit.design.to_plain()}
    return {
        **named,
        "document": hit.document_id,
        "bibliography": plain.bibliography_to_plain(hit.bibliography),
        "figures": [
            [
                *plain.key_to_plain(one.key),
                one.file,
                one.sheet,
                one.ordinal,
                one.label,
                str(one.view),
            ]
            for one in _sorted(hit.figures)
        ],
    }


def _row(hit: DesignHit, numbers: Mapping[_Key, int], layout: int, *, is_whole: bool) -> _Row:
    """Number in the list, score, figures, duplicates; then what its class added and the rarity."""
    places = {one.key: position for position, one in enumerate(_sorted(hit.figures))}
    figures = [
        [
            places[one.key],
            float(one.score),
            one.query_figure,
            int(one.mirrored),
            *([float(one.rarity)] if one.rarity else ()),
        ]
        for one in (hit.figures if is_whole else hit.figures[:1])
    ]
    duplicates = [_row(other, numbers, layout, is_whole=is_whole) for other in hit.duplicates]
    row: _Row = [numbers[_key(hit, layout)], float(hit.score), figures, duplicates]
    more = [float(hit.by_class), float(hit.rarity)]
    return [*row, *more] if any(more) else row


def _hit(
    row: _Row,
    designs: Sequence[Mapping[str, Any]],
    keys: Sequence[DesignKey],
    ends: Mapping[DesignKey, str],
) -> DesignHit:
    number, score, figures, duplicates, *more = row
    known = designs[number]
    return DesignHit(
        design=keys[number],
        document_id=known["document"],
        bibliography=plain.bibliography_of(known["bibliography"]),
        score=score,
        figures=tuple(_figure(one, known["figures"]) for one in figures),
        duplicates=tuple(_hit(other, designs, keys, ends) for other in duplicates),
        path_end=ends.get(keys[number], ""),
        by_class=more[0] if more else 0.0,
        rarity=more[1] if more else 0.0,
    )


def _figure(row: _Row, figures: Sequence[_Row]) -> FigureHit:
    place, score, query_figure, mirrored, *more = row
    collection, figure_id, file, sheet, ordinal, label, view = figures[place]
    return FigureHit(
        key=plain.key_of([collection, figure_id]),
        score=score,
        query_figure=query_figure,
        file=file,
        sheet=sheet,
        ordinal=ordinal,
        label=label,
        view=View(view),
        mirrored=bool(mirrored),
        rarity=more[0] if more else 0.0,
    )
