"""Ranked designs as hits for people: made when they are asked for, their likeness calibrated."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import overload

import numpy as np
from numpy.typing import NDArray

from patentviewer.model.ranking import DesignHit, FigureHit, FigureKey, Query
from patentviewer.search.aspects import aspects
from patentviewer.search.calibrated import Calibration, nearest
from patentviewer.search.corpus import Corpus
from patentviewer.search.index import Rows
from patentviewer.search.manifest import Manifest
from patentviewer.search.query_vectors import QueryVectors
from patentviewer.search.ranker import Ranked
from patentviewer.search.scores import Scores
from patentviewer.search.second import both

BLOCK = 50
"""Designs whose hits are made together."""


class RankedDesigns(Sequence[DesignHit]):
    """Designs in order of likeness, whose hits are made when they are asked for.

    Behaves as a tuple does; a slice of it is one. Every hit is made once.
    """

    def __init__(self, hits: Hits, found: Ranked) -> None:
        self._hits = hits
        self._positions = found.order
        self._folded = found.folded
        self._made: dict[int, tuple[DesignHit, ...]] = {}

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, at: int) -> DesignHit: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[DesignHit, ...]: ...

    def __getitem__(self, at: int | slice) -> DesignHit | tuple[DesignHit, ...]:
        if isinstance(at, slice):
            return tuple(self._at(position) for position in range(*at.indices(len(self))))
        return self._at(range(len(self))[at])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{len(self)} designs>"

    def _at(self, position: int) -> DesignHit:
        block, within = divmod(position, BLOCK)
        if block not in self._made:
            own = self._positions[block * BLOCK : (block + 1) * BLOCK]
            self._made[block] = self._hits.of(own, self._folded)
        return self._made[block][within]


class Hits:
    """Makes hits of designs that were grouped."""

    def __init__(
        self,
        corpus: Corpus,
        manifest: Manifest,
        asked: QueryVectors,
        found: Ranked,
        query: Query,
    ) -> None:
        self._found = found
        self._calibrations = _calibrations(manifest, query, is_voted=bool(found.votes.added.any()))
        self._corpus = corpus
        self._manifest = manifest
        self._asked = asked
        self._score = found.scored.scores.max(axis=0)

    def of(self, positions: Rows, folded: dict[int, list[int]]) -> tuple[DesignHit, ...]:
        """Hits of the designs at these positions of the grouping, with their copies."""
        under = [copy for position in positions.tolist() for copy in folded.get(position, ())]
        every = np.concatenate([positions, np.array(under, np.int64)])
        corpus = self._corpus
        designs = self._found.grouped.designs[every]
        order, starts = corpus.files_by_design
        files = [order[starts[design] : starts[design + 1]] for design in designs.tolist()]
        make, look_up = partial(self._figures, every), partial(corpus.bibliographies, files)
        # Every search needs the one second thread: none waits with it for a server.
        figures_of, known = (make(), look_up()) if corpus.is_served else both(make, look_up)
        figures, said = figures_of
        scores, rarities = self._read(self._found.likeness[every], len(self._asked))
        ids = corpus.file_ids
        ends = corpus.ends([int(own[0]) for own in files])
        made: dict[int, DesignHit] = {}
        for at in range(len(every) - 1, -1, -1):
            position = int(every[at])
            first = int(files[at][0])
            made[position] = DesignHit(
                corpus.key(first),
                int(ids[first]),
                known[at],
                scores[at],
                figures[at],
                tuple(made[copy] for copy in folded.get(position, ())),
                ends[at],
                float(self._found.votes.added[position]),
                rarities[at],
                said[at],
            )
        return tuple(made[position] for position in positions.tolist())

    def _figures(self, positions: Rows) -> tuple[list[tuple[FigureHit, ...]], list[str]]:
        """All the figures of each of some designs, the best first, and what of that is alike."""
        figures, owner = self._found.grouped.figures(positions)
        order = np.lexsort((figures, -self._score[figures], owner))
        figures, owner = figures[order], owner[order]
        scores = self._found.scored.scores[:, figures]
        query_figure = scores.argmax(axis=0)
        variant = self._found.scored.variant[query_figure, figures]
        facts = self._corpus.facts(self._found.scored.rows_at(figures))
        read, rarities = self._read(scores.max(axis=0))
        columns = zip(
            facts,
            read,
            query_figure.tolist(),
            self._asked.is_mirrored[variant].tolist(),
            rarities,
            strict=True,
        )
        hits = [
            FigureHit(
                FigureKey(name, row), score, which, file, sheet, at, label, view, mirror, rare
            )
            for (name, row, file, sheet, at, label, view), score, which, mirror, rare in columns
        ]
        bounds = np.searchsorted(owner, np.arange(len(positions) + 1))
        best = bounds[:-1]
        said = self._aspects(figures[best], variant[best])
        return [tuple(hits[start:end]) for start, end in pairwise(bounds.tolist())], said

    def _aspects(self, figures: Rows, variant: NDArray[np.int64]) -> list[str]:
        """What of some figures is like those of the query that they are most like."""
        found = self._corpus.vectors(self._found.scored.rows_at(figures), self._manifest.dimensions)
        said = aspects(self._manifest, self._asked.described.vectors[variant], found)
        are_sketched = self._asked.are_sketches[self._asked.owner[variant]].tolist()
        return ["" if one else word for word, one in zip(said, are_sketched, strict=True)]

    def _read(self, likeness: Scores, figures: int = 0) -> tuple[list[float], list[float]]:
        """Chance of the very design, and rarity, of designs by so many figures, or of figures."""
        calibration = self._calibrations[0 if figures else 1]
        if calibration is None:
            scores = self._manifest.calibrated(likeness, figures or 1)
            return scores.tolist(), [0.0] * len(scores)
        count = self._found.scored.of_designs or len(self._found.grouped.designs)
        chances = calibration.chances(likeness, count)
        return chances.tolist(), calibration.rarities(likeness).tolist()


def _calibrations(manifest: Manifest, query: Query, *, is_voted: bool) -> list[Calibration | None]:
    """What likenesses of designs mean, and those of single figures, for a query."""
    are_sketches = all(figure.is_sketch for figure in query.figures)
    weights = query.descriptor_weights or manifest.weights(is_sketch=are_sketches)
    single = "sketch" if are_sketches else "one"
    whole = single if are_sketches or len(query.figures) == 1 else "several"
    return [
        nearest(manifest.calibrations, whole, weights, is_voted=is_voted),
        nearest(manifest.calibrations, single, weights, is_voted=False),
    ]
