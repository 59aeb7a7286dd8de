"""From trained networks and some drawings to the encoding that is shipped, and its manifest."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from patentviewer.drawings.prepare import Preparation
from patentviewer.model.ranking import Vectors
from patentviewer.search import calibration
from patentviewer.search.described import Described
from patentviewer.search.local_features import rounded
from patentviewer.search.manifest import (
    AVERAGE_LINKAGE,
    DIFFUSION,
    K_RECIPROCAL,
    LOCAL_FEATURES,
    PREDICTED_CLASS,
    QUERY_EXPANSION,
    STAGES,
    Adaptive,
    AnotherHand,
    Descriptor,
    Manifest,
    Reranking,
)
from patentviewer.training import kind_lessons
from patentviewer.training.class_head import CLASSES, SEEN, ClassHead, class_head
from patentviewer.training.encoding import (
    LEAST_INKED,
    Cells,
    Encoding,
    Statistics,
    batches,
    computed,
    floats_of,
)
from patentviewer.training.layout import Layout
from patentviewer.training.linear_maps import (
    Projection,
    RandomMaclaurin,
    WithinClass,
    whitened,
    within_class_normalised,
)
from patentviewer.training.metric_learning import Lesson, metric_learned
from patentviewer.training.network import Network
from patentviewer.training.pools import Pool

Numbers = NDArray[np.int64]
Ink = NDArray[np.uint8]

DOCUMENT = "document"
"""Name of the descriptor that `document_map` makes."""

DIMENSIONS = {"shape": 256, "rendering": 192, "layout": 256, "pose": 512, DOCUMENT: 256}
POWER = 3
"""Exponent of the pose descriptor's kernel: only drawings that nearly coincide stay alike."""

RIDGES = {"shape": 4.0, "rendering": 1.0, DOCUMENT: 4.0}
"""Ridge of each descriptor's map (see `linear_maps.within_class_normalised`), chosen between 0.1
and 4 by cross-validation on 64 documents."""

DIRECTIONS = 1024
"""Dimensions that the computed map keeps; the map that is learned after it chooses among them."""

STEPS = {"shape": 600, "rendering": 1000}
DRAWN = 100
"""Steps of metric learning, and how many generated designs each looks at."""

MOST_VARIED = 3000
"""Generated drawings that help to choose the directions, evenly taken from all."""

LOCAL_FEATURE_SIZE = 64
"""Dimensions of one local feature."""

DEFAULT_WEIGHTS = {
    "shape": 0.32,
    "rendering": 0.46,
    "layout": 0.0,
    "pose": 0.22,
    LOCAL_FEATURES: 0.1,
    QUERY_EXPANSION: 0.5,
    K_RECIPROCAL: 0.7,
}
SKETCH_WEIGHTS = {
    "shape": 0.0,
    "rendering": 0.0,
    "layout": 1.0,
    "pose": 0.0,
    LOCAL_FEATURES: 0.0,
    QUERY_EXPANSION: 0.0,
    K_RECIPROCAL: 0.0,
}
"""Weights of descriptors and stages for drawings and sketches, measured in EXPERIMENTS.md."""

KIND_DEFAULT_WEIGHTS = {
    "shape": 0.05,
    "rendering": 0.25,
    DOCUMENT: 0.5,
    "layout": 0.0,
    "pose": 0.1,
    "kind": 0.1,
    LOCAL_FEATURES: 0.15,
    DIFFUSION: 1.0,
    QUERY_EXPANSION: 0.5,
    K_RECIPROCAL: 0.5,
    AVERAGE_LINKAGE: 1.0,
    PREDICTED_CLASS: 0.7,
}
KIND_SKETCH_WEIGHTS = {**SKETCH_WEIGHTS, DOCUMENT: 0.0, "layout": 0.25, "kind": 0.75}
"""The same for a model that has a network of kinds."""

LINKED = "kind"
"""The descriptor that average linkage compares."""

ADAPTIVE = Adaptive(
    DOCUMENT,
    "rendering",
    silent=("shape", DOCUMENT, LINKED, LOCAL_FEATURES),
    doubted_to=0.8,
    trusted_from=1.0,
    another_hand=AnotherHand("layout", only=("pose",), redrawn_from=-0.2, redrawn_at=0.0),
)
"""Drawings that the map of documents does not tell apart are told apart by rendering, those of
another hand by pose too."""

UNCALIBRATED = ((-1.0, 0.0), (1.0, 1.0))


@dataclass(frozen=True, eq=False)
class Evidence:
    """Features of drawings for fitting the linear maps, with what is known of each drawing.

    statistics, layout: of N pictures. document: N, of which design, negative for none that others
    show too. kind: N, of which class or family, negative where it is not known. figure: N, which
    figure it shows; one that is drawn anew by another hand (restyled, N) shows the same.
    """

    statistics: NDArray[np.floating]
    layout: NDArray[np.floating]
    document: Numbers
    kind: Numbers
    figure: Numbers
    restyled: NDArray[np.bool_]

    def part(self, chosen: NDArray[np.bool_]) -> Evidence:
        """The same drawings with nothing known of those where chosen (N) is False."""
        return replace(
            self,
            document=np.where(chosen, self.document, -1),
            kind=np.where(chosen, self.kind, -1),
            figure=np.where(chosen, self.figure, -1),
        )

    @functools.cached_property
    def by_document(self) -> WithinClass:
        """The covariance of features within figures of one design."""
        return WithinClass.of(self.statistics, self.document)

    @functools.cached_property
    def by_kind(self) -> WithinClass:
        """The covariance of features within figures of one kind of article."""
        return WithinClass.of(self.statistics, self.kind)

    def where(self, chosen: NDArray[np.bool_]) -> Evidence:
        """The drawings where chosen (N) is True."""
        return Evidence(
            self.statistics[chosen],
            self.layout[chosen],
            self.document[chosen],
            self.kind[chosen],
            self.figure[chosen],
            self.restyled[chosen],
        )

    @classmethod
    def joined(cls, parts: Sequence[Evidence], *, share_kinds: bool = False) -> Evidence:
        """Several as one. Their designs are different ones; so are kinds that are not shared."""
        documents, kinds, figures = [], [], []
        first = first_kind = first_figure = 0
        for part in parts:
            documents.append(np.where(part.document >= 0, part.document + first, -1))
            kinds.append(np.where(part.kind >= 0, part.kind + first_kind, -1))
            figures.append(np.where(part.figure >= 0, part.figure + first_figure, -1))
            first += int(part.document.max()) + 1
            first_kind += 0 if share_kinds else int(part.kind.max()) + 1
            first_figure += int(part.figure.max()) + 1
        return cls(
            np.concatenate([part.statistics for part in parts]),
            np.concatenate([part.layout for part in parts]),
            np.concatenate(documents),
            np.concatenate(kinds),
            np.concatenate(figures),
            np.concatenate([part.restyled for part in parts]),
        )


def evidence_of(networks: Sequence[Network], pool: Pool, side: int) -> Evidence:
    """Compute the features of a pool's pictures, which are prepared at side x side pixels."""
    _, document = np.unique(pool.design, return_inverse=True)
    return Evidence(
        computed(Statistics(networks, side), pool.ink).astype(np.float16),
        computed(Layout(side), pool.ink).astype(np.float16),
        document.astype(np.int64),
        np.maximum(pool.kind, -1),
        np.cumsum(~pool.restyled) - 1,
        pool.restyled,
    )


def projections(known: Evidence, generated: Evidence | None = None) -> dict[str, Projection]:
    """The linear map of each descriptor, by name.

    ``rendering`` brings together the figures of one design; ``shape`` those of one kind of article
    and those that show the same figure in another style; ``layout`` only decorrelates. known:
    drawings of documents. generated: drawings of the generator, of which there are as many as
    wanted, none of them restyled.
    """
    plain = known.where(~known.restyled)
    seen = plain.statistics
    made = plain if generated is None else generated
    everything = [seen]
    if generated is not None:
        everything.append(made.statistics[:: -(-len(made.document) // MOST_VARIED)])
    drawn = Lesson(made.statistics, made.document, drawn=DRAWN)
    by_document = Lesson(seen, plain.document)
    spreads = {
        "shape": [
            replace(plain.by_kind, weight=2.0),
            made.by_document,
            replace(made.by_kind, weight=0.3),
        ],
        "rendering": [plain.by_document, made.by_document],
    }
    lessons = {
        "shape": [
            replace(drawn, weight=1.5),
            replace(drawn, group=made.kind, weight=0.3, drawn=DRAWN // 4),
            replace(by_document, weight=0.5),
            replace(by_document, group=plain.kind, weight=0.7),
            Lesson(known.statistics, known.figure, 0.5, 2 * DRAWN, 0.1),
        ],
        "rendering": [drawn, replace(by_document, weight=2.0, temperature=0.2)],
    }
    maps = {}
    for name, parts in spreads.items():
        first = within_class_normalised(parts, everything, DIRECTIONS, RIDGES[name])
        maps[name] = metric_learned(first, lessons[name], DIMENSIONS[name], STEPS[name])
    return {**maps, "layout": whitened(plain.layout, DIMENSIONS["layout"])}


def document_map(known: Evidence, generated: Evidence | None = None) -> Projection:
    """The map of the ``document`` descriptor: it brings together the figures of one document.

    It is computed directly, which takes few drawings, and is a descriptor of its own because it may
    be fitted on other drawings than the rest. generated: designs of the generator, which count as
    documents too.
    """
    plain = known.where(~known.restyled)
    parts, everything = [plain.by_document], [plain.statistics]
    if generated is not None:
        parts.append(generated.by_document)
        everything.append(generated.statistics)
    return within_class_normalised(parts, everything, DIMENSIONS[DOCUMENT], RIDGES[DOCUMENT])


def projected(known: Evidence, maps: dict[str, Projection]) -> Vectors:
    """The descriptors of some drawings side by side, N x D, from their features."""
    seen = {"layout": known.layout}
    parts = [map_(seen.get(name, known.statistics)) for name, map_ in maps.items()]
    parts.append(pose_of(maps["layout"])(parts[list(maps).index("layout")]))
    return np.concatenate(parts, axis=1).astype(np.float32)


def encoding_of(
    networks: Sequence[Network], maps: dict[str, Projection], local_features: Projection, side: int
) -> Encoding:
    """Networks and linear maps joined into the one module that is exported."""
    learned = {name: map_ for name, map_ in maps.items() if name != "layout"}
    return Encoding(
        networks, side, learned, maps["layout"], pose_of(maps["layout"]), local_features
    )


def local_features_of(networks: Sequence[Network], ink: Ink, side: int) -> Projection:
    """The map from cells of a feature map to local features: PCA whitening fitted on some pictures.

    ink: prepared pictures, uint8 N x S x S. side: S.
    """
    statistics = Statistics(networks, side).eval()
    cells = Cells(statistics, side)
    held = []
    with torch.inference_mode():
        for part in batches(ink):
            floats = floats_of(part)
            features, share = cells(floats, statistics.maps(floats))
            held.append(features[share > LEAST_INKED].numpy())
    return whitened(np.concatenate(held), LOCAL_FEATURE_SIZE)


def pose_of(layout: Projection) -> RandomMaclaurin:
    """The map from the layout descriptor to the pose descriptor."""
    return RandomMaclaurin.random(POWER, layout.matrix.shape[1], DIMENSIONS["pose"])


def described(encoding: Encoding, ink: Ink) -> Described:
    """What an encoding that is not exported yet says of prepared pictures, uint8 N x S x S."""
    found = []
    with torch.inference_mode():
        for part in batches(ink):
            *descriptors, local_features = (out.numpy() for out in encoding.eval()(part))
            found.append(Described(np.concatenate(descriptors, axis=1), rounded(local_features)))
    return Described.joined(found)


def classes_taught(encoding: Encoding, pools: Sequence[Pool]) -> ClassHead | None:
    """What the first figures of documents teach of their main classes; None without any class.

    encoding: whose descriptors are looked at.
    """
    ink, mains = [], []
    for pool in pools:
        _, first = np.unique(pool.design, return_index=True)
        own = [kind_lessons.classes_of(pool.classes[at])[0] if pool.classes else "" for at in first]
        ink += [pool.ink[at] for at, name in zip(first, own, strict=True) if name]
        mains += [name for name in own if name]
    if not mains:
        return None
    vectors = described(encoding, np.stack(ink)).vectors
    ends = np.cumsum(list(encoding.sizes.values()))[:-1]
    found = dict(zip(encoding.sizes, np.split(vectors, ends, axis=1), strict=True))
    return class_head([found[name] for name in SEEN], found[LINKED], mains)


def manifest_of(
    name: str,
    version: str,
    preparation: Preparation,
    encoding: Encoding,
    default_weights: dict[str, float],
    sketch_weights: dict[str, float],
    training_data: str = "",
    licence: str = "MIT",
) -> Manifest:
    """A manifest without a calibration and a checksum, made today.

    default_weights, sketch_weights: of descriptors and of the stages that rank again.
    """
    return Manifest(
        name=name,
        version=version,
        created=dt.datetime.now(dt.UTC).date().isoformat(),
        sha256="",
        preparation=preparation,
        descriptors=tuple(Descriptor(part, size) for part, size in encoding.sizes.items()),
        default_weights=_without(STAGES, default_weights),
        sketch_weights=_without(STAGES, sketch_weights),
        reranking=Reranking(
            encoding.grid,
            {name: default_weights.get(name, 0.0) for name in STAGES},
            {name: sketch_weights.get(name, 0.0) for name in STAGES},
            LINKED if LINKED in encoding.sizes else "",
            CLASSES if CLASSES in encoding.sizes else "",
            ADAPTIVE if {DOCUMENT, LINKED} <= set(encoding.sizes) else None,
        ),
        calibration=UNCALIBRATED,
        licence=licence,
        training_data=training_data,
    )


def _without(names: Iterable[str], weights: Mapping[str, float]) -> dict[str, float]:
    return {name: weight for name, weight in weights.items() if name not in set(names)}


def calibrated(manifest: Manifest, described: Described, documents: Numbers) -> Manifest:
    """The manifest with tables fitted on figures of documents, with its default weights.

    described: of N figures, best of documents that the maps were not learned from. documents: N,
    negative for single figures, which count as documents of their own.
    """
    alone = np.arange(len(documents)) + documents.max() + 1
    designs = np.where(documents >= 0, documents, alone).astype(np.int64)
    weighing = manifest.weighing(manifest.weights())
    tables = [
        calibration.fit(likeness, is_own)
        if calibration.LEAST_OWN_PAIRS <= is_own.sum() < len(is_own)
        else None
        for likeness, is_own in (
            calibration.pairs(described, designs, weighing),
            calibration.several_pairs(described, designs, weighing),
        )
    ]
    return replace(
        manifest,
        calibration=tables[0] or manifest.calibration,
        calibration_several=tables[1] or manifest.calibration_several,
    )
