from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patentviewer.errors import UserError
from patentviewer.record import chain
from patentviewer.record.chain import Chain, RecordDamagedError, canonical


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record = Chain(tmp_path)
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
    assert chain.read(folder).damage == ("Entry 2 was changed or lost.",)
    assert len(chain.read(folder).entries) == 1


def test_a_missing_head_is_detected(folder: Path) -> None:
    (folder / chain.HEAD_FILE).unlink()
    assert chain.read(folder).damage == ("The record's head cannot be read.",)
    with pytest.raises(RecordDamagedError):
        Chain.open(folder)


@pytest.mark.parametrize("keep", [1, 20, -2, -1])
def test_a_line_half_written_in_a_crash_is_taken_away_and_told(folder: Path, keep: int) -> None:
    path = folder / chain.ENTRIES_FILE
    before, head = path.read_bytes(), (folder / chain.HEAD_FILE).read_bytes()
    Chain.open(folder)[0].append("note", {"text": "the last"})
    torn = path.read_bytes()[len(before) :][:keep]
    path.write_bytes(before + torn)
    (folder / chain.HEAD_FILE).write_bytes(head)
    record, lost = Chain.open(folder)
    assert lost == torn
    assert path.read_bytes() == before
    assert len(record.entries) == 4
    record.append("note", {"text": "after"})
    assert chain.read(folder).damage == ()


def test_a_crash_between_entry_and_head_loses_nothing(folder: Path) -> None:
    head = (folder / chain.HEAD_FILE).read_bytes()
    Chain.open(folder)[0].append("note", {"text": "the last"})
    (folder / chain.HEAD_FILE).write_bytes(head)
    record, lost = Chain.open(folder)
    assert lost == b""
    assert record.entries[-1].body == {"text": "the last"}
    assert chain.read(folder).damage == ()


def test_a_crash_during_the_first_entry_leaves_an_empty_record(tmp_path: Path) -> None:
    (tmp_path / chain.ENTRIES_FILE).write_bytes(b'{"body":{"na')
    record, lost = Chain.open(tmp_path)
    assert lost == b'{"body":{"na'
    assert record.entries == ()
    record.append("note", {})
    assert len(chain.read(tmp_path).entries) == 1


def test_a_full_disk_leaves_the_record_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, _ = Chain.open(folder)
    before = (folder / chain.ENTRIES_FILE).read_bytes()

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(chain, "write_atomically", full)
    with pytest.raises(OSError, match="No space"):
        record.append("note", {"text": "too much"})
    assert (folder / chain.ENTRIES_FILE).read_bytes() == before
    monkeypatch.undo()
    record.append("note", {"text": "fits again"})
    assert chain.read(folder).damage == ()
    assert len(record.entries) == 5


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
    Chain(folder).append("anything", body)
    content = chain.read(folder)
    assert content.damage == ()
    assert canonical(content.entries[0].body) == canonical(body)
