"""What is read from real drawings, against what a person reads from the pages."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest

from patentviewer.drawings.folder import walk
from patentviewer.drawings.pdf import Pdf
from patentviewer.drawings.reading import read
from patentviewer.model.documents import Figure, Picture, Problem, Reading, Source

pytestmark = pytest.mark.real

TITLES = {
    "105-USD910780": "TOY SCALE",
    "11-USD889911": "AIRPLANE BEVERAGE DECANTER WITH STAND",
    "113-USD776991": "STRIPPING TOOL FOR LEAFY VEGETABLES AND HERBS",
    "116-USD799320": "FLASK LID",
    "12-USD822408": "SHARK BLANKET",
    "124-USD903789": "WATER GUN",
    "131-USD896105": "WATER TIMER",
    "132-USD903086": "NECK FAN",
    "133-USD905843": "FOLDING ELECTRIC FAN",
    "138-USD902399": "NASAL DILATOR WITH RELIEF CUTS",
    "142-USD896318": "BUBBLE MACHINE",
    "143-USD906728": "ANTI-FATIGUE MAT",
    "149-USD894460": "STAGE LIGHT",
    "15-USD841308": "SHOE STRETCHER",
    "156-USD906142": "LASER LEVEL",
    "157-USD897492": "SHOWER FILTER HOUSING",
    "16-USD897163": "FRENCH FRY CUTTER",
    "163-USD918318": "ADJUSTABLE KETTLEBELL",
    "164-USD919145": "MOTION SENSOR RECHARGEABLE HEADLAMP",
    "169-USD917010": "FISHING SINKER",
    "171-USD889851": "LINT REMOVER",
    "173-USD915615": "MASSAGE ROLLER",
    "183-USD921851": "BATHTUB STOPPER",
    "28-USD901646": "BATHTUB DRAIN HAIR CATCHER",
    "33-USD901283": "CHAIR CASTER WHEEL",
    "37-USD872407": "COMPOST BIN",
    "39-USD878534": "CAR ANION AIR PURIFIER WITH USB PORTS",
    "40-USD799126": "PET PAW WASHER",
    "47-USD883500": "ANKLE SUPPORT",
    "53-USD681887": "SQUARE PET FOUNTAIN",
    "55-USD793827": "HOT AIR GUN BODY",
    "57-USD902483": "HAIR CURLER",
    "76-USD848801": "ICE MOLD",
    "78-USD823479": "MASSAGER",
    "8-USD864205": "USB TYPE-C HUB",
}
"""Of the PDFs with a text layer, by file name; the number stands in the name."""

NUMBERS = {
    "10": "D793495",
    "11": "D866941",
    "12": "D838859",
    "14": "D866650",
    "16": "D669945",
    "3": "D858876",
    "5": "D871618",
    "8": "D836381",
    "9": "D879528",
}
"""Of the PDFs without one, as printed on their title pages."""

FRONT_MATTER = {"10": 2, "3": 2, "9": 3}
"""Pages before the first drawing sheet of those without a text layer, where they are several."""


def _without_picture(figure: Figure) -> Figure:
    # Not a part of the picture, which would keep the whole in memory.
    empty: Picture = np.zeros((0, 0), np.uint8)
    return Figure(empty, figure.sheet, figure.ordinal, figure.label)


@functools.cache
def _readings(folder: Path) -> dict[str, Reading]:
    found = {}
    for source in walk(folder):
        assert isinstance(source, Source), source
        found[Path(source.relative).stem] = read(source, _without_picture)
    return found


@pytest.fixture
def pdfs(real_drawings: Path) -> dict[str, Reading]:
    return _readings(real_drawings / "patent-pdfs")


def test_numbers_and_titles_of_pdfs_with_text_are_right(pdfs: dict[str, Reading]) -> None:
    wrong = {}
    for name, title in TITLES.items():
        known = pdfs[name].bibliography
        number = f"US {name[name.index('USD') + 2 :]} S"
        if (known.number, known.title) != (number, title):
            wrong[name] = (known.number, known.title)
    assert len(wrong) <= 0.02 * len(TITLES), wrong


def test_numbers_of_pdfs_without_text_are_right(pdfs: dict[str, Reading]) -> None:
    found = {name: pdfs[name].bibliography.number for name in NUMBERS}
    assert found == {name: f"US {number} S" for name, number in NUMBERS.items()}


def test_every_page_but_the_text_is_a_sheet_of_figures(
    pdfs: dict[str, Reading], real_drawings: Path
) -> None:
    for name, reading in pdfs.items():
        with (real_drawings / "patent-pdfs" / f"{name}.pdf").open("rb") as file:
            pages = len(Pdf(file))
        first = FRONT_MATTER.get(name, 1) + 1
        sheets = sorted({figure.sheet for figure in reading.figures})
        assert sheets[0] >= first, name
        if name in NUMBERS:
            assert sheets == list(range(first, pages + 1)), name
        else:
            assert sheets == list(range(sheets[0], pages + 1)), name
            assert sheets[0] <= 3, name


def test_nothing_real_is_a_problem(pdfs: dict[str, Reading], real_drawings: Path) -> None:
    grants = _readings(real_drawings / "uspto-grants")
    problems: list[Problem] = []
    for reading in [*pdfs.values(), *grants.values()]:
        assert reading.figures
        problems += reading.problems
    assert problems == []
    assert (len(pdfs), len(grants)) == (44, 20)


def test_most_of_a_title_page_is_understood(pdfs: dict[str, Reading]) -> None:
    known = [pdfs[name].bibliography for name in TITLES]
    for field in ("granted", "filed", "locarno", "us_class", "applicant", "descriptions"):
        found = sum(bool(getattr(one, field)) for one in known)
        assert found >= 0.95 * len(known), field
    assert all(one.citations for one in known)


def test_descriptions_are_numbered_without_gaps(
    pdfs: dict[str, Reading], real_drawings: Path
) -> None:
    grants = _readings(real_drawings / "uspto-grants")
    for name, reading in {**pdfs, **grants}.items():
        numbers = [int(number) for number in reading.bibliography.descriptions]
        assert numbers == list(range(1, len(numbers) + 1)), name
