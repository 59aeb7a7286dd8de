from __future__ import annotations

import datetime as dt
import gc
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.design import number_key
from patentviewer.model.documents import (
    Bibliography,
    Citation,
    Figure,
    FileBeside,
    Problem,
    Source,
    SourceKind,
    View,
)
from patentviewer.search import seals
from patentviewer.search.catalogue import (
    VERSION,
    Catalogue,
    FileRow,
    merged,
)
from patentviewer.search.snapshot import follow

CITED = tuple(
    Citation(f"US D{600_000 + 7 * n} S", dt.date(1999, 1 + n % 12, 1), f"Sömebody {n}", n % 2 == 0)
    for n in range(60)
)
EMPTY = (Message("file.empty"), Message("advice.fetch_again"))
DUMPS = Path(__file__).parent / "catalogues"
KNOWN = Bibliography(
    number="US D894468 S",
    country="US",
    kind="S",
    title="Luminaire with shades",
    filed=dt.date(2018, 5, 4),
    granted=dt.date(2020, 9, 1),
    locarno="26-05",
    locarno_edition="12",
    us_class="D26/65",
    applicant="Somebody",
    citations=(Citation("US D1 S", dt.date(1999, 1, 2), "Nobody", by_examiner=True),),
    descriptions={"1": "is a perspective view"},
)


def row(relative: str = "a.pdf", stamp: str = "m", figures: int = 1) -> FileRow:
    source = Source(Path("/drawings"), relative, SourceKind.PDF, 10, 20)
    return FileRow(0, source, "hash", was_readable=True, figures=figures, stamp=stamp, reading=1)


def add_figure(catalogue: Catalogue, file: int) -> int:
    picture = np.zeros((0, 0), np.uint8)
    figure = Figure(picture, 1, 1, "FIG. 1", View.FRONT, "front", (1, 2, 3, 4))
    return catalogue.add_figure(
        file, figure, np.full(4, 0.5, np.float16), b"webp", b"local_features"
    )


def filled(file: Path) -> Catalogue:
    catalogue = Catalogue(file, create=True)
    with catalogue.writing():
        catalogue.add_folder(Path("/drawings"))
        first = catalogue.add_file(1, row(), KNOWN)
        add_figure(catalogue, first)
        second = catalogue.add_file(1, row("b/12.pdf", figures=0), Bibliography(title="Lampshade"))
        catalogue.add_problem(1, second, Problem("/drawings/b/12.pdf", *EMPTY))
    return catalogue


@pytest.mark.parametrize(
    "written",
    [
        "US D894,468 S",
        "US D894468 S",
        "D894468",
        "USD0894468",
        "USD894468S1",
        "USD0894468-20200901",
        "d 894 468",
        "US D894468 S1",
    ],
)
def test_a_number_is_the_same_however_it_is_written(written: str) -> None:
    assert number_key(written) == "D894468"


@pytest.mark.parametrize("written", ["", "12", "chair", "front view.png"])
def test_what_is_no_number_has_no_key(written: str) -> None:
    assert number_key(written) == ""


def test_a_bibliography_comes_back_as_it_was(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    assert catalogue.bibliographies([1, 2]) == {1: KNOWN, 2: Bibliography(title="Lampshade")}


def test_a_ranking_does_not_read_what_documents_cite(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    assert KNOWN.citations
    snapshot = follow(catalogue, "c", "m", (4,))
    assert snapshot.bibliographies([1]) == {1: replace(KNOWN, citations=())}


def test_documents_are_found_by_number_file_name_and_title(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    assert catalogue.files_called("USD0894468") == [1]
    assert catalogue.files_called("12.pdf") == [2]
    assert catalogue.files_called("/drawings/a.pdf") == [1]
    assert catalogue.files_called("%.pdf") == []
    assert catalogue.files_titled("shade LUMINAIRE") == [1]
    assert catalogue.files_titled('"lampshade" OR (') == []
    assert catalogue.files_titled("lampshades") == [2]
    assert catalogue.files_titled("...") == []


def test_removing_a_file_removes_all_that_was_found_in_it(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    with catalogue.writing():
        catalogue.remove_files([1, 2])
    for table in (
        "documents",
        "figures",
        "vectors",
        "thumbnails",
        "local_features",
        "problems",
        "files",
    ):
        count = catalogue.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert count == 0, table
    assert catalogue.files_titled("luminaire") == []


def test_a_row_never_stands_for_another_figure(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    with catalogue.writing():
        catalogue.remove_files([1])
        file = catalogue.add_file(1, row("c.pdf"), Bibliography())
        assert add_figure(catalogue, file) == 2


def test_an_exception_leaves_the_catalogue_as_it_was(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    before = catalogue.generation()

    def remove_and_fail() -> None:
        with catalogue.writing():
            catalogue.remove_files([2])
            catalogue.add_file(1, row("a.pdf"), KNOWN)

    with pytest.raises(sqlite3.IntegrityError):
        remove_and_fail()
    assert catalogue.generation() == before
    assert catalogue.counts("m").files == 2


def test_a_reader_sees_one_state_while_another_thread_writes(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")

    def remove() -> None:
        with catalogue.writing():
            catalogue.remove_files([1])

    with catalogue.reading():
        assert catalogue.counts("m").figures == 1
        thread = threading.Thread(target=remove)
        thread.start()
        thread.join()
        assert catalogue.counts("m").figures == 1
    assert catalogue.counts("m").figures == 0


def test_a_catalogue_may_be_made_by_several_at_once(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def made(file: Path) -> int:
        together.wait()
        catalogue = Catalogue(file, create=True)
        version = int(catalogue.connection.execute("PRAGMA user_version").fetchone()[0])
        catalogue.close()
        return version

    with ThreadPoolExecutor(4) as pool:
        for number in range(40):
            files = [tmp_path / f"{number}.sqlite"] * 4
            assert set(pool.map(made, files)) == {VERSION}


def test_threads_that_end_take_their_connections_with_them(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    for _ in range(20):
        thread = threading.Thread(target=lambda: catalogue.counts("m"))
        thread.start()
        thread.join()
    gc.collect()
    assert catalogue.connections == 1
    catalogue.close()
    assert catalogue.connections == 0
    assert catalogue.counts("m").figures == 1


def test_only_figures_of_the_stamp_are_searchable(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    counts = catalogue.counts("m")
    assert (counts.files, counts.documents, counts.figures) == (2, 2, 1)
    assert (counts.searchable, counts.problems) == (1, 1)
    assert catalogue.counts("other").searchable == 0


def test_several_files_of_one_document_are_one(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    with catalogue.writing():
        third = catalogue.add_file(
            1, row("d.tif"), Bibliography(number="US D894,468 S", country="US")
        )
    assert catalogue.files_of_design(third) == [1, third]
    assert catalogue.files_of_design(2) == [2]
    assert catalogue.files_of_design(99) == []
    assert catalogue.counts("m").documents == 2


def test_the_first_that_knows_a_thing_wins() -> None:
    poor = Bibliography(number="US D894468 S", country="US")
    assert merged([poor, KNOWN]) == KNOWN
    assert merged([poor]) is poor


def test_a_catalogue_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "c.sqlite"
    filled(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(UserError, match="newer version"):
        Catalogue(file)


def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "c.sqlite"
    file.write_bytes(b"no database, but long enough to be looked at" * 50)
    with pytest.raises(UserError, match="cannot be used"):
        Catalogue(file)
    with pytest.raises(UserError, match="is missing"):
        Catalogue(tmp_path / "other.sqlite")


def test_a_long_list_of_citations_takes_a_third_and_comes_back_as_it_was(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    known = replace(KNOWN, citations=CITED)
    with catalogue.writing():
        file = catalogue.add_file(1, row("cited.pdf"), known)
    (kept,) = catalogue.connection.execute(
        "SELECT length(citations) FROM documents WHERE file = ?", (file,)
    ).fetchone()
    assert kept < sum(len(str(cited)) for cited in CITED) / 3
    assert catalogue.bibliographies([file]) == {file: known}
    with catalogue.writing():
        catalogue.set_bibliography(file, replace(known, citations=CITED[::-1]))
    assert catalogue.bibliographies([file])[file].citations == CITED[::-1]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_catalogues_of_every_version_are_brought_up_to_date(tmp_path: Path, version: int) -> None:
    file = tmp_path / "c.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript((DUMPS / f"version-{version}.sql").read_text("utf-8"))
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    catalogue = Catalogue(file)
    assert catalogue.connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
    assert catalogue.bibliographies([1])[1] == KNOWN
    assert catalogue.files_titled("luminaire") == [1]
    assert catalogue.counts("m").searchable == 1
    assert catalogue.vectors([1], 4)[1].tolist() == [0.5, 0.5, 0.5, 0.5]
    assert schema(catalogue) == schema(Catalogue(tmp_path / "new.sqlite", create=True))


@pytest.mark.parametrize(
    "told",
    [
        Message("page.of_some", pages=[1, 2, 12], count=3, reason=Message("page.damaged")),
        Message("page.of_some", pages=[3], count=1, reason=Message("page.no_area")),
        Message("page.of_many", pages=range(1, 11), more=4, reason=Message("page.damaged")),
        Message("picture.too_large", width=60_000, height=3, most=178),
        Message("list.no_drawing_of", count=1),
        Message("list.no_drawing_of", count=1200),
        Message("grant.sheet_missing", sheet="D00002.TIF"),
        Message("file.failed", kind="ValueError", why="a: b. c"),
        Message(
            "plain.sentences",
            sentences=[Message("archive.sparse"), Message("archive.more_alike", files=1200)],
        ),
        Message("plain.text", text="It is so. Nobody says that any more."),
    ],
)
def test_problems_that_were_kept_as_english_sentences_become_messages(
    tmp_path: Path, told: Message
) -> None:
    file = tmp_path / "c.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript((DUMPS / "version-8.sql").read_text("utf-8"))
        connection.execute("UPDATE problems SET reason = ?, advice = ''", (str(told),))
        connection.execute("PRAGMA user_version = 8")
    connection.close()
    assert [(one.reason, one.advice) for one in Catalogue(file).problems()] == [(told, None)]


def test_the_problems_of_one_file_are_its_own_and_those_of_what_lies_in_it(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "c.sqlite", create=True)
    reason, advice = EMPTY
    with catalogue.writing():
        catalogue.add_folder(tmp_path)
        (folder,) = catalogue.folders()
        for file in ("a.zip!b.png", "a.zip", "a.zipped", "A.ZIP", "b/a.zip", "a"):
            catalogue.add_problem(folder, None, Problem(file, reason, advice))
    found = catalogue.problems_of("a.zip")
    assert [one.file for one in found] == ["a.zip", "a.zip!b.png"]
    assert found == tuple(one for one in catalogue.problems() if one.is_of("a.zip"))
    assert catalogue.problems_of("c") == ()


def test_problems_are_counted_by_their_reason_and_by_file_and_reason(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "c.sqlite", create=True)
    reason, advice = EMPTY
    other = Message("file.took_too_long", seconds=60.0)
    with catalogue.writing():
        catalogue.add_folder(tmp_path)
        (folder,) = catalogue.folders()
        for file, why in (("a", reason), ("a", reason), ("a", other), ('b\'s "c"', reason)):
            catalogue.add_problem(folder, None, Problem(file, why, advice))
    assert catalogue.count_of_reason(reason) == 3
    assert catalogue.count_of_reason(Message("file.crashed")) == 0
    assert catalogue.count_of_problems({("a", reason), ('b\'s "c"', reason)}) == 3
    assert catalogue.count_of_problems({("a", other), ("b", reason), ("gone", other)}) == 1
    assert catalogue.count_of_problems(frozenset()) == 0


def test_local_features_are_kept_for_the_figures_that_have_them(tmp_path: Path) -> None:
    catalogue = filled(tmp_path / "c.sqlite")
    known = catalogue.local_features([1, 2, 3])
    assert known
    assert set(known.values()) == {b"local_features"}


def test_a_new_layout_leaves_seals_sound(tmp_path: Path) -> None:
    file = tmp_path / "c.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript((DUMPS / "version-12.sql").read_text("utf-8"))
        seals.seal(connection)
        connection.execute("PRAGMA user_version = 12")
    connection.close()
    catalogue = Catalogue(file)
    damage: list[Message] = []
    for _ in seals.checked(catalogue.connection, damage):
        pass
    assert not damage
    with catalogue.writing():
        catalogue.add_files_beside(1, [FileBeside("a.css", 1, 2)])
    for _ in catalogue.sealed():
        pass
    catalogue.connection.execute("DROP TRIGGER unsealed_files_beside_update")
    catalogue.connection.execute("UPDATE files_beside SET size = 3")
    for _ in seals.checked(catalogue.connection, damage):
        pass
    assert Message("seal.file_changed", file="a.pdf") in damage


def test_files_of_the_first_version_are_known_as_read_by_the_first_reading(tmp_path: Path) -> None:
    file = tmp_path / "c.sqlite"
    with sqlite3.connect(file) as connection:
        connection.executescript((DUMPS / "version-1.sql").read_text("utf-8"))
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    catalogue = Catalogue(file)
    assert catalogue.files_read_before(2, 2) == 2
    assert catalogue.files_read_before(1, 1) == 0


def test_the_content_hash_tells_readings_apart(tmp_path: Path) -> None:
    hashes = set()
    for reading in (1, 2):
        catalogue = Catalogue(tmp_path / f"{reading}.sqlite", create=True)
        catalogue.add_folder(Path("/drawings"))
        catalogue.add_file(1, replace(row(), reading=reading), KNOWN)
        hashes.add(catalogue.content_hash())
    assert len(hashes) == 2


def schema(catalogue: Catalogue) -> list[tuple[str, str]]:
    rows = catalogue.connection.execute(
        "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2"
    )
    return rows.fetchall()
