from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import cv2
import numpy as np
import pytest

from patentviewer.app.library import Library
from patentviewer.app.offices import bytes_in
from patentviewer.app.open_collection import CATALOGUE_FILE
from patentviewer.app.searches import without_figure
from patentviewer.errors import CollectionBusyError, UserError
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography
from patentviewer.model.ranking import DesignHit, Filters, Query, QueryFigure, Ranking
from patentviewer.search import build
from patentviewer.search.catalogue import Catalogue

sys.path.insert(0, str(Path(__file__).parent / "search"))
from shapes import drawing, number, write_article, write_articles, write_png
from tiny_model import write_model

ARTICLES = 12
TITLES = ("Table lamp", "Lampshade", "Chair", "Folding chair", "Bottle", "Shoe")


def known(place: int) -> Bibliography:
    """What the articles' documents say: it is written into the catalogue after the build."""
    return Bibliography(
        number=f"US D{900000 + place} S",
        country="US",
        kind="S",
        title=TITLES[place % len(TITLES)],
        granted=dt.date(2015 + place % 4, 6, 15),
        locarno=("26-05", "06-01", "09-01")[place % 3],
        us_class=("D26/65", "D6/334", "D9/500")[place % 3],
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one collection, "articles"."""
    home = tmp_path_factory.mktemp("library")
    write_articles(home / "drawings", ARTICLES, views=3)
    write_png(home / "drawings" / "unnamed.png", "unnamed")
    write_model(home / "model")
    library = Library(home, home / "model")
    library.add_folders("articles", [home / "drawings"])
    for _ in library.refresh("articles"):
        pass
    library.close()
    catalogue = Catalogue(home / "collections" / "articles" / CATALOGUE_FILE)
    with catalogue.writing():
        for file in catalogue.files(1, home / "drawings").values():
            if file.source.relative != "unnamed.png":
                facts = known(int(file.source.relative[3:10]) - 900000)
                catalogue.connection.execute(
                    "UPDATE documents SET title = ?, granted = ?, locarno = ?, us_class = ? "
                    "WHERE file = ?",
                    (facts.title, str(facts.granted), facts.locarno, facts.us_class, file.id),
                )
        catalogue.connection.execute("INSERT INTO titles (titles) VALUES ('rebuild')")
    catalogue.close()
    return home


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    library = Library(home, home / "model")
    yield library
    library.close()


def asked(place: int, **more: object) -> Query:
    figure = QueryFigure(drawing(number(place)))
    return replace(Query((figure,)), **more)  # type: ignore[arg-type]


def designs(ranking: Ranking) -> list[str]:
    return [hit.name for hit in ranking.designs]


def hashes(library: Library) -> dict[str, str]:
    found = library.search(asked(0)).circumstances.collections
    return {one.name: one.index for one in found}


def test_opening_is_quick_and_loads_nothing_slow() -> None:
    code = (
        "import sys, patentviewer.app.library;"
        "print([m for m in ('cv2', 'onnxruntime', 'faiss', 'PIL', 'sqlite3') if m in sys.modules])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "[]"


def test_the_design_itself_comes_first_with_its_figures_below_it(library: Library) -> None:
    ranking = library.search(asked(4)).ranking
    assert len(ranking.designs) == ARTICLES + 1
    best = ranking.designs[0]
    assert best.name == known(4).number
    assert best.score > 0.99
    assert [figure.sheet for figure in best.figures] == [1, 1, 1]
    assert best.best.file.endswith("D00001.png")
    scores = [figure.score for figure in best.figures]
    assert scores == sorted(scores, reverse=True)
    assert best.bibliography.title == known(4).title
    fused = [hit.score for hit in ranking.designs]
    assert fused == sorted(fused, reverse=True)
    assert 1 <= ranking.cut_off <= len(ranking.designs)
    assert ranking.seconds >= ranking.seconds_embedding > 0


def test_top_says_how_many_and_the_best_stay_the_same(library: Library) -> None:
    every = designs(library.search(asked(4)).ranking)
    assert designs(library.search(asked(4), top=5).ranking) == every[:5]
    assert designs(library.search(asked(4), top=1000).ranking) == every


def test_the_same_query_gives_the_same_ranking(library: Library, home: Path) -> None:
    other = Library(home, home / "model")
    first, second = library.search(asked(7)).ranking, other.search(asked(7)).ranking
    other.close()
    assert first.designs == second.designs


def test_coverage_is_always_said(library: Library) -> None:
    coverage = library.search(asked(0)).ranking.coverage
    assert coverage.collections == ("articles",)
    assert coverage.figures_searchable == coverage.figures_known == 3 * ARTICLES + 1
    assert coverage.problems == 0


def test_a_mirror_image_is_found_unless_it_is_not_wanted(library: Library) -> None:
    mirrored = QueryFigure(np.ascontiguousarray(drawing(number(3))[:, ::-1]))
    found = library.search(Query((mirrored,))).ranking
    assert found.designs[0].name == known(3).number
    assert found.designs[0].best.mirrored
    plain = library.search(Query((mirrored,), mirror=False)).ranking
    assert plain.designs[0].score < found.designs[0].score
    assert not plain.designs[0].best.mirrored


def test_a_turned_figure_is_found_when_rotations_are_tried(library: Library) -> None:
    upright = drawing(number(3))
    turn = cv2.getRotationMatrix2D((150, 150), 20, 0.8)
    turned = cv2.warpAffine(upright, turn, (300, 300), borderValue=(255.0,))
    figure = QueryFigure(np.asarray(turned, np.uint8))

    def score(rotations: tuple[float, ...]) -> float:
        ranking = library.search(Query((figure,), rotations=rotations)).ranking
        return next(hit.score for hit in ranking.designs if hit.name == known(3).number)

    assert score((-20.0,)) > score(())
    assert score((-20.0,)) > score((20.0,))


def test_several_figures_make_one_ranking_and_the_heavier_counts_more(library: Library) -> None:
    def together(first: float, second: float) -> list[str]:
        figures = (
            QueryFigure(drawing(number(1)), weight=first),
            QueryFigure(drawing(number(2)), weight=second),
        )
        return designs(library.search(Query(figures)).ranking)

    assert together(9, 1)[0] == known(1).number
    assert together(1, 9)[0] == known(2).number
    assert set(together(1, 1)[:2]) == {known(1).number, known(2).number}
    both = Query(tuple(QueryFigure(drawing(number(5), view)) for view in (1, 2)))
    best = library.search(both).ranking.designs[0]
    assert best.name == known(5).number
    assert {figure.query_figure for figure in best.figures} == {0, 1}


def test_weights_of_descriptors_change_the_ranking_and_unknown_ones_are_refused(
    library: Library,
) -> None:
    shape = library.search(asked(6, descriptor_weights={"shape": 1.0})).ranking
    rendering = library.search(asked(6, descriptor_weights={"rendering": 1.0})).ranking
    assert shape.designs[0].name == rendering.designs[0].name == known(6).number
    assert [hit.score for hit in shape.designs] != [hit.score for hit in rendering.designs]
    with pytest.raises(UserError, match="no descriptor"):
        library.search(asked(6, descriptor_weights={"smell": 1.0}))


@pytest.mark.parametrize(
    ("filters", "fits"),
    [
        (Filters(locarno=("26",)), lambda k: k.locarno == "26-05"),
        (Filters(locarno=("6-1", "09")), lambda k: k.locarno in {"06-01", "09-01"}),
        (Filters(us_class=("D6",)), lambda k: k.us_class == "D6/334"),
        (Filters(us_class=("d26-6", "D9/5")), lambda k: k.us_class != "D6/334"),
        (Filters(countries=("us",)), lambda _: True),
        (Filters(countries=("CN",)), lambda _: False),
        (Filters(before=dt.date(2016, 6, 15)), lambda k: k.granted.year == 2015),
        (Filters(after=dt.date(2016, 6, 15)), lambda k: k.granted.year >= 2016),
        (Filters(title="chairs"), lambda k: "hair" in k.title),
        (Filters(title="folding Chair"), lambda k: k.title == "Folding chair"),
        (
            Filters(locarno=("26",), before=dt.date(2018, 1, 1), title="lamp"),
            lambda k: k.locarno == "26-05" and k.granted.year < 2018 and k.title == "Table lamp",
        ),
    ],
)
def test_filters_keep_all_that_fits_and_nothing_else(
    library: Library, filters: Filters, fits: object
) -> None:
    expected = {known(place).number for place in range(ARTICLES) if fits(known(place))}  # type: ignore[operator]
    assert set(designs(library.search(asked(0, filters=filters)).ranking)) == expected


def test_documents_can_be_left_out_by_number_or_file(library: Library, home: Path) -> None:
    ranking = library.search(asked(4, leave_out=frozenset({DesignKey("US", "D900004")}))).ranking
    assert known(4).number not in designs(ranking)
    assert len(ranking.designs) == ARTICLES
    folder = str(home / "drawings")
    unnamed = DesignKey(collection="articles", folder=folder, path="unnamed.png")
    assert "unnamed.png" in designs(library.search(asked(4)).ranking)
    left_out = asked(4, leave_out=frozenset({unnamed}))
    assert "unnamed.png" not in designs(library.search(left_out).ranking)


def test_more_like_these_pulls_designs_near(library: Library) -> None:
    ranking = library.search(asked(0)).ranking
    places = {hit.name: place for place, hit in enumerate(ranking.designs)}
    far = ranking.designs[-1]
    nearer = library.search(asked(0, liked=(far.best.key,))).ranking
    assert designs(nearer).index(far.name) < places[far.name]
    first = ranking.designs[0]
    second = ranking.designs[1]
    pushed = library.search(asked(0, disliked=(second.best.key,))).ranking
    assert designs(pushed)[0] == first.name
    assert designs(pushed).index(second.name) > 1


def test_copies_are_folded_under_the_better_one(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_png(tmp_path / "drawings" / f"{number(50)}-D00001.png", "same")
    write_png(tmp_path / "drawings" / f"{number(51)}-D00001.png", "same")
    write_png(tmp_path / "drawings" / f"{number(52)}-D00001.png", "other")
    library.add_folders("copies", [tmp_path / "drawings"])
    list(library.refresh("copies"))
    ranking = library.search(Query((QueryFigure(drawing("same")),)), top=2).ranking
    library.close()
    assert designs(ranking) == ["US D900050 S", "US D900052 S"]
    assert [copy.name for copy in ranking.designs[0].duplicates] == ["US D900051 S"]


def test_a_query_without_figures_or_with_a_weight_of_nothing_is_refused(library: Library) -> None:
    with pytest.raises(UserError, match="no figure"):
        library.search(Query(()))
    with pytest.raises(UserError, match="over 0"):
        library.search(Query((QueryFigure(drawing("a"), weight=0),)))


def test_an_unknown_collection_is_said(library: Library) -> None:
    with pytest.raises(UserError, match="no collection called nothing"):
        library.search(asked(0, filters=Filters(collections=("nothing",))))


def test_several_collections_make_one_ranking(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_article(tmp_path / "a", number(20), views=1)
    write_png(tmp_path / "b" / f"{number(20)}-D00009.png", number(20), view=2)
    write_article(tmp_path / "b", number(21), views=1)
    for name in ("Ä first", "second/part"):
        folder = tmp_path / ("a" if name == "Ä first" else "b")
        library.add_folders(name, [folder])
        list(library.refresh(name))
    ranking = library.search(asked(20)).ranking
    assert designs(ranking) == ["US D900020 S", "US D900021 S"]
    assert [figure.key.collection for figure in ranking.designs[0].figures] == [
        "Ä first",
        "second/part",
    ]
    only = library.search(asked(20, filters=Filters(collections=("second/part",)))).ranking
    assert only.coverage.collections == ("second/part",)
    assert len(only.designs[0].figures) == 1
    library.remove("second/part")
    assert [status.name for status in library.collections()] == ["Ä first"]
    assert (tmp_path / "b").is_dir()
    assert designs(library.search(asked(20)).ranking) == ["US D900020 S"]
    library.close()


def test_a_dropped_file_becomes_a_query(library: Library, home: Path) -> None:
    file = home / "drawings" / f"{number(2)}-D00002.png"
    figures = library.read_query([file, home / "drawings" / "unnamed.png"])
    assert [figure.file for figure in figures] == [file, home / "drawings" / "unnamed.png"]
    assert figures[0].document == known(2).number
    assert library.search(Query(figures[:1])).ranking.designs[0].name == known(2).number


def test_files_without_a_drawing_are_said(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty.png").write_bytes(b"")
    with pytest.raises(UserError, match="empty"):
        library.read_query([tmp_path / "empty.png"])
    with pytest.raises(UserError, match="not there"):
        library.read_query([tmp_path / "missing.png"])


def test_dropped_files_without_a_drawing_are_left_out_among_others(
    library: Library, home: Path, tmp_path: Path
) -> None:
    good = home / "drawings" / "unnamed.png"
    notes, damaged = tmp_path / "notes.txt", tmp_path / "cut.pdf"
    notes.write_text("hello")
    damaged.write_bytes(b"%PDF-1.7 cut short")
    given = [notes, good, damaged]
    figures = library.read_query(given)
    assert [figure.file for figure in figures] == [good]
    assert without_figure(given, figures) == (notes, damaged)
    assert without_figure([good.parent], figures) == ()
    with pytest.raises(UserError, match=r"notes\.txt holds no drawings.*cut\.pdf"):
        library.read_query([notes, damaged])


def test_a_document_is_found_by_its_number_with_all_its_figures(library: Library) -> None:
    (details,) = library.find_document("USD900003")
    assert details.name == known(3).number
    assert details.bibliography.title == known(3).title
    assert len(details.figures) == 3
    assert library.find_document("unnamed.png")[0].name == "unnamed.png"
    assert library.find_document("D999999") == ()
    hit = library.search(asked(3)).ranking.designs[0]
    assert library.document("articles", hit.document_id) == details
    with pytest.raises(UserError, match="no longer"):
        library.document("articles", 10**6)


def test_pictures_of_a_hit_come_small_and_large(library: Library) -> None:
    hit = library.search(asked(3)).ranking.designs[0].best
    assert max(library.thumbnail(hit.key).shape) <= 512
    assert library.figure(hit.key).picture.shape[0] > 100
    assert library.sheet(hit.key).shape == (300, 300)


def _made_of(home: Path, folder: Path, model: Path) -> Library:
    """A library with one collection, "articles", of what lies in a folder now."""
    library = Library(home, model)
    library.add_folders("articles", [folder])
    for _ in library.refresh("articles"):
        pass
    return library


def _first(library: Library, drawn: str) -> DesignHit:
    return library.search(Query((QueryFigure(drawing(drawn)),))).ranking.designs[0]


def test_a_figure_of_an_earlier_search_is_found_again_or_said_to_be_no_more(
    tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "drawings"
    for name in ("a", "b", "c"):
        write_png(folder / f"{name}.png", name)
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        hit, now = _first(library, "b"), dt.datetime.now(dt.UTC)
        assert library.found_again(hit, now) == (hit.best.key, None)
        library.remove("articles")
    # A collection of the same name has other figures by the same rows.
    (folder / "b.png").rename(folder / "z.png")
    write_png(folder / "0.png", "another")
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        assert library.thumbnail(hit.best.key) is not None
        with pytest.raises(UserError, match="no longer has this figure as it was found"):
            library.found_again(hit, now)
        write_png(folder / "b.png", "b")
        for _ in library.refresh("articles"):
            pass
        key, doubt = library.found_again(hit, now)
        assert key == _first(library, "b").best.key != hit.best.key
        assert "read anew or moved since the search" in str(doubt)


def test_a_file_that_was_replaced_after_a_search_is_said(tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "drawings"
    write_png(folder / "a.png", "a")
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        hit, now = _first(library, "a"), dt.datetime.now(dt.UTC)
        write_png(folder / "a.png", "another")
        os.utime(folder / "a.png", (1_000_000_000, 1_000_000_000))
        key, doubt = library.found_again(hit, now)
        assert key == hit.best.key
        assert "changed or replaced since it was searched" in str(doubt)


def test_a_file_without_a_number_that_was_moved_is_shown_with_where_it_lies_now(
    tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "drawings"
    write_png(folder / "a.png", "a")
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        hit, now = _first(library, "a"), dt.datetime.now(dt.UTC)
        (folder / "below").mkdir()
        (folder / "a.png").rename(folder / "below" / "a.png")
        for _ in library.refresh("articles"):
            pass
        key, doubt = library.found_again(hit, now)
        assert key == hit.best.key
        assert str(folder / "below" / "a.png") in str(doubt)


def test_figures_of_numbered_documents_are_found_again(library: Library) -> None:
    answer = library.search(Query((QueryFigure(drawing("0-0")),)))
    now = dt.datetime.now(dt.UTC)
    for hit in answer.ranking.designs:
        assert library.found_again(hit, now) == (hit.best.key, None)


def test_of_a_design_in_several_files_the_same_one_is_found_again(
    tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "drawings"
    write_articles(folder, 2, views=3)
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        hit, now = _first(library, number(1)), dt.datetime.now(dt.UTC)
        other = replace(hit, figures=hit.figures[::-1])
        library.remove("articles")
    write_article(folder, number(0), views=4)
    with closing(_made_of(tmp_path, folder, home / "model")) as library:
        for one in (hit, other):
            key, _ = library.found_again(one, now)
            again = next(f for f in _first(library, number(1)).figures if f.file == one.best.file)
            assert key == again.key != one.best.key


def test_a_hit_is_handed_to_other_programs_as_its_file(library: Library, tmp_path: Path) -> None:
    hit = library.search(asked(3)).ranking.designs[0].best
    assert library.original(hit.key, tmp_path) == Path(hit.file)
    with pytest.raises(UserError, match="no longer"):
        library.original(replace(hit.key, figure_id=10**6), tmp_path)


def test_what_lies_in_an_archive_is_handed_out_of_it(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_article(tmp_path / "loose", number(1), views=1)
    (loose,) = (tmp_path / "loose").iterdir()
    (tmp_path / "bulk").mkdir()
    with zipfile.ZipFile(tmp_path / "bulk" / "week.zip", "w") as archive:
        archive.write(loose, loose.name)
    library.add_folders("bulk", [tmp_path / "bulk"])
    list(library.refresh("bulk"))
    key = library.search(asked(1)).ranking.designs[0].best.key
    file = library.original(key, tmp_path / "out")
    assert file.read_bytes() == loose.read_bytes()
    assert file.name == loose.name
    (tmp_path / "nowhere").touch()
    with pytest.raises(UserError, match="could not be written"):
        library.original(key, tmp_path / "nowhere")
    (tmp_path / "bulk" / "week.zip").unlink()
    with pytest.raises(UserError, match=r"week\.zip"):
        library.original(key, tmp_path / "out")
    library.close()


def test_a_thumbnail_of_a_figure_that_is_gone_is_said(library: Library) -> None:
    hit = library.search(asked(3)).ranking.designs[0].best
    with pytest.raises(UserError, match="no longer"):
        library.thumbnail(replace(hit.key, figure_id=10**6))


def test_an_offline_folder_is_said_and_thumbnails_stay(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_article(tmp_path / "drive", number(1), views=1)
    library.add_folders("drive", [tmp_path / "drive"])
    list(library.refresh("drive"))
    (tmp_path / "drive").rename(tmp_path / "away")
    key = library.search(asked(1)).ranking.designs[0].best.key
    assert library.thumbnail(key).size
    assert library.collections()[0].offline == (tmp_path / "drive",)
    with pytest.raises(UserError):
        library.figure(key)
    library.close()


def test_facets_count_designs(library: Library) -> None:
    facets = library.facets()
    assert facets.locarno == {"06-01": 4, "09-01": 4, "26-05": 4}
    assert facets.us_class == {"D26/65": 4, "D6/334": 4, "D9/500": 4}
    assert facets.countries == {"US": ARTICLES}
    assert facets.years == {2015: 3, 2016: 3, 2017: 3, 2018: 3}


def test_the_size_of_a_collection_is_told_while_its_files_come_and_go(tmp_path: Path) -> None:
    (tmp_path / "catalogue.sqlite").write_bytes(bytes(1000))
    is_over = threading.Event()

    def come_and_go() -> None:
        passing = [tmp_path / f"catalogue.sqlite-{number}" for number in range(50)]
        while not is_over.is_set():
            for file in passing:
                file.touch()
            for file in passing:
                file.unlink()

    with ThreadPoolExecutor(1) as pool:
        going = pool.submit(come_and_go)
        try:
            sizes = {bytes_in(tmp_path) for _ in range(500)}
        finally:
            is_over.set()
        going.result()
    assert sizes == {1000}


def test_the_status_of_a_collection(library: Library, home: Path) -> None:
    (status,) = library.collections()
    assert status.name == "articles"
    assert status.folders == (home / "drawings",)
    assert status.offline == ()
    assert (status.files, status.documents) == (3 * ARTICLES + 1, ARTICLES + 1)
    assert status.figures_known == status.figures_searchable == 3 * ARTICLES + 1
    assert status.refreshed is not None
    assert status.refreshed.tzinfo is not None
    assert status.model == "tiny 0.1"
    assert not status.model_changed
    assert not status.is_busy
    assert status.bytes_on_disk > 0


def test_the_hash_of_a_collections_content_follows_its_files_only(
    library: Library, home: Path, tmp_path: Path
) -> None:
    before = hashes(library)["articles"]
    copied = tmp_path / "drawings"
    shutil.copytree(home / "drawings", copied)
    other = Library(tmp_path / "home", home / "model")
    other.add_folders("copy", [copied])
    for _ in other.refresh("copy"):
        pass
    assert hashes(other) == {"copy": before}
    (copied / "unnamed.png").unlink()
    for _ in other.refresh("copy"):
        pass
    assert hashes(other)["copy"] != before
    other.close()


def test_a_changed_model_is_said(home: Path, tmp_path: Path) -> None:
    write_model(tmp_path / "other", bias=0.4)
    library = Library(home, tmp_path / "other")
    (status,) = library.collections()
    assert status.model_changed
    assert status.figures_searchable == 0
    ranking = library.search(asked(0)).ranking
    assert ranking.designs == ()
    assert ranking.coverage.figures_known == 3 * ARTICLES + 1
    library.close()


@pytest.mark.logs("is left out of a search")
def test_a_damaged_catalogue_says_so_and_the_others_stay_usable(home: Path, tmp_path: Path) -> None:
    library = Library(tmp_path, home / "model")
    library.add_folders("good", [home / "drawings"])
    broken = tmp_path / "collections" / "broken" / "catalogue.sqlite"
    broken.parent.mkdir()
    broken.write_bytes(b"nothing" * 1000)
    by_name = {status.name: status for status in library.collections()}
    assert by_name["good"].error is None
    assert "cannot be used" in str(by_name["broken"].error)
    library.search(asked(0))
    library.close()


def test_a_folder_can_be_taken_out(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_article(tmp_path / "a", number(1), views=1)
    write_article(tmp_path / "b", number(2), views=1)
    library.add_folders("both", [tmp_path / "a", tmp_path / "b"])
    list(library.refresh("both"))
    assert len(library.search(asked(1)).ranking.designs) == 2
    library.remove_folder("both", tmp_path / "a")
    assert designs(library.search(asked(1)).ranking) == ["US D900002 S"]
    with pytest.raises(UserError, match="not part"):
        library.remove_folder("both", tmp_path / "a")
    with pytest.raises(UserError, match="one in the other"):
        library.add_folders("both", [tmp_path])
    library.close()


@pytest.mark.parametrize("name", ["", "  ", "x" * 300])
def test_names_that_cannot_be_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="name"):
        Library(tmp_path).add_folders(name, [tmp_path])


@pytest.mark.parametrize("name", ["..", ".hidden", "a/b", "a\\b", "x?*:", "日本の意匠", "Shoes"])
def test_any_other_name_stays_inside_the_collections_folder(
    tmp_path: Path, home: Path, name: str
) -> None:
    library = Library(tmp_path, home / "model")
    library.add_folders(name, [home / "drawings"])
    assert [status.name for status in library.collections()] == [name]
    assert len(list((tmp_path / "collections").iterdir())) == 1
    library.remove(name)
    assert library.collections() == ()
    library.close()


def test_a_collection_that_another_program_builds_can_be_searched_but_not_changed(
    library: Library, home: Path
) -> None:
    with build.sole_writer(home / "collections" / "articles"):
        assert library.collections()[0].is_busy
        assert library.search(asked(1)).ranking.designs
        with pytest.raises(CollectionBusyError):
            next(iter(library.refresh("articles")))
        with pytest.raises(CollectionBusyError):
            library.remove("articles")


def test_searches_run_while_a_refresh_is_under_way_and_see_its_newest_figures(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "BATCH_FIGURES", 4)
    library = Library(tmp_path, home / "model")
    write_articles(tmp_path / "drawings", 20, views=1)
    library.add_folders("growing", [tmp_path / "drawings"])
    seen: list[int] = []
    is_done = threading.Event()

    def search() -> None:
        while not is_done.is_set():
            ranking = library.search(asked(0)).ranking
            seen.append(ranking.coverage.figures_searchable)
            assert len(ranking.designs) <= 20

    with ThreadPoolExecutor(2) as threads:
        searches = [threads.submit(search) for _ in range(2)]
        try:
            for _ in library.refresh("growing"):
                # Of three that end from now on, one has begun after this.
                before = len(seen)
                while len(seen) < before + 3 and not any(one.done() for one in searches):
                    time.sleep(0.002)
        finally:
            is_done.set()
        for done in searches:
            done.result()
    library.close()
    assert max(seen) == 20
    assert len(set(seen)) > 2


def test_what_is_being_read_is_no_problem_until_it_is_left_unread(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "BATCH_FIGURES", 1)
    write_articles(tmp_path / "drawings", 6, views=1)
    (tmp_path / "in").mkdir()
    with ZipFile(tmp_path / "in" / "week.zip", "w") as archive:
        for file in sorted((tmp_path / "drawings").iterdir()):
            archive.write(file, file.name)
    library = Library(tmp_path, home / "model")
    library.add_folders("week", [tmp_path / "in"])
    work = library.refresh("week")
    while library.collections()[0].figures_known < 2:
        next(work)
    (status,) = library.collections()
    assert (status.is_busy, status.problems, status.folders_being_read) == (True, 0, 1)
    assert library.search(asked(0)).ranking.coverage.problems == 1
    work.close()  # type: ignore[attr-defined]
    (status,) = library.collections()
    assert (status.is_busy, status.problems, status.folders_being_read) == (False, 1, 0)
    library.close()


@pytest.mark.logs("is made anew")
def test_an_index_that_is_lost_or_damaged_is_made_again(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path, home / "model")
    write_articles(tmp_path / "drawings", 3, views=1)
    library.add_folders("some", [tmp_path / "drawings"])
    list(library.refresh("some"))
    expected = library.search(asked(0)).ranking.designs
    library.close()
    index = tmp_path / "collections" / "some" / "index.faiss"
    for damage in (index.unlink, lambda: index.write_bytes(b"damaged")):
        damage()
        again = Library(tmp_path, home / "model")
        assert again.search(asked(0)).ranking.designs == expected
        list(again.refresh("some"))
        assert index.stat().st_size > 100
        again.close()


def test_a_ranking_of_everything_behaves_like_a_tuple(library: Library) -> None:
    ranking = library.search(asked(4)).ranking
    assert ranking.designs[:3] == tuple(ranking.designs)[:3]
    assert ranking.designs[-1] is list(ranking.designs)[-1]
    assert ranking.designs[0] is ranking.designs[0]
    assert ranking.designs == tuple(ranking.designs)
    assert library.search(asked(4), top=3).ranking.designs == ranking.designs[:3]
    with pytest.raises(IndexError):
        ranking.designs[len(ranking.designs)]


def test_an_empty_library_answers_with_nothing(tmp_path: Path, home: Path) -> None:
    library = Library(tmp_path / "home", home / "model")
    (tmp_path / "nothing").mkdir()
    for _ in range(2):
        assert library.search(asked(0)).ranking.designs == ()
        assert library.search(asked(0), top=5).ranking.coverage.figures_known == 0
        assert library.facets().countries == {}
        assert library.find_document("D900001") == ()
        library.add_folders("empty", [tmp_path / "nothing"])
        list(library.refresh("empty"))
    assert library.collections()[0].figures_known == 0
    library.close()
