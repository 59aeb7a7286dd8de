"""How long the window takes to be usable, against a bare PySide6 window.

    packaging/with-display python -m tests.benchmarks.window_start [TURNS]

Starts, turn by turn in one run, a process that shows an empty QMainWindow and one that opens the
program, and times each from the start of the process until its window has been painted and its
event loop is free for what a user does. A first turn, not counted, warms the system's caches and
writes the modules' bytecode, which an installed program has.
"""

from __future__ import annotations

import dataclasses
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TURNS = 15

_WATCHED = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer


class Watch(QObject):
    def eventFilter(self, watched, event):
        # The window is painted while the event is delivered; what comes next comes after.
        if event.type() in (QEvent.Type.Expose, QEvent.Type.Paint) and not self.is_seen:
            self.is_seen = True
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        print(time.time(), flush=True)
        os._exit(0)


def watch(window):
    window.show()
    made = Watch(window)
    made.is_seen = False
    window.windowHandle().installEventFilter(made)
"""

BARE = (
    """
from PySide6.QtWidgets import QApplication, QMainWindow
"""
    + _WATCHED
    + """
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
watch(window)
application.exec()
"""
)

WHOLE = (
    """
from patentviewer.gui.shell import application
"""
    + _WATCHED
    + """
class Watched(application.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        if not hasattr(self, "watch"):
            self.watch = Watch(self)
            self.watch.is_seen = False
            self.windowHandle().installEventFilter(self.watch)


application.MainWindow = Watched
application.run([])
"""
)


@dataclasses.dataclass(frozen=True)
class Starts:
    """Seconds that each start took, and those that the processor worked for it."""

    bare: tuple[float, ...]
    whole: tuple[float, ...]
    bare_work: tuple[float, ...]
    whole_work: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The program's quickest start against the bare window's: what load adds is left out."""
        return min(self.whole) / min(self.bare)

    @property
    def work_ratio(self) -> float:
        """The same of the processor's work, which other programs hardly change; turn by turn.

        The system counts in hundredths of a second, and a processor may run at another speed a
        moment later: the least of each would be of different moments.
        """
        pairs = zip(self.whole_work, self.bare_work, strict=True)
        return statistics.median(whole / bare for whole, bare in pairs)


def measured(turns: int) -> Starts:
    """Start both so often, after a start that warms up; needs a display, or Qt's offscreen."""
    bare: list[tuple[float, float]] = []
    whole: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as home:
        bytecode = str(Path(home) / "bytecode")
        environment = os.environ | {"PATENTVIEWER_HOME": home, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for turn in range(turns + 1):
            for program, taken in ((BARE, bare), (WHOLE, whole)):
                seconds = _seconds(program, environment)
                if turn:
                    taken.append(seconds)
    (bare_s, bare_work), (whole_s, whole_work) = zip(*bare, strict=True), zip(*whole, strict=True)
    return Starts(bare_s, whole_s, bare_work, whole_work)


def _seconds(program: str, environment: dict[str, str]) -> tuple[float, float]:
    before, started = os.times(), time.time()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    after = os.times()
    work = after.children_user + after.children_system
    work -= before.children_user + before.children_system
    return float(done.stdout.split()[-1]) - started, work


def main(turns: int) -> None:
    starts = measured(turns)
    for name, taken in (("bare window", starts.bare), ("patentviewer", starts.whole)):
        print(
            f"{name:<14} median {statistics.median(taken):5.2f} s   best {min(taken):5.2f} s"
            f"   worst {max(taken):5.2f} s"
        )
    median = statistics.median(
        whole / bare for whole, bare in zip(starts.whole, starts.bare, strict=True)
    )
    print(f"ratio          median {median:5.2f}     of the best {starts.ratio:5.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TURNS)
