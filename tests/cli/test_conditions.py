"""The command line under conditions: killed, moved folders, closed streams, no home."""

from __future__ import annotations

import gzip
import io
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import cv2
import pytest
from test_commands import SHAPES, answers, command, draw, environment
from test_commands import run_apart as run

from tests.drawings.packed import seven_zip, tar_of

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has other streams and signals")


def picture(shape: str, seed: int = 0) -> bytes:
    drawn = draw(shape)
    cv2.circle(drawn, (30 + 7 * seed % 300, 30), 12, 0, 3)
    return cv2.imencode(".png", drawn)[1].tobytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "drawings"
    folder.mkdir()
    for shape in SHAPES:
        (folder / f"{shape}.png").write_bytes(picture(shape))
    return folder


@pytest.fixture
def home(tmp_path: Path, folder: Path) -> Path:
    home = tmp_path / "home"
    assert run(home, "index", str(folder)).returncode == 0
    return home


def test_a_folder_that_moved_is_asked_about_and_not_indexed_twice(home: Path, folder: Path) -> None:
    moved = folder.rename(folder.with_name("elsewhere"))
    done = run(home, "index", str(moved))
    assert done.returncode == 2
    assert f'--move-folder "{folder}" "{moved}"' in done.stderr
    (listed,) = answers(run(home, "collections", "--json"))
    assert (listed["folders"], listed["figures"]) == ([str(folder)], len(SHAPES))
    done = run(home, "collections", "--move-folder", str(folder), str(moved), "--json")
    assert answers(done)[0]["folders"] == [str(moved)]
    (answer,) = answers(run(home, "index", "--json"))
    assert (answer["figures"], answer["finished"]) == (len(SHAPES), True)
    done = run(home, "collections", "--remove-folder", str(moved), "--json")
    assert answers(done)[0]["folders"] == []


def test_files_of_a_moved_folder_can_be_read_as_new_ones(home: Path, folder: Path) -> None:
    moved = folder.rename(folder.with_name("elsewhere"))
    done = run(home, "index", str(moved), "--accept-moved", "--json")
    assert done.returncode == 4, "the other folder is still away"
    (listed,) = answers(run(home, "collections", "--json"))
    assert listed["figures"] == 2 * len(SHAPES)


def test_a_folder_that_lost_its_files_keeps_them_until_that_is_accepted(
    home: Path, folder: Path
) -> None:
    for shape in SHAPES:
        (folder / f"{shape}.png").unlink()
    (folder / "foreign.png").write_bytes(picture("box", 5))
    done = run(home, "index")
    assert done.returncode == 2
    assert "--accept-missing" in done.stderr
    assert answers(run(home, "collections", "--json"))[0]["files"] == len(SHAPES) + 1
    assert run(home, "index", "--accept-missing").returncode == 0
    assert answers(run(home, "collections", "--json"))[0]["files"] == 1


def test_problems_are_tried_again_when_that_is_asked_for(home: Path, folder: Path) -> None:
    (folder / "broken.png").write_bytes(b"none")
    run(home, "index")
    log = home / "logs" / "patentviewer.log"
    before = len(answers(run(home, "problems", "--json")))
    assert before == 1
    done = run(home, "index", "--try-again", "--json")
    assert len(answers(done)[0]["problems"]) == 1
    assert log.exists()


@POSIX
def test_an_output_that_takes_no_more_is_no_fault(home: Path) -> None:
    piped = f"{' '.join(command('collections'))} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", piped], env=environment(home), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@POSIX
@pytest.mark.parametrize("closing", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_fault(home: Path, folder: Path, closing: str) -> None:
    for arguments in (("collections",), ("index",), ("search", str(folder / "box.png"))):
        line = f"{' '.join(command(*arguments))} {closing}"
        done = subprocess.run(
            ["bash", "-c", line], env=environment(home), capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_an_output_on_a_full_disk_is_said(home: Path) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 (a device)
        done = subprocess.run(
            command("collections"), env=environment(home), stdout=full, stderr=subprocess.PIPE,
            text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert "could not be written" in done.stderr


@POSIX
def test_a_user_without_a_home_is_told_what_to_set() -> None:
    program = (
        "import os, pwd, sys\n"
        "def unknown(_user): raise KeyError('getpwuid(): uid not found')\n"
        "pwd.getpwuid = unknown\n"
        "from patentviewer.__main__ import main\n"
        "sys.exit(main(['collections']))"
    )
    known = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", program], env=known, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "no home folder. Set PATENTVIEWER_HOME" in done.stderr
    assert "Traceback" not in done.stderr


@POSIX
def test_names_of_files_cannot_steer_the_terminal(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "red \x1b[31m\x9b2J\u202egnp.png").write_bytes(b"no picture")
    for arguments in (("index", str(folder)), ("problems",), ("problems", "--json")):
        done = run(tmp_path / "home", *arguments)
        assert not {"\x1b", "\x9b", "\u202e"} & set(done.stdout + done.stderr)
        assert "u001b" in done.stdout


@POSIX
def test_a_pipe_as_query_is_said_at_once(home: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    began = time.monotonic()
    done = run(home, "search", str(tmp_path / "pipe.png"))
    assert done.returncode == 2
    assert "no ordinary file" in done.stderr
    assert time.monotonic() - began < 120


@POSIX
def test_an_interrupted_archive_says_what_is_left_and_is_read_to_its_end(tmp_path: Path) -> None:
    folder, home = tmp_path / "in", tmp_path / "home"
    _write_archive(folder / "week.zip", 60)
    running = subprocess.Popen(
        command("index", str(folder)), env=environment(home), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    _wait_for_figures(home, running)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate(timeout=150)
    (listed,) = answers(run(home, "collections", "--json"))
    if listed["files"] < 60:
        assert "not finished" in said
        assert listed["finished"] is False
        assert listed["files_unread"] == 60 - listed["files"]
    (answer,) = answers(run(home, "index", "--json"))
    assert (answer["files"], answer["figures"], answer["finished"]) == (60, 60, True)


PACKED = ("flat.zip", "nested.zip", "week.tar", "flat.tar.gz", "flat.7z")


@POSIX
@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.long) for name in PACKED])
def test_kills_at_any_moment_leave_the_same_catalogue_as_an_undisturbed_run(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "in"
    _write_archive(folder / name, 96, inner=12 if name in {"nested.zip", "week.tar"} else 0)
    killed, undisturbed = tmp_path / "killed", tmp_path / "undisturbed"
    dice = random.Random(name)
    kept = []
    for turn in range(KILLS):
        # By turns at the command line and in the window.
        program = command("index", str(folder)) if turn % 2 else _in_the_window(folder)
        running = subprocess.Popen(
            program, env=environment(killed), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        before = _rows(killed)
        deadline = time.monotonic() + 60
        while running.poll() is None and time.monotonic() < deadline and _rows(killed) == before:
            time.sleep(0.02)
        time.sleep(dice.uniform(0, 0.3))
        running.kill()
        running.wait()
        kept.append(_rows(killed))
    assert kept == sorted(kept), "what was kept stays"
    for home in (killed, undisturbed):
        assert answers(run(home, "index", str(folder), "--json"))[0]["figures"] == 96
    assert _contents(killed) == _contents(undisturbed)
    query = tmp_path / "query.png"
    query.write_bytes(picture(SHAPES[0], 7))
    assert _found(killed, query) == _found(undisturbed, query)


KILLS = 8
"""Of each kind of archive."""


def _in_the_window(folder: Path) -> list[str]:
    """The command of a window that reads a folder into the collection of the command line."""
    return [sys.executable, "-c", _READS, str(folder)]


_READS = """
import os, sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from patentviewer.gui.shell import application

class Reading(application.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.opening.opened.connect(self.read)

    def read(self, _library):
        self.collecting.index_folder(Path(sys.argv[1]), "drawings")

if __name__ == "__main__":
    application.MainWindow = Reading
    sys.exit(application.run([]))
"""


def _write_archive(file: Path, count: int, inner: int = 0) -> None:
    """An archive of drawings, of the kind that its name says; inner: so many in a ZIP within it."""
    file.parent.mkdir(exist_ok=True)
    files = {f"{n:04}.png": picture(SHAPES[n % len(SHAPES)], n) for n in range(count)}
    if inner:
        names = list(files)
        groups = [names[at : at + inner] for at in range(0, count, inner)]
        files = {f"{n:03}.zip": _zipped({x: files[x] for x in one}) for n, one in enumerate(groups)}
    listed = [(name.encode(), data) for name, data in files.items()]
    pack = {
        ".zip": lambda: _zipped(files),
        ".tar": lambda: tar_of(listed),
        ".gz": lambda: gzip.compress(tar_of(listed)),
        ".7z": lambda: seven_zip([*files.items()]),
    }
    file.write_bytes(pack[file.suffix]())


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _wait_for_figures(home: Path, running: subprocess.Popen[str]) -> None:
    while running.poll() is None and not _rows(home):
        time.sleep(0.05)


def _rows(home: Path) -> int:
    file = home / "collections" / "drawings" / "catalogue.sqlite"
    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=0.1)
        try:
            return int(connection.execute("SELECT count(*) FROM files").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return 0


def _found(home: Path, query: Path) -> list[tuple[str, float]]:
    """What a search finds, with scores to two digits."""
    (answer,) = answers(run(home, "search", str(query), "--top", "0", "--json"))
    return sorted((hit["file"], round(hit["score"], 2)) for hit in answer["hits"])


def _contents(home: Path) -> list[list[tuple[object, ...]]]:
    file = home / "collections" / "drawings" / "catalogue.sqlite"
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    wanted = (
        "SELECT * FROM files ORDER BY id",
        "SELECT * FROM figures ORDER BY id",
        "SELECT figure FROM vectors ORDER BY figure",  # their last bits depend on the batch
        "SELECT * FROM archives ORDER BY relative",
        "SELECT file, shown, reason FROM problems ORDER BY shown",
    )
    try:
        return [connection.execute(query).fetchall() for query in wanted]
    finally:
        connection.close()
