"""A search of the record made again: the same ranking, or what differs and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from patentviewer.drawings.edits import made_again
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, Query, Ranking
from patentviewer.record import rankings
from patentviewer.record.searches import Search

_MOST_NAMED = 5


@dataclass(frozen=True, eq=False)
class Replay:
    """What came of making a search again.

    identical: the ranking is the logged one, byte for byte. reasons: what has changed since about
    program, model and collections. differences: how the rankings differ. answer: the new answer.
    remarks: what must be known of the logged one.
    """

    identical: bool
    reasons: tuple[Message, ...]
    differences: tuple[Message, ...]
    answer: Answer
    remarks: tuple[Message, ...] = ()

    @property
    def told(self) -> tuple[Message, ...]:
        """The outcome in a sentence or two."""
        if self.identical:
            return (Message("replay.same_ranking"), *self.remarks)
        why = self.reasons or (Message("replay.same_circumstances"),)
        return (*self.differences, *why, *self.remarks)


def replay(search: Search, run: Callable[[Query], Answer]) -> Replay:
    """Make a logged search again. run: searches as then.

    Figures that were cropped, masked, mirrored or turned are edited anew from what was read.
    Raises RecordDamagedError when the logged pictures or ranking were changed.
    """
    query, changed = _edited_anew(search.query())
    again = run(query)
    identical = rankings.written(again.ranking, search.layout).ranking == search.ranking_bytes()
    reasons = (*search.circumstances.differences(again.circumstances), *changed)
    differences = () if identical else _differences(search.ranking(), again.ranking)
    return Replay(identical, reasons, differences, again, not_told_apart(search))


def not_told_apart(search: Search) -> tuple[Message, ...]:
    """What an earlier record does not tell: which of the designs of one name a hit was."""
    if search.layout != rankings.BY_NAME:
        return ()
    hits = search.ranking().designs
    counts = Counter(hit.design for top in hits for hit in (top, *top.duplicates))
    return tuple(
        Message("replay.hits_alike", hits=count, design=str(design))
        for design, count in counts.items()
        if count > 1
    )


def _edited_anew(query: Query) -> tuple[Query, list[Message]]:
    """The query with its figures edited anew, and which of them come out otherwise than then."""
    figures, changed = [], []
    for number, figure in enumerate(query.figures, 1):
        picture = made_again(figure.origin) if figure.origin else None
        if picture is None:
            figures.append(figure)
            continue
        figures.append(replace(figure, picture=picture))
        if not np.array_equal(picture, figure.picture):
            changed.append(Message("replay.edited_otherwise", figure=number))
    return replace(query, figures=tuple(figures)), changed


def _differences(before: Ranking, after: Ranking) -> tuple[Message, ...]:
    """How two rankings differ, from what matters most."""
    old = {hit.design: position for position, hit in enumerate(before.designs, 1)}
    new = {hit.design: position for position, hit in enumerate(after.designs, 1)}
    names = {hit.design: hit.name for hit in (*before.designs, *after.designs)}
    said = []
    gone = [design for design in old if design not in new]
    come = [design for design in new if design not in old]
    if gone:
        said.append(Message("replay.gone", count=len(gone), designs=_named(gone, names)))
    if come:
        said.append(Message("replay.come", count=len(come), designs=_named(come, names)))
    kept_old = [design for design in old if design in new]
    kept_new = [design for design in new if design in old]
    moved = [one for one, other in zip(kept_old, kept_new, strict=True) if one != other]
    if moved:
        first = moved[0]
        said.append(Message("replay.order", place=old[first], design=names[first], now=new[first]))
    largest = _largest_change(before.designs, after.designs)
    if largest > 0:
        said.append(Message("replay.scores", difference=largest))
    was_left_out = {one.name for one in before.coverage.unusable}
    is_left_out = {one.name for one in after.coverage.unusable}
    said += [
        Message("replay.unusable_then", collection=name)
        for name in sorted(was_left_out - is_left_out)
    ]
    said += [
        Message("replay.unusable_now", collection=name)
        for name in sorted(is_left_out - was_left_out)
    ]
    if before.coverage.figures_searchable != after.coverage.figures_searchable:
        said.append(
            Message(
                "replay.searched",
                before=before.coverage.figures_searchable,
                after=after.coverage.figures_searchable,
            )
        )
    return tuple(said) or (Message("replay.only_details"),)


def _largest_change(before: Sequence[DesignHit], after: Sequence[DesignHit]) -> float:
    scores = {hit.design: hit.score for hit in before}
    gaps = [abs(hit.score - scores[hit.design]) for hit in after if hit.design in scores]
    return max(gaps, default=0.0)


def _named(designs: list[DesignKey], names: Mapping[DesignKey, str]) -> Message:
    named = [names[design] for design in designs[:_MOST_NAMED]]
    if len(designs) > _MOST_NAMED:
        return Message("replay.designs_and_others", designs=named)
    return Message("replay.designs", designs=named)
