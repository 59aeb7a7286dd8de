from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Figure, Source, SourceKind, View
from patentviewer.search import facts, kept_kinds, mapped
from patentviewer.search import snapshot as snapshots
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.corpus import Corpus
from patentviewer.search.index import COMPARED_EXACTLY
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.voting import System

PARTS = (64, 32)
STAMP = "model-1"
LIMIT = 300
FIGURES = 6


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "KEPT_FROM", 100)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    made = Catalogue(tmp_path / "c" / "catalogue.sqlite", create=True)
    with made.writing():
        made.add_folder(tmp_path / "drawings")
    add(made, range(100))
    yield made
    made.close()


def add(catalogue: Catalogue, numbers: range, place: str = "sub") -> None:
    with catalogue.writing():
        for number in numbers:
            source = Source(Path("/d"), f"{place}/{number}.pdf", SourceKind.PDF, abs(number), 0)
            known = Bibliography(
                # Each eighth has no number, and two files are of one design.
                number="" if number % 8 == 0 else f"US D{900_000 + number // 2} S",
                country="US" if number % 3 else "EM",
                title=f"Lamp shade {number % 5}",
                us_class="D26/65" if number % 2 else "",
                locarno="26-05, 09-01" if number % 7 == 0 else "",
                granted=dt.date(2000 + number % 20, 1, 1) if number % 9 else None,
            )
            row = FileRow(0, source, "", True, FIGURES, STAMP, 1)
            file = catalogue.add_file(1, row, known)
            for sheet in range(FIGURES):
                figure = Figure(
                    np.zeros((0, 0), np.uint8), sheet, 1, f"FIG. {sheet}", View.FRONT, "", (0,) * 4
                )
                vector = vector_of(number, sheet)
                catalogue.add_figure(file, figure, vector.astype(np.float16), b"")


def vector_of(number: int, sheet: int) -> np.ndarray:
    random = np.random.default_rng(100 * (number % 1000) + sheet)
    parts = [random.normal(size=size) for size in PARTS]
    return np.concatenate([part / np.linalg.norm(part) for part in parts]).astype(np.float32)


def seen(catalogue: Catalogue, previous: Snapshot | None = None) -> Snapshot:
    return snapshots.follow(catalogue, "c", STAMP, PARTS, previous, exact_limit=LIMIT)


def keep(catalogue: Catalogue) -> None:
    figures = f"{STAMP} {catalogue.figures_state()}"
    snapshots.keep_index(catalogue, figures, PARTS, LIMIT)
    snapshots.keep_summary(catalogue, STAMP)


def said(snapshot: Snapshot) -> list[object]:
    """All that is known, figure by figure, of those that are there."""
    corpus = Corpus([snapshot])
    alive = snapshot.index.alive
    rows = np.arange(len(snapshot.index)) if alive is None else np.flatnonzero(alive)
    files = snapshot.figures.file[rows].tolist()
    systems = [
        ([one.mains[code] if code >= 0 else "" for code in one.main.tolist()], one.sure.tolist())
        for one in corpus.kinds
    ]
    return [
        corpus.facts(rows),
        [corpus.key(file) for file in files],
        corpus.figure_design[rows].tolist(),
        corpus.ends(files),
        corpus.granted.tolist(),
        [corpus.designs_by(name) for name in ("countries", "locarno", "us_class")],
        corpus.designs_by_year(),
        systems,
        snapshot.state,
    ]


def test_what_is_kept_is_what_the_catalogue_says(catalogue: Catalogue) -> None:
    plain = seen(catalogue)
    assert isinstance(plain.files.kept, dict)
    assert not plain.files.kept
    keep(catalogue)
    assert snapshots.are_facts_kept(catalogue, STAMP)
    kept = seen(catalogue)
    assert kept.files.kept
    assert said(kept) == said(plain)
    assert not kept.index.is_exact


def test_files_that_came_since_are_added_to_what_is_kept(catalogue: Catalogue) -> None:
    keep(catalogue)
    before = seen(catalogue)
    add(catalogue, range(100, 120))
    after = seen(catalogue)
    assert len(after.index) == 120 * FIGURES
    assert said(after) == said(seen(catalogue, before))
    keep(catalogue)
    assert said(seen(catalogue)) == said(after)
    vector = vector_of(110, 2)[None]
    assert after.figures.file[after.index.nearest(vector, 5)].tolist().count(110)


def test_designs_that_came_since_are_numbered_as_if_all_came_at_once(catalogue: Catalogue) -> None:
    keep(catalogue)
    # Before, between and after those that are there, and further files of these.
    add(catalogue, range(-40, 0))
    add(catalogue, range(95, 103), "further")
    further = seen(catalogue)
    assert further.files.kept
    for file in catalogue.file.parent.glob("facts-*.mapped"):
        file.unlink()
    at_once = seen(catalogue)
    assert not at_once.files.kept
    assert said(further) == said(at_once)
    assert further.files.hints.tolist() == at_once.files.hints.tolist()
    assert further.files.names.tolist() == at_once.files.names.tolist()


def test_kinds_of_few_designs_that_came_since_are_told_by_what_was_learned(
    catalogue: Catalogue,
) -> None:
    keep(catalogue)
    add(catalogue, range(100, 103))
    further = seen(catalogue)
    assert kept_kinds.are_in(further.files.kept)
    keep(catalogue)
    again = seen(catalogue)
    for file in catalogue.file.parent.glob("facts-*.mapped"):
        file.unlink()
    at_once = seen(catalogue)
    assert not at_once.files.kept
    for mine, kept, other in zip(
        further.files.kinds, again.files.kinds, at_once.files.kinds, strict=True
    ):
        assert named(mine) == named(kept) == named(other)
        assert "D26" in named(mine)[-3:] or mine.mains == ("26",)
        assert mine.sure.tolist() == kept.sure.tolist()
        assert np.allclose(mine.sure, other.sure, atol=0.05)


def test_all_is_learned_anew_when_many_designs_came(catalogue: Catalogue) -> None:
    keep(catalogue)
    for start in range(100, 112, 2):
        add(catalogue, range(start, start + 2))
        keep(catalogue)
    add(catalogue, range(112, 113))
    last = seen(catalogue)
    for file in catalogue.file.parent.glob("facts-*.mapped"):
        file.unlink()
    at_once = seen(catalogue)
    for mine, other in zip(last.files.kinds, at_once.files.kinds, strict=True):
        assert named(mine) == named(other)
        assert np.allclose(mine.sure, other.sure, atol=0.05)


def named(system: System) -> list[str]:
    """Each design's main class."""
    return [system.mains[code] if code >= 0 else "" for code in system.main.tolist()]


def test_a_search_sees_what_a_refresh_has_kept_since(catalogue: Catalogue) -> None:
    keep(catalogue)
    before = seen(catalogue)
    add(catalogue, range(100, 120))
    during = seen(catalogue, before)
    assert "kinds.sure" not in during.files.kept
    keep(catalogue)
    after = seen(catalogue, during)
    assert after is not during
    assert "kinds.sure" in after.files.kept
    assert said(after) == said(during)


def test_a_large_index_is_not_written_again_for_a_few_figures(catalogue: Catalogue) -> None:
    keep(catalogue)
    (file,) = catalogue.file.parent.glob("index-*.mapped")
    written = file.stat().st_mtime_ns
    add(catalogue, range(100, 102))
    keep(catalogue)
    assert file.stat().st_mtime_ns == written
    assert len(seen(catalogue).index) == 102 * FIGURES


def test_a_large_index_is_read_ahead_where_there_is_room_for_it(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(mapped, "read_ahead", asked.append)
    snapshots.read_ahead(catalogue, 10**9)
    keep(catalogue)
    (file,) = catalogue.file.parent.glob("index-*.mapped")
    snapshots.read_ahead(catalogue, file.stat().st_size - 1)
    assert asked == []
    snapshots.read_ahead(catalogue, file.stat().st_size)
    assert asked == [file]


def test_what_is_gone_is_not_there_whatever_was_kept(catalogue: Catalogue) -> None:
    keep(catalogue)
    before = seen(catalogue)
    with catalogue.writing():
        catalogue.remove_files([3, 50])
    for after in (seen(catalogue), seen(catalogue, before)):
        assert after.searchable == 98 * FIGURES
        assert said(after) == said(seen(catalogue))
    keep(catalogue)
    kept = seen(catalogue)
    assert kept.files.kept
    assert said(kept) == said(after)
    vector = vector_of(2, 1)[None]
    assert 3 not in kept.files.ids[kept.figures.file[kept.index.nearest(vector, 5)]]


def test_likeness_of_the_nearest_is_that_of_the_catalogue(catalogue: Catalogue) -> None:
    keep(catalogue)
    large = seen(catalogue).index
    query = vector_of(7, 3)[None] + 0.01
    rows = large.nearest(query, 50)
    own = np.stack([vector_of(row // FIGURES, row % FIGURES) for row in rows.tolist()])
    exact = own @ query[0]
    best = np.argsort(-exact)[: COMPARED_EXACTLY // 2]
    assert np.allclose(large.scores(query, rows)[0, best], exact[best], atol=1e-3)
    assert np.allclose(large.vectors(rows[best]), own[best], atol=1e-3)


@pytest.mark.logs("is not used")
def test_a_changed_byte_in_what_is_kept_is_found(catalogue: Catalogue) -> None:
    keep(catalogue)
    plain = said(seen(catalogue))
    (file,) = catalogue.file.parent.glob("facts-*.mapped")
    content = file.read_bytes()
    random = np.random.default_rng(0)
    for place in random.integers(0, len(content), 30).tolist():
        changed = bytearray(content)
        changed[place] ^= 1
        file.write_bytes(changed)
        found = seen(catalogue)
        assert not found.files.kept
        assert said(found) == plain
    assert not snapshots.are_facts_kept(catalogue, STAMP)
    keep(catalogue)
    assert said(seen(catalogue)) == plain


@pytest.mark.logs("is made anew")
def test_an_index_that_is_of_another_catalogue_is_made_anew(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    keep(catalogue)
    other = Catalogue(tmp_path / "other" / "catalogue.sqlite", create=True)
    with other.writing():
        other.add_folder(tmp_path / "others")
    add(other, range(500, 600))
    keep(other)
    *_, ours = catalogue.state("index").split(" ")
    *_, theirs = other.state("index").split(" ")
    folders = (other.file.parent, catalogue.file.parent)
    mapped.place(folders[1], "index", ours).write_bytes(
        mapped.place(folders[0], "index", theirs).read_bytes()
    )
    vector = vector_of(7, 3)[None]
    found = seen(catalogue)
    rows = found.index.nearest(vector, 5)
    kept = found.index.vectors(rows, roughly=True)
    assert rows[kept @ vector[0] > 1.8].tolist() == [7 * FIGURES + 3]
    assert not snapshots.is_index_as_written(catalogue)
    other.close()


def test_designs_are_found_by_their_keys(catalogue: Catalogue) -> None:
    keep(catalogue)
    corpus = Corpus([seen(catalogue)])
    key = corpus.key(5)
    assert key.number
    assert corpus.designs_of([key]).tolist() == [int(corpus.design_of_file[5])]
    own = corpus.key(16)
    assert own.path == "sub/16.pdf"
    assert corpus.designs_of([own]).tolist() == [int(corpus.design_of_file[16])]
    assert not len(corpus.designs_of([DesignKey("US", "D1")]))
    assert not len(corpus.designs_of([]))


def test_the_index_of_before_is_removed_when_another_is_kept(catalogue: Catalogue) -> None:
    keep(catalogue)
    add(catalogue, range(200, 210))
    snapshots.keep_index(catalogue, f"{STAMP} {catalogue.figures_state()}", PARTS, 10**6)
    kept = list(catalogue.file.parent.glob("index*"))
    assert len(kept) == 1
