from __future__ import annotations

import datetime as dt
from typing import cast

import pytest

from patentviewer import paths
from patentviewer.errors import UserError
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
from patentviewer.sentences import texts
from patentviewer.settings import declarations

TRANSLATED = pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
DESCRIPTORS = {
    *read_manifest(default_model()).weights(),
    LOCAL_FEATURES,
    QUERY_EXPANSION,
    K_RECIPROCAL,
}
SAID = {"report", "fit", "judged", "view", "descriptor", "record"}
"""Rooms of the catalogue that a report says."""

KNOWN = {"view": set(map(str, View)) - {""}, "descriptor": DESCRIPTORS}


@pytest.mark.parametrize("kind", KNOWN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_models_and_documents_bring_has_a_name(language: Language, kind: str) -> None:
    names = {one for one in texts(language) if one.startswith(f"{kind}.")}
    assert names == {f"{kind}.{name.replace(' ', '_')}" for name in KNOWN[kind]}


def test_a_name_that_no_language_has_stays_as_it_is() -> None:
    say = Sentences.of("de")
    assert say.known("view", "in use") == "im Gebrauch"
    assert say.known("view", "from the moon") == "from the moon"
    assert say.known("view", "") == ""


def test_one_and_many_are_told_apart() -> None:
    say = Sentences.of("de")
    assert say("report.count_drawings", count=1) == "1 Zeichnung"
    assert say("report.count_drawings", count=1200) == "1.200 Zeichnungen"
    assert Sentences.of("fr")("report.count_drawings", count=0) == "0 dessin"
    assert Sentences.of("en")("report.count_drawings", count=0) == "0 drawings"


def test_a_program_that_lies_there_without_a_language_says_which_file_is_missing() -> None:
    with pytest.raises(UserError, match=r"xx\.toml"):
        Sentences.of(cast("Language", "xx"))


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
    said = (text for key, text in texts(language).items() if key.partition(".")[0] in SAID)
    forms = (
        form for text in said for form in (text.values() if isinstance(text, dict) else [text])
    )
    for sentence in (*forms, *titles):
        assert "[U+" not in "".join(piece for _, piece in lettering.runs(sentence)), sentence


def test_the_program_and_its_reports_speak_the_same_languages() -> None:
    for name in ("language", "report_language"):
        _own, *choices = declarations()[name].choices
        assert sorted(choices) == sorted(LANGUAGES)
