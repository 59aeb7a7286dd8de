"""The window with a large collection: a drop, the event loop, scrolling, memory.

    packaging/with-display python -m tests.benchmarks.window_in_use FOLDER [--drawings FOLDER]

FOLDER was made by tests.benchmarks.many_figures. Opens the window, drops drawings of one figure on
it (pictures of the sample, unless a folder of others is named), each of them once, works with the
answer as an examiner does, indexes meanwhile, and says how long the drops took, for how long at
most the event loop did not answer in each part, how long the slowest frame of scrolling took, and
the memory.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from patentviewer import paths
from patentviewer.gui.kit import theme
from patentviewer.gui.query.drops import Drop
from patentviewer.gui.shell import application
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.settings import Settings
from tests.benchmarks.many_figures import home_of
from tests.gui.watchdog import Watchdog

MB = 2**20
DROPS = 16
PAIRS = 5
"""Of which a heat map is made."""
MODES = ("overlay", "blink", "swipe", "onion_skin", "difference", "correspondences")


class Painted(QObject):
    """Tells when a widget was painted last. counts: whether a paint counts; None for every one."""

    def __init__(self, widget: QWidget, counts: Callable[[], bool] | None = None) -> None:
        super().__init__(widget)
        self.last = 0.0
        self._counts = counts
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the time of a paint."""
        is_painted = event.type() == QEvent.Type.Paint
        if is_painted and (self._counts is None or self._counts()):
            self.last = time.perf_counter()
        return False


class Bench:
    """The window, and what was measured of it."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.window = MainWindow(Settings())
        self.window.ready.connect(application.settle)
        self.page = self.window.search_page
        self.painted = Painted(self.page.results.grid.viewport())
        self.answers = 0
        self.page.answered.connect(lambda _answer: setattr(self, "answers", self.answers + 1))
        self.watchdog = Watchdog()
        self.blocks: dict[str, tuple[float, float]] = {}

    def wait(self, is_so: Callable[[], object], seconds: float = 120) -> None:
        """Let events go on until something is true."""
        end = time.perf_counter() + seconds
        while not is_so():
            if time.perf_counter() > end:
                raise SystemExit("waited in vain")
            self.app.processEvents()
            time.sleep(0.0005)

    def rest(self, seconds: float) -> None:
        """Let events go on for a while."""
        end = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() > end)

    @contextmanager
    def part(self, name: str, rest: float = 0.0) -> Iterator[None]:
        """A part of the work; the longest block in it is kept."""
        self.watchdog.reset()
        yield
        self.rest(rest)
        longest, cpu = self.blocks.get(name, (0.0, 0.0))
        seen = self.watchdog
        self.blocks[name] = max(longest, seen.longest), max(cpu, seen.longest_cpu)

    def open(self) -> None:
        """Show the window, and wait until it is ready."""
        ready: list[bool] = []
        self.window.ready.connect(lambda: ready.append(True))
        with self.part("opening"):
            self.window.show()
            self.window.open_library()
            self.wait(lambda: ready)

    def drop(self, file: Path) -> tuple[float, float]:
        """Seconds from the drop until its ranking is painted, and until it has its pictures."""
        answers = self.answers
        started = time.perf_counter()
        self.page.query_panel.take(Drop(files=(file,)))
        self.wait(lambda: self.answers > answers)
        answered = time.perf_counter()
        self.page.results.grid.viewport().update()
        self.wait(lambda: self.painted.last > answered)
        painted = time.perf_counter()
        self.wait(lambda: self.has_pictures() and self.painted.last > answered)
        return painted - started, time.perf_counter() - started

    def has_pictures(self) -> bool:
        """Whether every card on screen has its figure."""
        results = self.page.results
        side = results.delegate.picture_side
        hits = [results.model.hit(row) for row in range(results.grid.on_screen())]
        keys = [hit.best.key for hit in hits if hit is not None]
        return all(self.window.thumbnails.get(key, side) is not None for key in keys)

    def compare(self) -> None:
        """Open pairs and look at them in every way."""
        panel = self.window.compare
        for _ in range(3):
            with self.part("opening a pair"):
                self.window.actions_["next_hit"].trigger()
                self.wait(lambda: panel.model.pair.comparison is not None)
                self.rest(0.5)
        self.window.show_page("compare")
        for mode in MODES:
            with self.part(f"comparing: {mode}", rest=2.0):
                self.window.actions_[mode].trigger()
        self.window.actions_["side_by_side"].trigger()

    def heat_maps(self) -> list[tuple[float, float]]:
        """Seconds from the key until the first and the finest heat map of pairs are painted."""
        panel, taken = self.window.compare, []
        pane = panel.panes.left
        tinted = Painted(pane.view.viewport(), lambda: pane.is_tinted)
        finest = Painted(pane.view.viewport(), lambda: pane.is_tinted and panel.ways.shows_heat)
        for _ in range(PAIRS):
            self.window.actions_["next_hit"].trigger()
            self.wait(lambda: panel.model.pair.comparison is not None)
            self.rest(1.0)
            with self.part("comparing: heat_map"):
                tinted.last = finest.last = 0.0
                started = time.perf_counter()
                self.window.actions_["heat_map"].trigger()
                self.wait(lambda: tinted.last)
                first = time.perf_counter() - started
                self.wait(lambda: finest.last)
                taken.append((first, time.perf_counter() - started))
            self.window.actions_["side_by_side"].trigger()
            self.rest(0.2)
        return taken

    def draw(self, strokes: int) -> None:
        """Draw a large sketch with the mouse, and wait for its answer."""
        self.window.show_page("search")
        with self.part("opening the sketch", rest=0.5):
            self.window.actions_["new_sketch"].trigger()
        canvas = self.page.query_panel.sketch.canvas
        wide, high = canvas.width(), canvas.height()
        with self.part(f"drawing {strokes} strokes", rest=3.0):
            for stroke in range(strokes):
                x = 10 + (stroke * 37) % (wide - 20)
                for step in range(8):
                    kind = (
                        QEvent.Type.MouseButtonPress
                        if step == 0
                        else QEvent.Type.MouseButtonRelease
                        if step == 7
                        else QEvent.Type.MouseMove
                    )
                    y = 10 + (stroke * 53 + step * 23) % (high - 20)
                    self._mouse(canvas, kind, QPointF(x + 5 * step, y))

    def _mouse(self, widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
        button = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), button, button, none)
        self.app.sendEvent(widget, event)
        self.app.processEvents()

    def scroll(self) -> list[float]:
        """Seconds of each frame while all results are scrolled through, then jumped about in."""
        results = self.page.results
        with self.part("showing all designs", rest=1.0):
            self.window.actions_["show_more"].trigger()
        bar = results.grid.verticalScrollBar()
        self.wait(lambda: bar.maximum() > 10_000)
        self.rest(1.0)
        frames = []
        height = results.grid.viewport().height()
        places = [*range(0, bar.maximum(), max(height // 3, bar.maximum() // 400))]
        places += [bar.maximum() * part // 17 for part in range(17)]
        with self.part("scrolling"):
            for place in places:
                started = time.perf_counter()
                bar.setValue(place)
                results.grid.viewport().repaint()
                self.app.processEvents()
                frames.append(time.perf_counter() - started)
                self.rest(0.012)
        return frames

    def index(self, folder: Path, files: list[Path]) -> None:
        """Index a folder and search meanwhile."""
        with self.part("indexing and searching"):
            self.window.index_folder(folder)
            self.wait(lambda: self.window.builds.current)
            self.window.show_page("search")
            for file in files:
                self.drop(file)
                self.rest(1.0)
            self.window.builds.stop(self.window.builds.current)
            self.wait(lambda: not self.window.builds.current)


def memory() -> tuple[float, float]:
    """MB that the window's process keeps to itself, and with its reading processes."""
    own = psutil.Process()
    children = [child.memory_info().rss for child in own.children(recursive=True)]
    mine = own.memory_info().rss
    return mine / MB, (mine + sum(children)) / MB


def main(folder: Path, drawings: Path) -> None:
    files = sorted(file for file in drawings.iterdir() if file.suffix in (".png", ".pdf", ".tif"))
    # A drawing that was dropped before is not embedded again: each is dropped once.
    dropped = files[:: max(len(files) // DROPS, 1)][:DROPS]
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary) / "home"
        home.mkdir()
        (home / "collections").symlink_to(home_of(folder.absolute()) / "collections")
        os.environ["PATENTVIEWER_HOME"] = str(home)
        sys.setswitchinterval(application.TURN)
        app = application.make_application()
        theme.apply("light")
        bench = Bench(app)
        bench.open()
        print(f"memory when ready               {memory()[0]:6.0f} MB")
        with bench.part("resting", rest=3.0):
            pass
        with bench.part("dropping"):
            first = bench.drop(dropped[0])
            taken = [bench.drop(file) for file in dropped[1:] if not bench.rest(0.4)]
        painted, pictured = ([1000 * one[part] for one in taken] for part in range(2))
        print(f"first drop to ranking           {1000 * first[0]:6.0f} ms")
        print(
            f"drop to ranking painted         {statistics.median(painted):6.0f} ms median, "
            f"{max(painted):.0f} at most, of {len(taken)}; with its pictures "
            f"{statistics.median(pictured):.0f} ms, {max(pictured):.0f} at most",
            flush=True,
        )
        bench.compare()
        heats = bench.heat_maps()
        for name, part in (("first picture", 0), ("finest", 1)):
            took = [1000 * heat[part] for heat in heats]
            print(
                f"heat map: {name:<21} {statistics.median(took):6.0f} ms median, "
                f"{max(took):.0f} at most, of {len(took)}",
                flush=True,
            )
        bench.window.show_page("search")
        frames = bench.scroll()
        kept = bench.window.thumbnails.bytes_kept / MB
        print(
            f"frames of scrolling             {1000 * statistics.median(frames):6.1f} ms median, "
            f"{1000 * max(frames):.1f} at most, of {len(frames)}; {kept:.0f} MB of thumbnails"
        )
        own, whole = memory()
        print(f"memory after scrolling all      {own:6.0f} MB, {whole:.0f} with reading processes")
        bench.draw(120)
        bench.index(paths.resources_folder() / "sample" / "collection" / "pictures", files[1:5])
        own, whole = memory()
        print(f"memory at the end               {own:6.0f} MB, {whole:.0f} with reading processes")
        for name, (longest, cpu) in bench.blocks.items():
            print(f"longest block, {name:<24} {1000 * longest:6.0f} ms ({1000 * cpu:.0f} of work)")
        bench.window.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--drawings",
        type=Path,
        default=paths.resources_folder() / "sample" / "collection" / "pictures",
    )
    given = parser.parse_args()
    main(given.folder, given.drawings)
