"""Classes as people read them: a code with its title, in the user's language."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

from patentviewer import model

SHORT, LONGEST = 28, 40
"""Letters of a title from which its first words have to do where room is short, and of those.

A Chinese, Japanese or Korean letter counts as two.
"""


def classed(text: str) -> str:
    """The classes of a document with their titles: "26-05 Lamps, standard lamps, ..."."""
    return "\n".join(map(named, model.classification.codes(text)))


def in_a_line(text: str) -> str:
    """The classes of a document in one line, each with the first words of its title."""
    return ", ".join(short(code) for code in model.classification.codes(text))


def short(code: str) -> str:
    """A class with the first words of its title: "26-05 Lamps", "D26/65 Lighting"."""
    said = title(code)
    if _wide(said) > SHORT:
        said = re.split(r"[,;(、，；（]| not ", said, maxsplit=1)[0].strip()
    if _wide(said) > LONGEST:
        while _wide(said) > LONGEST:
            said = said[:-1]
        # A word that was cut is left out; between letters that stand without blanks any cut is one.
        said = (said.rpartition(" ")[0] or said) + "…"
    return f"{code} {said}".rstrip()


def _wide(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)


def named(code: str) -> str:
    """A class with its whole title."""
    return model.classification.named(code, _language())


def title(code: str) -> str:
    """What the office calls a class; "" where that is not known."""
    return model.classification.title(code, _language())


def first(locarno: str, us_class: str) -> str:
    """The class by which a design is told in a line: Locarno's, else the US office's; or ""."""
    known = (*model.classification.codes(locarno), *model.classification.codes(us_class))
    return named(known[0]) if known else ""


def _language() -> str:
    return QLocale().name().partition("_")[0]
