from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from shapes import drawing, write_articles
from tiny_model import write_model

from patentviewer.app.library import Library
from patentviewer.app.open_collection import CATALOGUE_FILE
from patentviewer.drawings.reading import VERSION
from patentviewer.errors import UserError
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Figure, Source, SourceKind
from patentviewer.model.ranking import Query, QueryFigure
from patentviewer.progress import Progress
from patentviewer.search import learning, metrics, snapshot
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.corpus import Corpus
from patentviewer.search.described import Described, Weighing
from patentviewer.search.encoder import Encoder
from patentviewer.search.figures import Held
from patentviewer.search.learned import Learned
from patentviewer.search.learning import Lesson

D = 24


def lesson(documents: int, *, told: float, seed: int = 0) -> Lesson:
    """Two figures a document, whose kind shows in three of the numbers, by ``told``."""
    random = np.random.default_rng(seed)
    kind = random.integers(0, 6, documents)
    centre = np.zeros((documents, D))
    centre[:, :3] = told * random.normal(size=(6, 3))[kind]
    centre += random.normal(size=(documents, D)) * np.where(np.arange(D) < 3, 0.3, 1.5)
    vectors = np.repeat(centre, 2, axis=0) + 0.1 * random.normal(size=(2 * documents, D))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    own = np.repeat(np.arange(documents), 2)
    held = Held(Described(vectors.astype(np.float32)), own.astype(np.int32))
    return Lesson(held, np.arange(len(own)), kind[own], Weighing(np.ones(D, np.float32)))


def learned(given: Lesson) -> Learned:
    *steps, last = learning.learning(given, "stamp")
    assert all(isinstance(step, Progress) for step in steps)
    assert isinstance(last, Learned)
    return last


def test_what_tells_kinds_apart_is_found_and_measured_on_documents_not_seen() -> None:
    found = learned(lesson(500, told=1.5))
    assert found.is_used
    assert found.documents == 500
    assert found.after > found.before + 0.1
    fresh = lesson(300, told=1.5, seed=0)
    seen = found.of(fresh.vectors)
    assert np.allclose(np.linalg.norm(seen, axis=1), 1, atol=1e-4)
    same = fresh.kind[:, None] == fresh.kind
    likeness = seen @ seen.T
    assert likeness[same].mean() > likeness[~same].mean() + 0.3


def test_what_the_model_takes_documents_for_is_learned_from_too() -> None:
    # Of what a search weighs nothing tells kinds apart; the first three numbers are predictions.
    given = lesson(500, told=1.5)
    is_class = (np.arange(D) < 3).astype(np.float32)
    form = Weighing(1 - is_class)
    assert learned(replace(given, weighing=form)).after < 0.3
    predicting = replace(form, predicted_class=0.1, classes=is_class)
    found = learned(replace(given, weighing=predicting))
    assert found.is_used
    assert found.after > found.before + 0.1


def test_what_is_no_better_is_not_used() -> None:
    found = learned(lesson(300, told=0.0))
    assert found.after <= found.before + 0.03
    if found.after <= found.before:
        assert not found.is_used


def test_too_few_documents_teach_nothing() -> None:
    with pytest.raises(UserError, match="classified documents"):
        list(learning.learning(lesson(50, told=1.0), "stamp"))


def test_learning_can_be_stopped_at_every_step() -> None:
    steps = learning.learning(lesson(250, told=1.0), "stamp")
    next(steps)
    steps.close()


def test_what_is_measured_is_what_a_search_gives(tmp_path: Path) -> None:
    """By all stages, with votes: the designs asked for by hand, each left out of its own search."""
    manifest = write_model(
        tmp_path / "model", local_features=0.3, query_expansion=0.5, k_reciprocal=0.5, diffusion=0.3
    )
    folder = tmp_path / "drawings"
    names = write_articles(folder, 30, views=2)
    lines = [f"{name[:11]}\tD{6 + place % 3}/1\tThing" for place, name in enumerate(names)]
    (folder / "classes.tsv").write_text("\n".join(["document\tus_class\ttitle", *lines]))
    library = Library(tmp_path / "home", tmp_path / "model")
    library.add_folders("c", [folder])
    list(library.refresh("c"))
    catalogue = Catalogue(tmp_path / "home" / "collections" / "c" / CATALOGUE_FILE)
    corpus = Corpus([snapshot.follow(catalogue, "c", manifest.stamp, manifest.parts)])
    some = learning.lesson_of(corpus, manifest)
    assert len(some.rows) == 60
    designs, firsts, design = np.unique(some.design, return_index=True, return_inverse=True)
    held = Held(some.described(), design.astype(np.int32))
    kind = some.kind[firsts]
    systems = [one.at(designs) for one in some.systems]
    measured = metrics.nearest_of_kind(
        held, firsts[:6], kind, some.weighing, systems, duplicate_cosine=some.duplicate_cosine
    )
    for place, share in enumerate(measured.tolist()):
        own = DesignKey("US", names[place][2:].partition("-")[0].replace("D0", "D"))
        query = Query(
            (QueryFigure(drawing(names[place], 1)),), mirror=False, leave_out=frozenset({own})
        )
        found = [hit.bibliography.us_class for hit in library.search(query, 10).ranking.designs]
        assert len(found) == 10
        assert share == np.mean([one == f"D{6 + place % 3}/1" for one in found])
    catalogue.close()
    library.close()


def test_a_collection_learns_ranks_with_it_says_so_and_unlearns(tmp_path: Path) -> None:
    write_model(tmp_path / "model", duplicate_cosine=1.1)
    folder = tmp_path / "drawings"
    folder.mkdir()
    library = Library(tmp_path / "home", tmp_path / "model")
    library.add_folders("c", [folder])
    encoder = Encoder.open(tmp_path / "model")
    catalogue = Catalogue(tmp_path / "home" / "collections" / "c" / CATALOGUE_FILE)
    random = np.random.default_rng(0)
    centres = random.normal(size=(5, 80))
    noise = np.where(np.arange(80) < 4, 0.2, 1.5)
    with catalogue.writing():
        for place in range(220):
            vector = np.where(np.arange(80) < 4, 2 * centres[place % 5], 0)
            vector = (vector + noise * random.normal(size=80))[None]
            for part in encoder.parts(vector):
                np.divide(part, np.linalg.norm(part), out=part)
            source = Source(folder, f"{place}.png", SourceKind.PICTURE, place, place)
            row = FileRow(0, source, "", True, 1, encoder.manifest.stamp, VERSION)
            known = Bibliography(f"US D{800000 + place} S", "US", us_class=f"D{place % 5 + 6}/1")
            file = catalogue.add_file(1, row, known)
            blank = Figure(np.zeros((0, 0), np.uint8), 1)
            catalogue.add_figure(file, blank, vector[0].astype(np.float16), b"")
    catalogue.close()
    query = Query((QueryFigure(drawing("article 1")),), class_weight=0.0)
    before = library.search(query)
    assert [step.stage for step in library.learn("c")][-1] == "learning"
    (status,) = library.collections()
    assert status.taught is not None
    assert status.taught.documents == 220
    assert status.taught.is_used
    assert status.taught.after > status.taught.before
    after = library.search(query)
    assert after.ranking.designs != before.ranking.designs
    assert after.circumstances != before.circumstances
    library.unlearn("c")
    again = library.search(query)
    assert again.ranking.designs == before.ranking.designs
    assert again.circumstances == before.circumstances
    assert library.collections()[0].taught is None
    library.close()
