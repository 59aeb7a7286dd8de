"""Which words of titles go with which US design classes: makes the table that comes along.

    python -m patentviewer.training.title_words TITLES.tsv TABLE.tsv

TITLES.tsv: document, class as the office writes it without a slash ("D13108"), title; facts of
published grants. Such a class can often be read in two ways: D2/676 is a part of a garment, D26/76
a luminaire. What is of one class goes to the reading whose words it shares.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from patentviewer.search.titles import words_of

MAINS = frozenset(str(number) for number in range(1, 35) if number not in {31, 33}) | {"99"}
FIRST_SUBCLASS = {"1": (100, 199), "2": (500, 999), "3": (200, 399)}
"""Between which the subclasses lie of classes that are the beginning of another's number."""

SEEDS = {
    "1": "food biscuit candy confection pasta chewing pet",
    "2": "footwear shoe sandal boot sock garment shirt glove hat apparel bra",
    "3": "bag backpack handbag luggage case wallet umbrella purse tote pouch storage container",
    "11": "ring pendant jewelry bracelet earring necklace ornament vase planter flower gem",
    "25": "door window panel tile building brick block extrusion fence stair wall house",
    "26": "light lamp luminaire lantern flashlight bulb candle lighting led chandelier",
    "27": "cigarette vaporizer smoking tobacco lighter pipe",
    "28": "razor hair cosmetic makeup brush nail dental floss comb shaving perfume curling",
    "29": "helmet respirator mask goggles protective safety guard fire",
    "32": "vacuum cleaner mop broom bucket washing laundry sweeper cleaning dryer iron dust sponge",
}
"""Words of the classes that can be taken for one another."""

LEAST_TITLES = 2
"""In how many titles a word must stand to be kept."""


def readings(written: str) -> list[str]:
    """The main classes that "D2676" may be of: "D26" and "D2"."""
    match = re.match(r"D(\d+)", written)
    digits = match[1] if match else ""
    found = []
    for main, sub in ((digits[:2], digits[2:]), (digits[:1], digits[1:])):
        if main not in MAINS or not sub or sub.startswith("0"):
            continue
        least, most = FIRST_SUBCLASS.get(main, (1, 99_999))
        if least <= int(sub) <= most:
            found.append(f"D{main}")
    return found


def counted(rows: Iterable[tuple[str, str]]) -> dict[str, Counter[str]]:
    """Each word with the main classes of the titles in which it stands.

    rows: class as the office writes it, and title, of each document.
    """
    titles: dict[str, list[str]] = defaultdict(list)
    for written, title in rows:
        titles[written].append(title)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for main, seeds in SEEDS.items():
        for word in words_of(seeds):
            counts[word][f"D{main}"] += 3
    seeds_only = {word: Counter(count) for word, count in counts.items()}
    by_readings = sorted(titles.items(), key=lambda item: len(readings(item[0])))
    for written, own in by_readings:
        possible = readings(written)
        if possible:
            main = max(possible, key=lambda name: _shared(own, name, counts))
            for title in own:
                for word in words_of(title):
                    counts[word][main] += 1
    for word, seeded in seeds_only.items():
        counts[word] -= seeded
    return {word: count for word, count in counts.items() if count.total() >= LEAST_TITLES}


def _shared(titles: Iterable[str], main: str, counts: Mapping[str, Counter[str]]) -> float:
    """How much the words of titles are those of a class."""
    words = [word for title in titles for word in words_of(title) if word in counts]
    return sum(counts[word][main] / counts[word].total() for word in words)


def main(titles: Path, table: Path) -> None:
    """Write the table: a word, and its classes with their counts, a line."""
    with titles.open(encoding="utf-8", newline="") as file:
        rows = [(row[1], row[2]) for row in csv.reader(file, delimiter="\t")][1:]
    lines = [
        f"{word}\t{' '.join(f'{name}:{count}' for name, count in sorted(found.items()))}\n"
        for word, found in sorted(counted(rows).items())
    ]
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
