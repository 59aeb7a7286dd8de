from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest

from patentviewer.drawings.folder import walk
from patentviewer.drawings.sameness import content_hash, partial_hash
from patentviewer.model.documents import Source
from patentviewer.progress import Progress
from patentviewer.search import files_beside, known_again
from patentviewer.search.catalogue import FileRow

T = TypeVar("T")
LONG = 200_000
"""Bytes of which hashes of earlier versions did not see all."""


def result(work: Generator[Progress, None, T]) -> T:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def put(folder: Path, name: str, data: bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def sources(folder: Path) -> dict[str, Source]:
    return {one.relative: one for one in walk(folder) if isinstance(one, Source)}


def rows(folder: Path, *, is_old: bool = False) -> dict[str, FileRow]:
    """The files of a folder as a catalogue has them; is_old: as an earlier version hashed them."""
    made = partial_hash if is_old else content_hash
    return {
        name: FileRow(number, one, made(one), True, 1, "", 1)
        for number, (name, one) in enumerate(sources(folder).items())
    }


def with_other_times(folder: Path, known: dict[str, FileRow]) -> tuple[dict[str, str], list[str]]:
    """Hashes that are kept of the files that are the same, and the names of those changed."""
    pairs = [(one, known[name]) for name, one in sources(folder).items()]
    same, changed = result(known_again.with_other_times(pairs))
    return {one.source.relative: one.content_hash for one in same}, [
        source.relative for source, _ in changed
    ]


def test_a_file_with_another_time_is_the_same_when_all_of_it_is(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf"):
        put(tmp_path, name, name.encode() * LONG)
    known = rows(tmp_path)
    put(tmp_path, "b.pdf", b"b.pdf" * 1000 + b"other" + b"b.pdf" * (LONG - 1001))
    put(tmp_path, "c.pdf", b"c.pdf")
    os.utime(tmp_path / "a.pdf", ns=(1, 1))
    known["d.pdf"] = FileRow(9, known["d.pdf"].source, "", True, 1, "", 1)
    same, changed = with_other_times(tmp_path, known)
    assert same == {"a.pdf": known["a.pdf"].partial_hash}
    assert sorted(changed) == ["b.pdf", "c.pdf", "d.pdf"]


def test_what_an_earlier_version_hashed_is_trusted_where_it_saw_all(tmp_path: Path) -> None:
    put(tmp_path, "long.pdf", bytes(LONG))
    put(tmp_path, "short.pdf", bytes(100_000))
    put(tmp_path, "other.pdf", bytes(100_000))
    known = rows(tmp_path, is_old=True)
    put(tmp_path, "other.pdf", bytes(99_999) + b"1")
    same, changed = with_other_times(tmp_path, known)
    assert sorted(changed) == ["long.pdf", "other.pdf"]
    assert same == {"short.pdf": content_hash(sources(tmp_path)["short.pdf"])}


@pytest.mark.parametrize("is_old", [True, False])
def test_files_that_were_moved_are_found_by_their_contents(tmp_path: Path, is_old: bool) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for number in range(30):
        put(before, f"{number}.bmp", bytes([number]) * LONG)
    known = rows(before, is_old=is_old)
    for number in range(30):
        put(after, f"renamed {number}.bmp", bytes([number]) * LONG)
    put(after, "new.bmp", b"\xff" * LONG)
    put(after, "copy of 1.bmp", bytes([1]) * LONG)
    found = list(sources(after).values())
    again = result(known_again.elsewhere(found, known.values()))
    was = {one.source.relative: one for one in again.values()}
    assert len(again) == 30
    assert all(found[at] is one.source for at, one in again.items())
    assert "new.bmp" not in was
    assert ("copy of 1.bmp" in was) != ("renamed 1.bmp" in was)
    assert was["renamed 7.bmp"].file is known["7.bmp"]
    assert was["renamed 7.bmp"].content_hash == known["7.bmp"].partial_hash


def test_names_of_files_beside_are_as_their_folder_lists_them(tmp_path: Path) -> None:
    put(tmp_path, "a.css", b"a")
    listing = files_beside._Listing(tmp_path)
    status = (tmp_path / "a.css").stat()
    there = listing.as_now("a.css", [(1, (1, 1))])
    assert (there.size, there.modified_ns) == (1, status.st_mtime_ns)
    assert listing.as_now("b.css", [(1, (1, 1))]).size == -1
    assert listing.as_now("b.css", [(1, (-1, 0))]).size == -1
    nowhere = files_beside._Listing(tmp_path / "nowhere")
    assert nowhere.as_now("a.css", [(1, (1, 1))]).size == -1
