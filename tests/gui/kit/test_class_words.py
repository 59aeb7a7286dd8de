from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from patentviewer import paths
from patentviewer.gui.kit import class_words
from patentviewer.model import classification
from patentviewer.model.language import LANGUAGES


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_class_is_named_shortly_in_every_language(language: str) -> None:
    for table in classification.TABLES:
        lines = (paths.resources_folder() / "classes" / table).read_text("utf-8").splitlines()
        for code in (line.partition("\t")[0] for line in lines[1:]):
            shown = class_words.short(code)
            title = shown.removeprefix(code).strip()
            wide = sum(1 + (unicodedata.east_asian_width(one) in "WF") for one in title)
            assert 1 < wide <= class_words.LONGEST + 2, shown
            assert title != "…"


def test_the_first_words_of_a_long_title_stand_for_it(language: str) -> None:
    first = {
        "en": "Lamps",
        "de": "Lampen",
        "fr": "Lampes",
        "ja": "電気スタンド",
        "ko": "램프",
        "zh": "灯",
    }
    assert class_words.short("26-05") == f"26-05 {first[language]}"
    assert class_words.title("26-05").startswith(first[language])
