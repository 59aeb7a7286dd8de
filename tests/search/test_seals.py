"""A byte changed anywhere in what is kept is found."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from patentviewer.app.library import Library
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.condition import Condition
from patentviewer.model.ranking import Query, QueryFigure
from patentviewer.search import index as indexes
from patentviewer.search.catalogue import Catalogue, database
from patentviewer.search.catalogue_errors import unusable
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import FORMAT, SEAL, models, read_manifest
from patentviewer.search.snapshot import kept_index

sys.path.insert(0, str(Path(__file__).parent))
from shapes import drawing, write_articles
from tiny_model import write_as_of_version_0_1, write_model

pytestmark = pytest.mark.logs("is not the one that was written", "is damaged", "is made anew")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("kept")
    write_model(home / "model", local_features=0.2)
    write_articles(home / "drawings", 4, views=2)
    (home / "drawings" / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    library = Library(home, home / "model")
    with pytest.MonkeyPatch.context() as patch:
        # So that more of a small catalogue is not empty.
        patch.setattr(database, "PAGE", 1024)
        library.add_folders("kept", [home / "drawings"])
    list(library.refresh("kept"))
    library.close()
    return home


def catalogue_of(home: Path) -> Path:
    return home / "collections" / "kept" / "catalogue.sqlite"


def everything(file: Path) -> list[Any]:
    """All that is kept in a catalogue. Raises what SQLite does where it cannot be read."""
    found: list[Any] = []
    with contextlib.closing(sqlite3.connect(file)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'titles_%' "
            "AND name NOT IN ('seals', 'unsealed', 'sqlite_stat1') ORDER BY 1"
        ).fetchall()
        for (name,) in names:
            found.append((name, sorted(map(repr, connection.execute(f"SELECT * FROM {name}")))))
        for word in ("lamp", "chair"):
            found.append(connection.execute("SELECT rowid FROM titles(?)", (word,)).fetchall())
        found.append(connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall())
    return found


def as_of_layout_7(file: Path) -> None:
    """Bring a sealed catalogue back to what it was when local features were called places."""
    with contextlib.closing(sqlite3.connect(file)) as connection:
        for event in ("insert", "delete", "update"):
            connection.execute(f"DROP TRIGGER unsealed_local_features_{event}")
        connection.executescript(
            "DROP TABLE files_beside;"
            "ALTER TABLE local_features RENAME TO places;"
            "ALTER TABLE places RENAME COLUMN packed TO places;"
            "PRAGMA user_version = 7;"
        )


def damage_of(file: Path) -> list[str]:
    """What opening and checking a catalogue finds."""
    damage: list[Message] = []
    try:
        catalogue = Catalogue(file)
    except UserError as error:
        return [str(error)]
    try:
        list(catalogue.checked(damage))
    except (sqlite3.Error, TypeError, ValueError, KeyError) as error:
        return [str(unusable(file, error))]
    finally:
        catalogue.close()
    return list(map(str, damage))


def flips(content: bytes, count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    """The content with one byte changed, at many places."""
    random = np.random.default_rng(seed)
    for place in random.choice(len(content), min(count, len(content)), replace=False).tolist():
        changed = bytearray(content)
        changed[place] ^= int(random.integers(1, 256))
        yield place, bytes(changed)


def test_what_was_written_is_as_its_seal_says(home: Path) -> None:
    assert damage_of(catalogue_of(home)) == []
    catalogue = Catalogue(catalogue_of(home))
    assert catalogue.unsealed() == 0
    catalogue.close()


@pytest.mark.timeout(400)
def test_a_byte_changed_in_the_catalogue_is_found_wherever_anything_is_kept(
    home: Path, tmp_path: Path
) -> None:
    content = catalogue_of(home).read_bytes()
    file = tmp_path / "catalogue.sqlite"
    file.write_bytes(content)
    before = everything(file)
    mattered = 0
    for place, changed in flips(content, 400, seed=1):
        file.write_bytes(changed)
        try:
            matters = everything(file) != before
        except (sqlite3.Error, ValueError):
            matters = True
        file.write_bytes(changed)
        found = damage_of(file)
        for left in tmp_path.glob("catalogue.sqlite-*"):
            left.unlink()
        mattered += matters
        assert found or not matters, f"byte {place} was changed, and nobody noticed"
    assert mattered > 100


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE documents SET title = 'Another' WHERE file = 1",
        "UPDATE vectors SET vector = zeroblob(length(vector)) WHERE figure = 1",
        "UPDATE thumbnails SET picture = x'00' WHERE figure = 2",
        "UPDATE local_features SET packed = x'00' WHERE figure = 2",
        "UPDATE figures SET label = 'FIG. 9' WHERE id = 3",
        "UPDATE files SET relative = 'other.png' WHERE id = 2",
        "UPDATE folders SET path = '/elsewhere'",
        "UPDATE problems SET reason = 'It is well.'",
        "DELETE FROM problems",
        "DELETE FROM figures WHERE id = 1",
        "DELETE FROM files WHERE id = 1",
        "INSERT INTO vectors SELECT 10000, vector FROM vectors WHERE figure = 1",
    ],
)
def test_a_row_changed_behind_the_programs_back_is_found(
    home: Path, tmp_path: Path, statement: str
) -> None:
    file = tmp_path / "catalogue.sqlite"
    file.write_bytes(catalogue_of(home).read_bytes())
    with contextlib.closing(sqlite3.connect(file)) as connection:
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'unsealed%'"
        ).fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        connection.commit()
    assert damage_of(file) != []


def test_rows_that_the_program_itself_changes_are_sealed_again(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "catalogue.sqlite"
    file.write_bytes(catalogue_of(home).read_bytes())
    catalogue = Catalogue(file)
    with catalogue.writing() as connection:
        connection.execute("UPDATE documents SET applicant = 'Another' WHERE file = 1")
        catalogue.remove_files([2])
        catalogue.try_again(catalogue.problems())
    catalogue.set_state("model", "another")
    assert catalogue.unsealed() == 0
    catalogue.close()
    assert damage_of(file) == []


def test_a_catalogue_from_before_there_were_seals_is_sealed_by_its_next_refresh(
    tmp_path: Path,
) -> None:
    file = tmp_path / "c.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as connection:
        dump = Path(__file__).parent / "catalogues" / "version-3.sql"
        connection.executescript(dump.read_text("utf-8"))
        connection.execute("PRAGMA user_version = 3")
    catalogue = Catalogue(file)
    assert catalogue.unsealed() == 3
    assert [step.done for step in catalogue.sealed()] == [3]
    assert catalogue.unsealed() == 0
    catalogue.close()
    assert damage_of(file) == []


def test_a_byte_changed_in_the_index_is_found_and_the_index_made_anew(
    home: Path, tmp_path: Path
) -> None:
    index = home / "collections" / "kept" / "index.faiss"
    content = index.read_bytes()
    asked = Query((QueryFigure(drawing("USD0900001-20210105")),))
    library = Library(home, home / "model")
    expected = library.search(asked).ranking.designs
    library.close()
    catalogue = Catalogue(catalogue_of(home))
    manifest = read_manifest(home / "model")
    assert kept_index(catalogue, manifest.stamp, manifest.dimensions) is not None
    try:
        for place, changed in flips(content, 60, seed=2):
            index.write_bytes(changed)
            found = kept_index(catalogue, manifest.stamp, manifest.dimensions)
            assert found is None, f"byte {place} was changed, and nobody noticed"
        again = Library(home, home / "model")
        assert again.search(asked).ranking.designs == expected
        list(again.refresh("kept"))
        again.close()
        assert kept_index(catalogue, manifest.stamp, manifest.dimensions) is not None
    finally:
        catalogue.close()
    assert indexes.read(index, manifest.stamp, manifest.dimensions) is not None


def test_a_crafted_index_that_hashes_as_it_says_is_not_taken_for_ours(home: Path) -> None:
    catalogue = Catalogue(catalogue_of(home))
    manifest = read_manifest(home / "model")
    file = home / "collections" / "kept" / "index.faiss"
    before = file.read_bytes()
    try:
        indexes.write(indexes.empty(manifest.stamp, manifest.dimensions), file)
        assert kept_index(catalogue, manifest.stamp, manifest.dimensions) is None
    finally:
        file.write_bytes(before)
        catalogue.close()


def test_conditions_are_told_apart() -> None:
    assert Condition.READ_ONLY.is_searchable
    assert not Condition.DAMAGED.is_searchable
    assert Condition.MISSING.is_mended_by_rebuilding
    assert not Condition.NEWER.is_mended_by_rebuilding


def test_a_byte_changed_in_a_model_or_its_manifest_is_found(home: Path, tmp_path: Path) -> None:
    for name in ("manifest.json", "model.onnx"):
        content = (home / "model" / name).read_bytes()
        shutil.copytree(home / "model", tmp_path / name)
        for place, changed in flips(content, 200, seed=3):
            (tmp_path / name / name).write_bytes(changed)
            try:
                Encoder.open(tmp_path / name, provider="cpu")
            except UserError:
                continue
            raise AssertionError(f"byte {place} of {name} was changed, and nobody noticed")


def test_the_models_that_come_along_are_sealed() -> None:
    for folder in models():
        content = json.loads((folder / "manifest.json").read_text("utf-8"))
        assert content["format"] == FORMAT
        assert len(content[SEAL]) == 64
        assert read_manifest(folder).manifest_sha256


def test_a_manifest_from_before_there_were_seals_is_read(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home / "model", tmp_path / "model")
    write_as_of_version_0_1(tmp_path / "model")
    read, now = read_manifest(tmp_path / "model"), read_manifest(home / "model")
    grid = now.reranking.local_features
    assert grid is not None
    reranking = replace(now.reranking, local_features=replace(grid, output="places"))
    assert read == replace(now, reranking=reranking)
    assert read.manifest_sha256 != now.manifest_sha256


def test_a_manifest_of_today_without_a_seal_is_refused(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home / "model", tmp_path / "model")
    file = tmp_path / "model" / "manifest.json"
    content = json.loads(file.read_text("utf-8"))
    del content[SEAL]
    file.write_text(json.dumps(content))
    with pytest.raises(UserError):
        read_manifest(tmp_path / "model")


def test_seals_of_a_catalogue_of_an_earlier_layout_still_hold(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home, tmp_path / "home")
    file = catalogue_of(tmp_path / "home")
    as_of_layout_7(file)
    assert damage_of(file) == []


def test_damage_from_before_a_layout_is_brought_up_to_date_is_found(
    home: Path, tmp_path: Path
) -> None:
    shutil.copytree(home, tmp_path / "home")
    file = catalogue_of(tmp_path / "home")
    as_of_layout_7(file)
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE places SET places = x'00' WHERE figure = 2")
    assert damage_of(file)
