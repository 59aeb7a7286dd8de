"""How much memory the window takes: once it is at rest after its start, and after a search.

    packaging/with-display python -m tests.benchmarks.window_memory [--figures 10000]
        [--beside FOLDER] [--turns 1]

Fills a collection of made-up vectors (as query_speed does), opens the window on it, and when it has
nothing more to do, drops a drawing; says what is resident, and what no other process shares.
--beside: the checkout of another version, measured in turn, with a collection of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_FILLED = """
import runpy, sys
from pathlib import Path

home, figures = Path(sys.argv[1]), int(sys.argv[2])
speed = runpy.run_path("tests/benchmarks/query_speed.py")
library = speed["Library"](home)
speed["fill"](library, library._encoder(), figures, home)
library.close()
"""

_WINDOW = """
import sys, time
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer

try:
    from patentviewer.gui.shell import application
except ImportError:  # the layout of version 0.1
    from patentviewer.gui import application

MB = 2**20


class Watched(application.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.parts = iter((self.at_rest, self.searched))
        self.worked = -1.0
        self.looking = QTimer(self, interval=2000)
        self.looking.timeout.connect(self.look)
        self.ready.connect(self.looking.start)
        page = self.search_page
        (page.answered if hasattr(page, "answered") else page.ranked).connect(self.looking.start)

    def look(self):
        # Nothing more to do: hardly any work in two seconds.
        times = psutil.Process().cpu_times()
        before, self.worked = self.worked, times.user + times.system
        if self.worked - before < 0.04:
            self.looking.stop()
            next(self.parts)()

    def tell(self, name):
        taken = psutil.Process().memory_full_info()
        print(f"{name}\\t{taken.rss / MB:.1f}\\t{taken.uss / MB:.1f}", flush=True)

    def at_rest(self):
        self.tell("after the start")
        self.worked = -1.0
        self.open_files([Path(sys.argv[1])])

    def searched(self):
        self.tell("after a search")
        self.close()


if __name__ == "__main__":
    application.MainWindow = Watched
    sys.exit(application.run([]))
"""


def measured(checkout: Path, figures: int, folder: Path) -> list[list[str]]:
    """Name of each moment, MB resident and MB private."""
    home, query = folder / "home", folder / "query.svg"
    query.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><g fill="none" '
        'stroke="black" stroke-width="4"><circle cx="150" cy="150" r="110"/>'
        '<path d="M60 90 L240 120 L150 250 Z"/></g></svg>',
        encoding="utf-8",
    )
    window = folder / "window.py"
    window.write_text(_WINDOW, encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": str(checkout),
        "PATENTVIEWER_HOME": str(home),
    }

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], env=environment, cwd=checkout, check=True,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        return done.stdout

    if not home.exists():
        run("-c", _FILLED, str(home), str(figures))
    return [line.split("\t") for line in run(str(window), str(query)).splitlines() if "\t" in line]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", type=int, default=10_000)
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--turns", type=int, default=1)
    asked = parser.parse_args()
    own = Path(__file__).parents[2]
    checkouts = [folder for folder in (asked.beside, own) if folder is not None]
    with tempfile.TemporaryDirectory() as place:
        for _turn in range(asked.turns):
            for number, checkout in enumerate(checkouts):
                folder = Path(place) / str(number)
                folder.mkdir(exist_ok=True)
                for name, resident, private in measured(checkout, asked.figures, folder):
                    print(f"{checkout.name:<12} {name:<16} resident {resident:>7} MB   "
                          f"private {private:>7} MB", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
