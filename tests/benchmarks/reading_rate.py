"""How fast sources are read and prepared in worker processes.

``python tests/benchmarks/reading_rate.py FOLDER [--processes N]`` reads every source below the
folder once, as indexing does, and prints figures a second: by the clock, and by the processor time
that the workers took, which is the rate that N free cores would give.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from patentviewer.drawings.folder import walk
from patentviewer.drawings.prepare import Preparation
from patentviewer.drawings.workers import read_all
from patentviewer.model.documents import Source


def main() -> int:
    """Read a folder and print the rates; 1 when something in it is a problem."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    begin = time.perf_counter()
    found = list(walk(options.folder))
    walked = time.perf_counter() - begin
    sources = [item for item in found if isinstance(item, Source)]
    problems = [item for item in found if not isinstance(item, Source)]
    figures = size = 0
    begin = time.perf_counter()
    for reading in read_all(sources, options.processes, Preparation()):
        figures += len(reading.figures)
        size += sum(len(figure.thumbnail) for figure in reading.figures)
        problems += reading.problems
    seconds = time.perf_counter() - begin
    spent = os.times().children_user + os.times().children_system
    print(f"{len(sources)} sources walked in {walked:.3f} s, {figures} figures, {size} bytes shown")
    print(f"{figures / seconds:.1f} figures a second by the clock ({seconds:.1f} s)")
    print(f"{options.processes * figures / spent:.1f} a second on {options.processes} free cores")
    for problem in problems:
        print(problem.file, str(problem.reason))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
