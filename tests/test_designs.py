"""A design is one design, wherever it lies; an answer is of the moment of its search."""

from __future__ import annotations

import contextlib
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from patentviewer.app.library import Library
from patentviewer.app.open_collection import CATALOGUE_FILE
from patentviewer.model.answer import Answer
from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Mark
from patentviewer.model.ranking import DesignHit, Filters, Query, QueryFigure
from patentviewer.record.replay import replay
from patentviewer.record.writer import Session
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.manifest import read_manifest, write_manifest

sys.path.insert(0, str(Path(__file__).parent / "search"))
from shapes import drawing, number, write_article, write_png
from tiny_model import write_model


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Collections A and B with a 1.png each, "two" of two folders with a "drawing 0.png" each."""
    home = tmp_path_factory.mktemp("home")
    write_model(home / "model")
    write_png(home / "a" / "1.png", "in A")
    write_png(home / "b" / "1.png", "in B")
    for folder in ("front", "rear"):
        write_png(home / "two" / folder / "drawing 0.png", folder)
    write_article(home / "a", number(7), views=1)
    write_article(home / "b", number(7), views=2)
    library = Library(home, home / "model")
    for name, folders in (
        ("A", [home / "a"]),
        ("B", [home / "b"]),
        ("two", [home / "two" / "front", home / "two" / "rear"]),
    ):
        library.add_folders(name, folders)
        for _ in library.refresh(name):
            pass
    library.close()
    return home


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    library = Library(home, home / "model")
    yield library
    library.close()


def catalogue_of(home: Path, collection: str) -> Path:
    return home / "collections" / collection / CATALOGUE_FILE


def asked(**more: object) -> Query:
    return replace(Query((QueryFigure(drawing("in A")),)), **more)  # type: ignore[arg-type]


def hit_in(answer: Answer, folder: str) -> DesignHit:
    """The hit without a number whose file lies in a folder of this name."""
    (found,) = (
        hit
        for hit in answer.ranking.designs
        if not hit.design.number and Path(hit.best.file).parent.name == folder
    )
    return found


@pytest.mark.parametrize(("one", "other"), [("a", "b"), ("front", "rear")])
def test_files_of_one_name_are_designs_of_their_own(
    library: Library, home: Path, tmp_path: Path, one: str, other: str
) -> None:
    answer = library.search(asked())
    mine, theirs = hit_in(answer, one), hit_in(answer, other)
    assert mine.design != theirs.design
    assert {mine.name, theirs.name} == {
        f"{folder}/{Path(mine.best.file).name}" for folder in (one, other)
    }
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(answer)
        session.mark(mine.design, Mark.RELEVANT)
        session.tag(theirs.design, ["spout"])
        folder = session.folder
    with Session.open(folder) as again:
        back = Answer(answer.query, again.searches[0].ranking(), answer.circumstances)
        assert hit_in(back, one).best == mine.best
        assert hit_in(back, other).best == theirs.best
        assert again.judgement(mine.design).mark is Mark.RELEVANT
        assert again.judgement(theirs.design).mark is Mark.NONE
        assert again.judgement(theirs.design).tags == ("spout",)
    left = library.search(asked(leave_out=frozenset({mine.design})))
    kept = {hit.design for hit in left.ranking.designs}
    assert kept == {hit.design for hit in answer.ranking.designs} - {mine.design}
    outcome = replay(search, library.search)
    assert outcome.identical
    assert str(outcome.told[0]) == "The ranking is the same, byte for byte."


def test_documents_of_one_number_are_one_design_in_all_collections(library: Library) -> None:
    answer = library.search(asked())
    (numbered,) = (hit for hit in answer.ranking.designs if hit.design.number)
    assert numbered.design == DesignKey("US", "D900007")
    assert {figure.key.collection for figure in numbered.figures} == {"A", "B"}
    assert len(numbered.figures) == 3


def test_a_design_is_left_out_by_as_much_of_its_key_as_is_said(library: Library) -> None:
    for said, gone in (
        (DesignKey(number="D900007"), 1),
        (DesignKey("US", "D900007"), 1),
        (DesignKey("JP", "D900007"), 0),
        (DesignKey(path="1.png"), 2),
        (DesignKey(collection="A", path="1.png"), 1),
        (DesignKey(path="drawing 0.png"), 2),
    ):
        left = library.search(asked(leave_out=frozenset({said}))).ranking.designs
        assert len(left) == 5 - gone, said


def test_designs_are_found_by_whatever_people_call_them(library: Library, home: Path) -> None:
    numbered = DesignKey("US", "D900007")
    for name in ("US D900,007 S", "d900007", "USD0900007-20210105", numbered.to_text()):
        assert library.designs_called(name) == {numbered}
    file = home / "two" / "rear" / "drawing 0.png"
    (rear,) = library.designs_called(str(file))
    assert rear == DesignKey(collection="two", folder=str(file.parent), path="drawing 0.png")
    assert library.designs_called(rear.to_text()) == {rear}
    assert len(library.designs_called("drawing 0.png")) == 2
    assert library.designs_called("nothing") == frozenset()
    assert library.designs_called('["US","D1"]') == frozenset()


def test_what_is_known_of_a_document_names_its_design(library: Library, home: Path) -> None:
    answer = library.search(asked())
    for hit in answer.ranking.designs:
        details = library.document(hit.best.key.collection, hit.document_id)
        assert details.design == hit.design


@pytest.mark.parametrize("way", ["liked", "disliked"])
def test_a_design_that_is_liked_counts_by_its_figure_most_like_the_query(
    library: Library, way: str
) -> None:
    answer = library.search(asked())
    (numbered,) = (hit for hit in answer.ranking.designs if hit.design.number)
    by_key = library.search(asked(**{way: (numbered.design,)})).ranking
    by_figure = library.search(asked(**{way: (numbered.best.key,)})).ranking
    assert by_key.designs == by_figure.designs != answer.ranking.designs


def test_a_liked_design_that_may_be_no_hit_is_left_out(library: Library) -> None:
    plain = library.search(asked(filters=Filters(collections=("two",)))).ranking
    gone = (DesignKey("US", "D900007"), DesignKey("US", "D123456"))
    pulled = library.search(asked(filters=Filters(collections=("two",)), liked=gone)).ranking
    assert pulled.designs == plain.designs


def test_an_answer_says_under_what_circumstances_it_was_given(library: Library, home: Path) -> None:
    said = library.search(asked(filters=Filters(collections=("B", "two")))).circumstances
    manifest = (home / "model" / "manifest.json").read_bytes()
    assert said.model.manifest == hashlib.sha256(manifest).hexdigest()
    assert said.model.sha256 == library.model().sha256
    assert [one.name for one in said.collections] == ["B", "two"]
    status = {one.name: one for one in library.collections()}
    for one in said.collections:
        now = status[one.name]
        assert one.folders == tuple(map(str, now.folders))
        assert (one.files, one.documents, one.problems) == (now.files, now.documents, now.problems)
        assert (one.figures_known, one.figures_searchable) == (
            now.figures_known,
            now.figures_searchable,
        )
        assert now.refreshed is not None
        assert one.refreshed == now.refreshed.isoformat()
        with contextlib.closing(Catalogue(catalogue_of(home, one.name))) as catalogue:
            assert one.index == catalogue.content_hash()


def test_while_an_index_is_built_an_answer_stays_of_its_moment(home: Path, tmp_path: Path) -> None:
    drawings = tmp_path / "drawings"
    write_png(drawings / "first.png", "first")
    library = Library(tmp_path / "home", home / "model")
    library.add_folders("growing", [drawings])
    for _ in library.refresh("growing"):
        pass
    before = library.search(asked())
    (then,) = before.circumstances.collections
    assert then.figures_searchable == before.ranking.coverage.figures_searchable == 1
    for place in range(3):
        write_png(drawings / f"more {place}.png", f"more {place}")
    growing = library.refresh("growing")
    seen = {then.index}
    for _ in growing:
        answer = library.search(asked())
        (now,) = answer.circumstances.collections
        assert now.figures_searchable == answer.ranking.coverage.figures_searchable
        assert len(answer.ranking.designs) == now.files == now.documents
        seen.add(now.index)
    assert before.circumstances.collections == (then,)
    (after,) = library.search(asked()).circumstances.collections
    assert (after.figures_searchable, after.index) != (then.figures_searchable, then.index)
    assert {then.index, after.index} <= seen | {after.index}
    assert after.refreshed >= then.refreshed
    library.close()


def test_a_changed_manifest_is_named_when_a_search_is_made_again(
    home: Path, tmp_path: Path
) -> None:
    model = tmp_path / "model"
    write_model(model)
    library = Library(home, model)
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(library.search(asked()))
    library.close()
    write_manifest(model, replace(read_manifest(model), licence="another"))
    again = Library(home, model)
    outcome = replay(search, again.search)
    again.close()
    assert outcome.identical
    reasons = [str(reason) for reason in outcome.reasons]
    assert reasons == ["The manifest of the model tiny 0.1 is another."]


def test_what_carried_a_sketchs_likeness_is_weighed_as_its_score_was(
    library: Library, home: Path
) -> None:
    left, right = drawing("in A"), drawing("in B")

    def cosine(**how: object) -> float:
        *_, last = library.occlusion_saliency(left, right, **how)  # type: ignore[arg-type]
        return last.cosine

    manifest = read_manifest(home / "model")
    assert cosine() == cosine(weights=manifest.default_weights)
    assert cosine(is_sketch=True) == cosine(weights=manifest.sketch_weights)
    assert cosine(is_sketch=True) != cosine()
    assert cosine(is_sketch=True, weights={"rendering": 1.0}) == cosine(weights={"rendering": 1.0})
