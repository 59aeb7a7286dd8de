"""From trained networks and some drawings to the encoding that is shipped, and its manifest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from patentviewer.drawings.prepare import Preparation
from patentviewer.search import calibration
from patentviewer.search.encoder import PLACES, Descriptor, Manifest
from patentviewer.search.likeness import Described
from patentviewer.search.places import rounded
from patentviewer.search.ranking import Vectors
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
from patentviewer.training.network import Network
from patentviewer.training.pools import Pool
from patentviewer.training.projecting import Groups, Projection, Sharpening, alike, whitened

Numbers = NDArray[np.int64]
Ink = NDArray[np.uint8]

DIMENSIONS = {"shape": 256, "rendering": 256, "layout": 256, "pose": 512}
POWER = 3
"""Of the layouts' likeness in the pose: only drawings that lie on each other are left alike."""

RIDGE = 4.0
"""See `projecting.alike`; chosen between 0.4 and 4 on folds of 64 documents."""

PLACE_SIZE = 64
"""Numbers of a place."""

DEFAULT_WEIGHTS = {"shape": 0.6, "rendering": 0.2, "layout": 0.0, "pose": 0.2, PLACES: 0.3}
SKETCH_WEIGHTS = {"shape": 0.0, "rendering": 0.0, "layout": 1.0, "pose": 0.0, PLACES: 0.0}
"""Of the descriptors, for drawings and for sketches; EXPERIMENTS.md has the measurements."""

UNCALIBRATED = ((-1.0, 0.0), (1.0, 1.0))


@dataclass(frozen=True, eq=False)
class Evidence:
    """Drawings of which is known what belongs together, as the networks see them.

    statistics, layout: of N pictures. document: N, of which design, negative for none that others
    show too. kind: N, of which class or family, negative where it is not known.
    """

    statistics: NDArray[np.floating]
    layout: NDArray[np.floating]
    document: Numbers
    kind: Numbers

    def part(self, chosen: NDArray[np.bool_]) -> Evidence:
        """The same drawings with nothing known of those where chosen (N) is False."""
        return replace(
            self,
            document=np.where(chosen, self.document, -1),
            kind=np.where(chosen, self.kind, -1),
        )


def evidence_of(networks: Sequence[Network], pools: Sequence[Pool], side: int) -> Evidence:
    """Let networks see the pictures of pools, prepared at side pixels."""
    ink = np.concatenate([pool.ink for pool in pools])
    documents, kinds, first, first_kind = [], [], 0, 0
    for pool in pools:
        _, number = np.unique(pool.design, return_inverse=True)
        documents.append(number + first)
        kinds.append(np.where(pool.kind >= 0, pool.kind + first_kind, -1))
        first, first_kind = first + int(number.max()) + 1, first_kind + int(pool.kind.max()) + 1
    return Evidence(
        computed(Statistics(networks, side), ink),
        computed(Layout(side), ink),
        np.concatenate(documents).astype(np.int64),
        np.concatenate(kinds).astype(np.int64),
    )


def projections(
    known: Evidence, generated: Evidence | None = None, ridge: float = RIDGE
) -> dict[str, Projection]:
    """The linear map of each descriptor.

    ``rendering`` makes a document's figures alike, ``shape`` those of a kind, ``layout`` only
    decorrelates. generated: drawings of the generator, of which there are as many as wanted. They
    count as much as the documents, and show what is the same in views of one design that share no
    draughtsman with the documents.
    """
    seen = known.statistics
    by_kind, by_document = [Groups(seen, known.kind)], [Groups(seen, known.document)]
    if generated is None:
        by_kind += by_document
    else:
        made = generated.statistics
        by_document.append(Groups(made, generated.document))
        by_kind += [Groups(made, generated.kind), Groups(made, generated.document)]
    return {
        "shape": alike(by_kind, seen, DIMENSIONS["shape"], ridge),
        "rendering": alike(by_document, seen, DIMENSIONS["rendering"], ridge),
        "layout": whitened(known.layout, DIMENSIONS["layout"]),
    }


def projected(known: Evidence, maps: dict[str, Projection]) -> Vectors:
    """Concatenated descriptors of what was seen."""
    seen = {"layout": known.layout}
    parts = [map_(seen.get(name, known.statistics)) for name, map_ in maps.items()]
    parts.append(pose_of(maps["layout"])(parts[list(maps).index("layout")]))
    return np.concatenate(parts, axis=1).astype(np.float32)


def encoding_of(
    networks: Sequence[Network], maps: dict[str, Projection], places: Projection, side: int
) -> Encoding:
    """Networks and linear maps as one thing that can be exported."""
    learned = {name: map_ for name, map_ in maps.items() if name != "layout"}
    return Encoding(networks, side, learned, maps["layout"], pose_of(maps["layout"]), places)


def places_of(networks: Sequence[Network], ink: Ink, side: int) -> Projection:
    """What makes places of cells: decorrelated on prepared pictures, uint8 N x side x side."""
    statistics = Statistics(networks, side).eval()
    cells = Cells(statistics, side)
    held = []
    with torch.inference_mode():
        for part in batches(ink):
            floats = floats_of(part)
            features, share = cells(floats, statistics.maps(floats))
            held.append(features[share > LEAST_INKED].numpy())
    return whitened(np.concatenate(held), PLACE_SIZE)


def pose_of(layout: Projection) -> Sharpening:
    """What makes poses of layouts."""
    return Sharpening.random(POWER, layout.matrix.shape[1], DIMENSIONS["pose"])


def described(encoding: Encoding, ink: Ink) -> Described:
    """What an encoding that is not exported yet says of prepared pictures, uint8 N x S x S."""
    found = []
    with torch.inference_mode():
        for part in batches(ink):
            *descriptors, places = (out.numpy() for out in encoding.eval()(part))
            found.append(Described(np.concatenate(descriptors, axis=1), rounded(places)))
    return Described.joined(found)


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
    """A manifest without a calibration and a checksum, made today."""
    return Manifest(
        name=name,
        version=version,
        created=dt.datetime.now(dt.UTC).date().isoformat(),
        sha256="",
        preparation=preparation,
        descriptors=tuple(Descriptor(part, size) for part, size in encoding.sizes.items()),
        default_weights=default_weights,
        sketch_weights=sketch_weights,
        grid=encoding.grid,
        calibration=UNCALIBRATED,
        licence=licence,
        training_data=training_data,
    )


def calibrated(manifest: Manifest, described: Described, documents: Numbers) -> Manifest:
    """The manifest with tables fitted on figures of documents, with its default weights.

    described: of N figures, best of documents that the maps were not learned from. documents: N,
    negative for single figures, which count as documents of their own.
    """
    alone = np.arange(len(documents)) + documents.max() + 1
    designs = np.where(documents >= 0, documents, alone).astype(np.int64)
    weighing = manifest.weighing(manifest.default_weights)
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
