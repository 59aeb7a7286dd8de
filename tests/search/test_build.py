from __future__ import annotations

import io
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from openpyxl.drawing.image import Image as Placed
from PIL import Image
from shapes import drawing, number, write_article, write_articles, write_png
from tiny_model import write_model

from patentviewer.drawings import reading, sameness
from patentviewer.drawings.folder import walk
from patentviewer.drawings.workers import Readers
from patentviewer.errors import (
    CollectionBusyError,
    FolderMovedError,
    FolderOfflineError,
    FolderReducedError,
    UserError,
)
from patentviewer.model.documents import Bibliography, Source
from patentviewer.progress import Progress
from patentviewer.search import build, files_beside, refresh_plan, snapshot
from patentviewer.search.catalogue import Catalogue, database
from patentviewer.search.described import Described
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import Manifest, read_manifest


class Collection:
    """A catalogue with the tiny model, and how often that was asked to embed."""

    def __init__(self, home: Path, drawings: Path) -> None:
        self.model = home / "model"
        if not self.model.exists():
            write_model(self.model)
        self.catalogue = Catalogue(home / "collection" / "catalogue.sqlite", create=True)
        if drawings not in self.catalogue.folders().values():
            self.catalogue.add_folder(drawings)
        self.embedded = 0

    @property
    def manifest(self) -> Manifest:
        return read_manifest(self.model)

    def encoder(self) -> Encoder:
        collection = self

        class Counting(Encoder):
            def describe(self, inputs: np.ndarray) -> Described:
                with counting:
                    collection.embedded += len(inputs)
                return super().describe(inputs)

        before, counting = self.embedded, threading.Lock()
        opened = Counting.open(self.model)
        self.embedded = before  # opening proves the model with a few pictures
        return opened

    def work(
        self, *, embed_again: bool = False, with_title_pages: bool = True
    ) -> Iterator[Progress]:
        return build.refresh(
            self.catalogue,
            self.manifest,
            self.encoder,
            1,
            embed_again=embed_again,
            with_title_pages=with_title_pages,
        )

    def refresh(self, *, embed_again: bool = False) -> list[Progress]:
        self.embedded = 0
        return list(self.work(embed_again=embed_again))

    def ids(self) -> dict[str, list[int]]:
        rows = self.catalogue.connection.execute(
            "SELECT relative, figures.id FROM files LEFT JOIN figures ON file = files.id "
            "ORDER BY figures.id"
        )
        found: dict[str, list[int]] = {}
        for relative, figure in rows:
            found.setdefault(relative, []).append(figure)
        return found


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    folder = tmp_path / "zeichnungen ümlaut"
    write_articles(folder, 2, views=2)
    return folder


@pytest.fixture
def collection(tmp_path: Path, drawings: Path) -> Collection:
    return Collection(tmp_path, drawings)


def dump(catalogue: Catalogue) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a catalogue but the times at which it came there, and numbers of problems."""
    tables = ("folders", "files", "documents", "figures", "vectors", "thumbnails", "problems",
              "archives")  # fmt: skip
    found = {
        table: catalogue.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in tables
    }
    return {**found, "problems": sorted(row[1:] for row in found["problems"])}


def packed(files: dict[str, bytes], kind: str) -> bytes:
    """Files as an archive: "zip", "tar", "tar.gz", or "nested" as ZIPs of two in a tar."""
    buffer = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)
    elif kind == "nested":
        names = list(files)
        pairs = [names[at : at + 2] for at in range(0, len(names), 2)]
        inner = {f"{n}.zip": packed({x: files[x] for x in pair}, "zip")
                 for n, pair in enumerate(pairs)}  # fmt: skip
        return packed(inner, "tar")
    else:
        with tarfile.open(fileobj=buffer, mode="w:gz" if kind == "tar.gz" else "w") as tar:
            for name, data in files.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def pictures(folder: Path, count: int, views: int = 1) -> dict[str, bytes]:
    """Drawings that a folder is filled with for this, by their names below it."""
    write_articles(folder, count, views=views)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_files_that_an_earlier_program_read_are_read_again(collection: Collection) -> None:
    collection.refresh()
    connection = collection.catalogue.connection
    connection.execute("UPDATE files SET reading = ? WHERE id <= 2", (reading.SAME_SINCE - 1,))
    older = collection.catalogue.files_read_before(reading.VERSION, reading.SAME_SINCE)
    assert older == 2
    assert collection.catalogue.counts(collection.manifest.stamp).searchable == 4
    collection.refresh()
    assert collection.embedded == older
    assert collection.catalogue.files_read_before(reading.VERSION, reading.SAME_SINCE) == 0
    collection.refresh()
    assert collection.embedded == 0


def test_every_figure_is_embedded_once_and_the_index_is_written(collection: Collection) -> None:
    steps = collection.refresh()
    assert collection.embedded == 4
    assert [step.stage for step in steps][-1] == "indexing"
    last = [step for step in steps if step.stage == "reading"][-1]
    assert (last.done, last.total, last.figures, last.problems) == (4, 4, 4, 0)
    manifest = collection.manifest
    index = snapshot.indexes.read(
        snapshot.index_file(collection.catalogue), manifest.stamp, manifest.dimensions
    )
    assert index is not None
    assert len(index) == 4


def test_with_nothing_changed_nothing_is_read(
    collection: Collection, drawings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.refresh()
    before = dump(collection.catalogue)
    written = snapshot.index_file(collection.catalogue).stat().st_mtime_ns
    generation = collection.catalogue.generation()
    monkeypatch.setattr(build, "Readers", None)
    assert all(step.stage == "looking" for step in collection.refresh())
    assert dump(collection.catalogue) == before
    assert collection.catalogue.generation() == generation
    assert snapshot.index_file(collection.catalogue).stat().st_mtime_ns == written


def test_a_thousand_unchanged_files_take_less_than_two_seconds(tmp_path: Path) -> None:
    drawings = tmp_path / "many"
    first = write_png(drawings / "first.png", "first")
    collection = Collection(tmp_path, drawings)
    collection.refresh()
    (row,) = collection.catalogue.files(1, drawings).values()
    with collection.catalogue.writing():
        for place in range(999):
            copy = drawings / f"{place % 10}" / f"{place}.png"
            copy.parent.mkdir(exist_ok=True)
            os.link(first, copy)
            source = replace(row.source, relative=f"{place % 10}/{place}.png")
            collection.catalogue.add_file(1, replace(row, source=source), Bibliography())
    started = time.process_time()
    collection.refresh()
    assert time.process_time() - started < 2
    assert collection.embedded == 0
    assert collection.catalogue.counts("").files == 1000


def test_only_what_is_new_or_changed_is_embedded(collection: Collection, drawings: Path) -> None:
    collection.refresh()
    before = collection.ids()
    write_article(drawings / "more", number(7), views=1)
    changed = f"{number(0)}-D00001.png"
    write_png(drawings / changed, "another article")
    removed = f"{number(1)}-D00002.png"
    (drawings / removed).unlink()
    collection.refresh()
    assert collection.embedded == 2
    after = collection.ids()
    assert removed not in after
    assert after[changed] != before[changed]
    assert after[f"{number(0)}-D00002.png"] == before[f"{number(0)}-D00002.png"]
    assert f"more/{number(7)}-D00001.png" in after


def test_a_picture_that_was_changed_in_its_middle_is_read_again(
    collection: Collection, drawings: Path
) -> None:
    picture = Image.fromarray(drawing("a", 1)).convert("RGB").resize((600, 600))
    for name in ("a.bmp", "b.bmp"):
        picture.save(drawings / name)
    collection.refresh()
    data = bytearray((drawings / "a.bmp").read_bytes())
    data[500_000:501_000] = bytes(1000)  # as a program for painting does
    (drawings / "a.bmp").write_bytes(data)
    os.utime(drawings / "b.bmp", ns=(1, 1))
    collection.refresh()
    assert collection.embedded == 1


def test_a_picture_that_an_earlier_version_read_is_read_again_when_its_time_is_another(
    collection: Collection, drawings: Path
) -> None:
    Image.fromarray(drawing("a", 1)).convert("RGB").resize((600, 600)).save(drawings / "a.bmp")
    collection.refresh()
    (source,) = (
        one for one in walk(drawings) if isinstance(one, Source) and one.relative == "a.bmp"
    )
    connection = collection.catalogue.connection

    def kept() -> str:
        (found,) = connection.execute("SELECT partial_hash FROM files WHERE relative = 'a.bmp'")
        return str(found[0])

    connection.execute(
        "UPDATE files SET partial_hash = ? WHERE relative = 'a.bmp'",
        (sameness.partial_hash(source),),
    )
    data = bytearray((drawings / "a.bmp").read_bytes())
    data[500_000:501_000] = bytes(1000)
    (drawings / "a.bmp").write_bytes(data)
    collection.refresh()
    assert collection.embedded == 1
    assert kept() == sameness.content_hash(source)
    os.utime(drawings / "a.bmp", ns=(1, 1))
    collection.refresh()
    assert collection.embedded == 0


def test_a_refresh_can_be_stopped_while_it_keeps_what_is_the_same(
    collection: Collection, drawings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.refresh()
    before = collection.ids()
    monkeypatch.setattr(refresh_plan, "_MOVED_AT_ONCE", 1)
    for file in drawings.iterdir():
        os.utime(file, ns=(1, 1))

    def kept() -> int:
        rows = "SELECT count(*) FROM files WHERE modified_ns = 1"
        return int(collection.catalogue.connection.execute(rows).fetchone()[0])

    work = collection.work()
    for _ in work:
        if kept() == 2:
            break
    work.close()  # type: ignore[attr-defined]
    assert kept() == 2
    collection.refresh()
    assert kept() == 4
    assert collection.embedded == 0
    assert collection.ids() == before


LINES = "fill:none;stroke:#000;stroke-width:9"
PLAIN = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M9 9h700v700H99z"/></svg>'
STYLED = (
    '<?xml-stylesheet href="css/a.css"?><svg xmlns="http://www.w3.org/2000/svg" '
    'viewBox="0 0 900 900"><g class="a"><path d="M99 99h700v700H99z"/></g>'
    '<image href="inner.png" width="900" height="900"/></svg>'
)


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def test_a_drawing_is_read_again_when_a_file_that_it_shows_changes(
    collection: Collection, drawings: Path
) -> None:
    put(drawings, {"a.svg": STYLED.encode(), "b/c.svg": STYLED.encode(), "own.svg": PLAIN})
    collection.refresh()
    style, picture = drawings / "css/a.css", drawings / "inner.png"

    def problems() -> int:
        return len(collection.catalogue.problems_of(str(drawings / "a.svg")))

    assert problems() == 2

    def embedded() -> int:
        collection.refresh()
        return collection.embedded

    assert embedded() == 0
    put(drawings, {"css/a.css": f".a{{{LINES}}}".encode()})
    assert (embedded(), problems()) == (1, 1)
    write_png(picture, "c")
    assert embedded() == 2  # the picture itself, and the drawing that shows it
    assert (embedded(), problems()) == (0, 0)
    style.write_text(f".a{{{LINES};stroke-width:20}}")
    assert embedded() == 1
    style.unlink()
    assert (embedded(), problems()) == (1, 1)
    moved = drawings / "moved"
    moved.mkdir()
    (drawings / "a.svg").rename(moved / "a.svg")
    collection.refresh()
    assert len(collection.catalogue.problems_of(str(moved / "a.svg"))) == 2


def test_a_drawing_in_an_archive_is_read_again_when_a_file_that_it_shows_changes(
    collection: Collection, drawings: Path
) -> None:
    for width in (9, 90):
        files = {"a.svg": STYLED.encode(), "css/a.css": f".a{{{LINES}{width}}}".encode()}
        (drawings / "all.zip").write_bytes(packed(files | {"own.svg": PLAIN}, "zip"))
        collection.refresh()
    assert collection.embedded == 1
    collection.refresh()
    assert collection.embedded == 0


def test_a_moved_file_keeps_its_data(collection: Collection, drawings: Path) -> None:
    collection.refresh()
    before = collection.ids()
    name = f"{number(0)}-D00001.png"
    (drawings / "deep" / "down").mkdir(parents=True)
    shutil.move(drawings / name, drawings / "deep" / "down" / "renamed.png")
    os.utime(drawings / f"{number(1)}-D00001.png")
    collection.refresh()
    assert collection.embedded == 0
    after = collection.ids()
    assert after["deep/down/renamed.png"] == before[name]
    assert name not in after
    assert len(after) == 4


def test_an_unreachable_folder_stops_its_refresh_and_nothing_is_removed(
    collection: Collection, drawings: Path, tmp_path: Path
) -> None:
    collection.refresh()
    before = dump(collection.catalogue)
    away = drawings.rename(tmp_path / "away")
    other = tmp_path / "other"
    write_png(other / "new.png", "new")
    collection.catalogue.add_folder(other)
    with pytest.raises(FolderOfflineError, match="cannot be reached"):
        collection.refresh()
    assert collection.embedded == 1
    assert collection.catalogue.counts(collection.manifest.stamp).searchable == 5
    away.rename(drawings)
    collection.refresh()
    assert collection.embedded == 0
    assert dump(collection.catalogue)["figures"][:4] == before["figures"]


def test_nothing_of_an_unreachable_folder_is_looked_at(
    collection: Collection, drawings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(drawings, {"a.svg": STYLED.encode(), "b/c.svg": STYLED.encode()})
    collection.refresh()
    drawings.rename(tmp_path / "away")
    monkeypatch.setattr(files_beside, "_Listing", None)
    with pytest.raises(FolderOfflineError, match="cannot be reached"):
        collection.refresh()
    (tmp_path / "away").rename(drawings)
    with pytest.raises(TypeError, match="not callable"):
        collection.refresh()


def test_an_emptied_folder_counts_as_a_drive_that_is_not_mounted(
    collection: Collection, drawings: Path
) -> None:
    collection.refresh()
    shutil.rmtree(drawings)
    drawings.mkdir()
    with pytest.raises(FolderOfflineError, match="is empty now"):
        collection.refresh()
    assert collection.catalogue.counts("").figures == 4


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind no such user")
def test_files_in_a_folder_without_permission_are_not_removed(
    collection: Collection, drawings: Path
) -> None:
    write_png(drawings / "locked" / "inside.png", "inside")
    collection.refresh()
    (drawings / "locked").chmod(0)
    try:
        collection.refresh()
        assert "locked/inside.png" in collection.ids()
        assert any("locked" in problem.file for problem in collection.catalogue.problems())
    finally:
        (drawings / "locked").chmod(0o755)
    collection.refresh()
    assert collection.catalogue.problems() == ()


def test_a_file_that_cannot_be_read_is_a_problem_and_not_tried_again(
    collection: Collection, drawings: Path
) -> None:
    (drawings / "broken.png").write_bytes(b"")
    (drawings / "cut.pdf").write_bytes(b"%PDF-1.4 and no more")
    collection.refresh()
    problems = collection.catalogue.problems()
    assert [Path(problem.file).name for problem in problems] == ["broken.png", "cut.pdf"]
    assert all(str(problem.reason).endswith(".") for problem in problems)
    assert all(step.stage == "looking" for step in collection.refresh())
    assert collection.catalogue.problems() == problems
    (drawings / "broken.png").unlink()
    collection.refresh()
    assert len(collection.catalogue.problems()) == 1


def test_a_problem_is_tried_again_when_that_is_asked_for(
    collection: Collection, drawings: Path
) -> None:
    (drawings / "broken.png").write_bytes(b"no picture")
    (drawings / "other.png").write_bytes(b"none either")
    collection.refresh()
    first, _second = collection.catalogue.problems()
    with collection.catalogue.writing():
        collection.catalogue.try_again([first])
    tried = [step.message for step in collection.refresh() if step.stage == "reading"]
    assert set(tried) - {""} == {"broken.png"}
    assert len(collection.catalogue.problems()) == 2
    assert not [step for step in collection.refresh() if step.stage == "reading"]


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of a new catalogue would have room for a few more figures."""
    monkeypatch.setattr(database, "PAGE", 512)


@pytest.mark.usefixtures("small_pages")
def test_a_full_disk_is_said_and_what_was_read_is_kept(
    collection: Collection, drawings: Path
) -> None:
    collection.refresh()
    before = dump(collection.catalogue)
    write_articles(drawings, 6, views=4)
    pages = collection.catalogue.connection.execute("PRAGMA page_count").fetchone()[0]
    collection.catalogue.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="The disk is full"):
        collection.refresh()
    assert dump(collection.catalogue)["figures"][: len(before["figures"])] == before["figures"]


def test_an_unchanged_archive_is_not_opened_again(
    collection: Collection, drawings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = write_png(drawings.parent / "inside.png", "inside")
    with zipfile.ZipFile(drawings / "week.zip", "w") as archive:
        archive.write(inside, "DESIGN/inside.png")
    collection.refresh()
    assert "week.zip!DESIGN/inside.png" in collection.ids()
    monkeypatch.setattr(Readers, "listed", None)
    collection.refresh()
    assert "week.zip!DESIGN/inside.png" in collection.ids()
    (drawings / "week.zip").unlink()
    collection.refresh()
    assert "week.zip!DESIGN/inside.png" not in collection.ids()


def test_figures_of_another_model_wait_until_they_are_embedded_again(
    collection: Collection,
) -> None:
    collection.refresh()
    write_model(collection.model, bias=0.5)
    stamp = collection.manifest.stamp
    collection.refresh()
    assert collection.embedded == 0
    assert collection.catalogue.counts(stamp).searchable == 0
    collection.refresh(embed_again=True)
    assert collection.embedded == 4
    assert collection.catalogue.counts(stamp).searchable == 4
    collection.refresh(embed_again=True)
    assert collection.embedded == 4


def test_stopping_keeps_whole_batches_and_the_next_run_goes_on(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "BATCH_FIGURES", 1)
    work = collection.work()
    for step in work:
        if step.figures == 2:
            break
    work.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()
    assert collection.catalogue.counts("").figures == 2
    collection.refresh()
    assert collection.embedded == 2
    assert collection.catalogue.counts("").figures == 4


@pytest.mark.parametrize("kind", ["zip", "tar", "tar.gz", "nested"])
def test_an_archive_is_known_only_when_the_last_of_its_files_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    name = f"week.{'tar' if kind == 'nested' else kind}"
    (folder / name).write_bytes(packed(pictures(tmp_path / "drawn", 6), kind))
    collection = Collection(tmp_path, folder)
    monkeypatch.setattr(build, "BATCH_FIGURES", 1)
    work = collection.work()
    for step in work:
        if step.figures == 2:
            break
    work.close()  # type: ignore[attr-defined]
    catalogue = collection.catalogue
    assert catalogue.archives(1) == {}
    assert catalogue.state(refresh_plan.UNREAD) == "4"
    assert [problem.reason for problem in catalogue.problems()] == [refresh_plan.NOT_READ_YET[0]]
    collection.refresh()
    assert collection.embedded == 4
    assert list(catalogue.archives(1)) == [name]
    assert catalogue.problems() == ()
    assert catalogue.state(refresh_plan.UNREAD) == ""
    monkeypatch.setattr(Readers, "listed", None)
    collection.refresh()
    assert (collection.embedded, catalogue.counts("").figures) == (0, 6)


def workbook(folder: Path, count: int) -> bytes:
    """A table of articles with a picture each."""
    book = openpyxl.Workbook()
    book.active.append(["Number", "Title", "Front"])
    for line, (name, data) in enumerate(pictures(folder, count).items(), start=2):
        book.active.append([f"D90000{line}", name, ""])
        book.active.add_image(Placed(io.BytesIO(data)), f"C{line}")
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("kept", [1, 3])
def test_pictures_in_a_table_are_read_by_the_next_run_when_the_first_was_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "list.xlsx").write_bytes(workbook(tmp_path / "drawn", 4))
    collection = Collection(tmp_path, folder)
    catalogue = collection.catalogue
    monkeypatch.setattr(build, "BATCH_SECONDS", 0.0)
    batches = iter(range(1, 9))

    def stop() -> None:
        if next(batches) == kept:
            raise KeyboardInterrupt

    work = build.refresh(catalogue, collection.manifest, collection.encoder, 1, when_kept=stop)
    with pytest.raises(KeyboardInterrupt):
        list(work)
    assert len(catalogue.known_files(1)) == kept  # the table comes first
    assert [problem.reason for problem in catalogue.problems()] == [refresh_plan.NOT_READ_YET[0]]
    collection.refresh()
    assert collection.embedded == 5 - kept
    assert catalogue.counts("").figures == 4
    assert catalogue.problems() == ()
    collection.refresh()
    assert (collection.embedded, catalogue.counts("").figures) == (0, 4)


def test_a_table_whose_pictures_could_not_be_listed_stays_a_problem_until_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "list.xlsx").write_bytes(workbook(tmp_path / "drawn", 2))
    collection = Collection(tmp_path, folder)

    def no_memory(_readers: Readers, _archive: object) -> None:
        raise MemoryError

    with monkeypatch.context() as failing:
        failing.setattr(Readers, "listed", no_memory)
        for _ in range(2):
            collection.refresh()
            (problem,) = collection.catalogue.walk_problems(1)
            assert str(problem.reason) == (
                "Looking through it takes more memory than a file is allowed."
            )
    collection.refresh()
    assert (collection.embedded, collection.catalogue.problems()) == (2, ())


def test_problems_of_an_archive_that_is_not_listed_again_stay(
    collection: Collection, drawings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = write_png(drawings.parent / "inside.png", "inside").read_bytes()
    (drawings / "a.zip").write_bytes(packed({"good.png": inside, "../bad.png": inside}, "zip"))
    (drawings / "cut.zip").write_bytes(packed({"a.png": inside}, "zip")[:200])
    collection.refresh()
    problems = collection.catalogue.problems()
    assert [Path(problem.file).name for problem in problems] == ["bad.png", "cut.zip"]
    with monkeypatch.context() as patched:
        patched.setattr(Readers, "listed", None)
        collection.refresh()
        assert collection.catalogue.problems() == problems
    with collection.catalogue.writing():
        collection.catalogue.try_again([problems[0]])
    (drawings / "a.zip").write_bytes((drawings / "a.zip").read_bytes())
    collection.refresh()
    assert collection.catalogue.problems() == problems
    (drawings / "a.zip").unlink()
    collection.refresh()
    assert [Path(p.file).name for p in collection.catalogue.problems()] == ["cut.zip"]


def test_archives_are_listed_anew_when_the_program_has_learnt_to_see_more(
    collection: Collection, drawings: Path
) -> None:
    inside = write_png(drawings.parent / "inside.png", "inside").read_bytes()
    (drawings / "a.zip").write_bytes(packed({"a.png": inside, "b.png": inside}, "zip"))
    collection.refresh()
    connection = collection.catalogue.connection
    connection.execute("DELETE FROM files WHERE relative = 'a.zip!b.png'")
    collection.refresh()
    assert "a.zip!b.png" not in collection.ids()
    collection.catalogue.set_state("walk", "1")
    collection.refresh()
    assert "a.zip!b.png" in collection.ids()


@pytest.mark.logs("could not be kept")
def test_what_cannot_be_kept_of_a_file_is_its_problem_alone(
    collection: Collection, drawings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = min(path.name for path in drawings.rglob("*.png"))
    add = Catalogue.add_figure

    def fail(self: Catalogue, file: int, *arguments: object) -> int:
        (relative,) = self.connection.execute(
            "SELECT relative FROM files WHERE id = ?", (file,)
        ).fetchone()
        if relative.endswith(first):
            raise OverflowError("Python int too large to convert to SQLite INTEGER")
        return add(self, file, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Catalogue, "add_figure", fail)
    collection.refresh()
    (problem,) = collection.catalogue.problems()
    assert problem.file.endswith(first)
    assert "OverflowError" in str(problem.reason)
    assert collection.catalogue.counts("").figures == 3


def test_files_of_odd_times_are_kept(collection: Collection, drawings: Path) -> None:
    for path, year in zip(sorted(drawings.rglob("*.png")), (1903, 2301, 2446), strict=False):
        os.utime(path, (int((year - 1970) * 365.2425 * 86400),) * 2)
    collection.refresh()
    assert collection.embedded == 4
    assert collection.catalogue.problems() == ()
    collection.refresh()
    assert collection.embedded == 0


def test_a_folder_most_of_which_is_gone_is_asked_about_first(
    collection: Collection, drawings: Path
) -> None:
    collection.refresh()
    files = sorted(drawings.rglob("*.png"))
    for path in files:
        path.unlink()
    write_png(drawings / "foreign.png", "foreign")
    with pytest.raises(FolderReducedError, match=r"4 of the 4 files.*--accept-missing"):
        collection.refresh()
    assert len(collection.ids()) == 5
    list(
        build.refresh(
            collection.catalogue, collection.manifest, collection.encoder, 1, accept_missing=True
        )
    )
    assert list(collection.ids()) == ["foreign.png"]


def test_files_that_lie_deeper_now_are_not_missing(collection: Collection, drawings: Path) -> None:
    collection.refresh()
    below = drawings / "below"
    moved = [path for path in drawings.iterdir() if path != below]
    below.mkdir()
    for path in moved:
        path.rename(below / path.name)
    collection.refresh()
    assert collection.embedded == 0
    assert all(relative.startswith("below/") for relative in collection.ids())


def test_a_folder_that_moved_into_another_is_not_read_twice(
    collection: Collection, drawings: Path, tmp_path: Path
) -> None:
    collection.refresh()
    other = tmp_path / "other"
    write_png(other / "own.png", "own")
    collection.catalogue.add_folder(other)
    drawings.rename(other / "moved")
    with pytest.raises(FolderMovedError, match="--move-folder") as told:
        collection.refresh()
    assert (told.value.old, told.value.new) == (drawings, other / "moved")
    assert collection.embedded == 1
    assert sum(relative.startswith("moved/") for relative in collection.ids()) == 0


def test_temporary_files_of_killed_writes_are_removed(
    collection: Collection, drawings: Path
) -> None:
    folder = collection.catalogue.file.parent
    left = folder / ".index.faiss.a1b2c3d4"
    left.write_bytes(b"half an index")
    (folder / ".index.faiss").write_bytes(b"somebody's own")
    collection.refresh()
    assert not left.exists()
    assert (folder / ".index.faiss").exists()


def test_the_second_writer_is_refused(tmp_path: Path) -> None:
    with build.sole_writer(tmp_path):
        assert build.is_written(tmp_path)
        with pytest.raises(CollectionBusyError), build.sole_writer(tmp_path, wait=0):
            pass
    assert not build.is_written(tmp_path)


CHILD = """
import sys
from pathlib import Path
from patentviewer.search import build
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import read_manifest

if __name__ == "__main__":
    home = Path(sys.argv[1])
    build.BATCH_FIGURES = 4
    catalogue = Catalogue(home / "collection" / "catalogue.sqlite", create=True)
    catalogue.add_folder(Path(sys.argv[2]))
    model = home / "model"
    for step in build.refresh(catalogue, read_manifest(model), lambda: Encoder.open(model), 1):
        print(step.stage, step.done, flush=True)
"""


def _start(home: Path, drawings: Path) -> subprocess.Popen[str]:
    script = home / "child.py"
    script.write_text(CHILD)
    return subprocess.Popen(
        [sys.executable, str(script), str(home), str(drawings)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(build.__file__).parents[2])},
    )


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(os.name == "nt", reason="kill -9 is for the others")
@pytest.mark.parametrize(
    "kind",
    [
        "",
        "nested",
        *(pytest.param(kind, marks=pytest.mark.long) for kind in ("zip", "tar", "tar.gz")),
    ],
)
def test_twenty_kills_leave_the_same_catalogue_as_an_undisturbed_run(
    tmp_path: Path, kind: str
) -> None:
    drawings = tmp_path / "drawings"
    if kind:
        drawings.mkdir()
        files = packed(pictures(tmp_path / "drawn", 30, views=3), kind)
        (drawings / f"I20240109.{'tar' if kind == 'nested' else kind}").write_bytes(files)
    else:
        write_articles(drawings, 30, views=3)
    (drawings / "broken.png").write_bytes(b"")
    killed, undisturbed = tmp_path / "killed", tmp_path / "undisturbed"
    for home in (killed, undisturbed):
        write_model(home / "model")
    random = np.random.default_rng(0)
    kills = 0
    while kills < 20:
        child = _start(killed, drawings)
        assert child.stdout is not None
        # Steps of a run number about the files that are left: somewhere among the next few.
        for _ in range(int(random.integers(1, 9))):
            if not child.stdout.readline():
                break
        time.sleep(float(random.uniform(0, 0.03)))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        kills += 1
    for home in (killed, undisturbed):
        child = _start(home, drawings)
        child.communicate()
        assert child.returncode == 0
    catalogues = [
        dump(Catalogue(home / "collection" / "catalogue.sqlite")) for home in (killed, undisturbed)
    ]
    assert len(catalogues[0]["figures"]) == 90
    assert json.dumps(catalogues[0], default=str) == json.dumps(catalogues[1], default=str)
