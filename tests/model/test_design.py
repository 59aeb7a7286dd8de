from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.model.design import DesignKey, told_apart

_texts = st.text(max_size=20)
_numbers = st.builds(
    DesignKey, _texts, st.text(min_size=1, max_size=20), ordinal=st.integers(0, 99)
)
_places = st.builds(
    DesignKey,
    collection=_texts,
    folder=_texts,
    path=st.text(min_size=1, max_size=20),
    ordinal=st.integers(0, 99),
)
keys = _numbers | _places


@given(keys)
def test_a_key_comes_back_from_json_and_from_a_text(key: DesignKey) -> None:
    assert DesignKey.of_plain(json.loads(json.dumps(key.to_plain()))) == key
    assert DesignKey.of_text(key.to_text()) == key


@given(keys, keys)
def test_two_keys_never_have_one_plain_form(one: DesignKey, other: DesignKey) -> None:
    assert (one == other) == (one.to_plain() == other.to_plain())
    assert (one == other) == (hash(one) == hash(other) and one.to_text() == other.to_text())
    assert (one < other) == (other > one)


def test_the_plain_form_is_the_same_for_ever() -> None:
    assert DesignKey("US", "D894468").to_plain() == ["US", "D894468"]
    assert DesignKey("US", "D894468").to_text() == '["US","D894468"]'
    place = DesignKey(collection="Lamps", folder="/prior/one", path="sub/drawing 0.png")
    assert place.to_plain() == ["", "", "Lamps", "/prior/one", "sub/drawing 0.png"]
    assert DesignKey("WO", "DM081234", ordinal=2).to_plain() == ["WO", "DM081234", 2]


@pytest.mark.parametrize(
    "plain",
    [
        None,
        5,
        "US D894468",
        {"US": "D1"},
        [],
        ["US"],
        ["US", ""],
        ["US", 5],
        ["US", "D1", True],
        ["US", "D1", "2"],
        ["US", "D1", 1, 2],
        ["", "", "a", "b", ""],
        ["US", "D1", "a", "b", "c"],
    ],
)
def test_what_is_no_key_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match="no design's key"):
        DesignKey.of_plain(plain)
    with pytest.raises(ValueError, match="no design's key"):
        DesignKey.of_text(json.dumps(plain))


@pytest.mark.parametrize("written", ["US D894,468 S", "USD0894468-20200901", "US-D894468-S"])
def test_a_number_is_one_however_it_is_written(written: str) -> None:
    assert DesignKey.of_number(written) == DesignKey("US", "D894468")
    assert DesignKey.of_number("D894,468") == DesignKey("", "D894468")
    assert DesignKey.of_number("D894,468", "US") == DesignKey("US", "D894468")
    assert DesignKey.of_number("drawing 0.png") is None
    assert DesignKey.of_number("DM/081234") == DesignKey("", "DM81234")
    assert DesignKey.of_number("EM 008765432-0001") == DesignKey("EM", "8765432-1")


def test_a_key_of_which_not_all_is_said_may_be_several_designs() -> None:
    design = DesignKey("US", "D894468")
    assert DesignKey(number="D894468").may_be(design)
    assert design.may_be(design)
    assert not DesignKey("JP", "D894468").may_be(design)
    assert DesignKey("EM", "8765432").may_be(DesignKey("EM", "8765432-1"))
    assert not DesignKey("EM", "8765432-1").may_be(DesignKey("EM", "8765432-10"))
    place = DesignKey(collection="A", folder="/a", path="1.png")
    assert DesignKey(path="1.png").may_be(place)
    assert DesignKey(path="1.png").may_be(replace(place, collection="B"))
    assert not place.may_be(replace(place, collection="B"))
    assert not DesignKey(path="1.png").may_be(design)


def test_people_read_numbers_and_as_much_of_a_path_as_it_takes() -> None:
    def at(folder: str, path: str, collection: str = "A", ordinal: int = 0) -> DesignKey:
        return DesignKey("", "", collection, folder, path, ordinal)

    named = told_apart(
        [
            DesignKey("US", "D894468"),
            at("/prior", "lamp.png"),
            at("/prior/one", "drawing 0.png"),
            at("/prior/two", "drawing 0.png"),
            at("/prior", "both.png", "A"),
            at("/prior", "both.png", "B"),
            at("/x/a", "b/deep.png"),
            at("/x/c", "b/deep.png"),
            at("/x", "two.pdf", ordinal=1),
            at("/x", "two.pdf", ordinal=2),
        ]
    )
    assert list(named.values()) == [
        "US D894468",
        "lamp.png",
        "one/drawing 0.png",
        "two/drawing 0.png",
        "A: /prior/both.png",
        "B: /prior/both.png",
        "a/b/deep.png",
        "c/b/deep.png",
        "two.pdf (1)",
        "two.pdf (2)",
    ]


_files = st.builds(
    DesignKey,
    collection=st.sampled_from("AB"),
    folder=st.sampled_from(["/x", "/y/x"]),
    path=st.text("ab/", min_size=1, max_size=4),
    ordinal=st.integers(0, 2),
)


@given(st.lists(_files, max_size=12))
def test_no_two_files_are_called_the_same(files: list[DesignKey]) -> None:
    names = told_apart(files)
    assert set(names) == set(files)
    assert len(set(names.values())) == len(names)
