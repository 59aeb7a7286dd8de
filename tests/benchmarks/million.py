"""A collection of a million figures: what a search of it takes, and what it takes to keep it.

    python -m tests.benchmarks.million N [--folder FOLDER] [--drawings FOLDER] [--only PART ...]

Fills a collection with at least N figures, unless FOLDER holds it already: indexes the drawings
(those of the sample, unless others are named), then enters their files again and again as other
documents. The vectors of these are disturbed mixtures of real ones, their thumbnails and places
real ones, their files links to the first ones. Then every part is measured in a process of its own,
and one line of JSON says what came of it; times are milliseconds, by the clock and, where a
name says work, of the processor, which other programs hardly change.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import json
import math
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from PIL import Image

from patentviewer import paths
from patentviewer.app.library import Library
from patentviewer.model.documents import Bibliography, Figure, Source, SourceKind, View
from patentviewer.model.ranking import FigureKey, Filters, Query, QueryFigure
from patentviewer.search import filters as filtering
from patentviewer.search.catalogue import Catalogue, FileRow, vectors
from patentviewer.search.encoder import Encoder, Manifest
from patentviewer.search.index import CANDIDATES
from tests.benchmarks.many_figures import NAME, NOT_KEPT

MB = 2**20
QUERIES, ASKED = 24, 100
"""Drawings that ask, each read from a real file, and mixtures, where recall is measured."""

ADDED, MOST = 100, 100
"""Documents of one picture that are added; nearest figures compared with the exact ones."""

_OTHER = 0.3
"""Of a third real vector, mixed into the mixture of two."""

_NOISE = 0.2
"""Length of what is added to a mixture at random."""


# -- the collection ----------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class Real:
    """What a real file holds; entry i of each is of its figure i."""

    row: FileRow
    known: Bibliography
    figures: list[tuple[Any, ...]]
    vectors: np.ndarray


def make(folder: Path, drawings: Path, figures: int) -> None:
    """Fill the collection, unless it is there."""
    home = folder / "home"
    if (folder / "made.json").exists():
        return
    copies = folder / "copies"
    copies.mkdir(parents=True, exist_ok=True)
    library = Library(home)
    library.add_folders(NAME, [drawings])
    for _ in library.refresh(NAME):
        pass
    encoder = library._encoder()
    with library._used(NAME) as opened:
        _keep_queries(library, opened.catalogue, folder)
        _fill(opened.catalogue, encoder, (drawings, copies), figures)
    for _ in library.refresh(NAME):
        pass
    held = library.collections()[0]
    library.close()
    made = {"figures": held.figures_searchable, "files": held.files, "documents": held.documents}
    (folder / "made.json").write_text(json.dumps(made), "utf-8")


def _keep_queries(library: Library, catalogue: Catalogue, folder: Path) -> None:
    """Keep the pictures of some real figures, to ask with them."""
    (folder / "queries").mkdir(exist_ok=True)
    for number, row in enumerate(_rows_of_queries(catalogue)):
        picture = library.figure(FigureKey(NAME, row)).picture
        Image.fromarray(picture).save(folder / "queries" / f"{number:02}.png")


def _rows_of_queries(catalogue: Catalogue) -> list[int]:
    """Which figures ask: some of the real ones, which were entered first."""
    real = catalogue.connection.execute(
        "SELECT figures.id FROM figures JOIN files ON files.id = file "
        "WHERE folder = (SELECT min(id) FROM folders) ORDER BY figures.id"
    )
    rows = [row for (row,) in real]
    return rows[:: max(1, len(rows) // QUERIES)][:QUERIES]


def _fill(catalogue: Catalogue, encoder: Encoder, where: tuple[Path, Path], figures: int) -> None:
    """Fill the catalogue; what an earlier run has filled stays."""
    drawings, copies = where
    with catalogue.writing():
        catalogue.add_folder(copies)
    first, second = sorted(catalogue.folders())
    real = list(_real(catalogue, encoder.manifest.dimensions, first, drawings))
    pool = np.concatenate([one.vectors for one in real])
    catalogue.connection.execute("PRAGMA synchronous = OFF")  # it can be filled again
    there = catalogue.counts(encoder.manifest.stamp).figures
    for turn in range(there // len(pool), math.ceil(figures / len(pool))):
        random = np.random.default_rng(turn)
        with catalogue.writing():
            for one in real:
                _link(one.row.source, copies / f"{turn:05}", drawings)
                other = real[int(random.integers(len(real)))]
                mixed = disturbed(encoder, one.vectors, other.vectors, pool, random)
                _enter(catalogue, one, mixed, (turn, second, copies), random)


def _link(source: Source, copies: Path, drawings: Path) -> None:
    """Have a source's file in another place too, that of a grant with all that lies beside it."""
    file = drawings / source.relative
    files = file.parent.iterdir() if source.kind is SourceKind.GRANT else [file]
    for one in files:
        place = copies / one.relative_to(drawings)
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists():
            place.hardlink_to(one)


def _real(catalogue: Catalogue, dimensions: int, folder: int, drawings: Path) -> Iterator[Real]:
    columns = (
        "SELECT sheet, ordinal, label, view, description, box, quarter_turns, picture, packed, "
        "vector FROM figures JOIN vectors ON vectors.figure = id "
        "JOIN thumbnails ON thumbnails.figure = id "
        "LEFT JOIN local_features ON local_features.figure = id WHERE file = ?"
    )
    for row in catalogue.files(folder, drawings).values():
        rows = catalogue.connection.execute(columns, (row.id,)).fetchall()
        if rows:
            known = vectors.unpacked([one[-1] for one in rows], dimensions)
            said = catalogue.bibliographies([row.id])[row.id]
            yield Real(row, said, [one[:-1] for one in rows], known)


def disturbed(
    encoder: Encoder,
    own: np.ndarray,
    other: np.ndarray,
    pool: np.ndarray,
    random: np.random.Generator,
) -> np.ndarray:
    """Vectors between those of two real documents, with some of a third and some of none."""
    share = np.float32(random.uniform(0.35, 0.65))
    mixed: np.ndarray = share * own + (1 - share) * other[np.arange(len(own)) % len(other)]
    mixed += np.float32(_OTHER) * pool[random.integers(len(pool), size=len(own))]
    for part in encoder.parts(mixed):
        step = random.normal(size=part.shape)
        moved = part + _NOISE * step / np.linalg.norm(step, axis=1, keepdims=True)
        part[:] = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return mixed


def _enter(
    catalogue: Catalogue,
    one: Real,
    mixed: np.ndarray,
    where: tuple[int, int, Path],
    random: np.random.Generator,
) -> None:
    """Enter a real file as another document, with other vectors."""
    turn, folder, copies = where
    relative = f"{turn:05}/{one.row.source.relative}"
    source = dataclasses.replace(one.row.source, root=copies, relative=relative)
    day = dt.date(1990, 1, 1) + dt.timedelta(days=int(random.integers(13_000)))
    entered = dataclasses.replace(
        one.known,
        number=f"US D{10_000_000 + 10_000 * turn + one.row.id} S",
        country=("US", "US", "US", "EM", "JP")[int(random.integers(5))],
        us_class=one.known.us_class or f"D{1 + random.integers(32)}/{1 + random.integers(400)}",
        granted=day,
    )
    file = catalogue.add_file(folder, dataclasses.replace(one.row, source=source), entered)
    for (*facts, picture, packed), vector in zip(one.figures, mixed, strict=True):
        sheet, ordinal, label, view, description, box, turns = facts
        box_values = tuple(json.loads(box))
        figure = Figure(NOT_KEPT, sheet, ordinal, label, View(view), description, box_values, turns)
        catalogue.add_figure(file, figure, vector.astype(np.float16), picture, packed or b"")


# -- what is measured, each in a process of its own --------------------------------------------


def _queries(folder: Path) -> list[Query]:
    return [
        Query((QueryFigure(np.array(Image.open(file).convert("L"))),))
        for file in sorted((folder / "queries").glob("*.png"))
    ]


def _memory() -> dict[str, float]:
    """MB of this process: its own, those with the files it has mapped, and the most of these."""
    seen = psutil.Process().memory_info()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "private_mb": round((seen.rss - seen.shared) / MB),
        "resident_mb": round(seen.rss / MB),
        "peak_mb": round(peak),
    }


def _work() -> float:
    """Seconds that the processor has worked for this process, and those that it has ended."""
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


def _times(work: Callable[[], object], turns: int = 5) -> float:
    """Median milliseconds of some turns."""
    taken = []
    for _ in range(turns):
        began = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - began))
    return round(statistics.median(taken), 1)


def searching(folder: Path, began: float) -> dict[str, Any]:
    """The first search after a start, those after it, filtered ones, counts, memory."""
    library = Library(folder / "home")
    queries = _queries(folder)
    list(library.search(queries[0], 20).ranking.designs)
    found: dict[str, Any] = {"start_to_first_ranking_ms": round(1000 * (time.time() - began))}
    found["start_to_first_ranking_work_ms"] = round(1000 * time.process_time())
    found |= _memory()
    library.read_ahead()  # as the window does as soon as it is open
    corpus = library._corpus(())
    taken, ratios, firsts = [], [], []
    worked = time.process_time()
    for query in queries[1:]:
        started = time.perf_counter()
        ranking = library.search(query, 20).ranking
        list(ranking.designs)
        taken.append(time.perf_counter() - started)
        ratios.append(taken[-1] / ranking.seconds_embedding)
        firsts.append({figure.key.figure_id for figure in ranking.designs[0].figures})
    found["search_work_ms"] = round(1000 * (time.process_time() - worked) / len(taken), 1)
    found["search_ms"] = round(1000 * statistics.median(taken), 1)
    found["search_95_ms"] = round(1000 * float(np.quantile(taken, 0.95)), 1)
    found["search_by_embedding"] = round(statistics.median(ratios), 2)
    with library._used(NAME) as opened:
        own = _rows_of_queries(opened.catalogue)[1:]
    found["own_design_first"] = f"{sum(map(set.__contains__, firsts, own))} of {len(own)}"
    found["memory_after_searches"] = _memory()
    manifest = library._manifest()
    two = _asked(folder, manifest)[:2] * manifest.scales(manifest.default_weights)
    index = corpus.snapshots[0].index
    found["look_up_ms"] = _times(lambda: index.nearest(two, CANDIDATES), 11)
    for name, filters in _filters().items():
        filtered = dataclasses.replace(queries[0], filters=filters)
        library.search(filtered, 20)
        found[f"search_{name}_ms"] = _times(partial(library.search, filtered, 20))
    found["facets_first_ms"] = _times(library.facets, 1)
    found["facets_ms"] = _times(library.facets)
    every = library.search(queries[0]).ranking.designs
    found["designs_ranked"] = len(every)
    found["showing_1000_ms"] = _times(lambda: list(every[:1000]), 1)
    library.close()
    return found


def _filters() -> dict[str, Filters]:
    return {
        "of_a_country": Filters(countries=("JP",)),
        "before_a_day": Filters(before=dt.date(2000, 1, 1)),
        "of_a_class": Filters(us_class=("D14",)),
        "of_a_class_and_decade": Filters(
            us_class=("D6",), after=dt.date(2010, 1, 1), before=dt.date(2020, 1, 1)
        ),
    }


def _asked(folder: Path, manifest: Manifest) -> np.ndarray:
    """Vectors that ask: mixtures made as the collection's were, but of others."""
    file = folder / "asked.npy"
    if not file.exists():
        library = Library(folder / "home")
        encoder = library._encoder()
        with library._used(NAME) as opened:
            row = min(opened.catalogue.folders())
            real = list(
                _real(opened.catalogue, manifest.dimensions, row, opened.catalogue.folders()[row])
            )
        library.close()
        pool = np.concatenate([one.vectors for one in real])
        random = np.random.default_rng(10**6)
        pairs = random.choice(len(real), (ASKED, 2))
        made = [
            disturbed(encoder, real[a].vectors[:1], real[b].vectors[:1], pool, random)
            for a, b in pairs
        ]
        np.save(file, np.concatenate(made))
    asked: np.ndarray = np.load(file)
    assert asked.shape[1] == manifest.dimensions
    return asked


def _settings(manifest: Manifest) -> dict[str, dict[str, float]]:
    """Settings of the descriptors' weights under which recall is measured.

    What says which classes a figure may be of is no likeness that one searches by.
    """
    names = [
        descriptor.name
        for descriptor in manifest.descriptors
        if descriptor.name != manifest.reranking.classes
    ]
    alone = {f"{name} alone": {name: 1.0} for name in names}
    return {
        "default": manifest.default_weights,
        "sketch": manifest.sketch_weights,
        "even": dict.fromkeys(names, 1.0),
        **alone,
    }


def recall(folder: Path, _began: float) -> dict[str, Any]:
    """Which part of the exactly nearest figures is found, of 100 queries, for many weights."""
    library = Library(folder / "home")
    manifest = library._manifest()
    corpus = library._corpus(())
    snapshot = corpus.snapshots[0]
    asked = _asked(folder, manifest)
    allowed = {name: _allowed(corpus, filters) for name, filters in _filters().items()}
    wanted: dict[str, tuple[dict[str, float], np.ndarray | None]] = {
        name: (weights, None) for name, weights in _settings(manifest).items()
    }
    wanted |= {name: (manifest.default_weights, mask) for name, mask in allowed.items()}
    exact = _exact(folder, library, snapshot, asked, wanted)
    found: dict[str, Any] = {}
    for name, (weights, mask) in wanted.items():
        queries = asked * manifest.scales(weights)
        parts: dict[int, list[float]] = {1: [], 10: [], MOST: []}
        for query, nearest in zip(queries, exact[name], strict=True):
            rows = snapshot.index.nearest(query[None], CANDIDATES, mask)
            scores = snapshot.index.scores(query[None], rows)[0]
            best = snapshot.index.ids[rows[np.argsort(-scores, kind="stable")[:MOST]]]
            for count, seen in parts.items():
                true = nearest[:count][nearest[:count] >= 0]
                seen.append(len(np.intersect1d(best[:count], true)) / max(1, len(true)))
        found[f"recall, {name}"] = {
            "at_1": round(float(np.mean(parts[1])), 4),
            "at_10": round(float(np.mean(parts[10])), 4),
            "worst_at_10": round(min(parts[10]), 2),
            f"at_{MOST}": round(float(np.mean(parts[MOST])), 4),
        }
        if mask is not None:
            found[f"recall, {name}"]["of_all"] = round(float(mask.mean()), 4)
    library.close()
    return found


def _allowed(corpus: Any, filters: Filters) -> np.ndarray:
    mask = filtering.allowed(corpus, filters, frozenset())
    assert mask is not None
    return np.asarray(mask)


def _exact(
    folder: Path, library: Library, snapshot: Any, asked: np.ndarray, wanted: dict[str, Any]
) -> dict[str, np.ndarray]:
    """Rows in the catalogue of the MOST nearest figures, every vector compared; kept for later."""
    file = folder / "exact.npz"
    if file.exists():
        return dict(np.load(file))
    manifest = library._manifest()
    best = {
        name: (np.full((len(asked), MOST), -9, np.float32), np.full((len(asked), MOST), -1))
        for name in wanted
    }
    with library._used(NAME) as opened:
        reading = opened.catalogue.connection.execute(
            "SELECT figure, vector FROM vectors ORDER BY figure"
        )
        while batch := reading.fetchmany(8192):
            ids = np.array([row for row, _ in batch])
            rows = np.searchsorted(snapshot.index.ids, ids)
            known = vectors.unpacked([vector for _, vector in batch], manifest.dimensions)
            for name, (weights, mask) in wanted.items():
                scores = (asked * manifest.scales(weights)) @ known.T
                if mask is not None:
                    scores[:, ~mask[rows]] = -9
                likeness = np.concatenate([best[name][0], scores], axis=1)
                every = np.broadcast_to(ids, scores.shape)
                places = np.concatenate([best[name][1], every], axis=1)
                order = np.argpartition(-likeness, MOST - 1, axis=1)[:, :MOST]
                best[name] = (
                    np.take_along_axis(likeness, order, axis=1),
                    np.take_along_axis(places, order, axis=1),
                )
    found = {}
    for name, (likeness, places) in best.items():
        ordered = np.take_along_axis(places, np.argsort(-likeness, axis=1, kind="stable"), axis=1)
        found[name] = np.where(np.sort(-likeness, axis=1) < 9, ordered, -1)
    np.savez(file, allow_pickle=False, **found)
    return found


def refreshing(folder: Path, _began: float) -> dict[str, Any]:
    """A refresh with nothing changed, then one that adds documents, until they are found."""
    library = Library(folder / "home")
    found: dict[str, Any] = {}
    began, worked = time.perf_counter(), _work()
    for _ in library.refresh(NAME):
        pass
    found["refresh_unchanged_ms"] = round(1000 * (time.perf_counter() - began))
    found["refresh_unchanged_work_ms"] = round(1000 * (_work() - worked))
    found["refresh_unchanged_files"] = library.collections()[0].files
    query = _queries(folder)[0]
    before = library.search(query, 20).ranking.coverage.figures_searchable
    new = folder / "new"
    new.mkdir()
    random = np.random.default_rng(0)
    for number in range(ADDED):
        picture = np.full((900, 700), 255, np.uint8)
        for _ in range(12):
            top, left = random.integers(0, 600, 2)
            height, width = random.integers(40, 240, 2)
            picture[top : top + height, left : left + 3] = 0
            picture[top : top + 3, left : left + width] = 0
            picture[top : top + height, left + width : left + width + 3] = 0
        Image.fromarray(picture).save(new / f"new {number:03}.png")
    library.add_folders(NAME, [new])
    began, worked = time.perf_counter(), _work()
    for _ in library.refresh(NAME):
        pass
    answer = library.search(query, 20)
    found["adding_ms"] = round(1000 * (time.perf_counter() - began))
    found["adding_work_ms"] = round(1000 * (_work() - worked))
    found["added"] = answer.ranking.coverage.figures_searchable - before
    found["refresh_peak_mb"] = _memory()["peak_mb"]
    library.remove_folder(NAME, new)
    shutil.rmtree(new)
    for _ in library.refresh(NAME):
        pass
    library.close()
    return found


def disk(folder: Path, _began: float) -> dict[str, Any]:
    """Bytes a figure of each file, and of what the catalogue keeps."""
    kept = folder / "home" / "collections" / NAME
    figures = json.loads((folder / "made.json").read_text("utf-8"))["figures"]
    sizes = {file.name: file.stat().st_size for file in kept.iterdir() if file.is_file()}
    library = Library(folder / "home")
    with library._used(NAME) as opened:
        tables = {
            name: opened.catalogue.connection.execute(
                f"SELECT avg(length({column})) FROM {name}"
            ).fetchone()[0]
            for name, column in (
                ("vectors", "vector"),
                ("thumbnails", "picture"),
                ("local_features", "packed"),
            )
        }
    library.close()
    return {
        "bytes_a_figure": round(sum(sizes.values()) / figures),
        "of_files": {name: round(size / figures) for name, size in sorted(sizes.items())},
        "of_rows": {name: round(size or 0) for name, size in tables.items()},
    }


PARTS: dict[str, Callable[[Path, float], dict[str, Any]]] = {
    "searching": searching,
    "recall": recall,
    "refreshing": refreshing,
    "disk": disk,
}


def main(given: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = (given.folder or Path(temporary)).absolute()
        make(folder, given.drawings.absolute(), given.figures)
        found = json.loads((folder / "made.json").read_text("utf-8"))
        for name in given.only or PARTS:
            command = [sys.executable, "-m", "tests.benchmarks.million", str(given.figures)]
            command += ["--folder", str(folder), "--part", name, "--began", str(time.time())]
            environment = os.environ | {"PATENTVIEWER_HOME": str(folder / "home")}
            done = subprocess.run(
                command, stdout=subprocess.PIPE, text=True, check=True, env=environment
            )
            found |= json.loads(done.stdout.splitlines()[-1])
        print(json.dumps(found))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("figures", type=int)
    parser.add_argument("--folder", type=Path)
    parser.add_argument(
        "--drawings", type=Path, default=paths.resources_folder() / "sample" / "collection"
    )
    parser.add_argument("--only", nargs="+", choices=tuple(PARTS))
    parser.add_argument("--part", choices=tuple(PARTS), help=argparse.SUPPRESS)
    parser.add_argument("--began", type=float, default=0.0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.part:
        print(json.dumps(PARTS[arguments.part](arguments.folder, arguments.began)))
    else:
        main(arguments)
