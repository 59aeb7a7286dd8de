"""How long a record and its report take: ``python -m tests.benchmarks.reporting [--hits 20]``.

Sheets are drawn at 300 dots an inch on Letter paper, as scanned patents are. Writes the reports
into a folder that it names, to be looked at and checked with ``pdffonts`` and ``pdftotext``.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from patentviewer.compare.comparison import compare
from patentviewer.model.annotation import Callout, Measure, Side
from patentviewer.model.comparison import Drawing
from patentviewer.model.documents import Figure, Picture
from patentviewer.model.ranking import DesignHit, FigureKey, Ranking
from patentviewer.model.report import Choice
from patentviewer.record.comparisons import KeptComparison
from patentviewer.record.reader import verify
from patentviewer.record.replay import replay
from patentviewer.record.report import write
from patentviewer.record.writer import Session
from tests.compare.articles import article, draw
from tests.record.searched import a_design, a_hit, a_query, a_ranking, an_answer


class Sheets:
    """A sheet with one article for each design."""

    def __init__(self) -> None:
        self._sheets: dict[int, Picture] = {}

    def found_again(self, hit: DesignHit, _when: dt.datetime) -> tuple[FigureKey, None]:
        """Where it was."""
        return hit.best.key, None

    def sheet(self, key: FigureKey) -> Picture:
        """3300 x 2550, black and white."""
        if key.figure_id not in self._sheets:
            page = np.full((3300, 2550), 255, np.uint8)
            drawn = draw(article(key.figure_id), size=2000, weight=5)
            page[600:2600, 275:2275] = np.where(drawn < 128, 0, 255)
            self._sheets[key.figure_id] = page
        return self._sheets[key.figure_id]

    def figure(self, key: FigureKey) -> Figure:
        """The article without the sheet."""
        return Figure(self.sheet(key)[600:2600, 275:2275], sheet=2)

    def thumbnail(self, key: FigureKey) -> bytes:
        """Not needed: every sheet can be read."""
        raise FileNotFoundError(str(key))


def ranked(hits: int) -> Ranking:
    """A ranking of so many designs."""
    designs = tuple(a_hit(number, 0.95 - 0.9 * number / hits) for number in range(hits))
    return replace(a_ranking(1), designs=designs, cut_off=min(20, hits))


def comparison(sheets: Sheets, number: int) -> KeptComparison:
    """Two articles laid on each other, with annotations."""
    left, right = (sheets.figure(FigureKey("grants", 10 * n)).picture for n in (0, number))
    found = compare(left, right).alignment
    return KeptComparison(
        left=Drawing(left, "29/812,345", "FIG. 1"),
        right=Drawing(right, f"US D{800000 + number} S", "FIG. 1"),
        transform=found.transform,
        quality=found.quality,
        annotations=(
            (Side.LEFT, Measure((300, 1700), (1700, 1700), "width")),
            (Side.RIGHT, Callout((900, 900), (1700, 300), 1, "round corner")),
        ),
        note="The outline is alike.",
    )


def main() -> None:
    """Log searches, replay one, write every kind of report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hits", type=int, default=20)
    parser.add_argument("--designs", type=int, default=5000)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="patentviewer-report-"))
    sheets = Sheets()
    with Session.create(folder / "records", "29/812,345", by="AB") as session:
        ranking = ranked(chosen.designs)
        start = time.perf_counter()
        search = session.log_search(an_answer(a_query(), ranking))
        print(f"logging {chosen.designs:,} designs: {time.perf_counter() - start:.2f} s")
        start = time.perf_counter()
        again = replay(search, lambda query: an_answer(query, ranked(chosen.designs)))
        print(f"replay: identical {again.identical}, {time.perf_counter() - start:.2f} s")
        start = time.perf_counter()
        session.mark(a_design(800001), "R")
        print(f"a mark: {(time.perf_counter() - start) * 1000:.0f} ms")
        for number in (1, 2, 3):
            session.keep_comparison(comparison(sheets, number))
        for number in range(chosen.hits):
            sheets.sheet(FigureKey("grants", 10 * number))
        for name in ("report.pdf", "report.html", "report.csv", "report.json"):
            start, used = time.perf_counter(), time.process_time()
            designs = tuple(a_design(800000 + number) for number in range(chosen.hits))
            for _ in write(session, sheets, Choice(designs=designs), folder / name):
                pass
            size = (folder / name).stat().st_size / 1e6
            print(
                f"{name} of {chosen.hits} hits with sheets, 3 comparisons: "
                f"{time.perf_counter() - start:.1f} s ({time.process_time() - used:.1f} s of "
                f"processor), {size:.1f} MB"
            )
    print(f"verify: {verify(session.folder) or 'sound'}")
    print(folder)


if __name__ == "__main__":
    main()
