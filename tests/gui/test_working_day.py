"""Twelve tasks of an examiner's working day, done by hand: mouse, keys and drags on a real display.

A step is one thing done: a press, a key, a text typed, a drag; a thing done over and over (judging
thirty hits) is one. No task takes more than eight, nor a text to read before it.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import cv2
import numpy as np
import pypdfium2
import pytest

from patentviewer.app.library import Library
from patentviewer.app.records import sessions
from patentviewer.app.sessions import Session
from patentviewer.model.ranking import Query, QueryFigure
from tests.gui.sample import drawing, write_drawings
from tests.gui.test_end_to_end import Driven

pytestmark = [pytest.mark.x11, pytest.mark.alone]

MOST_STEPS = 8
MAKERS = ("Acme Lighting", "Beta Furniture", "Gamma Tools")
KINDS = (("Lamp", "26-05", "D26/65"), ("Chair", "06-01", "D6/500"), ("Hammer", "08-02", "D8/75"))


class Hand:
    """Works a window by what can be seen of it, and counts the steps."""

    def __init__(self, driven: Driven) -> None:
        self.driven = driven
        self.steps: list[str] = []

    def _step(self, what: str) -> None:
        self.steps.append(what)
        assert len(self.steps) <= MOST_STEPS, self.steps

    def press(self, name: str) -> None:
        """Press what is called so, or begins so."""
        self._step(f"press {name}")
        self._press_at(self._find(name))

    def press_at(self, what: str, *held: str) -> None:
        """Press at a place of the window that the state tells, with keys held down."""
        self._step(f"press {what}")
        for key in held:
            self.driven.tool("keydown", key)
        self._press_at(self.driven.settled()[what])
        for key in held:
            self.driven.tool("keyup", key)

    def key(self, *keys: str, times: int = 1) -> None:
        """Press keys, one after the other; times: all of them so often."""
        self._step(f"keys {keys}")
        for _ in range(times):
            self.driven.tool("key", *keys)
            time.sleep(0.15)

    def write(self, text: str) -> None:
        """Type a text."""
        self._step(f"write {text}")
        self.driven.tool("type", "--delay", "60", text)

    def drop(self, what: Path) -> None:
        """Drag a file or a folder out of another program onto the query."""
        self._step(f"drop {what.name}")
        self.driven.drop(what)
        self.driven.focus()

    def draw(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Draw a stroke; its ends from the middle of the paper."""
        self._step("draw")
        x, y = self.driven.settled()["canvas"]
        self.driven.drag([x + start[0], y + start[1]], [x + end[0], y + end[1]])

    def wait(self, is_so: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The state once something is so."""
        return self.driven.wait(is_so)

    def _press_at(self, at: list[int]) -> None:
        self.driven.press(at)
        # Two presses at one place are no double click.
        time.sleep(0.5)
        self.driven.settled()

    def _find(self, name: str) -> list[int]:
        def named(state: dict[str, Any]) -> list[list[int]]:
            found = state.get("parts", {})
            exact = [at for part, at in found.items() if part == name]
            return exact or [at for part, at in found.items() if part.startswith(name)]

        try:
            self.wait(named)
            return named(self.driven.settled())[0]
        except AssertionError:
            known = sorted(self.driven.state().get("parts", {}))
            raise AssertionError(f"nothing is called {name}; there are {known}") from None


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty designs of three makers: lamps, chairs and hammers of 2010 to 2024, in a table."""
    folder = tmp_path_factory.mktemp("designs")
    lines = ["file,title,applicant,locarno,us class,date of grant"]
    for number, file in enumerate(write_drawings(folder, 30)):
        title, locarno, us_class = KINDS[number % 3]
        day = f"{2010 + number // 2}-05-0{1 + number % 2}"
        lines.append(f"{file.name},{title},{MAKERS[number % 3]},{locarno},{us_class},{day}")
    (folder / "list.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def indexed(designs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("office")
    library = Library(home)
    library.add_folders("Designs", [designs])
    for _ in library.refresh("Designs"):
        pass
    library.close()
    return home


@pytest.fixture
def office(indexed: Path, tmp_path: Path) -> Path:
    """A home with the thirty designs in it."""
    own = tmp_path / "home"
    shutil.copytree(indexed, own)
    return own


@pytest.fixture
def at_work(x_display: str, tmp_path: Path) -> Iterator[Callable[[Path], Hand]]:
    made: list[Driven] = []

    def begin(home: Path) -> Hand:
        driven = Driven(x_display, home, tmp_path / "state.json", [])
        made.append(driven)
        driven.wait(lambda state: state["ready"])
        driven.focus()
        return Hand(driven)

    yield begin
    for driven in made:
        driven.end()


@pytest.fixture
def application(tmp_path: Path) -> Path:
    """What is examined: a drawing that is not among the thirty, somewhat like some of them."""
    file = tmp_path / "application.png"
    paper = cv2.resize(drawing(0), (620, 700))
    cv2.circle(paper, (300, 350), 60, (0,), 3)
    file.write_bytes(cv2.imencode(".png", paper)[1].tobytes())
    return file


def test_1_a_first_search(at_work: Callable[[Path], Hand], office: Path, application: Path) -> None:
    hand = at_work(office)
    hand.drop(application)
    assert hand.wait(lambda state: state["rows"] > 0)["figures"] == 1


def test_2_the_makers_earlier_designs(
    at_work: Callable[[Path], Hand], office: Path, application: Path
) -> None:
    hand = at_work(office)
    hand.drop(application)
    hand.wait(lambda state: state["rows"] > 0)
    hand.press_at("card")
    hand.key("a")
    state = hand.wait(lambda state: state["rows"] == 10)
    kind = state["titles"][0].split()[1]
    hand.press("Sort by")
    hand.press("Granted")
    state = hand.wait(lambda state: state["titles"] == sorted(state["titles"]))
    assert {title.split()[1] for title in state["titles"]} == {kind}


def test_3_all_lamps_before_2019(
    at_work: Callable[[Path], Hand], office: Path, application: Path
) -> None:
    hand = at_work(office)
    hand.drop(application)
    hand.wait(lambda state: state["rows"] > 0)
    hand.press("Filter: Locarno")
    hand.press("26  Lighting apparatus")
    hand.wait(lambda state: state["filters"] == ["locarno"])
    hand.key("Escape")
    hand.wait(lambda state: "Find a class" not in state["parts"])
    hand.press("Filter: Date")
    hand.press("Granted before")
    hand.write("01012019")
    state = hand.wait(lambda state: state["rows"] == 6)
    assert set(state["filters"]) == {"locarno", "dates"}
    assert all(title.endswith("Lamp") for title in state["titles"])
    assert all(int(title.split()[0]) < 2019 for title in state["titles"])


def test_4_thirty_hits_are_judged(
    at_work: Callable[[Path], Hand], office: Path, application: Path
) -> None:
    hand = at_work(office)
    hand.drop(application)
    hand.wait(lambda state: state["rows"] > 0)
    hand.press_at("card")
    hand.key("ctrl+Down")
    hand.wait(lambda state: state["rows"] == 30)
    hand.key("Home")
    hand.key("r", "Right", times=30)
    hand.wait(lambda state: state["marked"] == 30)


def test_5_three_designs_are_compared(
    at_work: Callable[[Path], Hand], office: Path, application: Path
) -> None:
    hand = at_work(office)
    hand.drop(application)
    hand.wait(lambda state: state["rows"] > 1)
    hand.press_at("card")
    hand.press_at("second_card", "ctrl")
    hand.key("Return")
    hand.wait(lambda state: state["page"] == "compare" and state["has_third"])


def test_6_a_sketch_is_drawn_and_refined(at_work: Callable[[Path], Hand], office: Path) -> None:
    hand = at_work(office)
    hand.key("ctrl+n")
    hand.draw((-120, -120), (120, -120))
    hand.draw((120, -120), (0, 140))
    first = hand.wait(lambda state: state["rows"] > 0 and state["is_sketch"])
    hand.key("ctrl+z")
    hand.draw((-120, -120), (-120, 140))
    assert hand.wait(lambda state: state["rows"] > 0)["figures"] == first["figures"] == 1


def test_7_a_photograph_of_a_sketch(
    at_work: Callable[[Path], Hand], office: Path, tmp_path: Path
) -> None:
    photograph = tmp_path / "photograph.jpg"
    paper = np.full((900, 700), 255, np.uint8)
    cv2.ellipse(paper, (350, 250), (210, 60), 0, 0, 360, (0,), 11)
    side = np.array([[150, 260], [180, 640], [520, 650], [550, 265]], np.int32)
    cv2.polylines(paper, [side], False, (0,), 11)
    cv2.line(paper, (340, 650), (345, 830), (0,), 12)
    light = np.linspace(0.93, 0.72, 700)[None] * np.linspace(1.0, 0.9, 900)[:, None]
    cv2.imwrite(str(photograph), (paper * light).astype(np.uint8))
    hand = at_work(office)
    hand.drop(photograph)
    hand.wait(lambda state: state["rows"] > 0 and state["is_sketch"])


def test_8_a_weeks_delivery_is_added(
    at_work: Callable[[Path], Hand], office: Path, tmp_path: Path
) -> None:
    week = tmp_path / "week 48"
    week.mkdir()
    with ZipFile(week / "delivery.zip", "w") as archive:
        for number in range(30, 36):
            picture = cv2.imencode(".png", drawing(number))[1].tobytes()
            archive.writestr(f"USD{900000 + number}.png", picture)
    hand = at_work(office)
    hand.drop(week)
    hand.wait(lambda state: state["searchable"] == 36 and not state["building"])


def test_9_a_table_with_classes(
    at_work: Callable[[Path], Hand], designs: Path, tmp_path: Path
) -> None:
    hand = at_work(tmp_path / "new home")
    hand.drop(designs)
    hand.wait(lambda state: state["searchable"] == 30 and not state["building"])
    hand.press("Collections")
    hand.press("1 table")
    hand.wait(lambda state: any(part.startswith("What the column") for part in state["parts"]))


def test_10_a_record_is_signed(
    at_work: Callable[[Path], Hand], office: Path, application: Path
) -> None:
    hand = at_work(office)
    hand.drop(application)
    folder = Path(hand.wait(lambda state: state["session"])["session"])
    hand.press("Records")
    hand.press("Sign…")
    hand.wait(lambda state: state["dialogs"] == 1)
    hand.write("AB")
    hand.key("Return")
    hand.wait(lambda _state: sessions(folder.parent)[0].signed_by == "AB")


def test_11_yesterdays_search_is_continued(at_work: Callable[[Path], Hand], office: Path) -> None:
    figure = QueryFigure(drawing(3), label="FIG. 1", document="US D900099 S")
    library = Library(office)
    session = Session.create(office / "records", "29-812,345", "AB")
    session.log_search(library.search(Query((figure,))))
    session.close()
    library.close()
    hand = at_work(office)
    hand.press("Records")
    hand.press("Continue")
    state = hand.wait(lambda state: state["page"] == "search" and state["rows"] > 0)
    assert "29-812" in state["session"]


def test_12_a_report_in_japanese(
    at_work: Callable[[Path], Hand],
    office: Path,
    application: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    hand = at_work(office)
    hand.drop(application)
    hand.wait(lambda state: state["session"])
    hand.press("Settings")
    hand.press("Reports")
    hand.press("Language")
    hand.press("日本語")
    hand.press("Records")
    hand.press("Report…")
    hand.press("Save")
    hand.wait(lambda _state: any(documents.glob("*.pdf")))
    (file,) = documents.glob("*.pdf")
    with pypdfium2.PdfDocument(file) as written:
        text = written[0].get_textpage().get_text_bounded()
    assert "検索" in text
