"""The window with a collection of a million figures.

    packaging/with-display python -m tests.benchmarks.million_window FOLDER [--drawings FOLDER]

FOLDER was made by tests.benchmarks.million. Starts the program and says when it was ready: model
loaded and collection opened. Then, in another process, drops drawings of one figure (pictures of
the sample, unless a folder of others is named), sorts, shows more, counts what is filtered by, and
says how long each took until it was painted, how long at most the event loop did not answer, and
the memory. One line of JSON; times are milliseconds by the clock, work that of the processor for
the window's own thread.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

DROPS, STARTS = 16, 3

_READY = """
import os, time
from patentviewer.gui.shell import application

class Watched(application.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.ready.connect(self.tell)

    def tell(self):
        print(time.time(), flush=True)
        os._exit(0)

application.MainWindow = Watched
application.run([])
"""


def ready(environment: dict[str, str]) -> float:
    """Milliseconds from the start of a process until its window is ready; the median of some."""
    taken = []
    for _ in range(STARTS):
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _READY],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        taken.append(float(done.stdout.split()[-1]) - began)
    return round(1000 * statistics.median(taken))


def used(drawings: Path) -> dict[str, Any]:
    """What is done in one window."""
    import psutil  # noqa: PLC0415 - the start is timed without

    from patentviewer.gui.kit import theme  # noqa: PLC0415
    from patentviewer.gui.shell import application  # noqa: PLC0415
    from tests.benchmarks.window_in_use import MB, Bench, memory  # noqa: PLC0415

    sys.setswitchinterval(application.TURN)
    app = application.make_application()
    theme.apply("light")
    bench = Bench(app)
    bench.open()
    with bench.part("resting", rest=3.0):
        pass
    files = sorted(file for file in drawings.iterdir() if file.suffix in (".png", ".tif"))
    dropped = files[:: max(len(files) // DROPS, 1)][:DROPS]
    with bench.part("dropping"):
        first = bench.drop(dropped[0])
        bench.rest(1.0)
        taken = [bench.drop(file) for file in dropped[1:] if not bench.rest(0.4)]
    painted_after, pictured_after = ([1000 * one[part] for one in taken] for part in range(2))
    found: dict[str, Any] = {
        "first_drop_ms": round(1000 * first[0]),
        "drop_ms": round(statistics.median(painted_after)),
        "drop_most_ms": round(max(painted_after)),
        "drop_with_pictures_ms": round(statistics.median(pictured_after)),
    }
    results = bench.page.results
    grid = results.grid

    def painted(name: str, do: Callable[[], object], is_done: Callable[[], object]) -> None:
        with bench.part(name, rest=0.5):
            started = time.perf_counter()
            do()
            bench.wait(is_done)
            done = time.perf_counter()
            grid.viewport().update()
            bench.wait(lambda: bench.painted.last > done)
            found[f"{name.replace(' ', '_')}_ms"] = round(1000 * (bench.painted.last - started), 1)

    model = results.model
    few = model.rowCount()
    painted("show more", bench.window.actions_["show_more"].trigger, lambda: model.rowCount() > few)
    with bench.part("showing the rest", rest=0.5):
        bench.wait(lambda: not model.hidden)
    found["designs_shown"] = model.rowCount()
    for name, section in (
        ("sorting by day", 4),
        ("sorting by title", 1),
        ("sorting by likeness", 2),
    ):
        order = next(order for column, order in results.head._orders if column == section)
        painted(name, lambda s=section, o=order: results.head.sort_wanted.emit(s, o), lambda: True)
    facets: list[object] = []
    filters = results.filters
    set_facets = filters.set_facets

    def counted(*given: Any) -> None:
        set_facets(*given)
        facets.append(given)

    filters.set_facets = counted  # type: ignore[method-assign]
    painted("counts of filters", bench.page.refresh_facets, lambda: facets)
    bench.rest(0.5)
    seen = psutil.Process().memory_info()
    found["window_private_mb"] = round((seen.rss - seen.shared) / MB)
    found["window_mb"], found["with_reading_processes_mb"] = map(round, memory())
    for name, (longest, work) in bench.blocks.items():
        found[f"longest_block_{name.replace(' ', '_')}_ms"] = round(1000 * longest)
        found[f"longest_block_{name.replace(' ', '_')}_work_ms"] = round(1000 * work)
    bench.window.close()
    return found


def main(given: argparse.Namespace) -> None:
    if given.part:
        print(json.dumps(used(given.drawings)), flush=True)
        return
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary) / "home"
        home.mkdir()
        (home / "collections").symlink_to(given.folder.absolute() / "home" / "collections")
        environment = os.environ | {"PATENTVIEWER_HOME": str(home)}
        found: dict[str, Any] = {"ready_ms": ready(environment)}
        command = [sys.executable, "-m", "tests.benchmarks.million_window", str(given.folder)]
        command += ["--drawings", str(given.drawings), "--part"]
        done = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, check=True, env=environment
        )
        print(json.dumps(found | json.loads(done.stdout.splitlines()[-1])))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--drawings",
        type=Path,
        default=Path(__file__).parents[2] / "resources" / "sample" / "collection" / "pictures",
    )
    parser.add_argument("--part", action="store_true", help=argparse.SUPPRESS)
    main(parser.parse_args())
