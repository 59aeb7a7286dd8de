from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.record import chain
from patentviewer.record.appender import Appender
from patentviewer.record.chain import RecordDamagedError, canonical


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record = Appender(tmp_path)
    for number in range(4):
        record.append("note", {"text": f"entry {number} – été 図", "score": 0.1 * number})
    return tmp_path


def _with_byte(path: Path, at: int, value: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] = value
    path.write_bytes(content)


def test_what_was_appended_comes_back_in_order(folder: Path) -> None:
    content = chain.read(folder)
    assert content.damage == ()
    assert content.torn == b""
    assert [entry.body["text"][:7] for entry in content.entries] == [
        "entry 0",
        "entry 1",
        "entry 2",
        "entry 3",
    ]
    assert content.entries[1].previous == content.entries[0].sha256
    assert content.entries[3].body["score"] == 0.1 * 3


@pytest.mark.parametrize("name", [chain.ENTRIES_FILE, chain.HEAD_FILE])
def test_every_changed_byte_is_detected(folder: Path, name: str) -> None:
    path = folder / name
    whole = path.read_bytes()
    for at in range(len(whole)):
        _with_byte(path, at, 10 if at % 7 == 0 and whole[at] != 10 else whole[at] ^ 1)
        assert chain.read(folder).damage, at
        _with_byte(path, at, whole[at])
    assert chain.read(folder).damage == ()


def test_entries_cut_off_swapped_or_added_are_detected(folder: Path) -> None:
    path = folder / chain.ENTRIES_FILE
    lines = path.read_bytes().splitlines(keepends=True)
    for changed in (lines[:-1], lines[:1], lines[1:], [*lines[:2], lines[3]], [*lines, lines[3]]):
        path.write_bytes(b"".join(changed))
        assert chain.read(folder).damage
    path.write_bytes(b"".join([lines[0], lines[2], lines[1], lines[3]]))
    assert chain.read(folder).damage == (Message("record.entry_changed", number=2),)
    assert len(chain.read(folder).entries) == 1


def test_what_stands_before_an_entry_is_told_apart_from_it(folder: Path) -> None:
    path = folder / chain.ENTRIES_FILE
    lines = path.read_bytes().splitlines(keepends=True)
    half = lines[2][:50]
    path.write_bytes(b"".join([lines[0], lines[1], half, *lines[2:]]))
    content = chain.read(folder)
    assert (content.damage, content.halves) == ((), ((3, half),))
    assert len(content.entries) == 4
    # A line's end that was changed is none: the second entry would be lost.
    path.write_bytes(b"".join([lines[0], lines[1][:-1], b"x", *lines[2:]]))
    assert chain.read(folder).damage == (Message("record.entry_changed", number=2),)


def test_a_missing_head_is_detected(folder: Path) -> None:
    (folder / chain.HEAD_FILE).unlink()
    assert chain.read(folder).damage == (Message("record.head_not_readable"),)
    with pytest.raises(RecordDamagedError):
        Appender.open(folder, chain.read(folder))


def test_a_folder_without_record_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no search record"):
        chain.read(tmp_path)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=40)
@given(st.dictionaries(st.text(), json_values, max_size=4))
def test_any_body_survives_and_keeps_its_one_form(
    tmp_path_factory: pytest.TempPathFactory, body: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("chain")
    Appender(folder).append("anything", body)
    content = chain.read(folder)
    assert content.damage == ()
    assert canonical(content.entries[0].body) == canonical(body)
