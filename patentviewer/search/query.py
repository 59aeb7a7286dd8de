"""A query becomes a ranking: figures embedded, filters applied, designs ranked, hits made."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from patentviewer import drawings, slow
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture
from patentviewer.model.ranking import Coverage, FigureKey, Query, Ranking, own_designs
from patentviewer.model.ranking import Liked as LikedKey
from patentviewer.search.corpus import Corpus
from patentviewer.search.described import Described, Weighing
from patentviewer.search.encoder import Encoder
from patentviewer.search.filters import allowed
from patentviewer.search.hits import Hits, RankedDesigns
from patentviewer.search.learned import Applied
from patentviewer.search.query_vectors import Liked, QueryVectors, Wishes
from patentviewer.search.ranker import designs_ranked, figures_ranked

_REMEMBERED = 256


class Embedder:
    """An encoder that remembers what it embedded last: a changed filter embeds nothing again."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self._known: OrderedDict[bytes, Described] = OrderedDict()
        self._guard = threading.Lock()

    def describe(self, inputs: Sequence[NDArray[np.uint8]]) -> Described:
        """Vectors and local features of prepared figures, each uint8, S x S, 255 = full ink."""
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
        """Forget what was embedded, so that all of it is embedded again from now on."""
        with self._guard:
            self._known.clear()


def search(
    corpus: Corpus, embedder: Embedder, query: Query, top: int = 0, taught: Applied | None = None
) -> Ranking:
    """The designs of some collections that are most like a query.

    top: how many designs, 0 for all of them (of those CANDIDATES figures nearest to each of the
    query's figures, in collections too large to compare every vector). taught: what the collection
    has taught of likeness. Raises UserError for a query without figures, a weight that is not over
    0, an unknown descriptor.
    """
    started = time.perf_counter()
    asked = _embedded(embedder, query)
    seconds_embedding = time.perf_counter() - started
    corpus = corpus.with_near(asked.vectors, query)
    manifest = embedder.encoder.manifest
    scored = figures_ranked(
        corpus, asked, allowed(corpus, query.filters, query.leave_out), taught=taught
    )
    found = designs_ranked(
        corpus,
        asked,
        scored,
        _wishes(corpus, query),
        corpus.kinds if query.class_weight > 0 else (),
        duplicate_cosine=manifest.duplicate_cosine,
        top=top,
    )
    designs = (
        RankedDesigns(Hits(corpus, manifest, asked, found, query), found)
        if len(found.order)
        else ()
    )
    return Ranking(
        designs,
        found.above,
        _coverage(corpus),
        time.perf_counter() - started,
        seconds_embedding,
        found.votes.classes,
        tuple(map(manifest.weights_in, asked.scales if scored.scales is None else scored.scales)),
    )


# -- the query's vectors -----------------------------------------------------------------------


def _embedded(embedder: Embedder, query: Query) -> QueryVectors:
    manifest = embedder.encoder.manifest
    weights = np.array([figure.weight for figure in query.figures], np.float32)
    if not len(weights):
        raise UserError(Message("query.no_figure"))
    if not (np.isfinite(weights) & (weights > 0)).all():
        raise UserError(Message("query.weights_not_over_0"))
    inputs: list[NDArray[np.uint8]] = []
    owner: list[int] = []
    mirrored: list[bool] = []
    weighings: list[Weighing] = []
    for position, figure in enumerate(query.figures):
        default = manifest.weights(is_sketch=figure.is_sketch)
        weighings.append(manifest.weighing(query.descriptor_weights or default))
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
    are_sketches = np.array([figure.is_sketch for figure in query.figures], np.bool_)
    return QueryVectors(
        embedder.describe(inputs),
        np.array(owner, np.int64),
        np.array(mirrored, np.bool_),
        weights,
        tuple(weighings),
        are_sketches,
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


# -- what it wants beside likeness ---------------------------------------------------------------


def _wishes(corpus: Corpus, query: Query) -> Wishes:
    """What is liked and how classes vote, in numbers of the corpus.

    The query's own design does not vote as one of the nearest. Its class is what its file says, or
    what the collections say of its number, unless it is left out.
    """
    liked, disliked = _liked(corpus, query.liked), _liked(corpus, query.disliked)
    if not query.class_weight > 0:
        return Wishes(liked, disliked)
    own_keys = own_designs(query.figures)
    named = corpus.designs_of(own_keys - query.leave_out)
    own_classes = []
    for name, system in zip(("us_class", "locarno"), corpus.kinds, strict=True):
        said = [getattr(figure, name) for figure in query.figures]
        kept = [system.subs[code] for code in system.sub[named].tolist() if code >= 0]
        own_classes.append(next(filter(None, said + kept), ""))
    own = corpus.designs_of(own_keys | query.leave_out)
    return Wishes(liked, disliked, query.class_weight, own, tuple(own_classes))


def _liked(corpus: Corpus, liked: Iterable[LikedKey]) -> Liked:
    """Positions of figures, and numbers of designs, that are liked and still there."""
    keys = list(liked)
    rows = [row for key in keys if isinstance(key, FigureKey) for row in corpus.rows_of(key)]
    designs = corpus.designs_of(key for key in keys if isinstance(key, DesignKey))
    return Liked(tuple(rows), designs)


def _coverage(corpus: Corpus) -> Coverage:
    return Coverage(
        tuple(snapshot.collection for snapshot in corpus.snapshots),
        sum(snapshot.searchable for snapshot in corpus.snapshots),
        sum(snapshot.state.figures_known for snapshot in corpus.snapshots),
        sum(snapshot.state.problems for snapshot in corpus.snapshots),
        corpus.unusable,
    )
