"""The look-up alone among very many figures: their vectors and the index, and nothing else of them.

    python -m tests.benchmarks.look_up FOLDER [--figures 5000000]

FOLDER was made by tests.benchmarks.million; the real vectors of its collection are mixed and
disturbed as there, compressed as the program does, and kept in FOLDER/index, unless that is there
already. One line of JSON says how long the look-up of two queries takes (milliseconds, median and
slowest of some turns), and which part of the ten nearest of 100 queries, every vector compared, is
among those that the program would compare exactly: so many of the ten does it find.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from patentviewer.app.library import Library
from patentviewer.search import compressed, mapped
from patentviewer.search import index as indexes
from patentviewer.search.encoder import Encoder
from tests.benchmarks import million
from tests.benchmarks.many_figures import NAME

MOST, TURNS = 10, 41
"""Nearest figures that are looked for; look-ups that are timed."""

_BLOCK = 4096
"""Vectors that are made at once: a multiple of those that FAISS scans together."""

_GROUP = 64
"""Vectors that two mixed ones give the same share to."""

_SETTINGS = ("default", "sketch", "layout alone")
_HASH, _EXACT = "hash.txt", "exact.npz"


def made(encoder: Encoder, pool: np.ndarray, figures: int) -> Iterator[np.ndarray]:
    """Disturbed mixtures of real vectors (pool), a block at a time."""
    random = np.random.default_rng(0)
    for _ in range(figures // _BLOCK):
        pairs = random.integers(len(pool), size=(_BLOCK // _GROUP, 2, _GROUP))
        yield np.concatenate(
            [million.disturbed(encoder, pool[a], pool[b], pool, random) for a, b in pairs]
        )


def _sample(encoder: Encoder, pool: np.ndarray, figures: int) -> np.ndarray:
    """Vectors that compression is learned from: others than those it is measured on."""
    random = np.random.default_rng(1)
    pairs = random.integers(len(pool), size=(min(compressed.TRAINING_ROWS, figures) // 8, 2, 8))
    return np.concatenate(
        [million.disturbed(encoder, pool[a], pool[b], pool, random) for a, b in pairs]
    )


class _Nearest:
    """The MOST nearest of what was seen so far, for some queries (Q x D)."""

    def __init__(self, queries: np.ndarray) -> None:
        self.queries = queries
        self.likeness = np.full((len(queries), MOST), -9, np.float32)
        self.rows = np.full((len(queries), MOST), -1)

    def see(self, vectors: np.ndarray, first: int) -> None:
        """Compare further vectors, the positions of which begin at first."""
        found = np.concatenate([self.likeness, self.queries @ vectors.T], axis=1)
        places = np.broadcast_to(np.arange(first, first + len(vectors)), found[:, MOST:].shape)
        rows = np.concatenate([self.rows, places], axis=1)
        best = np.argpartition(-found, MOST - 1, axis=1)[:, :MOST]
        self.likeness = np.take_along_axis(found, best, axis=1)
        self.rows = np.take_along_axis(rows, best, axis=1)


def build(folder: Path, library: Library, figures: int, asked: dict[str, np.ndarray]) -> None:
    """Make the index, its large part written as it comes, and find the exactly nearest."""
    encoder = library._encoder()
    with library._used(NAME) as opened:
        row = min(opened.catalogue.folders())
        known = million._real(
            opened.catalogue, encoder.manifest.dimensions, row, opened.catalogue.folders()[row]
        )
        pool = np.concatenate([one.vectors for one in known])
    store = compressed.trained(_sample(encoder, pool, figures), encoder.manifest.parts)
    faiss = compressed.faiss()
    nearest = {name: _Nearest(queries) for name, queries in asked.items()}
    arrays: dict[str, Any] = {}  # most of them do not grow: they are taken of the first block
    seen = 0
    codes = folder / "codes"
    with codes.open("wb") as opened_codes:
        for block in made(encoder, pool, figures):
            store.add(block)
            arrays = arrays or compressed.arrays_of(store)
            held = faiss.rev_swig_ptr(store.full.codes.data(), len(block) * store.full.code_size)
            opened_codes.write(held.tobytes())
            store.full.reset()
            for one in nearest.values():
                one.see(block, seen)
            seen += len(block)
            if seen % (64 * _BLOCK) == 0:
                print(seen, flush=True)

    def put(write: Any) -> None:
        store.full.ntotal = seen
        head = faiss.serialize_index(store.full).tobytes()
        write(head[:-8] + codes.stat().st_size.to_bytes(8, "little"))
        with codes.open("rb") as written_codes:
            while piece := written_codes.read(2**24):
                write(piece)

    empty = len(faiss.serialize_index(store.full))
    arrays["scan"] = faiss.serialize_index(store.scan())
    arrays["full"] = (empty + codes.stat().st_size, put)
    arrays = {"ids": np.arange(seen, dtype="<i8"), **arrays}
    head = {"stamp": encoder.manifest.stamp, "rows": seen}
    written = mapped.kept(folder, "index", indexes._MAPPED_MAGIC, head, arrays)
    codes.unlink()
    np.savez(folder / _EXACT, **{name: one.rows for name, one in nearest.items()})
    (folder / _HASH).write_text(written)


def measure(folder: Path, library: Library, asked: dict[str, np.ndarray]) -> dict[str, Any]:
    """Time the look-up, and count which of the nearest it finds."""
    manifest = library._manifest()
    index = indexes.read(
        folder / "index.faiss", manifest.stamp, manifest.dimensions, (folder / _HASH).read_text()
    )
    assert index is not None
    two, taken = asked["default"][:2], []
    for _ in range(TURNS + 1):
        began = time.perf_counter()
        index.nearest(two, indexes.CANDIDATES)
        taken.append(1000 * (time.perf_counter() - began))
    found: dict[str, Any] = {
        "figures": len(index),
        "look_up_first_ms": round(taken[0], 1),
        "look_up_ms": round(statistics.median(taken[1:]), 1),
        "look_up_most_ms": round(max(taken[1:]), 1),
    }
    exact = np.load(folder / _EXACT)
    for name, queries in asked.items():
        parts = []
        for query, true in zip(queries, exact[name], strict=True):
            rows = index.nearest(query[None], indexes.CANDIDATES)
            scores = index.scores(query[None], rows, roughly=True)[0]
            best = rows[np.argsort(-scores, kind="stable")[: indexes.COMPARED_EXACTLY]]
            parts.append(len(np.intersect1d(best, true)) / MOST)
        found[f"recall_at_10, {name}"] = round(float(np.mean(parts)), 4)
        found[f"worst_at_10, {name}"] = min(parts)
    return found


def main(given: argparse.Namespace) -> None:
    """Make the index where it is not there, then measure."""
    library = Library(given.folder / "home")
    manifest = library._manifest()
    settings = million._settings(manifest)
    vectors = million._asked(given.folder, manifest)
    asked = {
        name: (vectors * manifest.scales(settings[name])).astype(np.float32) for name in _SETTINGS
    }
    folder = given.folder / "index"
    folder.mkdir(exist_ok=True)
    if not (folder / _HASH).exists():
        build(folder, library, given.figures, asked)
    print(json.dumps(measure(folder, library, asked)))
    library.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--figures", type=int, default=5_000_000)
    main(parser.parse_args())
