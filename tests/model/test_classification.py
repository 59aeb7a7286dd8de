"""Classes: their codes, what offices call them, and those of a collection as a tree."""

from __future__ import annotations

import re

import pytest

from patentviewer import paths
from patentviewer.model import classification
from patentviewer.model.classification import Branch, called, codes, main_class, named, title, tree
from patentviewer.model.language import LANGUAGES


def test_a_document_may_have_several_classes() -> None:
    assert codes("07-01, 26-05") == ("07-01", "26-05")
    assert codes("") == ()


@pytest.mark.parametrize(
    ("code", "main"), [("26-05", "26"), ("D26/65", "D26"), ("26", "26"), ("D99", "D99")]
)
def test_the_main_class_is_what_stands_before_the_mark(code: str, main: str) -> None:
    assert main_class(code) == main


def test_a_class_is_called_as_its_office_calls_it() -> None:
    assert named("26-05").startswith("26-05 Lamps, standard lamps, chandeliers")
    assert named("26") == "26 Lighting apparatus"
    assert named("D26/65") == "D26/65 Lighting"


def test_a_subclass_whose_title_is_not_known_is_called_as_its_class() -> None:
    assert title("23-07") == title("23")
    assert named("44-01") == "44-01"


def test_a_class_is_called_in_the_language_asked_for_and_in_english_where_that_has_no_title() -> (
    None
):
    assert title("26", "de") == "Beleuchtungsapparate"
    assert title("26", "fr") == "Appareils d'éclairage"
    assert title("D26", "ja") == "照明"
    assert title("D26", "pt") == "Lighting"


def test_every_title_is_there_in_every_language() -> None:
    for table in classification.TABLES:
        file = paths.resources_folder() / "classes" / table
        head, *lines = file.read_text("utf-8").splitlines()
        assert head.split("\t") == ["class", *sorted(LANGUAGES, key=lambda one: (one != "en", one))]
        for line in lines:
            cells = line.split("\t")
            assert len(cells) == 1 + len(LANGUAGES), line
            assert all(cells), line


def test_classes_are_found_by_words_of_their_titles() -> None:
    assert set(called("lamps")) == {"26-02", "26-05"}
    assert called("lighting") == ("26", "D26")
    assert called("Beleuchtung", "de") == ("26", "D26")
    assert called("照明", "ja")[:2] == ("26", "D26")
    assert "26" in called("조명기기", "ko")
    assert "06-01" in called("座椅", "zh")
    assert called("") == ()
    assert called("no such thing") == ()


def test_all_32_classes_and_33_of_the_us_office_have_titles() -> None:
    known = classification.titles()
    assert {f"{number:02}" for number in range(1, 33)} <= set(known)
    assert sum(code.startswith("D") for code in known) == 33
    assert all(said["en"].strip() == said["en"] != "" for said in known.values())


def test_the_tables_hold_codes_in_the_form_that_documents_have() -> None:
    for name in classification.TABLES:
        text = (paths.resources_folder() / "classes" / name).read_text("utf-8")
        given = [line.split("\t")[0] for line in text.splitlines()[1:]]
        assert len(given) == len(set(given))
        assert all(re.fullmatch(r"\d\d(-\d\d)?|D\d{1,2}", code) for code in given)


def test_the_classes_of_a_collection_are_a_tree_with_counts() -> None:
    counts = {"26-05": 3, "26-01": 1, "06": 2, "D6/500": 1, "D26/65": 4, "D26/7": 1}
    found = tree(counts, {"D26": 5})
    assert found == (
        Branch("06", 2),
        Branch("26", 3, (Branch("26-01", 1), Branch("26-05", 3))),
        Branch("D6", 1, (Branch("D6/500", 1),)),
        Branch("D26", 5, (Branch("D26/7", 1), Branch("D26/65", 4))),
    )
