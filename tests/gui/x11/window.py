"""The program's window on a real display, telling what it shows a line of JSON at a time.

Run as a process by the tests that send real events; its one argument is the state's file.
"""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QDialog, QStackedWidget, QToolButton, QWidget

from patentviewer.gui.collections.collection_card import CollectionCard
from patentviewer.gui.kit import theme, words
from patentviewer.gui.results.results_panel import ResultsPanel
from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell import application
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.settings import Settings
from tests.gui.answered import is_answered
from tests.gui.by_name import named
from tests.gui.watchdog import Watchdog
from tests.gui.x11 import parts


def middle(widget: QWidget) -> list[int]:
    at = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    return [at.x(), at.y()]


def card_of(results: ResultsPanel, row: int) -> list[int]:
    box = results.grid.visualRect(results.model.index(row, 0))
    at = results.grid.viewport().mapToGlobal(box.center())
    return [at.x(), at.y()]


def titles(results: ResultsPanel) -> list[str]:
    """The first designs that are shown: year and title."""
    rows = min(results.model.rowCount(), 40)
    hits = [hit for hit in map(results.model.hit, range(rows)) if hit is not None]
    return [f"{words.year(hit)} {hit.bibliography.title}" for hit in hits]


def has_third(window: MainWindow) -> bool:
    made = "compare" in vars(window.pages)
    return made and window.pages.compare.panes.third.isVisible()


def session_of(window: MainWindow) -> str:
    made = "recording" in vars(window.pages)
    session = window.pages.recording.session if made else None
    return str(session.folder) if session is not None else ""


def is_at_rest(page: SearchPage) -> bool:
    """Whether nothing is on its way to the page of the search."""
    return not page.is_searching and (page.results.current() is None or is_answered(page))


def state_of(window: MainWindow, watchdog: Watchdog, flags: dict[str, bool]) -> dict[str, object]:
    page = window.search_page
    current = page.results.current()
    shown = [status.figures_searchable for status in window.statuses]
    # Looking at a page that the window has not made yet would make it, out of its turn.
    made = "collections" in vars(window.pages)
    card = window.collections.findChild(CollectionCard) if made else None
    return {
        **flags,
        "at_rest": is_at_rest(page),
        "promise": page.query_panel.light.promise,
        "id": int(window.winId()),
        "page": window.page(),
        "rows": page.results.model.rowCount(),
        "current": current.design.to_text() if current else "",
        "mark": page.judgements.of(current.design).mark.value if current else "",
        "searchable": sum(shown),
        "building": window.builds.current,
        "paused": window.builds.is_paused,
        "well": middle(page.query_panel),
        "dialogs": len([one for one in window.findChildren(QDialog) if one.isVisible()]),
        "card": card_of(page.results, 0),
        "grid": middle(page.results.grid.viewport()),
        "stop": middle(card.stop_button) if card else [0, 0],
        "refresh": middle(card.refresh_button) if card else [0, 0],
        "search": middle(named(window.rail, QToolButton, "Search")),
        "collections": middle(named(window.rail, QToolButton, "Collections")),
        "parts": parts.parts(),
        "second_card": card_of(page.results, 1),
        "titles": titles(page.results),
        "marked": sum(bool(said.mark.value) for said in page.judgements.state.judgements.values()),
        "is_sketch": bool(page.asked and page.asked.figures[0].is_sketch),
        "figures": len(page.asked.figures) if page.asked else 0,
        "canvas": middle(page.query_panel.findChild(QStackedWidget)),
        "has_third": has_third(window),
        "filters": page.results.filters.active(),
        "session": session_of(window),
        "longest_block": watchdog.longest,
        "longest_block_cpu": watchdog.longest_cpu,
    }


def main(file: Path, folders: list[Path]) -> None:
    sys.setswitchinterval(application.TURN)
    app = application.make_application()
    theme.apply("light", animations=False)
    window = MainWindow(Settings())
    window.setGeometry(0, 0, 1200, 800)
    flags = {"ready": False}
    window.ready.connect(lambda: flags.update(ready=True))
    window.show()
    window.open_library()
    watchdog = Watchdog()

    def started() -> None:
        watchdog.reset()
        for folder in folders:
            window.index_folder(folder)

    window.ready.connect(started)

    beats = itertools.count()

    def write() -> None:
        fresh = file.with_suffix(".new")
        state = {"beat": next(beats), **state_of(window, watchdog, flags)}
        fresh.write_text(json.dumps(state))
        fresh.replace(file)

    telling = QTimer(interval=100)
    telling.timeout.connect(write)
    telling.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
