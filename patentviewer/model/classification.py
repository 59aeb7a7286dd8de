"""Classes of designs: how their codes are read, and what the offices call them.

Codes are Locarno's ("26-05", class 26 and its subclass 05) and those of the US office ("D26/65").
Titles come from tables among the resources; what is not known for certain has none.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from patentviewer import paths

TABLES = ("locarno.tsv", "us-design.tsv")
"""Among the resources' classes: a code and its titles, a column a language."""

_EAST_ASIAN = "\u3000"
"""From here on in Unicode stand the letters of Chinese, Japanese and Korean."""


def codes(text: str) -> tuple[str, ...]:
    """The classes of a document, the first one first: "07-01, 26-05" has two."""
    return tuple(filter(None, (part.strip() for part in re.split(r"[;,|]", text))))


def main_class(code: str) -> str:
    """D26 of "D26/65", 26 of "26-05", and what is itself a main class."""
    return re.split(r"[/-]", code.strip(), maxsplit=1)[0]


def title(code: str, language: str = "en") -> str:
    """What the office calls a class, or the class it is in; "" where that is not known.

    The English title where there is none in the language.
    """
    tables = titles()
    for one in (code, main_class(code)):
        known = tables.get(one, {})
        found = known.get(language) or known.get("en", "")
        if found:
            return found
    return ""


def named(code: str, language: str = "en") -> str:
    """A code with its title: "26-02 Torches and hand lamps and lanterns", "D26/65 Lighting"."""
    return f"{code} {title(code, language)}".rstrip()


def called(words: str, language: str = "en") -> tuple[str, ...]:
    """The codes of all classes in whose title each of some words begins a word, in their order.

    Chinese, Japanese and Korean words may stand anywhere in it: they are written without blanks
    between them, or with endings. Of a main class and its subclasses the main class alone.
    """
    wanted = re.findall(r"\w+", words.casefold())
    found: list[str] = []
    for code, known in titles().items():
        text = " ".join({known.get(language, ""), known.get("en", "")}).casefold()
        starts = re.findall(r"\w+", text)
        is_meant = all(
            word in text if word[0] >= _EAST_ASIAN else any(one.startswith(word) for one in starts)
            for word in wanted
        )
        if wanted and is_meant and main_class(code) not in found:
            found.append(code)
    return tuple(found)


@functools.cache
def titles() -> Mapping[str, Mapping[str, str]]:
    """Titles by language of every class that has one."""
    found: dict[str, dict[str, str]] = {}
    for name in TABLES:
        lines = (paths.resources_folder() / "classes" / name).read_text("utf-8").splitlines()
        _, *languages = lines[0].split("\t")
        for line in lines[1:]:
            code, *said = line.split("\t")
            found[code] = dict(zip(languages, said, strict=False))
    return found


@dataclass(frozen=True)
class Branch:
    """A class that a collection has. designs: how many, those of its subclasses among them."""

    code: str
    designs: int
    below: tuple[Branch, ...] = field(default=())


def tree(
    counts: Mapping[str, int], main_classes: Mapping[str, int] | None = None
) -> tuple[Branch, ...]:
    """The classes of some designs, each main class with its subclasses below it, in their order.

    counts: code to its number of designs. main_classes: the same by main class, where a design in
    two subclasses counts once; of what it does not say, there are as many designs as are in the
    largest subclass, at least. Subclasses of the US office have no order of their own but their
    numbers'.
    """
    whole = main_classes or {}
    by_main: dict[str, dict[str, int]] = {}
    for code, count in counts.items():
        if code:
            by_main.setdefault(main_class(code), {})[code] = count
    return tuple(
        Branch(
            main,
            max(whole.get(main, 0), *own.values()),
            tuple(Branch(code, own[code]) for code in sorted(own, key=_in_order) if code != main),
        )
        for main, own in sorted(by_main.items(), key=lambda pair: _in_order(pair[0]))
    )


def _in_order(code: str) -> tuple[bool, list[tuple[int, str]]]:
    """Locarno's before the US office's, and numbers by their value: D6/500 before D26/65."""
    parts = re.findall(r"\d+|[A-Z]+", code.removeprefix("D"))
    numbers = [(int(part), "") if part.isdigit() else (0, part) for part in parts]
    return code.startswith("D"), numbers
