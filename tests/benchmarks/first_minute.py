"""How soon somebody who tries the program sees its window, a first ranking, and all of the sample.

    packaging/with-display python -m tests.benchmarks.first_minute [--whole]

Does what `make run` does once everything is installed, with a home of its own: seconds from the
start of the process until the window is painted, until the first query's first ranking is on
screen, and with --whole until the last one is.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LIMIT_S = 600

_WARM = """
from patentviewer.app import library, loading
from patentviewer.drawings import workers
from patentviewer.gui.shell import application
loading.load_work()
"""

_WATCHED = """
import os, sys, time
from patentviewer import __main__ as program
from patentviewer.gui.shell import application

BEGAN = float(sys.argv[1])
ONCE = application.Qt.ConnectionType.SingleShotConnection


def tell(*what):
    print(f"{time.time() - BEGAN:.2f} s ({time.process_time():.2f} worked):", *what, flush=True)


class Watched(application.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.painted.connect(lambda: tell("window"), ONCE)
        self.search_page.answered.connect(self.tell_of_answer)
        self.builds.ended.connect(lambda name: setattr(self, "is_built", True))
        self.is_built = False

    def tell_of_answer(self, answer):
        ranking = answer.ranking
        first = [hit.name for hit in ranking.designs[:3]]
        tell("ranking of", ranking.coverage.figures_searchable, "figures:", ", ".join(first))
        if self.is_built or "--whole" not in sys.argv:
            self.close()


if __name__ == "__main__":
    application.MainWindow = Watched
    sys.exit(program.main(["sample"]))
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as home:
        # A file, since the processes that read start from their parent's.
        script = Path(home) / "watched.py"
        script.write_text(_WATCHED, encoding="utf-8")
        environment = {
            **os.environ,
            "PATENTVIEWER_HOME": str(Path(home) / "home"),
            "PYTHONPYCACHEPREFIX": str(Path(home) / "bytecode"),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        # An installed program has its bytecode; its code is in the system's cache.
        subprocess.run([sys.executable, "-c", _WARM], env=environment, check=True)
        command = [sys.executable, str(script), str(time.time()), *sys.argv[1:]]
        return subprocess.run(command, env=environment, timeout=LIMIT_S, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
