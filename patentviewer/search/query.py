"""A query becomes a ranking: several views, weights, mirror and rotation, filters, feedback."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer import drawings, slow
from patentviewer.drawings.columns import country_of
from patentviewer.drawings.notation import locarno_of, us_class_of
from patentviewer.errors import UserError
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureKey,
    Filters,
    Liked,
    Query,
    Ranking,
    Vectors,
    own_designs,
)
from patentviewer.search import grouping
from patentviewer.search.corpus import Corpus
from patentviewer.search.encoder import Encoder, Grid
from patentviewer.search.hits import Asked, Hits, RankedDesigns, Scored
from patentviewer.search.index import CANDIDATES, Rows
from patentviewer.search.k_reciprocal import k_reciprocal_reranked
from patentviewer.search.learning import Applied, mixed_in
from patentviewer.search.likeness import Described
from patentviewer.search.local_features import matching, reranked
from patentviewer.search.query_expansion import expanded
from patentviewer.search.scores import Scores
from patentviewer.search.voting import Votes, voted

FOLDED_AMONG = 300
"""How many of the best designs are looked through for copies of one another."""

_REMEMBERED = 256


class Embedder:
    """An encoder that remembers what it embedded last: a changed filter embeds nothing again."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self._known: OrderedDict[bytes, Described] = OrderedDict()
        self._guard = threading.Lock()

    def describe(self, inputs: Sequence[NDArray[np.uint8]]) -> Described:
        """Vectors and local features of prepared figures."""
        keys = [hashlib.blake2b(ink.tobytes(), digest_size=16).digest() for ink in inputs]
        with self._guard:
            known = {key: self._known[key] for key in keys if key in self._known}
        new = {key: ink for key, ink in zip(keys, inputs, strict=True) if key not in known}
        if new:
            found = self.encoder.describe(np.stack(list(new.values())))
            known |= {key: found[at : at + 1] for at, key in enumerate(new)}
        with self._guard:
            for key in keys:
                self._known[key] = known[key]
                self._known.move_to_end(key)
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return Described.joined([known[key] for key in keys])

    def forget(self) -> None:
        """Embed everything again from now on."""
        with self._guard:
            self._known.clear()


def search(
    corpus: Corpus, embedder: Embedder, query: Query, top: int = 0, taught: Applied | None = None
) -> Ranking:
    """The designs of some collections that are most like a query.

    top: how many designs, 0 for all of them (of those CANDIDATES figures nearest to each of the
    query's figures, in collections too large to compare every vector). taught: what the collection
    has taught of likeness. Raises UserError for a
    query without figures, a weight that is not over 0, an unknown descriptor.
    """
    started = time.perf_counter()
    asked = _embedded(embedder, query)
    seconds_embedding = time.perf_counter() - started
    designs, cut, classes = _designs(corpus, embedder.encoder, query, asked, top, taught)
    return Ranking(
        designs,
        cut,
        _coverage(corpus),
        time.perf_counter() - started,
        seconds_embedding,
        classes,
    )


# -- the query's vectors -----------------------------------------------------------------------


def _embedded(embedder: Embedder, query: Query) -> Asked:
    manifest = embedder.encoder.manifest
    weights = np.array([figure.weight for figure in query.figures], np.float32)
    if not len(weights):
        raise UserError("The query has no figure. Drop, paste or sketch one.")
    if not (np.isfinite(weights) & (weights > 0)).all():
        raise UserError("Weights of figures must be over 0.")
    inputs: list[NDArray[np.uint8]] = []
    owner: list[int] = []
    mirrored: list[bool] = []
    scales = np.empty((len(weights), manifest.dimensions), np.float32)
    weighings = []
    for position, figure in enumerate(query.figures):
        default = manifest.sketch_weights if figure.is_sketch else manifest.default_weights
        weighings.append(manifest.weighing(query.descriptor_weights or default))
        scales[position] = weighings[-1].scales
        for angle in dict.fromkeys((0.0, *query.rotations)):
            picture = _turned(figure.picture, angle, manifest.preparation.size)
            prepared = drawings.prepare.prepare(picture, manifest.preparation)
            variants = [(prepared, False)]
            if query.mirror and not manifest.mirror_invariant:
                variants.append((np.ascontiguousarray(prepared[:, ::-1]), True))
            for variant, is_mirrored in variants:
                inputs.append(variant)
                mirrored.append(is_mirrored)
                owner.append(position)
    described = embedder.describe(inputs)
    return Asked(
        described.vectors * scales[owner],
        described.local_features,
        np.array(owner, np.int64),
        np.array(mirrored, np.bool_),
        weights,
        np.array([weighing.local_features for weighing in weighings], np.float32),
        np.array([weighing.query_expansion for weighing in weighings], np.float32),
        np.array([weighing.k_reciprocal for weighing in weighings], np.float32),
        scales,
        described.vectors,
        np.array([figure.is_sketch for figure in query.figures], np.bool_),
    )


def _turned(picture: Picture, degrees: float, size: int) -> Picture:
    """A picture turned counter-clockwise on white paper; large ones are shrunk on the way."""
    if degrees == 0:
        return picture
    picture = drawings.prepare.trim(picture)
    height, width = picture.shape
    scale = min(1.0, 3 * size / max(height, width))
    if scale < 1:
        shape = (max(1, round(width * scale)), max(1, round(height * scale)))
        picture = np.asarray(
            slow.cv2.resize(picture, shape, interpolation=slow.cv2.INTER_AREA), np.uint8
        )
        height, width = picture.shape
    side = int(np.ceil(np.hypot(height, width))) + 2
    turn = slow.cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turn[:, 2] += (side - width) / 2, (side - height) / 2
    turned = slow.cv2.warpAffine(
        picture, turn, (side, side), borderMode=slow.cv2.BORDER_CONSTANT, borderValue=(255.0,)
    )
    return np.asarray(turned, np.uint8)


# -- which figures may be hits -----------------------------------------------------------------


def _allowed(
    corpus: Corpus, filters: Filters, leave_out: frozenset[DesignKey]
) -> NDArray[np.bool_] | None:
    """Which figures of the corpus may be hits, or None for all of them."""
    files = np.ones(len(corpus.design_of_file), np.bool_)
    for name, wanted, is_within in (
        ("countries", filters.countries, _is_country),
        ("locarno", filters.locarno, _is_locarno),
        ("us_class", filters.us_class, _is_us_class),
    ):
        if wanted:
            values, code = corpus.codes[name]
            fits = [any(is_within(value, prefix) for prefix in wanted) for value in values]
            files &= np.array(fits, np.bool_)[code]
    if filters.before is not None:
        files &= (corpus.granted > 0) & (corpus.granted < filters.before.toordinal())
    if filters.after is not None:
        files &= corpus.granted >= filters.after.toordinal()
    if filters.title.strip():
        files &= _titled(corpus, filters.title)
    if leave_out:
        files &= ~np.isin(corpus.design_of_file, corpus.designs_of(leave_out))
    if files.all():
        return corpus.alive
    figures: NDArray[np.bool_] = files[corpus.figure_file]
    return figures if corpus.alive is None else figures & corpus.alive


def _is_country(value: str, wanted: str) -> bool:
    """Whether a country's code is the one wanted ("US", "us", "usa", "EUIPO")."""
    return value.upper() == (country_of(wanted) or wanted.strip().upper())


def _is_locarno(value: str, wanted: str) -> bool:
    """Whether a class such as "26-05" is in the one wanted ("26", "26-05", "2605", "6", "06/01").

    Of several, as in "07-01, 26-05", any may be.
    """
    parts = [part.zfill(2) for part in re.findall(r"\d+", locarno_of(wanted) or wanted)]
    classes = [re.findall(r"\d+", one) for one in value.split(",")]
    return bool(parts) and parts in [one[: len(parts)] for one in classes]


def _is_us_class(value: str, wanted: str) -> bool:
    """Whether a class such as "D26/65" is in the one wanted ("D26", "D26/6", "d26-65")."""
    main, _, sub = _plain_us_class(us_class_of(wanted) or wanted).partition("/")
    own_main, _, own_sub = _plain_us_class(value).partition("/")
    return bool(main) and own_main == main and own_sub.startswith(sub)


def _plain_us_class(text: str) -> str:
    plain = re.sub(r"\s", "", text.upper()).replace("-", "/")
    return re.sub(r"^(D?)0*", r"\1", plain)


def _titled(corpus: Corpus, words: str) -> NDArray[np.bool_]:
    found = [
        np.isin(snapshot.files.ids, np.array(snapshot.titled(words), np.int64))
        for snapshot in corpus.snapshots
    ]
    return np.concatenate([np.empty(0, np.bool_), *found])


# -- scoring -----------------------------------------------------------------------------------


def _scored(corpus: Corpus, asked: Asked, allowed: NDArray[np.bool_] | None) -> Scored:
    is_exact = all(snapshot.index.is_exact for snapshot in corpus.snapshots)
    rows: Rows | None
    if not is_exact:
        rows = _candidates(corpus, asked, allowed)
    else:
        rows = None if allowed is None else np.flatnonzero(allowed)
    return _best_variants(rows, _products(corpus, asked.vectors, rows), asked)


def _products(corpus: Corpus, vectors: Vectors, rows: Rows | None) -> Scores:
    """Inner products of vectors (V x D) with those of some figures, or of all, V x figures."""
    if rows is None:
        return np.concatenate(
            [snapshot.index.scores(vectors) for snapshot in corpus.snapshots]
            or [np.empty((len(vectors), 0), np.float32)],
            axis=1,
        )
    products = np.empty((len(vectors), len(rows)), np.float32)
    for part, own, where in corpus.split(rows):
        products[:, where] = corpus.snapshots[part].index.scores(vectors, own)
    return products


def _candidates(corpus: Corpus, asked: Asked, allowed: NDArray[np.bool_] | None) -> Rows:
    """The figures worth ranking: all those of the designs that hold one of the nearest."""
    near = []
    for snapshot, start in zip(corpus.snapshots, corpus.figure_starts, strict=True):
        count = len(snapshot.index)
        own = None if allowed is None else allowed[start : start + count]
        near.append(snapshot.index.nearest(asked.vectors, CANDIDATES, own) + start)
    is_near = np.zeros(corpus.designs, np.bool_)
    is_near[corpus.figure_design[np.concatenate(near)]] = True
    is_wanted = is_near[corpus.figure_design]
    if allowed is not None:
        is_wanted &= allowed
    return np.flatnonzero(is_wanted)


def _best_variants(rows: Rows | None, products: Scores, asked: Asked) -> Scored:
    """The best variant of each figure of the query. products: V x rows."""
    count = len(asked.weights)
    if len(products) == count:
        variant = np.broadcast_to(np.arange(count)[:, None], products.shape)
        return Scored(rows, products, variant)
    scores = np.empty((count, products.shape[1]), np.float32)
    variant = np.empty(scores.shape, np.int64)
    for figure in range(count):
        own = np.flatnonzero(asked.owner == figure)
        best = products[own].argmax(axis=0)
        variant[figure] = own[best]
        scores[figure] = np.take_along_axis(products[own], best[None], axis=0)[0]
    return Scored(rows, scores, variant)


def _learned(corpus: Corpus, asked: Asked, scored: Scored, taught: Applied) -> Scored:
    """The same figures, with the likeness that the collection has taught mixed in for drawings."""
    is_exact = all(snapshot.index.is_exact for snapshot in corpus.snapshots)
    likeness = taught.likeness(asked.described, scored.rows, keeps=is_exact)
    own = np.take_along_axis(likeness, scored.variant, axis=0)
    weights = np.where(asked.are_sketches, 0, taught.learned.weight).astype(np.float32)
    return Scored(scored.rows, mixed_in(scored.scores, own, weights), scored.variant)


def _reranked(corpus: Corpus, grid: Grid | None, asked: Asked, scored: Scored) -> Scored:
    """The same figures, the nearest to each of the query compared by their local features too."""
    queries = asked.local_features
    if grid is None or queries is None:
        return scored

    def of_local_features(figure: int, best: Rows) -> Scores:
        features = corpus.local_features(scored.rows_at(best), grid.count, grid.size)
        variant = scored.variant[figure, best]
        found = np.empty(len(best), np.float32)
        for one in np.unique(variant):
            own = variant == one
            found[own] = matching(queries[one], features[own])
        return found

    scores = reranked(scored.scores, asked.by_local_features, grid.reranked, of_local_features)
    return Scored(scored.rows, scores, scored.variant)


def _expanded(corpus: Corpus, asked: Asked, scored: Scored) -> Scored:
    """The same figures, with what their likeness to the nearest of them adds."""

    def to_nearest(figures: NDArray[np.int64], nearest: Rows) -> Scores:
        scales = asked.scales[figures]
        vectors = corpus.vectors(scored.rows_at(nearest), scales.shape[1])
        return _products(corpus, vectors * scales, scored.rows)

    scores = expanded(scored.scores, asked.by_query_expansion, to_nearest)
    return Scored(scored.rows, scores, scored.variant)


def _k_reciprocal_reranked(
    corpus: Corpus, asked: Asked, scored: Scored, products: Scores
) -> Scored:
    """The same figures, with what the neighbours they share add. products: by vectors alone."""

    def among(figure: int, best: Rows) -> Scores:
        scales = asked.scales[figure]
        vectors = corpus.vectors(scored.rows_at(best), len(scales))
        return np.asarray((vectors * scales) @ vectors.T, np.float32)

    scores = k_reciprocal_reranked(scored.scores, asked.by_k_reciprocal, products, among)
    return Scored(scored.rows, scores, scored.variant)


def _feedback(
    corpus: Corpus,
    liked: Sequence[Liked],
    asked: Asked,
    scored: Scored,
    grouped: grouping.Grouped,
) -> Scores:
    """Best likeness of every design to each of some designs, or figures, of the collections."""
    rows = _rows_of(corpus, liked, scored, grouped)
    if len(rows) == 0:
        return np.empty((0, len(grouped.designs)), np.float32)
    vectors = corpus.vectors(rows, asked.scales.shape[1]) * asked.scales[0]
    products = _products(corpus, vectors, scored.rows)
    return np.maximum.reduceat(products[:, grouped.order], grouped.starts, axis=1)


def _rows_of(
    corpus: Corpus, liked: Sequence[Liked], scored: Scored, grouped: grouping.Grouped
) -> Rows:
    """Figures that stand for what is liked: of a design the one that is most like the query.

    What is gone, and designs that may be no hits, are left out.
    """
    rows = [row for one in liked if isinstance(one, FigureKey) for row in _row_of(corpus, one)]
    designs = corpus.designs_of(one for one in liked if isinstance(one, DesignKey))
    for position in np.flatnonzero(np.isin(grouped.designs, designs)):
        figures, _ = grouped.figures(np.array([position]))
        best = figures[scored.scores[:, figures].max(axis=0).argmax()]
        rows += scored.rows_at(np.array([best])).tolist()
    return np.array(rows, np.int64)


def _row_of(corpus: Corpus, key: FigureKey) -> list[int]:
    for snapshot, start in zip(corpus.snapshots, corpus.figure_starts, strict=True):
        if key.collection == snapshot.collection:
            position = int(np.searchsorted(snapshot.index.ids, key.figure_id))
            if position < len(snapshot.index) and snapshot.index.ids[position] == key.figure_id:
                return [position + int(start)]
    return []


# -- the ranking -------------------------------------------------------------------------------


def _designs(
    corpus: Corpus,
    encoder: Encoder,
    query: Query,
    asked: Asked,
    top: int,
    taught: Applied | None = None,
) -> tuple[Sequence[DesignHit], int, tuple[tuple[str, float], ...]]:
    first = _scored(corpus, asked, _allowed(corpus, query.filters, query.leave_out))
    if taught is not None:
        first = _learned(corpus, asked, first, taught)
    scored = _expanded(corpus, asked, _reranked(corpus, encoder.manifest.grid, asked, first))
    scored = _k_reciprocal_reranked(corpus, asked, scored, first.scores)
    if scored.rows is None:
        grouped = grouping.grouped(scored.scores, corpus.figure_design, corpus.by_design)
    else:
        grouped = grouping.grouped(scored.scores, corpus.figure_design[scored.rows])
    if not len(grouped.designs):
        return (), 0, ()
    fused = grouping.fused(grouped.best, asked.weights)
    if query.liked or query.disliked:
        likes = _feedback(corpus, query.liked, asked, scored, grouped)
        dislikes = _feedback(corpus, query.disliked, asked, scored, grouped)
        fused = grouping.liked(fused, likes, dislikes)
    votes = _voted(corpus, query, grouped, fused)
    fused = fused + votes.added
    # Designs are numbered in the order of their keys, so that a stable sort settles ties by them.
    ranked = np.argsort(-fused, kind="stable")
    hits = Hits(corpus, encoder, asked, scored, grouped, fused, votes, query)
    owners = hits.copies(ranked[: min(FOLDED_AMONG, 2 * top + 50 if top else FOLDED_AMONG)])
    is_copy = np.zeros(len(ranked), np.bool_)
    is_copy[: len(owners)] = owners != np.arange(len(owners))
    kept = np.flatnonzero(~is_copy)[: top or None]
    folded: dict[int, list[int]] = {}
    for position in np.flatnonzero(is_copy).tolist():
        folded.setdefault(int(ranked[owners[position]]), []).append(int(ranked[position]))
    above = int(np.count_nonzero(kept < grouping.cut_off(fused[ranked])))
    return RankedDesigns(hits, ranked[kept], folded), above, votes.classes


def _voted(corpus: Corpus, query: Query, grouped: grouping.Grouped, fused: Scores) -> Votes:
    """What the classes of the nearest designs, and the query's own, add to each design's likeness.

    The query's own design does not vote as one of the nearest. Its class is what its file says, or
    what the collections say of its number, unless it is left out.
    """
    if not query.class_weight > 0:
        return Votes(np.zeros(len(fused), np.float32))
    own_keys = own_designs(query.figures)
    is_own = np.isin(grouped.designs, corpus.designs_of(own_keys | query.leave_out))
    kinds = [one.at(grouped.designs.astype(np.int64)) for one in corpus.kinds]
    named = corpus.designs_of(own_keys - query.leave_out)
    own = []
    for name, system in zip(("us_class", "locarno"), corpus.kinds, strict=True):
        said = [getattr(figure, name) for figure in query.figures]
        kept = [system.subs[code] for code in system.sub[named].tolist() if code >= 0]
        own.append(next(filter(None, said + kept), ""))
    return voted(fused, kinds, ~is_own, own, query.class_weight)


def _coverage(corpus: Corpus) -> Coverage:
    return Coverage(
        tuple(snapshot.collection for snapshot in corpus.snapshots),
        sum(snapshot.searchable for snapshot in corpus.snapshots),
        sum(snapshot.state.figures_known for snapshot in corpus.snapshots),
        sum(snapshot.state.problems for snapshot in corpus.snapshots),
        corpus.unusable,
    )
