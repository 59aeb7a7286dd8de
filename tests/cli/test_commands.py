"""The command line as a person or a script uses it, in processes of its own."""

from __future__ import annotations

import importlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from patentviewer import cli
from patentviewer.__main__ import main
from patentviewer.cli.console import Console
from patentviewer.errors import UserError
from tests.drawings.papers import PdfPage, pdf, printed_title_page, sheet

SHAPES = ("circle", "cross", "box", "star", "ladder")


def draw(shape: str) -> np.ndarray[Any, Any]:
    picture = np.full((420, 420), 255, np.uint8)
    if shape == "circle":
        cv2.circle(picture, (210, 210), 160, 0, 4)
    elif shape == "cross":
        cv2.line(picture, (60, 60), (360, 360), 0, 4)
        cv2.line(picture, (60, 360), (360, 60), 0, 4)
    elif shape == "box":
        cv2.rectangle(picture, (60, 100), (360, 320), 0, 4)
    elif shape == "star":
        turns = np.arange(10) * np.pi / 5
        radii = np.where(np.arange(10) % 2, 70, 170)
        corners = 210 + np.stack([radii * np.sin(turns), -radii * np.cos(turns)], 1)
        cv2.polylines(picture, [corners.astype(np.int32)], True, 0, 4)
    else:
        for x in (120, 300):
            cv2.line(picture, (x, 40), (x, 380), 0, 4)
        for y in range(80, 380, 50):
            cv2.line(picture, (120, y), (300, y), 0, 4)
    return picture


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Zeichnungen 図面")
    for shape in SHAPES:
        file = folder / f"{shape}.png"
        file.write_bytes(cv2.imencode(".png", draw(shape))[1].tobytes())
    (folder / "torn.tif").write_bytes(b"II*\x00\x08\x00\x00\x00\xff\xff")
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Path:
    home = tmp_path_factory.mktemp("home")
    done = run_apart(home, "index", str(folder), "--collection", "shapes")
    assert done.returncode == 0, done.stderr
    return home


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "patentviewer", *arguments]


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "PATENTVIEWER_HOME": str(home), "PYTHONUTF8": "1"}


def run_apart(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """As a user does, in a process of its own."""
    return subprocess.run(
        command(*arguments), env=environment(home), capture_output=True, text=True, check=False,
        encoding="utf-8", timeout=150,
    )  # fmt: skip


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The same within this process, which has loaded already what every command loads."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setenv("PATENTVIEWER_HOME", str(home))
        try:
            code = main(arguments)
        except SystemExit as ended:  # argparse's own way
            code = int(str(ended.code))
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def answers(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_drawing_finds_itself_first(home: Path, folder: Path) -> None:
    done = run_apart(home, "search", str(folder / "star.png"), "--json")
    assert done.returncode == 0, done.stderr
    (answer,) = answers(done)
    best = answer["hits"][0]
    assert Path(best["file"]).name == "star.png"
    assert best["sheet"] == 1
    assert best["figure"] == 1
    assert 0 <= best["score"] <= 1
    assert answer["coverage"]["figures_searchable"] == len(SHAPES)


def test_title_pages_that_are_left_for_later_are_told(tmp_path: Path) -> None:
    scans, home = tmp_path / "scans", tmp_path / "home"
    scans.mkdir()
    (scans / "scan.pdf").write_bytes(pdf([PdfPage(printed_title_page()), PdfPage(sheet(1))]))
    left = run(home, "index", str(scans), "--no-title-pages")
    assert "; 1 title page is still to be read: run it again" in left.stdout
    known = run(home, "collections", "--json")
    assert [one["title_pages_waiting"] for one in answers(known)] == [1]
    assert "still to be read" not in run(home, "index", str(scans)).stdout


def test_a_saved_sketch_is_searched_as_one_unless_told_otherwise(
    home: Path, tmp_path: Path
) -> None:
    sketch = tmp_path / "cross.svg"
    sketch.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" data-patentviewer="sketch" viewBox="0 0 90 90">'
        '<path fill="none" stroke="black" d="M 10 10 L 80 80 M 10 80 L 80 10"/></svg>'
    )
    for options, sketches in (((), 1), (("--no-sketch",), 0)):
        done = run(home, "search", "--json", *options, str(sketch))
        assert json.loads(done.stdout)["query"]["sketches"] == sketches
    assert "searched as a sketch" in run(home, "search", str(sketch)).stdout


def test_a_picture_that_a_hand_drew_is_known_and_can_be_overruled(
    home: Path, tmp_path: Path
) -> None:
    turns = np.linspace(0, 2 * np.pi, 40)
    wobble = cv2.GaussianBlur(np.random.default_rng(3).normal(size=(1, 40)), (0, 0), 3)[0] * 14
    picture = np.full((500, 500), 255, np.uint8)
    for wide, high in ((150, 50), (140, 180)):
        ring = np.stack([250 + wide * np.cos(turns) + wobble, 250 + high * np.sin(turns)], 1)
        cv2.polylines(picture, [ring.astype(np.int32)], True, 90, 7, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "from memory.png"), picture)
    file = str(tmp_path / "from memory.png")
    for options, is_sketch in (((), True), (("--drawing", "--no-voting"), False)):
        (answer,) = answers(run(home, "search", "--json", *options, file))
        asked = answer["query"]
        assert asked["sketches"] == (asked["figures"] if is_sketch else 0)
        assert {"rarity", "like", "by_class"} <= set(answer["hits"][0])


def test_a_collection_without_classes_teaches_nothing_and_says_so(home: Path) -> None:
    done = run(home, "learn", "shapes")
    assert done.returncode == 2
    assert "classified documents" in done.stderr
    assert run(home, "learn", "shapes", "--forget").returncode == 0
    assert run(home, "learn", "none of this name").returncode == 2


def test_every_file_is_a_query_of_its_own(home: Path, folder: Path) -> None:
    files = [str(folder / f"{shape}.png") for shape in SHAPES[:3]]
    found = answers(run_apart(home, "search", *files, "--json", "--top", "1"))
    assert [Path(answer["query"]["file"]).stem for answer in found] == list(SHAPES[:3])
    assert [Path(answer["hits"][0]["file"]).stem for answer in found] == list(SHAPES[:3])


def test_together_the_files_are_one_query(home: Path, folder: Path) -> None:
    files = [str(folder / f"{shape}.png") for shape in ("box", "cross")]
    (answer,) = answers(run(home, "search", *files, "--together", "--json"))
    assert answer["query"]["figures"] == 2
    assert {Path(hit["file"]).stem for hit in answer["hits"][:2]} == {"box", "cross"}


def test_figures_as_hits_gives_every_figure_in_order_of_score(home: Path, folder: Path) -> None:
    (answer,) = answers(
        run(home, "search", str(folder / "box.png"), "--json", "--figures-as-hits", "--top", "0")
    )
    scores = [hit["score"] for hit in answer["hits"]]
    assert len(scores) == len(SHAPES)
    assert scores == sorted(scores, reverse=True)


def test_an_unreadable_query_is_said_and_the_others_are_answered(home: Path, folder: Path) -> None:
    done = run_apart(home, "search", str(folder / "torn.tif"), str(folder / "box.png"), "--json")
    assert done.returncode == 2
    assert "torn.tif" in done.stderr
    assert "Traceback" not in done.stderr
    failed, answered = answers(done)
    assert failed["error"]
    assert Path(answered["hits"][0]["file"]).name == "box.png"


def test_query_and_hits_are_drawn_side_by_side(home: Path, folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "hits.png"
    done = run(home, "search", str(folder / "circle.png"), "--picture", str(picture))
    assert done.returncode == 0, done.stderr
    sheet = cv2.imread(str(picture))
    assert sheet is not None
    assert sheet.shape[1] > 1500
    assert (sheet < 60).all(axis=2).sum() > 2000, "ink of the drawings is on it"


def test_problems_name_the_file_the_reason_and_what_to_do(home: Path) -> None:
    (problem,) = answers(run(home, "problems", "--json"))
    assert problem["file"].endswith("torn.tif")
    assert problem["reason"]
    assert problem["collection"] == "shapes"
    assert "torn.tif" in run(home, "problems").stdout


def test_collections_are_listed_with_their_coverage(home: Path, folder: Path) -> None:
    (listed,) = answers(run(home, "collections", "--json"))
    assert listed["collection"] == "shapes"
    assert listed["folders"] == [str(folder)]
    assert listed["searchable"] == len(SHAPES)
    assert "shapes" in run(home, "collections").stdout


def test_a_document_is_shown_by_its_file_name(home: Path) -> None:
    (shown,) = answers(run(home, "show", "ladder.png", "--json"))
    assert shown["file"].endswith("ladder.png")
    assert len(shown["figures"]) == 1


def test_indexing_again_does_nothing_new(home: Path, folder: Path) -> None:
    (answer,) = answers(run(home, "index", "--collection", "shapes", "--json"))
    assert answer["figures"] == len(SHAPES)
    assert len(answer["problems"]) == 1


def test_a_table_is_laid_over_the_documents_by_columns_that_are_named(
    tmp_path: Path, folder: Path
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("Doc;Wort;Klasse\nbox.png;Dose;09-03\ngone.png;X;09-03\n", "utf-8")
    home = tmp_path / "home"
    asked = ("index", str(folder), "--collection", "c", "--table", str(table))
    done = run(home, *asked, "--columns", "file=Doc,number=,title=Wort", "--json")
    (answer,) = answers(done)
    assert answer["tables"] == [
        {
            "file": str(table),
            "lines": 2,
            "fitting": 1,
            "columns": {"file": "Doc", "title": "Wort", "class": "Klasse"},
        }
    ]
    reasons = [problem["reason"] for problem in answer["problems"]]
    assert "1 of its 2 lines fit no drawing here: 3 (gone.png)." in reasons
    (shown,) = answers(run(home, "show", "box.png", "--json"))
    assert (shown["title"], shown["locarno"]) == ("Dose", "09-03")
    again = run(home, "index", "--collection", "c")
    assert "1 of 2 lines fit; " in again.stdout
    assert "file=Doc" in again.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("index", "--table", "/no/such.csv"), "/no/such.csv cannot be read"),
        (("index", "--columns", "number=Doc"), "Name it with --table"),
        (("index", "--table", "x.csv", "--columns", "weight=3"), "does not say what a column"),
        (("index", "/no/such/folder"), "not a folder"),
        (("search", "/no/such/file.pdf"), "/no/such/file.pdf"),
        (("show", "US D1 S"), "No indexed document"),
        (("search", "x.png", "--before", "yesterday"), "no date"),
        (("search", "x.png", "--weights", "shape"), "no weight"),
        (("search", "x.png", "--top", "-1"), "--top"),
        (("problems", "--collection", "nothing"), "nothing"),
        (("frobnicate",), "invalid choice"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(
    home: Path, arguments: tuple[str, ...], words: str
) -> None:
    done = run(home, *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_searching_before_anything_is_indexed_says_how_to_begin(
    tmp_path: Path, folder: Path
) -> None:
    done = run_apart(tmp_path, "search", str(folder / "box.png"))
    assert done.returncode == 2
    assert "patentviewer index" in done.stderr


def test_doctor_finds_this_installation_well(tmp_path: Path) -> None:
    (report,) = answers(run_apart(tmp_path, "doctor", "--json"))
    assert report["well"], report
    assert report["facts"]["model"]
    assert "passed" in report["checks"]["self-test"]


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process on Windows")
def test_ctrl_c_stops_cleanly_and_the_next_run_goes_on(tmp_path: Path) -> None:
    drawings, home = tmp_path / "many", tmp_path / "home"
    drawings.mkdir()
    rng = np.random.default_rng(0)
    for number in range(150):
        picture = np.full((900, 900), 255, np.uint8)
        corners = rng.integers(50, 850, (12, 2)).astype(np.int32)
        cv2.polylines(picture, [corners], True, 0, 3)
        file = drawings / f"{number:03}.png"
        file.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    running = subprocess.Popen(
        command("index", str(drawings)), env=environment(home), stderr=subprocess.PIPE, text=True
    )
    catalogue = home / "collections" / "drawings"
    while not catalogue.exists():
        assert running.poll() is None
        time.sleep(0.05)
    time.sleep(1.0)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=150)
    # Python itself ends by the signal where it came while a class was being made.
    assert running.returncode in {0, 130, -signal.SIGINT}
    assert "Traceback" not in said
    done = run_apart(home, "index", str(drawings), "--json")
    assert answers(done)[0]["figures"] == 150


def test_without_the_training_part_the_other_commands_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "patentviewer.training", None)
    parser = cli.parser()
    assert parser.parse_args(["search", "a.png"])
    with pytest.raises(UserError, match=r"patentviewer\[train\]"):
        cli.train.run(parser.parse_args(["train", "out"]), Console(as_json=False))


def test_what_the_training_part_lacks_is_told_from_a_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "timm", None)
    told = pytest.raises(UserError, match=r"timm is missing.*patentviewer\[train\]")
    with told, cli.train.training_part("Training"):
        importlib.import_module("timm")
    for name in ("patentviewer.training.losses", "patentviewer.drawings"):
        monkeypatch.setitem(sys.modules, name, None)
        with pytest.raises(ModuleNotFoundError, match=name), cli.train.training_part("Training"):
            importlib.import_module(name)


def test_the_picture_is_of_the_format_that_its_name_says(
    home: Path, folder: Path, tmp_path: Path
) -> None:
    query = str(folder / "circle.png")
    written = tmp_path / "hits.jpg"
    assert run(home, "search", query, "--picture", str(written)).returncode == 0
    assert written.read_bytes().startswith(b"\xff\xd8\xff")
    done = run(home, "search", query, "--picture", str(tmp_path / "hits.doc"))
    assert done.returncode == 2
    assert "hits.doc cannot be written" in done.stderr
    assert not (tmp_path / "hits.doc").exists()


def test_rotations_are_given_as_the_help_shows_them(home: Path, folder: Path) -> None:
    done = run(home, "search", str(folder / "star.png"), "--rotations", "-5,5", "--json")
    assert done.returncode == 0, done.stderr
    assert Path(answers(done)[0]["hits"][0]["file"]).name == "star.png"


@pytest.mark.parametrize("name", ["mgu.png", "no/such/file", "C:\\drawings\\a.tif"])
def test_a_mistyped_file_is_called_a_file(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([name]) == 2
    assert f"{name} is not there. Check the name" in capsys.readouterr().err


def test_a_design_is_excluded_by_number_file_or_key(home: Path, folder: Path) -> None:
    asked = ("search", str(folder / "box.png"), "--json")
    (plain,) = answers(run(home, *asked))
    best, second = plain["hits"][:2]
    assert Path(best["file"]).name == "box.png"
    for name in ("box.png", best["file"], json.dumps(best["key"])):
        (answer,) = answers(run(home, *asked, "--exclude", name))
        assert answer["hits"][0]["key"] == second["key"]
        assert best["key"] not in [hit["key"] for hit in answer["hits"]]
    unknown = run(home, *asked, "--exclude", "D123,456")
    assert unknown.returncode == 2
    assert "No indexed design is called D123,456" in unknown.stderr


def test_only_hits_of_a_score_are_given(home: Path, folder: Path) -> None:
    asked = ("search", str(folder / "box.png"), "--json")
    (plain,) = answers(run(home, *asked))
    least = plain["hits"][1]["score"]
    (answer,) = answers(run(home, *asked, "--min-score", str(least)))
    assert answer["hits"] == plain["hits"][:2]
    (nothing,) = answers(run(home, *asked, "--figures-as-hits", "--min-score", "1"))
    assert all(hit["score"] == 1 for hit in nothing["hits"])
    wrong = run(home, *asked, "--min-score", "2")
    assert wrong.returncode == 2
    assert "no score from 0 to 1" in wrong.stderr


def test_every_document_and_hit_names_its_class_title_file_and_key(
    home: Path, folder: Path
) -> None:
    (answer,) = answers(run(home, "search", str(folder / "box.png"), "--json"))
    (shown,) = answers(run(home, "show", "box.png", "--json"))
    for one in (*answer["hits"], shown):
        assert {"us_class", "title", "file", "key"} <= one.keys()
    assert shown["key"] == answer["hits"][0]["key"]
    assert shown["key"] == ["", "", "shapes", str(folder), "box.png"]
