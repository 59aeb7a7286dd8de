"""How long each file of a folder takes, and how much memory the processes that read it.

    python -m tests.benchmarks.limits FOLDER

Reads everything below FOLDER one file after another, as indexing does, printed title pages too.
Prints the five that took longest and the most memory that was resident in any process, and fails
where a file takes longer, or a process more, than is allowed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from patentviewer.drawings import workers
from patentviewer.drawings.folder import ArchiveFile, walking
from patentviewer.drawings.prepare import Preparation
from patentviewer.drawings.workers import Readers
from patentviewer.model.documents import Problem, Source
from tests.benchmarks.peak_memory import peak_memory

GRACE = 5.0
"""Seconds that ending a process and starting another may take beside its time."""


def main() -> int:
    """Run it; 1 where a limit was passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    took: list[tuple[float, float, str]] = []
    figures = problems = 0
    with peak_memory(with_program=True) as most, Readers(1) as readers:
        readers.start()
        for item in _items(folder, readers, took):
            if isinstance(item, Problem):
                problems += 1
                continue
            began = time.monotonic()
            (read,) = readers.read_all([item], Preparation())
            if read.has_unread_print:
                list(readers.title_pages([item]))
            took.append((time.monotonic() - began, readers.seconds_for(item), item.relative))
            figures += len(read.figures)
            problems += len(read.problems)
    took.sort(reverse=True)
    for seconds, allowed, name in took[:5]:
        print(f"{seconds:6.1f} s of {allowed:.0f}: {name}")
    print(
        f"{len(took)} files and archives, {figures} figures, {problems} problems; at most "
        f"{most.size / 2**20:.0f} MB in a process of {workers.MEMORY_BYTES / 2**20:.0f}"
    )
    is_late = any(seconds > allowed + GRACE for seconds, allowed, _ in took)
    return int(is_late or most.size > workers.MEMORY_BYTES)


def _items(
    folder: Path, readers: Readers, took: list[tuple[float, float, str]]
) -> Iterator[Source | Problem]:
    """What lies below a folder, archives listed one after another."""

    def listed(archive: ArchiveFile) -> Iterator[Source | Problem | None]:
        began = time.monotonic()
        found = list(readers.listed(archive))
        took.append((time.monotonic() - began, workers.SECONDS, archive.relative))
        yield from found

    for found in walking(folder, list_archive=listed):
        if isinstance(found, Source | Problem):
            yield found


if __name__ == "__main__":
    sys.exit(main())
