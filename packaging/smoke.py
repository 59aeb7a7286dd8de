"""Prove that a built program works: start it, index, search, look at it.

Usage: python packaging/smoke.py FOLDER, where FOLDER holds the executable ``patentviewer``.
Exit code 0 only when the window came up, the sample was indexed and searched, files of the kinds
that are read by libraries of their own were read, nothing was written to standard error that
should not be there, no file was made outside the program's own folder (as the reports of ONNX
Runtime would be), the folder is within its size budget, and it starts not much more slowly than
the program of the environment that this is run in.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import openpyxl

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "drawings"))
from packed import seven_zip
from papers import HEIC, PdfPage, bar_code, drawing, encoded, pdf, printed_page, sheet

BUDGET_MB = 650
SECONDS_TO_START = 60
STARTS = 3
SLOWER = 2.0
"""How many times as long as the unfrozen program the built one may take to start."""
PROGRESS = re.compile(r"[\w ]+: [\d,]+")


def size_mb(folder: Path) -> float:
    """Size of all files below a folder, in MB of 10^6 bytes; links count once."""
    return sum(f.lstat().st_size for f in folder.rglob("*") if not f.is_dir()) / 1e6


def environment(home: Path) -> dict[str, str]:
    """As of somebody who has set nothing but the program's folder; their own one is beside it."""
    person = str(home.parent / "person")
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("ORT_", "XDG_"))
    }
    folders = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"), person)
    return {**kept, **folders, "PATENTVIEWER_HOME": str(home)}


def run(program: Path, home: Path, *arguments: str) -> str:
    """Run a command of the built program; its standard error must stay empty."""
    done = subprocess.run(
        [str(program), *arguments],
        env=environment(home),
        capture_output=True, text=True, encoding="utf-8", timeout=900, check=False,
    )  # fmt: skip
    if done.returncode or unexpected(done.stderr):
        sys.exit(f"{' '.join(arguments)}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def unexpected(said: str) -> list[str]:
    """Lines of standard error that are not the progress of long work."""
    return [line for line in said.splitlines() if line.strip() and not PROGRESS.match(line)]


def main() -> None:
    """Run every check; the first that fails ends the run with what went wrong."""
    folder = Path(sys.argv[1])
    program = folder / ("patentviewer.exe" if os.name == "nt" else "patentviewer")
    size = size_mb(folder)
    print(f"size: {size:.0f} MB (budget {BUDGET_MB})")
    if size > BUDGET_MB:
        sys.exit("The bundle is over its budget.")
    shipped = {f.name.split(".")[0] for f in folder.rglob("*") if f.is_dir()}
    if shipped & {"torch", "timm", "scipy"}:
        sys.exit("The training extra leaked into the bundle.")
    with tempfile.TemporaryDirectory() as place:
        home, person = Path(place) / "home", Path(place) / "person"
        home.mkdir()
        person.mkdir()
        print(run(program, home, "--version").strip())
        run(program, home, "doctor", "--json")
        answer = json.loads(run(program, home, "sample", "--json", "--no-window",
                                "--picture", str(home / "hits.png")).splitlines()[-1])  # fmt: skip
        if not answer["hits"]:
            sys.exit("The sample search found nothing.")
        print(f"sample search: {len(answer['hits'])} hits in {answer['seconds']} s")
        read_kinds(program, home, Path(place) / "kinds")
        if "--no-window" not in sys.argv:
            compare_starts(program, home)
        # The system's own font library keeps a list of fonts there.
        left = [str(f) for f in person.rglob("*") if f.is_file() and "fontconfig" not in f.parts]
        if left:
            sys.exit(f"Files were made outside the program's own folder: {left}")
    print("passed")


def read_kinds(program: Path, home: Path, folder: Path) -> None:
    """Index a picture of a telephone, a 7z archive, a workbook of titles and a coded title page."""
    folder.mkdir()
    (folder / "telephone.heic").write_bytes(HEIC)
    picture = encoded(drawing(seed=1), ".png")
    (folder / "week.7z").write_bytes(seven_zip([("USD0900001.png", picture)]))
    book = openpyxl.Workbook()
    for row in (("Number", "Title"), ("D900001", "Lamp of the workbook")):
        book.active.append(row)
    book.save(folder / "titles.xlsx")
    title = printed_page()
    code = bar_code("US00D838859S ", narrow=2, wide=5, spread=0)
    title[40:80, 500 : 500 + code.shape[1]] = code[:, : title.shape[1] - 500]
    (folder / "scanned.pdf").write_bytes(pdf([PdfPage(title), PdfPage(sheet(2))]))
    run(program, home, "index", str(folder), "--collection", "kinds", "--no-title-pages")
    expected = {
        "telephone.heic": ("", ""),
        "D900001": ("US D900001 S", "Lamp of the workbook"),
        "D838859": ("US D838859 S", ""),
    }
    for name, known in expected.items():
        shown = json.loads(run(program, home, "show", name, "--json").splitlines()[-1])
        found = (shown["number"], shown["title"])
        if found != known or len(shown["figures"]) != 1 or shown["problems"]:
            sys.exit(f"{name} was not read as it should be: {shown}")
    print("HEIC, 7z, XLSX and bar codes are read")


def compare_starts(program: Path, home: Path) -> None:
    """Start the built program and the installed one in turn; the first start of each is cold."""
    unfrozen = [sys.executable, "-m", "patentviewer"]
    times = [(window([str(program)], home), window(unfrozen, home)) for _ in range(STARTS + 1)]
    frozen, other = (statistics.median(column) for column in zip(*times[1:], strict=True))
    print(f"start to usable window: {frozen:.2f} s, unfrozen {other:.2f} s: ", end="")
    print(f"{frozen / other:.2f} times as long (at most {SLOWER})")
    if frozen > SLOWER * other:
        sys.exit("The built program starts too slowly.")


def window(command: list[str], home: Path) -> float:
    """Open the window, have it write a picture of itself and close; seconds to usable."""
    picture = home / "window.png"
    picture.unlink(missing_ok=True)
    started = time.monotonic()
    done = subprocess.run(
        command,
        env={**environment(home), "PATENTVIEWER_PICTURE_AND_QUIT": str(picture)},
        capture_output=True, text=True, timeout=SECONDS_TO_START, check=False,
    )  # fmt: skip
    seconds = time.monotonic() - started
    if done.returncode or not picture.is_file():
        sys.exit(f"The window did not come up: exit code {done.returncode}\n{done.stderr}")
    if unexpected(done.stderr):
        sys.exit(f"The window wrote to standard error:\n{done.stderr}")
    return seconds


if __name__ == "__main__":
    main()
