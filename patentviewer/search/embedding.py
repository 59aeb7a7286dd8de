"""Figures are embedded while others are still read: in threads of their own, in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.encoder import Encoder
from patentviewer.search.local_features import packed

Stored: TypeAlias = tuple[NDArray[np.float16], bytes]
"""What the catalogue keeps of a figure for searching: its vector, its local features packed."""


def described(encoder: Encoder, inputs: Sequence[NDArray[np.uint8]]) -> list[Stored]:
    """Vectors and local features of prepared figures in the form in which they are kept."""
    if not inputs:
        return []
    found = encoder.describe(np.stack(inputs))
    local_features = found.local_features
    kept = [b""] * len(found) if local_features is None else [*map(packed, local_features)]
    return list(zip(found.vectors.astype(np.float16), kept, strict=True))


class Embedding:
    """Has figures embedded while more are found and kept. Close it when it is done with.

    The model is given as many at once as it takes, and never waits for the others of a batch.
    open_encoder: called with the first figure, in the thread that gives it.
    """

    def __init__(self, open_encoder: Callable[[], Encoder]) -> None:
        self._open_encoder = open_encoder
        self._encoder: Encoder | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._gathered: list[NDArray[np.uint8]] = []
        self._begun: deque[Future[list[Stored]]] = deque()

    def close(self) -> None:
        """End the threads; figures that none has begun with are let go."""
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)

    def begin(self, inputs: Sequence[NDArray[np.uint8]]) -> None:
        """Have further prepared figures embedded. Raises what opening the model raises."""
        for one in inputs:
            self._gathered.append(one)
            self._encoder = self._encoder or self._open_encoder()
            if len(self._gathered) == self._encoder.batch:
                self._give(self._encoder)

    def _give(self, encoder: Encoder) -> None:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(encoder.at_once, thread_name_prefix="embedding")
        self._begun.append(self._threads.submit(described, encoder, self._gathered))
        self._gathered = []

    def embedded(self) -> Iterator[list[Stored]]:
        """What the model says of all figures that were begun, a few at a time, in their order."""
        if self._gathered and self._encoder is not None:
            self._give(self._encoder)
        while self._begun:
            yield self._begun.popleft().result()
