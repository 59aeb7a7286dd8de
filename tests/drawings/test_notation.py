"""How offices write numbers, classes and days."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings.notation import (
    from_name,
    locarno_of,
    locarnos_of,
    number_of,
    us_class_of,
    view_in_name,
)


@pytest.mark.parametrize(
    ("name", "number", "granted"),
    [
        ("USD0907292-20210105-D00001.TIF", "US D907292 S", dt.date(2021, 1, 5)),
        ("USD0907292-20210105.XML", "US D907292 S", dt.date(2021, 1, 5)),
        ("103-USD528368.pdf", "US D528368 S", None),
        ("USD0534331.png", "US D534331 S", None),
        ("USD894468S1.pdf", "US D894468 S", None),
        ("US-D894468-S.pdf", "US D894468 S", None),
        ("us_d894,468 front.png", "US D894468 S", None),
        ("D894468.pdf", "US D894468 S", None),
        ("USD1012345S1.pdf", "US D1012345 S", None),
        ("CN305793137S.pdf", "CN 305793137 S", None),
        ("USD0907292-20219999.XML", "US D907292 S", None),
        ("12.pdf", "", None),
        ("10.pdf", "", None),
        ("scan0001.tif", "", None),
        ("IMG_20210105.png", "", None),
        ("BUSD123456.pdf", "", None),
        ("AD123456789.pdf", "", None),
        ("drawing 894468.pdf", "", None),
        ("DSC0123456.jpg", "", None),
        ("", "", None),
    ],
)
def test_file_names_say_what_they_say_and_no_more(
    name: str, number: str, granted: dt.date | None
) -> None:
    found = from_name(name)
    assert (found.number, found.granted) == (number, granted)


@pytest.mark.parametrize(
    ("doc", "country", "kind", "number"),
    [
        ("D0908314", "US", "S1", "US D908314 S"),
        ("D402788", "US", "S", "US D402788 S"),
        ("2016/0040410", "US", "A1", "US 2016/0040410 A1"),
        ("5,044,115", "US", "A", "US 5044115 A"),
        ("305793137", "CN", "S", "CN 305793137 S"),
        ("", "US", "S", ""),
        ("unknown", "US", "", ""),
    ],
)
def test_numbers_have_one_form(doc: str, country: str, kind: str, number: str) -> None:
    assert number_of(doc, country, kind) == number


def test_locarno_classes_have_one_form() -> None:
    forms = ["0202", "02-02", "D02-02", "2605", "3301", "x", ""]
    assert [locarno_of(form) for form in forms] == ["02-02"] * 3 + ["26-05", "", "", ""]


def test_several_locarno_classes_are_one_text_the_main_one_first() -> None:
    assert locarnos_of(["07-01", "26-05", "0701"]) == "07-01, 26-05"
    assert locarnos_of(["2605;0701"]) == "26-05, 07-01"
    assert locarnos_of(["6-1", "33-01", ""]) == "06-01"


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("D 2728", "D2/728"),
        ("D15 86", "D15/86"),
        ("D14341", "D14/341"),
        (" D 9 414", "D9/414"),
        ("\n   D12415\n", "D12/415"),
        ("D26  2", "D26/2"),
        ("D9900", "D9/900"),
        ("D 6300", "D6/300"),
        ("D6300", "D6/300"),
        ("D2728", "D2/728"),
        ("D1101", "D1/101"),
        ("D1586", "D1/586"),
        ("D14086", "D14/86"),
        ("D143411", "D14/341.1"),
        ("D0943", "D9/43"),
        ("USPC D9/434", "D9/434"),
        ("U.S. Cl. D9/434", "D9/434"),
        ("D14/126-130", "D14/126"),
        ("D 9/ 434", "D9/434"),
        ("\u00a0D26\u00a065", "D26/65"),
        ("D26 65", "D26/65"),
        ("D 6654 1", "D6/654.1"),
        ("D 66541", "D6/654.1"),
        ("D 3005", "D3/5"),
        ("D14138 G", "D14/138G"),
        ("D26/65", "D26/65"),
        ("d2-606", "D2/606"),
        ("D09/434", "D9/434"),
        ("D 12/345", "D12/345"),
        ("D99 43", "D99/43"),
        ("  2 93", "2/93"),
        ("224153", "224/153"),
        ("D50 10", ""),
        ("D6", ""),
        ("D26", ""),
        ("LED", ""),
        ("", ""),
    ],
)
def test_a_us_class_has_one_form_however_it_is_spaced(printed: str, meant: str) -> None:
    assert us_class_of(printed) == meant


@given(st.integers(1, 34), st.integers(1, 999))
def test_the_offices_columns_are_read_as_they_are_meant(main: int, sub: int) -> None:
    assert us_class_of(f"D{main:>2}{sub:>3}") == f"D{main}/{sub}"
    assert us_class_of(f"D{main}/{sub}") == f"D{main}/{sub}"


@pytest.mark.parametrize(
    ("name", "number", "view"),
    [
        ("008765432-0001_1.jpg", "EM 008765432-0001", "1"),
        ("008765432-0002_12.jpg", "EM 008765432-0002", "12"),
        ("EU015012345-0003.jpg", "EM 015012345-0003", ""),
        ("EM 015012345-0003-2.png", "EM 015012345-0003", "2"),
        ("008765432-0001_0001.2.jpg", "EM 008765432-0001", "2"),
        ("DM999001_1.2.jpg", "WO DM/999001-1", "1.2"),
        ("DM_083291_0002_01.jpg", "WO DM/83291-2", "2.1"),
        ("DM-123456.pdf", "WO DM/123456", ""),
        ("USRE047001-20180605.XML", "US RE47001 E", ""),
        ("123456789-2024.pdf", "", ""),
        ("fire-re12345.pdf", "", ""),
        ("DM1.2.jpg", "", ""),
    ],
)
def test_designs_of_other_offices_are_known_by_their_files_names(
    name: str, number: str, view: str
) -> None:
    assert (from_name(name).number, view_in_name(name)) == (number, view)


@given(st.text(max_size=200))
def test_any_name_can_be_asked_for_a_number(text: str) -> None:
    number = from_name(text).number
    assert number == "" or number[:2].isalpha()
    assert us_class_of(text) == "" or "/" in us_class_of(text)
    assert isinstance(view_in_name(text), str)
