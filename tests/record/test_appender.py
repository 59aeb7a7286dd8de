from __future__ import annotations

import os
from pathlib import Path

import pytest

from patentviewer.record import appender, chain
from patentviewer.record.appender import Appender
from patentviewer.record.chain import RecordChangedError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record = Appender(tmp_path)
    for number in range(4):
        record.append("note", {"text": f"entry {number} – été 図", "score": 0.1 * number})
    return tmp_path


def _opened(folder: Path) -> Appender:
    return Appender.open(folder, chain.read(folder))


@pytest.mark.parametrize("keep", [1, 20, -2, -1])
def test_a_line_half_written_in_a_crash_is_taken_away_and_told(folder: Path, keep: int) -> None:
    path = folder / chain.ENTRIES_FILE
    before, head = path.read_bytes(), (folder / chain.HEAD_FILE).read_bytes()
    _opened(folder).append("note", {"text": "the last"})
    torn = path.read_bytes()[len(before) :][:keep]
    path.write_bytes(before + torn)
    (folder / chain.HEAD_FILE).write_bytes(head)
    record = _opened(folder)
    assert record.entries[-1].kind == "recovered"
    assert record.entries[-1].body == {
        "bytes": len(torn),
        "lost": torn.decode("utf-8", "replace"),
    }
    assert path.read_bytes().startswith(before)
    assert len(record.entries) == 5
    record.append("note", {"text": "after"})
    assert chain.read(folder).damage == ()


def test_a_crash_between_entry_and_head_loses_nothing(folder: Path) -> None:
    head = (folder / chain.HEAD_FILE).read_bytes()
    _opened(folder).append("note", {"text": "the last"})
    (folder / chain.HEAD_FILE).write_bytes(head)
    record = _opened(folder)
    assert len(record.entries) == 5
    assert record.entries[-1].body == {"text": "the last"}
    assert chain.read(folder).damage == ()


def test_a_crash_during_the_first_entry_leaves_an_empty_record(tmp_path: Path) -> None:
    (tmp_path / chain.ENTRIES_FILE).write_bytes(b'{"body":{"na')
    record = _opened(tmp_path)
    assert [entry.kind for entry in record.entries] == ["recovered"]
    assert record.entries[0].body["lost"] == '{"body":{"na'
    record.append("note", {})
    assert len(chain.read(tmp_path).entries) == 2


def test_a_full_disk_leaves_the_record_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = _opened(folder)
    before = (folder / chain.ENTRIES_FILE).read_bytes()

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(appender, "write_atomically", full)
    with pytest.raises(OSError, match="No space"):
        record.append("note", {"text": "too much"})
    assert (folder / chain.ENTRIES_FILE).read_bytes() == before
    monkeypatch.undo()
    record.append("note", {"text": "fits again"})
    assert chain.read(folder).damage == ()
    assert len(record.entries) == 5


class _SmallDisk:
    """A disk that has room for so many more bytes, and then for as many as are given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, room: int) -> None:
        self.room = room
        self._write = os.write
        monkeypatch.setattr(os, "write", self.write)

    def write(self, handle: int, content: bytes) -> int:
        fits = content[: self.room]
        if content and not fits:
            raise OSError(28, "No space left on device")
        self.room -= len(fits)
        return self._write(handle, fits)


@pytest.mark.parametrize("room", [0, 1, 7, 40, 150])
def test_what_does_not_fit_is_cut_back_and_fits_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    record = _opened(folder)
    before = (folder / chain.ENTRIES_FILE).read_bytes()
    disk = _SmallDisk(monkeypatch, room)
    with pytest.raises(OSError, match="No space"):
        record.append("note", {"text": "too much"})
    assert (folder / chain.ENTRIES_FILE).read_bytes() == before
    disk.room = 10_000
    record.append("note", {"text": "fits again"})
    assert chain.read(folder).damage == ()
    assert [entry.number for entry in chain.read(folder).entries] == [1, 2, 3, 4, 5]


def test_what_could_not_even_be_cut_back_is_written_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = _opened(folder)
    before = (folder / chain.ENTRIES_FILE).read_bytes()
    with monkeypatch.context() as broken:
        _SmallDisk(broken, 30)

        def refused(handle: int, length: int) -> None:
            raise OSError(5, "Input/output error")

        broken.setattr(os, "ftruncate", refused)
        with pytest.raises(OSError, match="No space"):
            record.append("note", {"text": "too much"})
    assert len((folder / chain.ENTRIES_FILE).read_bytes()) == len(before) + 30
    assert chain.read(folder).damage == ()
    record.append("note", {"text": "after"})
    content = chain.read(folder)
    assert (content.damage, content.torn) == ((), b"")
    assert content.entries[-1].body == {"text": "after"}


@pytest.mark.parametrize("change", ["longer", "shorter", "other"])
def test_what_another_program_did_to_the_file_is_not_written_over(
    folder: Path, change: str
) -> None:
    record = _opened(folder)
    path = folder / chain.ENTRIES_FILE
    whole = path.read_bytes()
    changed = {"longer": whole + b"{}\n", "shorter": whole[:-9], "other": whole[:-9] + b"x" * 9}
    path.write_bytes(changed[change])
    with pytest.raises(RecordChangedError, match="changed by another program"):
        record.append("note", {"text": "lost?"})
    assert path.read_bytes() == changed[change]


def test_a_full_disk_while_a_torn_entry_is_mended_leaves_it_to_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / chain.ENTRIES_FILE
    path.write_bytes(path.read_bytes() + b'{"body":{"text":"half')
    for room in (0, 10, 60, 200):
        with monkeypatch.context() as full:
            _SmallDisk(full, room)
            with pytest.raises(OSError, match="No space"):
                _opened(folder)
        content = chain.read(folder)
        assert content.damage == ()
        assert content.torn
        assert len(content.entries) == 4
    record = _opened(folder)
    assert record.entries[-1].kind == "recovered"
    assert chain.read(folder).torn == b""


def test_temporary_files_that_a_crash_left_are_removed_at_the_next_opening(folder: Path) -> None:
    (folder / "attachments").mkdir()
    name = "a" * 64 + ".png"
    left = [folder / ".head.json.k3j_h5g6", folder / "attachments" / f".{name}.abcdefgh"]
    kept = [folder / "attachments" / name, folder / ".notes of mine"]
    for path in (*left, *kept):
        path.write_bytes(b"x")
    chain.read(folder)
    assert all(path.exists() for path in left)
    _opened(folder)
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in kept)


def test_the_first_entry_that_does_not_fit_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = Appender(tmp_path)
    disk = _SmallDisk(monkeypatch, 20)
    with pytest.raises(OSError, match="No space"):
        record.append("began", {})
    assert not (tmp_path / chain.ENTRIES_FILE).exists()
    disk.room = 1000
    record.append("began", {})
    assert len(chain.read(tmp_path).entries) == 1
