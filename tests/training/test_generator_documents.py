"""Sheets and publications, read back by the project's own readers."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from patentviewer.drawings import folder, reading
from patentviewer.model.documents import Picture, Reading, Source, SourceKind, View
from patentviewer.training import sample
from patentviewer.training.generator import articles, documents, sheets, styles
from patentviewer.training.generator.documents import Facts, Publication

FACTS = Facts(
    number=9_123_456,
    title="Folding lamp & shade",
    owner="Kalomi Works LLC",
    inventor=("Vota", "Solgener"),
    filed=dt.date(2023, 2, 3),
    granted=dt.date(2024, 6, 4),
    locarno="26-05",
    us_class="D26/93",
    cites=((9_000_017, "Fitaymi", dt.date(2020, 8, 4)),),
)


@pytest.fixture(scope="module")
def publication() -> Publication:
    rng = np.random.default_rng(3)
    article = articles.make("table lamp", rng)
    figures = documents.draw_figures(article, styles.PLAIN, 4, 420, rng)
    how = sheets.Lettering()
    return Publication(FACTS, figures, ((0,), (1, 2), (3,)), frozenset(), how)


def readings(root: Path) -> list[Reading]:
    sources = list(folder.walk(root))
    assert all(isinstance(source, Source) for source in sources), sources
    return [reading.read(source) for source in sources if isinstance(source, Source)]


def block(high: int, wide: int) -> Picture:
    picture = np.full((high, wide), 255, np.uint8)
    picture[:4] = picture[-4:] = 0
    picture[:, :4] = picture[:, -4:] = 0
    return picture


def test_a_composed_sheet_says_where_its_figures_lie() -> None:
    figures = [(block(300, 400), "FIG. 1"), (block(200, 500), "FIG. 2")]
    sheet = sheets.compose(figures, sheets.Lettering(), 150, ("Jun. 4, 2024", "Sheet 1 of 2", "US"))
    assert sheet.picture.shape == (1650, 1275)
    assert set(np.unique(sheet.picture)) == {0, 255}
    for placed, (picture, label) in zip(sheet.figures, figures, strict=True):
        left, top, wide, high = placed.box
        assert placed.label == label
        assert np.array_equal(sheet.picture[top : top + high, left : left + wide], picture)


def test_a_sideways_sheet_turns_upright_again() -> None:
    picture = block(200, 500)
    picture[20:40, 20:200] = 0
    sheet = sheets.compose([(picture, "FIG. 3")], sheets.Lettering(), 150, sideways=True)
    left, top, wide, high = sheet.figures[0].box
    turned = sheet.picture[top : top + high, left : left + wide]
    assert np.array_equal(np.rot90(turned, -sheet.figures[0].quarter_turns), picture)


def test_a_figure_too_large_is_shrunk_to_its_share() -> None:
    sheet = sheets.compose([(block(4000, 900), "FIG. 1")], sheets.Lettering(), 150)
    _, top, _, high = sheet.figures[0].box
    assert top + high < 1650


def test_a_grant_is_read_as_it_was_written(publication: Publication, tmp_path: Path) -> None:
    written = documents.write_grant(tmp_path, publication)
    assert written.name == "USD9123456-20240604"
    with Image.open(written / "USD9123456-20240604-D00001.TIF") as sheet:
        assert sheet.info["compression"] == "group4"
    (read,) = readings(tmp_path)
    assert not read.problems
    about = read.bibliography
    assert about.number == "US D9123456 S"
    assert about.title == FACTS.title
    assert (about.filed, about.granted) == (FACTS.filed, FACTS.granted)
    assert (about.locarno, about.us_class) == (FACTS.locarno, FACTS.us_class)
    assert about.applicant == FACTS.owner
    assert [cited.number for cited in about.citations] == ["US D9000017 S"]
    assert about.descriptions["1"].startswith("is a perspective view of a folding lamp & shade")
    assert len(read.figures) == len(publication.figures)


def test_a_pdf_is_read_as_it_was_written(publication: Publication, tmp_path: Path) -> None:
    documents.write_pdf(tmp_path / "12-USD9123456.pdf", publication)
    (read,) = readings(tmp_path)
    assert not read.problems
    about = read.bibliography
    assert about.number == "US D9123456 S"
    assert about.title.lower() == FACTS.title.lower()
    assert (about.filed, about.granted) == (FACTS.filed, FACTS.granted)
    assert (about.locarno, about.us_class) == (FACTS.locarno, FACTS.us_class)
    assert [figure.view for figure in read.figures] == [f.view for f in publication.figures]


def test_an_application_has_figures_and_no_number(publication: Publication, tmp_path: Path) -> None:
    documents.write_application(tmp_path / "drawings.pdf", publication)
    (read,) = readings(tmp_path)
    assert read.bibliography.number == ""
    assert len(read.figures) == len(publication.figures)


def test_written_files_are_the_same_again(publication: Publication, tmp_path: Path) -> None:
    for name in ("a", "b"):
        documents.write_pdf(tmp_path / name / "x.pdf", publication)
        documents.write_grant(tmp_path / name, publication)
        documents.write_pictures(tmp_path / name, publication)
    files = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*.*"))
    assert len(files) > 8
    for file in files:
        if (tmp_path / "a" / file).is_file():
            assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_a_small_sample_holds_every_kind_of_document(tmp_path: Path) -> None:
    sample.make_sample(tmp_path, count=6)
    read = readings(tmp_path / "collection")
    kinds = {one.source.kind.value for one in read}
    assert kinds == {"pdf", "picture", "grant", "list"}
    assert not [problem for one in read for problem in one.problems]
    shown = [one for one in read if one.source.kind is not SourceKind.LIST]
    numbers = {one.bibliography.number for one in shown}
    assert numbers == {f"US D{9_000_001 + k} S" for k in range(6)}
    (table,) = [one.table for one in read if one.table is not None]
    assert table.rows[0][0] == "US D9,000,001 S"
    queries = sorted(path.name for path in (tmp_path / "queries").iterdir())
    assert queries == ["application-drawings.pdf", "sketch.png"]
    assert "CC0" in (tmp_path / "README.md").read_text(encoding="utf-8")


def test_views_in_a_publication_start_with_a_perspective_or_a_front() -> None:
    rng = np.random.default_rng(0)
    for name in ("mug", "icon"):
        article = articles.make(name, rng)
        figures = documents.draw_figures(article, styles.PLAIN, 3, 200, rng)
        assert figures[0].view in {View.PERSPECTIVE, View.FRONT}
        assert [figure.number for figure in figures] == ["1", "2", "3"]


def test_the_generator_needs_no_torch() -> None:
    code = (
        "import sys, patentviewer.training.sample, patentviewer.training.generator.dataset;"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
