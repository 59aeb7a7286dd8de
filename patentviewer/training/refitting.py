"""What documents teach a model beside its networks: a map of documents, classes, calibration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from patentviewer.drawings.prepare import Preparation
from patentviewer.training import building
from patentviewer.training.building import Evidence
from patentviewer.training.encoding import Encoding
from patentviewer.training.export import export
from patentviewer.training.pools import Pool


def refitted(
    encoding: Encoding,
    folder: Path,
    name: tuple[str, str],
    pools: Sequence[Pool],
    generated: Evidence | None = None,
    training_data: str = "",
) -> Path:
    """Write a model that is an encoding with what documents teach; returns its folder.

    That is the map of documents and what they say of their classes. All other maps stay as they
    are. name: and version. pools: documents, of which what their own hand drew teaches. generated:
    designs of the generator as the encoding's network sees them. Scores are calibrated on every
    second document, with a map of the others.
    """
    side, networks = encoding.side, encoding.statistics.seeing
    pools = [pool.part(~pool.restyled) for pool in pools]
    known = Evidence.joined([building.evidence_of(networks, pool, side) for pool in pools])
    ink = np.concatenate([pool.ink for pool in pools])
    whole = encoding.with_map(building.DOCUMENT, building.document_map(known, generated))
    whole.class_head = None
    head = building.classes_taught(whole, pools)
    if head is not None:
        whole.add_classes(head)
    manifest = building.manifest_of(
        *name,
        Preparation(size=side),
        whole,
        building.KIND_DEFAULT_WEIGHTS,
        building.KIND_SKETCH_WEIGHTS,
        training_data=training_data,
    )
    learned = np.asarray(known.document % 2 == 0)
    judge_map = building.document_map(known.part(learned), generated)
    judge = whole.with_map(building.DOCUMENT, judge_map)
    judged = building.described(judge, ink[~learned])
    manifest = building.calibrated(manifest, judged, known.document[~learned])
    export(whole, folder, manifest, ink[:8])
    return folder
