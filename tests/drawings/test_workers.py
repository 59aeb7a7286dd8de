from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
from papers import drawing, encoded, grant, group4, locked_pdf, patent_pdf, put, tiff, zipped
from pebble import ProcessPool

from patentviewer.drawings import worker_process, workers
from patentviewer.drawings.folder import ArchiveFile, walk, walking
from patentviewer.drawings.prepare import Preparation, prepare
from patentviewer.drawings.reading import read
from patentviewer.drawings.thumbnails import THUMBNAIL_SIDE, decoded
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.workers import PreparedReading, Readers, read_all
from patentviewer.errors import UserError
from patentviewer.model.documents import Bibliography, Problem, Source, SourceKind

PREPARATION = Preparation(size=64)


def _sources(folder: Path) -> list[Source]:
    return [item for item in walk(folder) if isinstance(item, Source)]


def _workers() -> list[psutil.Process]:
    """Worker processes of this program that are alive (not the tracker that Python keeps)."""
    alive = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "spawn_main" in " ".join(child.cmdline()) and child.status() != psutil.STATUS_ZOMBIE:
                alive.append(child)
        except psutil.NoSuchProcess:
            continue
    return alive


def _wait_until_gone(processes: list[psutil.Process]) -> list[psutil.Process]:
    return psutil.wait_procs(processes, timeout=150)[1]


def test_results_come_in_order_small_and_complete(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(3), "b.tif": tiff([drawing(900, 800)] * 2), **grant()})
    sources = _sources(tmp_path)
    found = list(read_all(sources, 2, PREPARATION))
    assert [item.source for item in found] == sources
    for item in found:
        whole = read(item.source)
        assert item.bibliography == whole.bibliography
        assert len(item.partial_hash) == 32
        for prepared, figure in zip(item.figures, whole.figures, strict=True):
            assert np.array_equal(prepared.input, prepare(figure.picture, PREPARATION))
            assert max(decoded(prepared.thumbnail).shape) <= THUMBNAIL_SIDE
            assert prepared.figure.picture.size == 0
            without = replace(figure, picture=prepared.figure.picture)
            assert vars(prepared.figure) == vars(without)
    assert not _wait_until_gone(_workers())


def test_every_broken_file_is_one_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    broken = {
        "cut.pdf": patent_pdf()[:9000],
        "cut.tif": group4(drawing())[:500],
        "empty.png": b"",
        "junk.jpg": os.urandom(1000),
        "locked.pdf": locked_pdf(),
        "renamed.pdf": b"PK\3\4" + bytes(100),
    }
    put(tmp_path, {**broken, "good.pdf": patent_pdf(1), "renamed.png": patent_pdf(1)})
    found = {item.source.relative: item for item in read_all(_sources(tmp_path), 2, PREPARATION)}
    for name in broken:
        assert len(found[name].problems) == 1, name
        assert found[name].problems[0].file == str(tmp_path / name)
    for name in ("good.pdf", "renamed.png"):
        assert (len(found[name].figures), found[name].problems) == (1, ())


def test_sources_are_taken_only_as_fast_as_results(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": encoded(drawing(), ".png")})
    (source,) = _sources(tmp_path)
    taken = []

    def endless() -> Iterator[Source]:
        while True:
            taken.append(source)
            yield source

    results = read_all(endless(), 1, PREPARATION)
    for _ in range(3):
        next(results)
    results.close()
    assert len(taken) <= 3 + 32


def test_what_was_begun_ahead_comes_in_its_place(tmp_path: Path) -> None:
    for number in range(40):
        put(tmp_path, {f"{number:02}.png": encoded(drawing(seed=number), ".png")})
    sources = _sources(tmp_path)
    with Readers(2) as readers:
        for source in reversed(sources):
            readers.read_ahead(source, PREPARATION)
        assert _workers()
        found = list(readers.read_all(sources[5:], PREPARATION))
    assert [one.source for one in found] == sources[5:]
    assert all(len(one.figures) == 1 for one in found)


def test_closing_early_leaves_no_process_behind(tmp_path: Path) -> None:
    for number in range(40):
        put(tmp_path, {f"{number}.png": encoded(drawing(seed=number), ".png")})
    before = {process.pid for process in _workers()}
    results = read_all(_sources(tmp_path), 2, PREPARATION)
    next(results)
    mine = [process for process in _workers() if process.pid not in before]
    assert mine
    results.close()
    assert not _wait_until_gone(mine)


class _Readers(Readers):
    """Readers whose workers can be told to misbehave."""

    def do(self, work: object, *arguments: object) -> object:
        source = Source(Path(), "a.pdf", SourceKind.PDF, 0, 0)
        return self._result(self._schedule(source, work, *arguments))  # type: ignore[arg-type]


def _crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def _be_ended_by_the_system() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _fill_memory() -> int:
    return sum(np.ones(2**27).size for _ in [[np.ones(2**27) for _ in range(64)]])


def _work_for(seconds: float) -> float:
    while time.process_time() < seconds:
        pass
    return seconds


def _work_on(seconds: float) -> float:
    _work_for(time.process_time() + seconds)
    return seconds


def _begin_and_work(begun: Path) -> str:
    begun.touch()
    _work_on(0.5)
    return "read"


def _fail() -> None:
    raise RuntimeError("unheard of")


@pytest.mark.logs("read again, alone")
def test_what_goes_wrong_in_a_worker_is_said_and_the_next_file_is_read(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(1)})
    # The short time is of what misbehaves: a large source may take longer.
    (source,) = (replace(one, size=2**30) for one in _sources(tmp_path))
    with _Readers(1, seconds=3, patience=2) as readers:
        for work, arguments, said in (
            (_crash, (), "crashed"),
            (_be_ended_by_the_system, (), "most likely, memory ran out"),
            (time.sleep, (60,), "more than 6 seconds"),
            (_fail, (), "RuntimeError: unheard of"),
        ):
            with pytest.raises(UnreadableError, match=said):
                readers.do(work, *arguments)
            assert len(readers.read(source).figures) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is stopped there")
def test_a_file_whose_process_gets_no_processor_is_read_all_the_same(tmp_path: Path) -> None:
    """As on a machine that others keep busy: only what the process does itself is counted."""
    given: list[object] = []
    with _Readers(1, seconds=3, patience=100) as readers:
        readers.start()
        reading = threading.Thread(
            target=lambda: given.append(readers.do(_begin_and_work, tmp_path / "begun"))
        )
        reading.start()
        while not (tmp_path / "begun").exists():
            time.sleep(0.01)
        (worker,) = _workers()
        worker.suspend()
        time.sleep(6)
        worker.resume()
        reading.join()
    assert given == ["read"]


@pytest.mark.skipif(sys.platform == "win32", reason="work is not counted there")
def test_what_works_for_too_long_is_ended_and_each_file_has_time_of_its_own() -> None:
    with _Readers(1, seconds=2, patience=100) as readers:
        with pytest.raises(UnreadableError, match="more than 2 seconds"):
            readers.do(_work_for, 60)
        assert [readers.do(_work_on, 1.2) for _ in range(3)] == [1.2] * 3


def _killed_unless_alone(source: Source, _preparation: Preparation) -> PreparedReading:
    """Runs in a worker: as if the system ended it when others need memory too."""
    if source.relative == "large.png":
        tries = source.root / "tries"
        with tries.open("a") as file:
            file.write("x")
        if tries.stat().st_size == 1 or (source.root / "never").exists():
            os.kill(os.getpid(), signal.SIGKILL)
    return PreparedReading(source, "0" * 32, Bibliography())


@pytest.mark.logs("read again, alone")
@pytest.mark.skipif(sys.platform == "win32", reason="systems of this kind do not end others")
def test_what_the_system_ended_is_read_again_alone_and_then_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {f"{name}.png": b"x" for name in ("a", "large", "z")})
    monkeypatch.setattr(workers, "prepared", _killed_unless_alone)
    sources = _sources(tmp_path)
    assert [item.problems for item in read_all(sources, 2, PREPARATION)] == [(), (), ()]
    assert (tmp_path / "tries").read_text() == "xx"
    put(tmp_path, {"never": b""})
    _, large, _ = read_all(sources, 2, PREPARATION)
    assert (tmp_path / "tries").read_text() == "xxxx"
    assert "most likely, memory ran out" in str(large.problems[0].reason)


def test_an_svg_has_less_time_and_a_large_file_more() -> None:
    readers = Readers(1)
    seconds = {
        name: readers.seconds_for(Source(Path(), name, SourceKind.PICTURE, size, 0))
        for name, size in (("a.svg", 100), ("B.SVGZ", 9), ("c.png", 100), ("d.pdf", 2**25),
                           ("e.tif", 2**40))
    }  # fmt: skip
    readers.close()
    assert seconds["a.svg"] == seconds["B.SVGZ"] == workers.SVG_SECONDS == 20
    assert seconds["c.png"] == workers.SECONDS == 60
    assert 60 < seconds["d.pdf"] < seconds["e.tif"] == 600


def test_there_are_no_more_workers_than_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for available, expected in ((2**40, 8), (3 * 2**30, 3), (1000, 1)):
        monkeypatch.setattr(workers.memory, "available", lambda free=available: free)
        readers = Readers(8)
        assert readers.processes == expected
        readers.close()


def _print() -> None:
    os.write(1, b"TIFFReadDirectory: Warning, \x1b[2J\n")
    os.write(2, b"thread '<unnamed>' panicked\n")


def test_what_libraries_print_goes_to_the_log(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATENTVIEWER_HOME", str(tmp_path))
    with _Readers(1) as readers:
        readers.do(_print)
    assert tuple(capfd.readouterr()) == ("", "")
    kept = (tmp_path / "logs" / worker_process.LOG_FILE).read_text()
    assert "TIFFReadDirectory" in kept
    assert "panicked" in kept


@pytest.mark.skipif(sys.platform == "win32", reason="locks have no names there")
def test_a_process_that_is_started_while_the_program_ends_is_quiet(tmp_path: Path) -> None:
    """The program's locks are gone by then, which the process is given to share."""
    program = textwrap.dedent(
        f"""
        import gc, multiprocessing, os, time
        from pathlib import Path
        from pebble.pool.channel import WorkerChannel
        go = Path({str(tmp_path)!r}, "go")
        while __name__ == "__mp_main__" and not go.exists():
            time.sleep(0.05)
        if __name__ == "__main__":
            from patentviewer.drawings.workers import Readers
            readers = Readers(1)
            readers.start()
            (process,) = multiprocessing.active_children()
            (shared,) = (one for one in gc.get_objects() if isinstance(one, WorkerChannel))
            shared.mutex.unlink()
            go.touch()
            process.join()
            print(process.exitcode, flush=True)
            os.kill(os.getpid(), 9)
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    environment = {**_environment(), "PATENTVIEWER_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.stdout, done.stderr) == ("1\n", "")
    assert "FileNotFoundError" in (tmp_path / "logs" / worker_process.LOG_FILE).read_text()


def test_an_archive_is_listed_in_a_worker(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": zipped({"a.png": encoded(drawing(), ".png"), "../b.png": b""})})
    (file,) = [item for item in walking(tmp_path) if isinstance(item, ArchiveFile)]
    with Readers(1) as readers:
        found = [item for item in readers.listed(file) if item is not None]
        assert found == list(walk(tmp_path))
        (tmp_path / "a.zip").unlink()
        (problem,) = [item for item in readers.listed(file) if item is not None]
        assert isinstance(problem, Problem)


SLOW_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">'
    b'<filter id="f"><feTurbulence baseFrequency="0.5" numOctaves="2000000000"/></filter>'
    b'<rect width="400" height="300" filter="url(#f)"/></svg>'
)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it ends when the file is read")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_worker_ends_with_the_program_even_while_it_reads_something_slow(
    tmp_path: Path, how: signal.Signals
) -> None:
    put(tmp_path, {"slow.svg": SLOW_SVG})
    program = textwrap.dedent(
        f"""
        import psutil, threading, time
        from pathlib import Path
        from patentviewer.drawings.folder import walk
        from patentviewer.drawings.workers import Readers
        if __name__ == "__main__":
            readers = Readers(1)
            (source,) = walk(Path({str(tmp_path)!r}))
            threading.Thread(target=readers.read, args=(source,), daemon=True).start()
            reading = []
            while not reading:
                time.sleep(0.2)
                children = psutil.Process().children(recursive=True)
                reading = [c for c in children if any("slow.svg" in f.path for f in c.open_files())]
            time.sleep(1)
            print(reading[0].pid, flush=True)
            time.sleep(60)
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    running = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=_environment(),
    )
    assert running.stdout is not None
    worker = psutil.Process(int(running.stdout.readline()))
    running.send_signal(how)
    running.wait()
    running.stdout.close()
    _, alive = psutil.wait_procs([worker], timeout=150)
    assert not [p for p in alive if p.status() != psutil.STATUS_ZOMBIE]


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is stopped there")
def test_a_file_is_read_again_where_the_program_stood_still_over_its_time(tmp_path: Path) -> None:
    """As when Ctrl-Z stops it, or a machine sleeps: no file is to blame for that."""
    put(tmp_path, {"a.png": encoded(drawing(), ".png")})
    program = textwrap.dedent(
        f"""
        import time
        from pathlib import Path
        from patentviewer.drawings import workers
        from patentviewer.drawings.folder import walk
        from patentviewer.model.documents import Bibliography

        def slowly(source, _preparation):
            (source.root / "begun").touch()
            time.sleep(2)
            return workers.PreparedReading(source, "0", Bibliography())

        if __name__ == "__main__":
            workers.prepared = slowly
            sources = list(walk(Path({str(tmp_path)!r})))
            for read in workers.read_all(sources, 1, None, seconds=5, patience=1):
                print(read.partial_hash, [str(problem.reason) for problem in read.problems])
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    running = subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True, env=_environment()
    )
    while not (tmp_path / "begun").exists():
        assert running.poll() is None
        time.sleep(0.02)
    program_and_workers = [p := psutil.Process(running.pid), *p.children(recursive=True)]
    for process in program_and_workers:
        process.suspend()
    time.sleep(7)
    for process in program_and_workers:
        process.resume()
    assert running.communicate(timeout=150)[0] == "0 []\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory exactly")
def test_memory_is_limited(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(1)})
    (source,) = _sources(tmp_path)
    with _Readers(1) as readers:
        with pytest.raises(UnreadableError, match="more memory"):
            readers.do(_fill_memory)
        assert len(readers.read(source).figures) == 1


def test_figures_and_sheets_are_read_again_by_a_pool_that_stays_open(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(2)})
    (source,) = _sources(tmp_path)
    with Readers() as readers:
        (figure, _) = readers.read(source).figures
        again = readers.figure(source, figure.sheet, figure.ordinal)
        assert np.array_equal(again.picture, figure.picture)
        assert readers.sheet(source, 2).number == 2
        gone = Source(tmp_path, "gone.pdf", SourceKind.PDF, 0, 0)
        with pytest.raises(UserError, match=r"gone\.pdf.*no longer there"):
            readers.sheet(gone, 1)


def test_several_threads_may_use_one_pool(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": encoded(drawing(), ".png")})
    (source,) = _sources(tmp_path)
    found: list[int] = []
    with Readers(2) as readers:
        threads = [
            threading.Thread(target=lambda: found.append(len(readers.read(source).figures)))
            for _ in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [1] * 6


def test_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": encoded(drawing(), ".png")})
    program = textwrap.dedent(
        f"""
        import os, psutil
        from pathlib import Path
        from patentviewer.drawings.folder import walk
        from patentviewer.drawings.workers import Readers
        if __name__ == "__main__":
            readers = Readers(2)
            for source in walk(Path({str(tmp_path)!r})):
                readers.read(source)
            pids = [child.pid for child in psutil.Process().children(recursive=True)]
            print(*pids, flush=True)
            os.kill(os.getpid(), 9)
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, env=_environment(), check=False
    )
    children = [int(pid) for pid in done.stdout.split()]
    assert children, done.stderr
    alive = [psutil.Process(pid) for pid in children if psutil.pid_exists(pid)]
    assert not _wait_until_gone(alive)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no process groups to interrupt")
@pytest.mark.parametrize("seconds", [0.0, 0.3, 1.0])
def test_an_interrupt_reaches_the_program_and_not_its_workers(
    tmp_path: Path, seconds: float
) -> None:
    put(tmp_path, {"a.png": encoded(drawing(), ".png")})
    program = textwrap.dedent(
        f"""
        import itertools, signal
        from pathlib import Path
        from patentviewer.drawings.folder import walk
        from patentviewer.drawings.prepare import Preparation
        from patentviewer.drawings.workers import read_all
        if __name__ == "__main__":
            # Programs that a script starts in the background are born deaf to interrupts.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            sources = itertools.cycle(list(walk(Path({str(tmp_path)!r}))))
            results = read_all(sources, 2, Preparation())
            try:
                print("ready", flush=True)
                for result in results:
                    pass
            except KeyboardInterrupt:
                results.close()
        """
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    running = subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(),
        start_new_session=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    time.sleep(seconds)
    os.killpg(running.pid, signal.SIGINT)
    try:
        _, errors = running.communicate(timeout=150)
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
    # Python itself ends by the signal where it came while a class was being made.
    assert running.returncode in {0, -signal.SIGINT}
    assert errors == ""


def _environment() -> dict[str, str]:
    root = Path(workers.__file__).parents[2]
    return {**os.environ, "PYTHONPATH": str(root)}


def test_a_worker_imports_neither_the_window_nor_torch() -> None:
    code = "import sys, patentviewer.drawings.workers; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=_environment(), check=True
    )
    assert not {"PySide6", "torch", "timm", "faiss"} & set(done.stdout.split())


def test_a_reading_without_figures_can_still_be_kept() -> None:
    source = Source(Path("a"), "b", SourceKind.PDF, 1, 1)
    assert PreparedReading(source, "", read(source).bibliography).figures == ()


@pytest.mark.logs("the reading processes were lost")
def test_lost_processes_are_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(1)})
    (source,) = _sources(tmp_path)
    pools: list[ProcessPool] = []

    def noted(**how: object) -> ProcessPool:
        pools.append(ProcessPool(**how))
        return pools[-1]

    monkeypatch.setattr(workers, "ProcessPool", noted)
    with Readers(1) as readers:
        assert readers.read(source).figures
        pools[0].stop()  # as an error in the pool's own threads ends it
        assert readers.read(source).figures
