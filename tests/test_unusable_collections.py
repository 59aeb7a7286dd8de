"""A collection that cannot be used is named, the others go on, and a damaged one is made anew."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from patentviewer.app.library import Library
from patentviewer.errors import CollectionBusyError, FolderOfflineError, UserError
from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.documents import Problem
from patentviewer.model.ranking import Filters, Query, QueryFigure, Ranking
from patentviewer.search import build
from patentviewer.search.catalogue.database import OPENING_SECONDS

sys.path.insert(0, str(Path(__file__).parent / "search"))
from shapes import drawing, number, write_articles
from tiny_model import write_model

pytestmark = pytest.mark.logs(
    "is left out of", "is damaged", "is made anew", "cannot be read", "could not be looked up"
)

READER = """
import sys
from pathlib import Path
from patentviewer.app.library import Library
library = Library(Path(sys.argv[1]), Path(sys.argv[1]) / "model")
print(*(f"{status.name}={status.condition}" for status in library.collections()))
{then}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("made")
    write_model(home / "model")
    library = Library(home, home / "model")
    for name in ("first", "second"):
        write_articles(home / name, 3, views=1)
        library.add_folders(name, [home / name])
        list(library.refresh(name))
    library.close()
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made / "collections", tmp_path / "collections")
    shutil.copytree(made / "model", tmp_path / "model")
    return tmp_path


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    opened = Library(home, home / "model")
    yield opened
    opened.close()


def catalogue(home: Path, name: str = "first") -> Path:
    return home / "collections" / name / "catalogue.sqlite"


def asked(*collections: str) -> Query:
    picture = drawing(number(1))
    return Query((QueryFigure(picture),), filters=Filters(collections=collections))


def searched(ranking: Ranking) -> list[str]:
    return sorted({figure.key.collection for hit in ranking.designs for figure in hit.figures})


def with_no_pages(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:] = b"\xaa" * (len(content) - 100)
    file.write_bytes(content)


def with_a_newer_layout(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")


def with_another_layout(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE files RENAME TO papers")


def without_folders(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("ALTER TABLE folders RENAME TO places_of_papers")


BROKEN: dict[str, tuple[Callable[[Path], object], Condition]] = {
    "no database": (lambda file: file.write_bytes(b"nothing" * 999), Condition.DAMAGED),
    "no pages": (with_no_pages, Condition.DAMAGED),
    "cut off": (lambda file: file.write_bytes(file.read_bytes()[:9000]), Condition.DAMAGED),
    "other tables": (with_another_layout, Condition.DAMAGED),
    "no folders": (without_folders, Condition.DAMAGED),
    "newer": (with_a_newer_layout, Condition.NEWER),
    "missing": (Path.unlink, Condition.MISSING),
    "a folder": (lambda file: (file.unlink(), file.mkdir()), Condition.MISSING),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_it_is_named_with_its_reason_and_the_others_are_searched(
    library: Library, home: Path, kind: str
) -> None:
    broken, condition = BROKEN[kind]
    broken(catalogue(home))
    by_name = {status.name: status for status in library.collections()}
    assert by_name["first"].condition is condition
    assert str(catalogue(home)) in str(by_name["first"].error)
    assert by_name["second"].condition is Condition.USABLE
    for query in (asked(), asked("first", "second")):
        ranking = library.search(query).ranking
        assert searched(ranking) == ["second"]
        assert ranking.coverage.collections == ("second",)
        assert [(one.name, one.reason) for one in ranking.coverage.unusable] == [
            ("first", by_name["first"].error)
        ]
    assert [details.collection for details in library.find_document("D900001")] == ["second"]
    assert [one.name for one in library.unusable()] == ["first"]
    assert library.facets().countries == {"US": 3}
    found = library.search(asked()).circumstances.collections
    assert [one.name for one in found] == ["second"]


@pytest.mark.parametrize("kind", BROKEN)
def test_asked_for_alone_it_is_an_error_and_not_an_empty_answer(
    library: Library, home: Path, kind: str
) -> None:
    broken, _condition = BROKEN[kind]
    broken(catalogue(home))
    with pytest.raises(UserError, match="catalogue"):
        library.search(asked("first"))


def test_damage_that_shows_only_in_reading_is_said_from_then_on(
    library: Library, home: Path
) -> None:
    assert library.search(asked()).ranking.coverage.unusable == ()
    with contextlib.closing(sqlite3.connect(catalogue(home))) as connection:
        connection.execute("DROP TABLE thumbnails")
    hit = next(
        figure
        for design in library.search(asked()).ranking.designs
        for figure in design.figures
        if figure.key.collection == "first"
    )
    with pytest.raises(UnusableError, match="damaged"):
        library.thumbnail(hit.key)
    assert [one.name for one in library.search(asked()).ranking.coverage.unusable] == ["first"]


def test_a_catalogue_that_another_program_locks_is_named_and_usable_afterwards(
    library: Library, home: Path
) -> None:
    with contextlib.closing(sqlite3.connect(catalogue(home), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        assert library.collections()[0].condition is Condition.LOCKED
        assert time.monotonic() - began < OPENING_SECONDS + 30
        assert searched(library.search(asked()).ranking) == ["second"]
        with pytest.raises(UserError, match="locked by another program"):
            list(library.rebuild("first"))
    assert library.collections()[0].condition is Condition.USABLE
    assert searched(library.search(asked()).ranking) == ["first", "second"]


def read_only(home: Path, then: str = "") -> subprocess.CompletedProcess[str]:
    """Run the reader on a home that the system mounts so that nothing in it can be written."""
    mount = f'mount --bind "{home}" "{home}" && mount -o remount,bind,ro "{home}" && exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", mount, "sh", sys.executable, "-c"]
    return subprocess.run(
        [*command, READER.replace("{then}", then), str(home)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_one_that_lies_where_nothing_can_be_written_is_searched_and_said_to_be_read_only(
    home: Path,
) -> None:
    done = read_only(home)
    if "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip(f"no folder can be mounted read-only here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["first=read-only", "second=read-only"]
    for then in ("list(library.refresh('first'))", "library.add_folders('first', [Path('/tmp')])"):
        changed = read_only(home, then)
        assert "UserError" in changed.stderr
        assert "cannot be changed" in changed.stderr


def test_a_damaged_catalogue_is_made_anew_and_what_the_user_said_is_kept(
    library: Library, home: Path
) -> None:
    before = library.search(asked()).ranking
    library.ignore(
        "first", [Problem("torn.png", Message("file.empty"), Message("advice.fetch_again"))]
    )
    with_no_pages(catalogue(home))
    assert library.collections()[0].condition is Condition.DAMAGED
    assert library.collections()[0].folders == before_folders(home)
    list(library.rebuild("first"))
    assert library.collections()[0].condition is Condition.USABLE
    after = library.search(asked()).ranking
    assert [hit.design for hit in after.designs] == [hit.design for hit in before.designs]
    assert after.coverage.unusable == ()
    assert Problem(
        "torn.png", Message("file.empty"), Message("advice.fetch_again")
    ) in library.ignored("first")
    damage: list[Message] = []
    list(library.check("first", damage))
    assert damage == []


def before_folders(home: Path) -> tuple[Path, ...]:
    content = json.loads((home / "collections" / "first" / "folders.json").read_text())
    return tuple(Path(folder) for folder in content["folders"])


def test_no_row_of_what_was_made_anew_stands_for_an_earlier_one(
    library: Library, home: Path
) -> None:
    keys = {
        figure.key
        for hit in library.search(asked("first")).ranking.designs
        for figure in hit.figures
    }
    with_no_pages(catalogue(home))
    list(library.rebuild("first"))
    new = {
        figure.key
        for hit in library.search(asked("first")).ranking.designs
        for figure in hit.figures
    }
    assert len(new) == len(keys)
    assert not new & keys
    with pytest.raises(UserError, match="no longer"):
        library.thumbnail(next(iter(keys)))


def test_one_whose_catalogue_is_gone_is_made_anew_too(library: Library, home: Path) -> None:
    catalogue(home).unlink()
    list(library.rebuild("first"))
    assert searched(library.search(asked()).ranking) == ["first", "second"]


def test_folders_are_read_from_a_damaged_catalogue_where_they_stand_nowhere_else(
    library: Library, home: Path
) -> None:
    (home / "collections" / "first" / "folders.json").unlink()
    with_another_layout(catalogue(home))
    list(library.rebuild("first"))
    assert library.collections()[0].figures_searchable == 3


def test_where_no_folder_is_known_they_are_asked_for(
    library: Library, home: Path, made: Path
) -> None:
    (home / "collections" / "first" / "folders.json").unlink()
    with_no_pages(catalogue(home))
    before = catalogue(home).read_bytes()
    with pytest.raises(UserError, match="not known any more"):
        list(library.rebuild("first"))
    assert catalogue(home).read_bytes() == before
    list(library.rebuild("first", [made / "first"]))
    assert library.collections()[0].figures_searchable == 3


def test_nothing_is_thrown_away_while_a_folder_is_offline(
    library: Library, home: Path, made: Path
) -> None:
    before = catalogue(home).read_bytes()
    (made / "first").rename(made / "away")
    try:
        with pytest.raises(FolderOfflineError, match="cannot be reached"):
            list(library.rebuild("first"))
    finally:
        (made / "away").rename(made / "first")
    assert catalogue(home).read_bytes() == before


def test_a_newer_catalogue_is_left_as_it_is(library: Library, home: Path) -> None:
    with_a_newer_layout(catalogue(home))
    with pytest.raises(UserError, match="newer version"):
        list(library.rebuild("first"))
    with pytest.raises(UserError, match="no collection"):
        list(library.rebuild("third"))


def test_one_that_is_being_built_is_not_made_anew(library: Library, home: Path) -> None:
    with build.sole_writer(home / "collections" / "first"), pytest.raises(CollectionBusyError):
        list(library.rebuild("first"))


def test_a_program_that_has_it_open_sees_what_another_made_anew(
    library: Library, home: Path
) -> None:
    assert searched(library.search(asked()).ranking) == ["first", "second"]
    other = Library(home, home / "model")
    list(other.rebuild("first"))
    other.close()
    ranking = library.search(asked()).ranking
    assert searched(ranking) == ["first", "second"]
    library.thumbnail(ranking.designs[0].best.key)


def test_a_collection_that_a_program_left_in_the_middle_is_looked_through(
    library: Library, home: Path
) -> None:
    under_way = home / "collections" / "first" / build.UNDER_WAY_FILE
    under_way.touch()
    assert library.collections()[0].condition is Condition.USABLE
    assert not under_way.exists()
    with contextlib.closing(sqlite3.connect(catalogue(home))) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'figures_by_file'"
        ).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(catalogue(home).read_bytes())
    content[(page - 1) * size : page * size] = bytes(size)
    catalogue(home).write_bytes(content)
    under_way.touch()
    again = Library(home, home / "model")
    assert again.collections()[0].condition is Condition.DAMAGED
    again.close()


def test_a_killed_build_leaves_word_of_it_and_a_clean_end_none(home: Path) -> None:
    kill = "import os, signal\nfor _ in library.refresh('first', embed_again=True):\n    {}"
    under_way = home / "collections" / "first" / build.UNDER_WAY_FILE
    for then, is_left in (("os.kill(os.getpid(), 9)", True), ("pass", False)):
        code = READER.replace("{then}", kill.format(then))
        subprocess.run([sys.executable, "-c", code, str(home)], capture_output=True, check=False)
        assert under_way.exists() is is_left


def test_names_that_differ_by_case_alone_are_two_collections(
    library: Library, home: Path, made: Path
) -> None:
    library.add_folders("First", [made / "second"])
    assert sorted(status.name for status in library.collections()) == ["First", "first", "second"]
    folders = {status.name: status.folders for status in library.collections()}
    assert folders["First"] == (made / "second",)
    assert folders["first"] == (made / "first",)
    # Also where the file system takes the two names for one.
    names = [folder.name.casefold() for folder in (home / "collections").iterdir()]
    assert len(names) == len(set(names)) == 3
    list(library.refresh("First"))
    assert searched(library.search(asked("First")).ranking) == ["First"]
    library.remove("First")
    assert [status.name for status in library.collections()] == ["first", "second"]


def test_a_collection_is_found_by_its_name_in_other_letters_when_it_alone_is_meant(
    library: Library,
) -> None:
    assert searched(library.search(asked("FIRST")).ranking) == ["first"]


def test_tables_and_what_their_columns_mean_are_kept_when_it_is_made_anew(
    library: Library, home: Path, tmp_path: Path
) -> None:
    table = tmp_path / "known.csv"
    table.write_text(f"Doc;Called\n{number(1)};Table lamp\n", "utf-8")
    library.add_table("first", table, {"number": "Doc", "title": "Called"})
    list(library.refresh("first"))
    before = library.tables("first")
    assert before
    with_no_pages(catalogue(home))
    list(library.rebuild("first"))
    assert library.tables("first") == before
    assert {one.name: one.given_tables for one in library.collections()}["first"] == (table,)
    titles = {hit.bibliography.title for hit in library.search(asked("first")).ranking.designs}
    assert "Table lamp" in titles
