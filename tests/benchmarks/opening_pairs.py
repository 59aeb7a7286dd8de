"""How long the compare panel takes from a chosen hit to its overlay, and whether it lives.

``packaging/with-display python -m tests.benchmarks.opening_pairs --drawings FOLDER`` from the
repository's root. The folder (patent-pdfs/ and uspto-grants/) is indexed first, in a place of its
own that ``--home`` keeps for the next time. Then documents are searched with, as an examiner would
with a dropped PDF, and of each the best hits are opened one after the other, in overlay mode.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QWidget

from patentviewer.app.library import Library
from patentviewer.gui.compare.compare_panel import ComparePanel
from patentviewer.gui.compare.model import Mode
from patentviewer.gui.kit import theme
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.model.answer import Answer
from patentviewer.model.documents import View
from patentviewer.model.ranking import DesignHit, Query, own_designs

HITS_EACH = 3


class Heart:
    """Beats whenever the event loop turns; the longest pause between two beats."""

    def __init__(self, parent: QWidget) -> None:
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(parent, interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def reset(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()


def library_of(home: Path, drawings: Path) -> Library:
    """A library with one collection of the drawings."""
    library = Library(home)
    if not library.collections():
        library.add_folders("all", [drawings / "patent-pdfs", drawings / "uspto-grants"])
        for _ in library.refresh("all"):
            pass
    return library


def queries(library: Library, drawings: Path, most: int) -> Iterator[tuple[Answer, DesignHit]]:
    """A query for each document, as the window makes it of a dropped file, and its best hits."""
    files = sorted((drawings / "patent-pdfs").rglob("*.pdf"))
    for file in files[:: max(1, len(files) * HITS_EACH // most)]:
        figures = library.read_query([file])
        first = next((one for one in figures if one.view is View.PERSPECTIVE), figures[0])
        answer = library.search(Query((first,), leave_out=own_designs((first,))))
        for hit in answer.ranking.designs[:HITS_EACH]:
            yield answer, hit


def measure(
    panel: ComparePanel, heart: Heart, answer: Answer, hit: DesignHit
) -> tuple[float, float]:
    """Seconds until the overlay is painted, and the longest stand-still of the window meanwhile."""
    heart.reset()
    start = time.perf_counter()
    panel.show_pair(answer, hit)
    while panel.overlay.content.isEmpty() or not panel.overlay.isVisible():
        QApplication.processEvents()
        if time.perf_counter() - start > 30:
            raise TimeoutError(hit.name)
    panel.overlay.viewport().repaint()
    QApplication.processEvents()
    return time.perf_counter() - start, heart.longest


def main() -> None:
    """Measure, and say the medians and the worst."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drawings", type=Path, default=os.environ.get("PATENTVIEWER_DRAWINGS"))
    parser.add_argument("--home", type=Path)
    parser.add_argument("--most", type=int, default=60)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        library = library_of(chosen.home or Path(place), Path(chosen.drawings))
        application = QApplication(["patentviewer", *theme.AS_ARGUMENTS])
        theme.apply("light", animations=False)
        window = QWidget()
        workers = Workers(window)
        panel = ComparePanel(Actions(window), workers, QUndoStack(window), window)
        panel.set_library(library)
        library.warm_up()
        for widget in (window, panel):
            widget.resize(1600, 1000)
        window.show()
        panel.toolbar.button(Mode.OVERLAY).click()
        heart = Heart(window)
        found = [
            measure(panel, heart, answer, hit)
            for answer, hit in queries(library, Path(chosen.drawings), chosen.most)
        ]
        workers.close()
        library.close()
        del application
    seconds, still = np.array(found[1:]).T * 1000
    print(f"overlay on screen after opening a pair: median {np.median(seconds):.0f} ms, ", end="")
    print(f"95 % under {np.percentile(seconds, 95):.0f} ms, slowest {seconds.max():.0f} ms")
    print(f"window stood still at most: median {np.median(still):.0f} ms, ", end="")
    print(f"95 % under {np.percentile(still, 95):.0f} ms; {len(seconds)} pairs")


if __name__ == "__main__":
    main()
