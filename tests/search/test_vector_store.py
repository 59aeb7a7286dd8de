"""Whatever keeps vectors answers a search's questions alike."""

from __future__ import annotations

import numpy as np
import pytest
from vector_stores import holds

from patentviewer.search import index as indexes


@pytest.mark.parametrize(("exact_limit", "tolerance"), [(10**6, 1e-6), (1000, 0.1)])
def test_an_index_is_a_vector_store(exact_limit: int, tolerance: float) -> None:
    # Four bits a number: half a step of sixteen between the least and the greatest is some 0.08.
    random = np.random.default_rng(0)
    centres = random.normal(size=(40, 64))
    vectors = centres[random.integers(0, 40, 4000)] + 0.5 * random.normal(size=(4000, 64))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    kept = vectors.astype(np.float16).astype(np.float32)  # as catalogues keep them
    ids = 5 + 2 * np.arange(4000)
    index = indexes.built("model-1", 64, 4000, iter([(ids, kept)]), exact_limit)
    holds(index, kept, kept[:4] + np.float32(0.01), tolerance)
