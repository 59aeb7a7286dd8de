"""What of two figures is alike is read from the model's own tables."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from patentviewer.model.ranking import Vectors
from patentviewer.search.aspects import aspects
from patentviewer.search.manifest import Manifest, default_model, read_manifest


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    return read_manifest(default_model(""))


def vectors(manifest: Manifest, alike: set[str]) -> tuple[Vectors, Vectors]:
    """Two vectors, alike in some descriptors and at right angles in the others."""
    first, second = [], []
    for descriptor in manifest.descriptors:
        one = np.zeros(descriptor.size, np.float32)
        other = one.copy()
        one[0] = 1
        other[0 if descriptor.name in alike else 1] = 1
        first.append(one)
        second.append(other)
    return np.concatenate(first)[None], np.concatenate(second)[None]


@pytest.mark.parametrize(
    ("alike", "said"),
    [
        ({"shape", "document", "pose", "kind"}, "shape"),
        ({"rendering"}, "rendering"),
        ({"shape", "document", "pose", "kind", "rendering"}, "both"),
        (set(), "both"),
    ],
)
def test_the_aspect_that_is_alike_is_named(manifest: Manifest, alike: set[str], said: str) -> None:
    assert aspects(manifest, *vectors(manifest, alike)) == [said]


def test_a_model_without_tables_says_nothing(manifest: Manifest) -> None:
    bare = replace(manifest, calibrations=())
    assert aspects(bare, *vectors(bare, {"shape"})) == [""]
