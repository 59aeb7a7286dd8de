from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from patentviewer import logs

RUN = """
import logging, os, sys
from pathlib import Path
from patentviewer.logs import Log
log = Log(Path(sys.argv[1]))
log.open()
logging.getLogger("patentviewer.test").info("reading %s", "USD0907292.pdf")
{end}
"""


@pytest.fixture(autouse=True)
def _hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


def run(folder: Path, end: str) -> None:
    code = RUN.format(end=end)
    subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, check=False)


def previous_crash(folder: Path) -> str | None:
    log = logs.Log(folder)
    log.open()
    try:
        return log.previous_crash()
    finally:
        log.close()


def test_a_clean_end_leaves_no_crash(tmp_path: Path) -> None:
    run(tmp_path, "log.close()")
    assert previous_crash(tmp_path) is None


def test_a_killed_run_is_reported_with_its_last_lines(tmp_path: Path) -> None:
    run(tmp_path, "os.kill(os.getpid(), 9)")
    report = previous_crash(tmp_path)
    assert report is not None
    assert "reading USD0907292.pdf" in report
    assert previous_crash(tmp_path) is None, "a crash is reported once"


def test_a_native_crash_is_reported_with_its_trace(tmp_path: Path) -> None:
    run(tmp_path, "import ctypes; ctypes.string_at(0)")
    assert "Segmentation fault" in (previous_crash(tmp_path) or "")


@pytest.mark.logs("a drive is away")
def test_recent_lines_hold_what_was_logged(tmp_path: Path) -> None:
    log = logs.Log(tmp_path)
    log.open()
    logging.getLogger("patentviewer.test").warning("a drive is away")
    log.close()
    assert any("a drive is away" in line for line in logs.recent_lines())


@pytest.mark.logs("of a long run")
def test_a_full_file_is_begun_anew_and_the_last_ones_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "BYTES_A_FILE", 2_000)
    log = logs.Log(tmp_path)
    log.open()
    for number in range(400):
        logging.getLogger("patentviewer.test").warning("line %d of a long run", number)
    log.close()
    files = sorted(tmp_path.glob("patentviewer.log*"))
    assert len(files) == logs.FILES_KEPT
    assert all(file.stat().st_size < 2_200 for file in files)
    assert "line 399 of" in log.file.read_text("utf-8")
    newest_first = [log.file, *(Path(f"{log.file}.{number}") for number in range(1, 5))]
    said = "".join(file.read_text("utf-8") for file in reversed(newest_first))
    numbers = [int(line.split("line ")[1].split()[0]) for line in said.splitlines()[:-1]]
    assert numbers == list(range(numbers[0], 400)), "nothing is lost between two files"


def test_a_log_folder_that_cannot_be_written_does_not_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be")
    log = logs.Log(tmp_path / "logs")
    log.open()
    log.close()


def test_an_unexpected_error_in_a_thread_is_logged(tmp_path: Path) -> None:
    run(
        tmp_path,
        "import threading\n"
        "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()\n"
        "log.close()",
    )
    assert "ZeroDivisionError" in (tmp_path / "patentviewer.log").read_text()
