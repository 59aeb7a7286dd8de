from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from patentviewer import record
from patentviewer.model.documents import View
from patentviewer.model.language import Language
from patentviewer.record.language import Sentences
from patentviewer.search.encoder import (
    K_RECIPROCAL,
    LOCAL_FEATURES,
    QUERY_EXPANSION,
    default_model,
    read_manifest,
)

LANGUAGES = pytest.mark.parametrize("language", ["de", "ja"])
DESCRIPTIONS = {
    name.replace("_", " ")
    for name in (
        *read_manifest(default_model()).default_weights,
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


@LANGUAGES
def test_every_sentence_of_a_report_is_translated(language: Language) -> None:
    assert set(Sentences.of(language).table) == {*said(), *NAMES, *FITS}


@LANGUAGES
def test_what_is_filled_in_stays_in_place(language: Language) -> None:
    for english, other in Sentences.of(language).table.items():
        assert other
        assert sorted(re.findall(r"{\w+}", english)) == sorted(re.findall(r"{\w+}", other)), english


def test_one_and_many_are_told_apart() -> None:
    say = Sentences.of("de")
    assert say.count(1, "{count} drawing", "{count} drawings") == "1 Zeichnung"
    assert say.count(1200, "{count} drawing", "{count} drawings") == "1,200 Zeichnungen"


def test_english_needs_no_table() -> None:
    assert Sentences.of("en")("Page {place} of {pages}", place=1, pages=2) == "Page 1 of 2"
    assert set(get_args(Language)) == {"en", "de", "ja"}
