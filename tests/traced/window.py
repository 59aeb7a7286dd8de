"""The window, worked by a program as a person would, for SECONDS: what it asks of the system is
traced by `tests.test_nothing_is_sent`.

    python window.py SECONDS QUERY DROPPED

Searches for QUERY, compares the best hit, looks at every page, searches for what is dropped on the
window, sketches, and goes on in a round until the time is over; then it closes the window. Prints
the name of every step that was done.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, QUrl

from patentviewer.gui.query.drops import drop_of
from patentviewer.gui.shell import application
from patentviewer.gui.shell.main_window import MainWindow

STEP_MS = 100


def steps(window: MainWindow, dropped: Path) -> Iterator[str]:
    """What is done, a step a turn; "" where a step waits for what it began."""
    page = window.search_page
    while not page.results.model.rowCount():
        yield ""
    yield "searched"
    window.actions_["compare"].trigger()
    while window.page() != "compare" or window.compare.hit is None:
        yield ""
    yield from [""] * 30  # the two are laid over each other meanwhile
    yield "compared"
    for name in ("collections", "records", "settings", "search"):
        window.show_page(name)
        yield from [""] * 5
        yield name
    before = page.asked
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(dropped))])
    page.query_panel.take(drop_of(mime))
    while page.asked is before or not page.results.model.rowCount():
        yield ""
    yield "dropped"
    window.actions_["guide"].trigger()
    window.actions_["new_sketch"].trigger()
    yield from [""] * 10
    yield "looked at the guide and at the sketch"
    while True:
        for name in ("collections", "search"):
            window.show_page(name)
            yield from [""] * 5


def drive(window: MainWindow, seconds: float, dropped: Path) -> None:
    """Take a step in each turn, and close the window when the time is over and all was done."""
    began = time.monotonic()
    doing = steps(window, dropped)
    done: list[str] = []
    timer = QTimer(window, interval=STEP_MS)

    def turn() -> None:
        name = next(doing)
        if name:
            done.append(name)
            print(name, flush=True)
        if len(done) >= 8 and time.monotonic() - began > seconds:
            timer.stop()
            window.close()

    timer.timeout.connect(turn)
    timer.start()


def main() -> int:
    """Open the window as the program does, with a hand on it."""
    seconds, query, dropped = float(sys.argv[1]), sys.argv[2], Path(sys.argv[3])

    class Driven(MainWindow):
        def open_library(self, *arguments: object) -> None:
            super().open_library()
            drive(self, seconds, dropped)

    application.MainWindow = Driven  # type: ignore[misc]
    return application.run([query])


if __name__ == "__main__":
    sys.exit(main())
