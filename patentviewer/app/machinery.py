"""What reads and embeds: loaded models, and processes that read. Each takes a second to start.

A library makes its own and ends it when it is closed. Where several libraries follow each other in
one program, as in the tests of the window, they may be given one that all of them use.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import drawings, search

if TYPE_CHECKING:
    from patentviewer.drawings.workers import Readers
    from patentviewer.search.encoder import Encoder


class Machinery:
    """Models and so many reading processes, started when any thread first asks for them.

    They read queries and show sheets; a refresh starts its own.
    """

    def __init__(self, processes: int = 1) -> None:
        self._processes = processes
        self._loading = threading.Lock()
        self._starting = threading.Lock()
        self._encoders: dict[tuple[Path, int, str], Encoder] = {}
        self._readers: Readers | None = None

    def encoder(self, folder: Path, threads: int, provider: str) -> Encoder:
        """The model in a folder, loaded as `Encoder.open` does; the same one when asked again."""
        with self._loading:
            key = folder, threads, provider
            if key not in self._encoders:
                self._encoders[key] = search.encoder.Encoder.open(
                    folder, threads, provider=provider
                )
            return self._encoders[key]

    def readers(self) -> Readers:
        """The processes that read; new ones after `close`."""
        with self._starting:
            if self._readers is None:
                self._readers = drawings.workers.Readers(self._processes)
            return self._readers

    def close(self) -> None:
        """End the reading processes, whatever they are doing."""
        with self._starting:
            readers, self._readers = self._readers, None
        if readers is not None:
            readers.close()
