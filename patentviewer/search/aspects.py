"""What of two figures is alike: their shape, or how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from patentviewer.model.ranking import Vectors
from patentviewer.search.calibrated import Calibration
from patentviewer.search.manifest import Manifest
from patentviewer.search.scores import Scores

RENDERING = "rendering"
"""The descriptor that says how a figure is drawn; the others say what is shown."""

CLEARLY = 3.0
"""One aspect is named alone where it is so many times as rare as the other."""


def aspects(manifest: Manifest, asked: Vectors, found: Vectors) -> list[str]:
    """For each of N pairs of figures "shape", "rendering" or "both"; "" without tables for it.

    asked, found: N x D, their vectors, every descriptor's part of length 1. Each aspect's likeness
    is read from the model's tables for a query by that aspect alone: so two likenesses can be told
    apart that have nothing to do with each other as numbers.
    """
    tables = {
        name: next((one for one in manifest.calibrations if _is_of(one, name)), None)
        for name in ("shape", RENDERING)
    }
    shape, rendering = tables["shape"], tables[RENDERING]
    if shape is None or rendering is None:
        return [""] * len(asked)
    by_shape = shape.rarities(_likeness(manifest, shape.weights, asked, found))
    by_rendering = rendering.rarities(_likeness(manifest, rendering.weights, asked, found))
    words = np.where(by_shape >= CLEARLY * by_rendering, "shape", "both")
    said: list[str] = np.where(by_rendering >= CLEARLY * by_shape, RENDERING, words).tolist()
    return said


def _is_of(table: Calibration, name: str) -> bool:
    """Whether a table is of drawings weighed by the rendering alone, or by all but it."""
    is_rendered = table.weights.get(RENDERING, 0.0) > 0
    is_shaped = any(table.weights.get(one, 0.0) > 0 for one in ("shape", "document"))
    wanted = (True, False) if name == RENDERING else (False, True)
    return table.kind == "one" and not table.is_voted and (is_rendered, is_shaped) == wanted


def _likeness(
    manifest: Manifest, weights: Mapping[str, float], asked: Vectors, found: Vectors
) -> Scores:
    """Weighted mean of the descriptors' cosines."""
    own = {one.name: weights.get(one.name, 0.0) for one in manifest.descriptors}
    return np.asarray((asked * found * manifest.scales(own)).sum(axis=1), np.float32)
