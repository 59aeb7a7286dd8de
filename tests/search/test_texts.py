from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.search import mapped
from patentviewer.search.texts import CodedTexts, Texts

MAGIC = b"a test 1\n"
TEXTS = st.lists(st.text(max_size=12))


@pytest.mark.parametrize("kind", [Texts, CodedTexts])
@given(first=TEXTS, second=TEXTS)
def test_texts_come_back_as_they_were(
    kind: type[Texts] | type[CodedTexts], first: list[str], second: list[str]
) -> None:
    texts = kind.of(first).plus(second)
    assert list(texts) == first + second
    assert len(texts) == len(first) + len(second)
    assert [texts[place] for place in range(len(texts))] == first + second
    assert texts[1:3] == (first + second)[1:3]
    again = kind.read("name", texts.arrays("name"))
    assert list(again) == first + second


def test_a_path_that_is_no_text_comes_back() -> None:
    odd = b"caf\xe9".decode("utf-8", "surrogateescape")
    assert Texts.of([odd, "b"])[0] == odd


def test_arrays_come_back_from_their_file_under_any_path(tmp_path: Path) -> None:
    file = tmp_path / "ünïcode 索引" / "arrays"
    arrays = {"a": np.arange(7), "b": np.zeros((0, 3), np.float32), "c": np.ones((2, 2), np.bool_)}
    whole = {**arrays, "d": (5, lambda put: [put(b"he"), put(b"llo")])}
    written = mapped.written(file, MAGIC, {"x": 1}, whole)
    assert mapped.hash_of(file) == written
    found = mapped.opened(file, MAGIC)
    assert found.head == {"x": 1}
    for name, array in arrays.items():
        assert np.array_equal(found.arrays[name], array)
    assert found.arrays["d"].tobytes() == b"hello"
    with pytest.raises(ValueError, match="read-only"):
        found.arrays["a"][0] = 1


def test_what_is_no_such_file_is_said_to_be_none(tmp_path: Path) -> None:
    file = tmp_path / "arrays"
    mapped.written(file, MAGIC, {}, {"a": np.arange(1000)})
    content = file.read_bytes()
    with pytest.raises(ValueError, match="version"):
        mapped.opened(file, b"another 1\n")
    file.write_bytes(content[:2000])
    with pytest.raises(ValueError, match="end"):
        mapped.opened(file, MAGIC)
    assert mapped.hash_of(tmp_path / "missing") == ""
