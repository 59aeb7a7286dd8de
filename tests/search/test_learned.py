"""What a collection has taught is kept beside its catalogue, and mixed into likeness."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from patentviewer.search import learned
from patentviewer.search.learned import KindMap, Learned


def taught() -> Learned:
    """As of vectors of 4 numbers, of which 2 are looked at, with 3 anchors and 2 kinds."""
    shapes = ((4,), (4, 2), (3, 2), (3, 2), (2,))
    random = np.random.default_rng(0)
    numbers = (random.normal(size=shape).astype(np.float32) for shape in shapes)
    return Learned("stamp", KindMap(*numbers), 0.5, 250, 0.3, 0.4)


def test_it_is_kept_beside_the_catalogue_for_vectors_of_one_stamp(tmp_path: Path) -> None:
    assert learned.kept(tmp_path, "stamp") is None
    assert learned.state_of(tmp_path) == ""
    found = taught()
    learned.keep(tmp_path, found)
    again = learned.kept(tmp_path, "stamp")
    assert again is not None
    assert np.array_equal(again.of.kinds, found.of.kinds)
    assert (again.documents, again.weight, again.after) == (250, 0.5, 0.4)
    assert learned.kept(tmp_path, "another") is None
    assert learned.state_of(tmp_path)
    learned.forget(tmp_path)
    learned.forget(tmp_path)
    assert learned.kept(tmp_path, "stamp") is None


@pytest.mark.logs("has taught cannot be read")
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nonsense", b"\x93NUMPY"])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / learned.FILE).write_bytes(content)
    assert learned.kept(tmp_path, "stamp") is None


def test_likenesses_are_mixed_by_weight() -> None:
    scores = np.array([[0.2, 0.4], [0.2, 0.4]], np.float32)
    seen = np.array([[1.0, 0.0], [1.0, 0.0]], np.float32)
    mixed = learned.mixed_in(scores, seen, np.array([1.0, 0.0], np.float32))
    assert np.allclose(mixed, [[0.6, 0.2], [0.2, 0.4]])
