"""What the command line says of collections that cannot be used, and how it ends."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from patentviewer import logs
from patentviewer.cli import checking
from patentviewer.cli.coverage import INCOMPLETE
from patentviewer.messages import Message
from patentviewer.record.reader import sessions

sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))
from sample import write_drawings

sys.path.insert(0, str(Path(__file__).parents[1] / "search"))
from tiny_model import write_model


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("made")
    for name in ("first", "second"):
        folder = home / "drawings" / name
        folder.mkdir(parents=True)
        write_drawings(folder, 3)
        done = run(home, "index", str(folder), "--collection", name)
        assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made / "collections", tmp_path / "collections")
    return tmp_path


@pytest.fixture
def query(made: Path) -> str:
    return str(made / "drawings" / "first" / "USD900001.png")


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "patentviewer", *arguments],
        env={**os.environ, "PATENTVIEWER_HOME": str(home), "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, timeout=170,
    )  # fmt: skip


def answers(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def damage(home: Path, name: str = "first") -> None:
    file = home / "collections" / name / "catalogue.sqlite"
    file.write_bytes(b"\xaa" * file.stat().st_size)


def test_a_search_goes_on_without_it_names_it_and_ends_with_a_status_of_its_own(
    home: Path, query: str
) -> None:
    damage(home)
    done = run(home, "search", query, "--json", "--session", "29/1")
    assert done.returncode == INCOMPLETE
    (answer,) = answers(done)
    assert {hit["collection"] for hit in answer["hits"]} == {"second"}
    (unusable,) = answer["coverage"]["unusable"]
    assert unusable["collection"] == "first"
    assert "damaged" in unusable["reason"]
    assert "The collection first was left out." in done.stderr
    record = next((home / "records").glob("*/record.jsonl")).read_text("utf-8")
    assert '"unusable"' in record
    alone = run(home, "search", query, "--json", "--collection", "first")
    assert alone.returncode == 2
    assert "damaged" in alone.stderr


def test_every_state_is_listed_and_a_damaged_one_built_anew(home: Path, query: str) -> None:
    damage(home)
    listed = run(home, "collections", "--json")
    assert listed.returncode == INCOMPLETE
    states = {one["collection"]: one for one in answers(listed)}
    assert states["first"]["state"] == "damaged"
    assert not states["first"]["usable"]
    assert states["first"]["error"]
    assert states["first"]["folders"] == [str(Path(query).parent)]
    assert states["second"]["state"] == "usable"
    assert '--rebuild "first"' in listed.stderr
    shown = run(home, "show", "USD900001", "--json")
    assert shown.returncode == INCOMPLETE
    assert [one["collection"] for one in answers(shown)] == ["second"]
    problems = run(home, "problems")
    assert problems.returncode == INCOMPLETE
    rebuilt = run(home, "collections", "--rebuild", "first", "--json")
    assert rebuilt.returncode == 0, rebuilt.stderr
    assert {one["searchable"] for one in answers(rebuilt)} == {3}


def test_an_offline_folder_is_said_and_searched_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()
    (query, *_) = write_drawings(folder, 2)
    kept = shutil.copy(query, tmp_path)
    assert run(tmp_path, "index", str(folder)).returncode == 0
    shutil.rmtree(folder)
    done = run(tmp_path, "search", kept, "--json")
    assert done.returncode == 0
    assert answers(done)[0]["hits"]
    assert f"{folder} cannot be reached now" in done.stderr
    assert answers(run(tmp_path, "collections", "--json"))[0]["offline"] == [str(folder)]
    refreshed = run(tmp_path, "index")
    assert refreshed.returncode == 4, "scripts know that a drive is to be connected"
    assert f"{folder} cannot be reached now" in refreshed.stderr


def test_figures_that_another_model_embedded_are_counted_and_embedded_again(
    home: Path, query: str
) -> None:
    other = home / "models" / "other"
    write_model(other)
    (home / "settings").mkdir()
    (home / "settings" / "settings.toml").write_text(
        f"version = 1\nmodel = {json.dumps(str(other))}\n"
    )
    again = 'patentviewer index --collection "first" --embed-again'
    searched = run(home, "search", query, "--collection", "first")
    assert searched.returncode == INCOMPLETE
    assert "first: another model embedded 3 of 3 figures" in searched.stderr
    assert again in searched.stderr
    assert "second" not in searched.stderr
    assert again in run(home, "collections").stderr
    refreshed = run(home, "index", "--collection", "first")
    assert refreshed.returncode == 0
    assert again in refreshed.stderr
    assert run(home, "index", "--collection", "first", "--embed-again").stderr == ""
    found = run(home, "search", query, "--collection", "first", "--json")
    assert (found.returncode, found.stderr) == (0, "")
    assert answers(found)[0]["hits"]


def test_a_check_reads_everything_that_is_kept(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = run(home, "doctor", "--check", "--json")
    assert whole.returncode == 0, whole.stdout + whole.stderr
    file = home / "collections" / "first" / "catalogue.sqlite"
    content = file.read_bytes()
    assert content.count(b"USD900001.png")
    file.write_bytes(content.replace(b"USD900001.png", b"USD900007.png"))
    changed = run(home, "doctor", "--check", "--json")
    assert changed.returncode == 1
    (answer,) = answers(changed)
    assert answer["checks"]["collection first"].startswith("FAILED")
    assert "USD900007.png" in answer["checks"]["collection first"]
    assert answer["checks"]["collection second"].startswith("whole")
    assert answer["messages"]["collection second"] == {"key": "doctor.whole"}


def test_much_damage_is_told_in_part_and_counted() -> None:
    damage = [Message("seal.file_changed", file=f"{number}.png") for number in range(9)]
    said = str(checking.summed_up(damage, unsealed=0))
    assert "4.png" in said
    assert "5.png" not in said
    assert said.endswith("And 4 more.")


def test_searches_are_recorded_in_the_session_that_is_named(home: Path, query: str) -> None:
    for _ in range(2):
        done = run(home, "search", query, "--session", "29/812,345", "--top", "1", "--json")
        assert done.returncode == 0
        assert len(answers(done)[0]["hits"]) == 1
    (info,) = sessions(home / "records")
    assert (info.name, info.searches, info.damage) == ("29/812,345", 2, ())
    assert run(home, "records", "--verify", "29/812,345").returncode == 0
    assert run(home, "records", "--replay", "29/812,345").returncode == 0


def test_every_hit_and_document_is_told_whole(home: Path, query: str) -> None:
    (answer,) = answers(run(home, "search", query, "--json", "--top", "2"))
    assert {"us_class", "title", "file", "collection", "document"} <= answer["hits"][0].keys()
    found = answers(run(home, "show", "USD900001", "--json"))
    assert {"us_class", "title", "file", "collection", "cited"} <= found[0].keys()


def test_the_chosen_model_is_the_one_that_is_measured(home: Path, query: str) -> None:
    (home / "settings").mkdir()
    (home / "settings" / "settings.toml").write_text('version = 1\nmodel = "not-there"\n')
    done = run(home, "evaluate", str(Path(query).parent))
    assert done.returncode == 2
    assert "not-there" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_being_ended_by_the_system_is_clean_and_no_crash(
    tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "drawings"
    folder.mkdir()
    write_drawings(folder, 300)
    process = subprocess.Popen(
        [sys.executable, "-m", "patentviewer", "index", str(folder)],
        env={**os.environ, "PATENTVIEWER_HOME": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    lock = tmp_path / "collections" / "drawings" / "under-way"
    while not lock.exists():
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(number)
    _, said = process.communicate(timeout=150)
    assert process.returncode == 128 + number, said
    assert not lock.exists()
    assert list((tmp_path / "logs").glob("running-*")) == []
    log = logs.Log(tmp_path / "logs")
    assert log.previous_crash() is None
