from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from patentviewer import paths, record
from patentviewer.model import classification
from patentviewer.model.documents import View
from patentviewer.model.language import LANGUAGES, Language
from patentviewer.record import lettering
from patentviewer.record.language import Sentences
from patentviewer.search.manifest import (
    K_RECIPROCAL,
    LOCAL_FEATURES,
    QUERY_EXPANSION,
    default_model,
    read_manifest,
)
from patentviewer.settings import declarations

TRANSLATED = pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
DESCRIPTIONS = {
    name.replace("_", " ")
    for name in (
        *read_manifest(default_model()).weights(),
        LOCAL_FEATURES,
        QUERY_EXPANSION,
        K_RECIPROCAL,
    )
}
NAMES = {"relevant", "not relevant", "unsure", *DESCRIPTIONS, *map(str, View)} - {""}
FITS = {
    "the drawings coincide",
    "good fit",
    "fits in most parts",
    "fits in some parts",
    "no real fit: laid on each other by size and place",
}


def said() -> Iterator[str]:
    """Every sentence that a report says."""
    for file in Path(str(record.__file__)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            takes = {"say": node.args[:1], "_say": node.args[:1], "count": node.args[1:3]}
            for argument in takes.get(name, []):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


@TRANSLATED
def test_every_sentence_of_a_report_is_translated(language: Language) -> None:
    assert set(Sentences.of(language).table) == {*said(), *NAMES, *FITS}


@TRANSLATED
def test_what_is_filled_in_stays_in_place(language: Language) -> None:
    for english, other in Sentences.of(language).table.items():
        assert other
        assert sorted(re.findall(r"{\w+}", english)) == sorted(re.findall(r"{\w+}", other)), english


def test_one_and_many_are_told_apart() -> None:
    say = Sentences.of("de")
    assert say.count(1, "{count} drawing", "{count} drawings") == "1 Zeichnung"
    assert say.count(1200, "{count} drawing", "{count} drawings") == "1.200 Zeichnungen"
    assert Sentences.of("fr").count(0, "{count} drawing", "{count} drawings") == "0 dessin"
    assert Sentences.of("en").count(0, "{count} drawing", "{count} drawings") == "0 drawings"


@pytest.mark.parametrize(
    ("language", "number", "share", "day"),
    [
        ("en", "12,345.60", "83%", "2020-09-01"),
        ("de", "12.345,60", "83\xa0%", "01.09.2020"),
        ("fr", "12\u202f345,60", "83\u202f%", "01/09/2020"),
        ("ja", "12,345.60", "83%", "2020年9月1日"),
        ("ko", "12,345.60", "83%", "2020. 9. 1."),
        ("zh", "12,345.60", "83%", "2020年9月1日"),
    ],
)
def test_numbers_and_days_are_written_as_a_languages_readers_do(
    language: Language, number: str, share: str, day: str
) -> None:
    say = Sentences.of(language)
    assert say.number(12345.6, ",.2f") == number
    assert say.number(0.834, ".0%") == share
    assert say.day(dt.date(2020, 9, 1)) == day
    assert say.moment(dt.datetime(2020, 9, 1, 8, 5, tzinfo=dt.UTC)) == f"{day} 08:05 UTC"
    assert say.number(0.25, "g") == number[-3].join(("0", "25"))


@TRANSLATED
def test_every_letter_is_in_a_font_that_a_report_is_set_in(language: Language) -> None:
    tables = (paths.resources_folder() / "classes" / name for name in classification.TABLES)
    titles = (line for table in tables for line in table.read_text("utf-8").splitlines())
    for sentence in (*Sentences.of(language).table.values(), *titles):
        assert "[U+" not in "".join(piece for _, piece in lettering.runs(sentence)), sentence


def test_english_needs_no_table() -> None:
    assert Sentences.of("en")("Page {place} of {pages}", place=1, pages=2) == "Page 1 of 2"


def test_the_program_and_its_reports_speak_the_same_languages() -> None:
    for name in ("language", "report_language"):
        _own, *choices = declarations()[name].choices
        assert sorted(choices) == sorted(LANGUAGES)
