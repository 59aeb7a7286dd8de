from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
from shapes import drawing
from tiny_model import write_model

from patentviewer.drawings.prepare import prepare
from patentviewer.model.circumstances import CollectionState
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Figure, Source, SourceKind
from patentviewer.model.ranking import FigureKey, Filters, Query, QueryFigure, Vectors
from patentviewer.search import candidates
from patentviewer.search import query as queries
from patentviewer.search import snapshot as snapshots
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.catalogue import vectors as keeping
from patentviewer.search.corpus import Corpus
from patentviewer.search.described import Described
from patentviewer.search.encoder import Encoder
from patentviewer.search.learned import Applied, KindMap, Learned
from patentviewer.search.local_features import packed
from patentviewer.search.manifest import Adaptive, write_manifest
from patentviewer.search.query import Embedder
from patentviewer.search.ranker import likeness

DESIGNS, FIGURES = 900, 4


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    folder = tmp_path_factory.mktemp("model")
    write_model(folder)
    return Encoder.open(folder)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Catalogue:
    """What all tests ask that change nothing."""
    return filled(tmp_path_factory.mktemp("catalogue"), encoder)


def filled(folder: Path, encoder: Encoder) -> Catalogue:
    """Many made-up designs, and one whose first figure is the drawing of the tests' query."""
    catalogue = Catalogue(folder / "c.sqlite", create=True)
    random = np.random.default_rng(0)
    pictures = np.stack([_prepared(f"article {place}", encoder) for place in range(60)])
    base = encoder.embed(pictures)
    with catalogue.writing():
        catalogue.add_folder(Path("/drawings"))
        for place in range(DESIGNS):
            _add_design(catalogue, encoder, place, base[place % 60], random)
    return catalogue


def _prepared(name: str, encoder: Encoder) -> np.ndarray:
    return prepare(drawing(name), encoder.manifest.preparation)


def _add_design(
    catalogue: Catalogue,
    encoder: Encoder,
    place: int,
    like: np.ndarray,
    random: np.random.Generator,
) -> None:
    source = Source(Path("/drawings"), f"{place}.pdf", SourceKind.PDF, place, place)
    known = Bibliography(
        number=f"US D{700000 + place} S",
        country="US",
        title="Lamp" if place % 3 else "Chair",
        granted=dt.date(2000, 1, 1) + dt.timedelta(days=place),
    )
    stamp = encoder.manifest.stamp
    file = catalogue.add_file(1, FileRow(0, source, "", True, FIGURES, stamp, 1), known)
    for sheet in range(FIGURES):
        vector = like[None] + (0 if place < 60 and sheet == 0 else 0.05) * random.normal(
            size=(1, len(like))
        )
        for part in encoder.parts(vector):
            np.divide(part, np.linalg.norm(part), out=part)
        figure = Figure(np.zeros((0, 0), np.uint8), sheet + 1)
        catalogue.add_figure(file, figure, vector[0].astype(np.float16), b"")


def corpus(catalogue: Catalogue, encoder: Encoder, exact_limit: int) -> Corpus:
    manifest = encoder.manifest
    return Corpus(
        [snapshots.follow(catalogue, "c", manifest.stamp, manifest.parts, exact_limit=exact_limit)]
    )


def asked(**more: object) -> Query:
    more = {"mirror": False, "class_weight": 0.0, **more}
    return Query((QueryFigure(drawing("article 7")),), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(title="chair"),
        Filters(before=dt.date(2000, 3, 1)),
        Filters(after=dt.date(2002, 6, 1), title="lamp"),
    ],
)
def test_a_compressed_collection_gives_the_ranking_of_an_exact_one(
    catalogue: Catalogue, encoder: Encoder, filters: Filters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "CANDIDATES", 300)
    exact = corpus(catalogue, encoder, 10**6)
    compressed = corpus(catalogue, encoder, 1000)
    assert exact.snapshots[0].index.is_exact
    assert not compressed.snapshots[0].index.is_exact
    rankings = [
        queries.search(each, Embedder(encoder), asked(filters=filters), top=20)
        for each in (exact, compressed)
    ]
    found = [[hit.name for hit in ranking.designs] for ranking in rankings]
    assert len(found[1]) == len(found[0]) >= 12
    assert len(set(found[0][:10]) & set(found[1][:10])) >= 9
    for hit in rankings[1].designs:
        assert len(hit.figures) == FIGURES
        if filters.title:
            assert hit.bibliography.title.casefold() == filters.title
    if filters == Filters():
        assert found[0][0] == found[1][0] == "US D700007 S"


def test_a_figure_that_is_gone_is_found_no_more(tmp_path: Path, encoder: Encoder) -> None:
    catalogue = filled(tmp_path, encoder)  # others ask the one that all share
    manifest = encoder.manifest
    for limit in (10**6, 1000):
        before = snapshots.follow(catalogue, "c", manifest.stamp, manifest.parts, exact_limit=limit)
        best = queries.search(Corpus([before]), Embedder(encoder), asked(), top=3).designs[0]
        with catalogue.writing():
            catalogue.remove_files([best.document_id])
        after = snapshots.follow(
            catalogue, "c", manifest.stamp, manifest.parts, before, exact_limit=limit
        )
        ranking = queries.search(Corpus([after]), Embedder(encoder), asked(), top=3)
        assert best.design not in [hit.design for hit in ranking.designs]
        assert ranking.coverage.figures_searchable == before.searchable - FIGURES
        again = queries.search(Corpus([before]), Embedder(encoder), asked(), top=3)
        assert again.designs[0].design == best.design


def _of_one_figure_each(folder: Path, encoder: Encoder, described: Described) -> Catalogue:
    """A catalogue of designs of one figure, every other one a lamp, a chair between them."""
    assert described.local_features is not None
    catalogue = Catalogue(folder / "c.sqlite", create=True)
    with catalogue.writing():
        catalogue.add_folder(Path("/drawings"))
        for place in range(len(described)):
            source = Source(Path("/drawings"), f"{place}.pdf", SourceKind.PDF, place, place)
            row = FileRow(0, source, "", True, 1, encoder.manifest.stamp, 1)
            title = "Chair" if place % 2 else "Lamp"
            known = Bibliography(number=f"US D{700000 + place} S", title=title)
            file = catalogue.add_file(1, row, known)
            figure = Figure(np.zeros((0, 0), np.uint8), 1)
            vector = described.vectors[place].astype(np.float16)
            catalogue.add_figure(file, figure, vector, b"", packed(described.local_features[place]))
    return catalogue


def test_of_designs_with_the_same_vector_the_one_whose_local_features_match_comes_first(
    tmp_path: Path,
) -> None:
    write_model(tmp_path / "model", local_features=0.5, duplicate_cosine=1.1)
    encoder = Encoder.open(tmp_path / "model")
    described = encoder.describe(
        np.stack([_prepared(f"article {place}", encoder) for place in range(30)])
    )
    # All are as near as the query's own figure, as far as the vectors tell.
    same = replace(described, vectors=np.repeat(described.vectors[7:8], 30, axis=0))
    catalogue = _of_one_figure_each(tmp_path, encoder, same)
    some = corpus(catalogue, encoder, 10**6)
    hits = queries.search(some, Embedder(encoder), asked(), top=0).designs
    assert hits[0].name == "US D700007 S"
    assert hits[0].score > hits[1].score
    weights = {"shape": 1.0}
    plain = queries.search(some, Embedder(encoder), asked(descriptor_weights=weights), top=0)
    assert plain.designs[0].score == pytest.approx(plain.designs[-1].score)
    mirrored = Query((QueryFigure(drawing("article 7")[:, ::-1]),), class_weight=0.0)
    best = queries.search(some, Embedder(encoder), mirrored, top=0).designs[0].best
    assert best.mirrored


@pytest.mark.parametrize("filters", [Filters(), Filters(title="chair")])
def test_a_search_ranks_by_the_likeness_that_measurements_use(
    tmp_path: Path, filters: Filters
) -> None:
    write_model(
        tmp_path / "model",
        local_features=0.5,
        query_expansion=0.8,
        k_reciprocal=0.5,
        diffusion=0.6,
        duplicate_cosine=1.1,
    )
    encoder = Encoder.open(tmp_path / "model")
    known = encoder.describe(
        np.stack([_prepared(f"article {place}", encoder) for place in range(80)])
    )
    # As catalogues keep them, and an index compares them.
    of_catalogue = keeping.unpacked(
        [keeping.packed(one) for one in known.vectors.astype(np.float16)], known.vectors.shape[1]
    )
    kept = replace(known, vectors=of_catalogue.astype(np.float16).astype(np.float32))
    catalogue = _of_one_figure_each(tmp_path, encoder, kept)
    hits = queries.search(
        corpus(catalogue, encoder, 10**6), Embedder(encoder), asked(filters=filters), top=0
    ).designs
    rows = np.arange(80) if not filters.title else np.arange(1, 80, 2)
    weighing = encoder.manifest.weighing(encoder.manifest.weights())
    expected = likeness(known[7:8], kept[rows], weighing)[0]
    order = rows[np.argsort(-expected, kind="stable")]
    assert [hit.name for hit in hits] == [f"US D{700000 + place} S" for place in order]
    for part in ("diffusion", "query_expansion", "k_reciprocal"):
        without = likeness(known[7:8], kept[rows], replace(weighing, **{part: 0.0}))[0]
        assert not np.array_equal(np.argsort(-without, kind="stable"), np.argsort(-expected))


@pytest.mark.parametrize(
    ("adaptive", "expected"),
    [
        (None, {"shape": 0.7, "rendering": 0.3}),
        # Of these figures the first says that they are more alike than the other does.
        (Adaptive("rendering", "shape", ("rendering",), 0.98, 0.99), {"shape": 1, "rendering": 0}),
    ],
)
def test_a_ranking_says_by_which_weights_its_likenesses_were_made(
    catalogue: Catalogue, tmp_path: Path, adaptive: Adaptive | None, expected: dict[str, float]
) -> None:
    manifest = write_model(tmp_path)
    reranking = replace(manifest.reranking, adaptive=adaptive)
    write_manifest(tmp_path, replace(manifest, reranking=reranking))
    encoder = Encoder.open(tmp_path)
    (found,) = queries.search(corpus(catalogue, encoder, 0), Embedder(encoder), asked()).weights
    assert found == pytest.approx(expected, abs=1e-6)


def test_ties_are_settled_by_the_number(catalogue: Catalogue, encoder: Encoder) -> None:
    blank = QueryFigure(np.full((50, 50), 255, np.uint8))
    some = corpus(catalogue, encoder, 10**6)
    ranking = queries.search(some, Embedder(encoder), Query((blank,), mirror=False))
    order = [(-hit.score, hit.design) for hit in ranking.designs]
    assert order == sorted(order)


def test_what_was_embedded_is_remembered(encoder: Encoder) -> None:
    embedder = Embedder(encoder)
    inputs = [_prepared("a", encoder), _prepared("b", encoder)]
    first = embedder.describe(inputs).vectors
    encoder_used = []
    embedder.encoder.describe = lambda new: encoder_used.append(len(new))  # type: ignore[method-assign,assignment]
    try:
        again = embedder.describe([inputs[1], inputs[0], inputs[1]]).vectors
        assert np.array_equal(again, first[[1, 0, 1]])
    finally:
        del embedder.encoder.describe
    assert not encoder_used


def test_feedback_on_a_figure_that_is_gone_changes_nothing(
    catalogue: Catalogue, encoder: Encoder
) -> None:
    some = corpus(catalogue, encoder, 10**6)
    plain = queries.search(some, Embedder(encoder), asked(), top=10)
    liked = queries.search(
        some, Embedder(encoder), asked(liked=(FigureKey("c", 10**7), FigureKey("x", 1))), top=10
    )
    assert liked.designs == plain.designs


def test_several_figures_in_a_compressed_collection(catalogue: Catalogue, encoder: Encoder) -> None:
    figures = tuple(QueryFigure(drawing(f"article {place}")) for place in (3, 9))
    query = Query(figures, liked=(FigureKey("c", 1),), rotations=(5.0,))
    compressed, exact = (
        queries.search(corpus(catalogue, encoder, limit), Embedder(encoder), query, top=0)
        for limit in (1000, 10**6)
    )
    found, expected = ([hit.name for hit in one.designs[:20]] for one in (compressed, exact))
    # Of 3,600 figures the 2,048 nearest to each that asks are ranked, with all of their designs.
    assert 0.9 * len(exact.designs) < len(compressed.designs) < len(exact.designs)
    assert found[0] == expected[0]
    assert {"US D700003 S", "US D700009 S"} <= set(found[:6])
    assert len(set(found) & set(expected)) >= 18
    assert compressed.cut_off == pytest.approx(exact.cut_off, rel=0.15)


def test_designs_of_the_class_of_the_nearest_rise_and_what_is_left_out_does_not_vote(
    tmp_path: Path,
) -> None:
    write_model(tmp_path / "model", duplicate_cosine=1.1)
    encoder = Encoder.open(tmp_path / "model")
    vectors = encoder.embed(np.stack([_prepared(f"article {n}", encoder) for n in range(40)]))
    scales = encoder.manifest.scales(encoder.manifest.default_weights)
    order = np.argsort(-(vectors @ (vectors[7] * scales)))
    classes = dict.fromkeys(order.tolist(), "D26/76")
    classes |= dict.fromkeys(order[[*range(1, 16), 30]].tolist(), "D6/366") | {7: "D99/1"}
    catalogue = Catalogue(tmp_path / "c.sqlite", create=True)
    with catalogue.writing():
        catalogue.add_folder(Path("/drawings"))
        for place in range(40):
            source = Source(Path("/drawings"), f"{place}.pdf", SourceKind.PDF, place, place)
            row = FileRow(0, source, "", True, 1, encoder.manifest.stamp, 1)
            known = Bibliography(
                number=f"US D{700000 + place} S", country="US", us_class=classes[place]
            )
            file = catalogue.add_file(1, row, known)
            figure = Figure(np.zeros((0, 0), np.uint8), 1)
            catalogue.add_figure(file, figure, vectors[place].astype(np.float16), b"")
    some = corpus(catalogue, encoder, 10**6)

    def found(**more: object) -> list[tuple[str, float]]:
        ranking = queries.search(some, Embedder(encoder), asked(**more), top=0)
        return [(hit.name, hit.by_class) for hit in ranking.designs]

    plain = [design for design, _ in found()]
    own = DesignKey.of_number("US D700007 S")
    assert own is not None
    left_out = frozenset({own})
    far = f"US D{700000 + order[30]} S"
    voted = found(class_weight=0.6, leave_out=left_out)
    assert [design for design, _ in voted].index(far) < plain.index(far) - 2
    assert dict(voted)[far] > 0
    ranking = queries.search(
        some, Embedder(encoder), asked(class_weight=0.6, leave_out=left_out), top=0
    )
    assert "D99" not in dict(ranking.voted)
    assert next(iter(dict(ranking.voted))) == "D6"
    of_query = replace(asked().figures[0], us_class="D26-76", document="US D700007 S")
    told = queries.search(some, Embedder(encoder), Query((of_query,), mirror=False), top=0)
    assert told.voted[0][0] == "D26"
    assert "D99" not in dict(told.voted)
    by_number = Query((replace(of_query, us_class=""),), mirror=False)
    told = queries.search(some, Embedder(encoder), by_number, top=0)
    assert told.voted[0][0] == "D99"
    told = queries.search(some, Embedder(encoder), replace(by_number, leave_out=left_out), top=0)
    assert "D99" not in dict(told.voted)


def test_what_a_collection_has_taught_is_mixed_in_for_drawings_and_not_for_sketches(
    catalogue: Catalogue, encoder: Encoder
) -> None:
    dimensions = encoder.manifest.dimensions
    random = np.random.default_rng(0)
    matrix, anchors, kinds = (
        random.normal(size=shape).astype(np.float32) for shape in ((dimensions, 4), (9, 4), (9, 3))
    )
    of_kinds = KindMap(np.zeros(dimensions, np.float32), matrix, anchors, kinds, kinds[0])
    learned = Learned("s", of_kinds, 2.0, 300, 0.2, 0.3)
    for limit in (10**6, 1000):
        some = corpus(catalogue, encoder, limit)
        taught = Applied(learned, some)
        plain = queries.search(some, Embedder(encoder), asked(), top=30)
        mixed = queries.search(some, Embedder(encoder), asked(), top=30, taught=taught)
        assert mixed.designs != plain.designs
        sketch = Query(
            tuple(replace(figure, is_sketch=True) for figure in asked().figures),
            mirror=False,
            class_weight=0.0,
        )
        one, other = (
            queries.search(some, Embedder(encoder), sketch, top=30, taught=each)
            for each in (None, taught)
        )
        assert one.designs == other.designs


@dataclass
class OnServer:
    """A collection of which all is near, and which the thread is remembered that reads of it."""

    snapshot: snapshots.Snapshot
    read_by: list[str] = field(default_factory=list)

    @property
    def collection(self) -> str:
        return self.snapshot.collection

    @property
    def state(self) -> CollectionState:
        return self.snapshot.state

    def near(self, vectors: Vectors, query: Query) -> snapshots.Snapshot:
        def bibliographies(files: Sequence[int]) -> dict[int, Bibliography]:
            self.read_by.append(threading.current_thread().name)
            return self.snapshot.bibliographies(files)

        return replace(self.snapshot, bibliographies=bibliographies)

    def facets(self, name: str) -> dict[str, int]:
        raise NotImplementedError(name)


def test_the_second_thread_does_not_wait_for_a_server(
    catalogue: Catalogue, encoder: Encoder
) -> None:
    local = corpus(catalogue, encoder, 10**6)
    there = OnServer(local.snapshots[0])
    ranking = queries.search(Corpus([]).beside([there]), Embedder(encoder), asked(), top=5)
    assert ranking.designs[0].name == "US D700007 S"
    assert set(there.read_by) == {threading.current_thread().name}
