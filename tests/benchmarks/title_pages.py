"""What the machine reads on title pages of scanned patents, against what the office knows of them.

    python -m tests.benchmarks.title_pages FOLDER [--every 1]

FOLDER holds image-only PDFs and classes.tsv: document, US class, title, day of grant. Says for how
many the number, the main class, the title and the day of grant are right, what was read instead
where it is not, and how much work a document took. --every: read every so-many-th of them alone.
"""

from __future__ import annotations

import argparse
import csv
import re
import time
from collections import Counter
from pathlib import Path

from patentviewer.drawings import reading
from patentviewer.drawings.folder import source_of
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Bibliography

PARTS = ("number", "main class", "title", "granted")


def plain(text: str) -> str:
    """A text by its letters and digits alone: titles are broken into lines."""
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def read_of(known: Bibliography) -> dict[str, str]:
    """The parts as they were read."""
    return {
        "number": plain(known.number.removeprefix("US ").split(" ")[0]),
        "main class": known.us_class.partition("/")[0],
        "title": plain(known.title),
        "granted": known.granted.isoformat() if known.granted else "",
    }


def true_of(row: dict[str, str]) -> dict[str, str]:
    """The parts as the office has them; a title that it cuts short is enough as far as it goes."""
    return {
        "number": plain(row["document"]),
        "main class": row["us_class"].partition("/")[0],
        "title": plain(row["title"]),
        "granted": row["granted"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args()
    with (asked.folder / "classes.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))[:: asked.every]
    right: Counter[str] = Counter()
    began = time.process_time()
    for row in rows:
        try:
            (source,) = source_of(asked.folder / f"{row['document']}.pdf")
            known = reading.read_title_page(source)
        except UnreadableError as error:
            print(f"{row['document']}: {error}", flush=True)
            continue
        found, true = read_of(known), true_of(row)
        for part in PARTS:
            if found[part] == true[part]:
                right[part] += 1
            else:
                print(f"{row['document']} {part}: {found[part]!r} for {true[part]!r}", flush=True)
    seconds = (time.process_time() - began) / max(len(rows), 1)
    for part in PARTS:
        print(f"{part:<11} {right[part]} of {len(rows)}")
    print(f"{seconds:.1f} s of one core a document")


if __name__ == "__main__":
    main()
