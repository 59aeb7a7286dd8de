"""How much a search adds to embedding the query and looking it up.

    python tests/benchmarks/query_speed.py [FIGURES]

Fills a collection with FIGURES (10,000) made-up vectors of documents of seven figures, then times,
turn by turn in one run, whole searches and their embedding and look-up alone.
"""

from __future__ import annotations

import patentviewer  # noqa: F401 - before numpy: it says on how many threads that works

# isort: split
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from patentviewer.app.library import Library
from patentviewer.drawings.prepare import prepare
from patentviewer.drawings.reading import VERSION
from patentviewer.model.documents import Bibliography, Figure, Source, SourceKind
from patentviewer.model.ranking import Query, QueryFigure
from patentviewer.search import index as indexes
from patentviewer.search.catalogue import FileRow
from patentviewer.search.encoder import Encoder
from patentviewer.search.local_features import packed
from patentviewer.search.manifest import Grid

sys.path.insert(0, str(Path(__file__).parents[1] / "search"))
from shapes import drawing

FIGURES_A_DOCUMENT = 7
TURNS = 60


def fill(library: Library, encoder: Encoder, figures: int, folder: Path) -> None:
    """A collection of made-up vectors that lie as near to each other as a model's do."""
    library.add_folders("made up", [folder])
    catalogue = library._collection("made up").catalogue
    random = np.random.default_rng(0)
    size = encoder.manifest.dimensions
    grid = encoder.manifest.reranking.local_features
    common = random.normal(size=size)
    with catalogue.writing():
        for place in range(figures // FIGURES_A_DOCUMENT):
            source = Source(folder, f"{place}.tif", SourceKind.PICTURE, place, place)
            known = Bibliography(
                number=f"US D{800000 + place} S", country="US", title=f"Article {place}"
            )
            row = FileRow(0, source, "", True, FIGURES_A_DOCUMENT, encoder.manifest.stamp, VERSION)
            file = catalogue.add_file(1, row, known)
            centre = common + 1.2 * random.normal(size=size)
            for sheet in range(FIGURES_A_DOCUMENT):
                vector = centre + random.normal(size=size)
                for part in encoder.parts(vector[None]):
                    np.divide(part, np.linalg.norm(part), out=part)
                figure = Figure(np.zeros((0, 0), np.uint8), sheet, label=f"FIG. {sheet}")
                local_features = _local_features(grid, random)
                catalogue.add_figure(file, figure, vector.astype(np.float16), b"", local_features)


def _local_features(grid: Grid | None, random: np.random.Generator) -> bytes:
    """Local features of a figure of which half the squares hold ink."""
    if grid is None:
        return b""
    values = random.integers(-40, 41, (grid.count, grid.size)).astype(np.int8)
    values[random.random(grid.count) < 0.5] = 0
    return packed(values)


def main(figures: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        library = Library(Path(home))
        encoder = library._encoder()
        fill(library, encoder, figures, Path(home))
        corpus = library._corpus(())
        picture = drawing("query", side=2000)
        query = Query((QueryFigure(picture),))
        preparation = encoder.manifest.preparation

        def alone() -> None:
            prepared = prepare(picture, preparation)
            variants = [prepared] if encoder.manifest.mirror_invariant else [prepared, prepared]
            vectors = encoder.embed(np.stack(variants))
            scores = corpus.snapshots[0].index.scores(vectors).max(axis=0)
            np.argpartition(scores, -20)

        def whole(top: int) -> None:
            library._loaded_embedder().forget()
            library.search(query, top)

        works = {
            "embedding and look-up alone": alone,
            "search, 20 designs": lambda: whole(20),
            "search, 200 designs": lambda: whole(200),
            "search, all designs": lambda: whole(0),
        }
        times: dict[str, list[float]] = {name: [] for name in works}
        for turn in range(TURNS + 5):
            for name, work in works.items():
                started = time.perf_counter()
                work()
                if turn >= 5:
                    times[name].append(time.perf_counter() - started)
        library.close()
    print(f"{len(corpus.figure_file):,} figures, exact: {corpus.snapshots[0].index.is_exact}, "
          f"limit {indexes.EXACT_LIMIT:,}")  # fmt: skip
    base = times["embedding and look-up alone"]
    for name, taken in times.items():
        ratios = [own / other for own, other in zip(taken, base, strict=True)]
        print(
            f"{name:<30} {1000 * statistics.median(taken):7.1f} ms (best {1000 * min(taken):6.1f})"
            f"   x {statistics.median(ratios):.2f} (of the best {min(taken) / min(base):.2f})"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
