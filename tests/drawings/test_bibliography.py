from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from papers import TITLE_LEFT, TITLE_RIGHT, page_text

from patentviewer.drawings.bibliography import (
    descriptions_of,
    from_pages,
    merged,
)
from patentviewer.drawings.textlines import PageText, tidy
from patentviewer.model.documents import Bibliography, Citation, Word

HEADERS = [
    page_text(["U.S. Patent Feb. 16 , 2021"], ["Sheet 1 of 3 US D910,780 S"], number)
    for number in (2, 3)
]


def test_everything_on_a_title_page_is_found_by_its_code() -> None:
    assert from_pages([page_text(), *HEADERS]) == Bibliography(
        number="US D910780 S",
        country="US",
        kind="S",
        title="TOY SCALE WITH TWO PANS",
        filed=dt.date(2020, 8, 11),
        priority=dt.date(2020, 5, 12),
        granted=dt.date(2021, 2, 16),
        locarno="21-01",
        locarno_edition="13",
        us_class="D21/523",
        applicant="Yuyao Trade Co., Ltd.",
        citations=(
            Citation("US D221164 S", dt.date(1971, 7, 1), "Joslyn", by_examiner=False),
            Citation("US D262299 S", dt.date(1981, 12, 1), "Jones", by_examiner=True),
            Citation("US 2016/0040410 A1", dt.date(2016, 2, 1), "Carpenter", by_examiner=True),
            Citation("CN 305793137", dt.date(2020, 5, 1), "", by_examiner=True),
        ),
        descriptions={
            "1": "is a front and top perspective view of a toy scale, showing my new design",
            "2": "is a front elevational view thereof",
            "3": "is a bottom plan view thereof",
        },
    )


def _title_of(*lines: str, claim: str = "") -> str:
    start = TITLE_LEFT.index("( 54 ) TOY SCALE WITH")
    left = [*TITLE_LEFT[:start], *lines, *TITLE_LEFT[start + 2 :]]
    right = list(TITLE_RIGHT)
    if claim:
        at = right.index("The ornamental design for a toy scale with two pans , as")
        right[at : at + 2] = [f"The ornamental design for {claim} , as shown and described ."]
    return from_pages([page_text(left, right)]).title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        (("( 54 ) STAGE LIGHT",), "STAGE LIGHT"),
        (("(54) STAGE LIGHT",), "STAGE LIGHT"),
        (("[54] STAGE LIGHT",), "STAGE LIGHT"),
        (("* ( 54 ) STAGE LIGHT . . . .",), "STAGE LIGHT"),
        (("( S4 ) STAGE LIGHT",), "STAGE LIGHT"),
        (("( 54 ) ANTI - FATIGUE MAT",), "ANTI-FATIGUE MAT"),
        (("( 54 ) USB TYPE - C HUB",), "USB TYPE-C HUB"),
        (("( 54 ) CHAIR , STOOL AND TABLE SET",), "CHAIR, STOOL AND TABLE SET"),
        (("( 54 ) LIGHT ( LED )",), "LIGHT (LED)"),
        (("( 54 ) FLASK LID", "- - - .."), "FLASK LID"),
        (("( 5 4 ) FLASK LID",), "FLASK LID"),
        (("54 ) FLASK LID",), "FLASK LID"),
        (("( 54 ) WOMEN ' S SHOE",), "WOMEN'S SHOE"),
        (("( 54 ) LADIES ' SHOE",), "LADIES' SHOE"),
        (("( 54 ) AND / OR GATE",), "AND/OR GATE"),
        (("( 54 ) MULTI-", "TOOL"), "MULTI-TOOL"),
    ],
)
def test_a_title_is_read_through_the_noise(printed: tuple[str, ...], title: str) -> None:
    assert _title_of(*printed) == title


def test_a_title_without_its_code_is_found_by_the_claim_or_not_at_all() -> None:
    assert _title_of("STAGE LIGHT", claim="a stage light") == "STAGE LIGHT"
    assert _title_of("STAGE LIGHT WITH", "A STAND", claim="a stage light with a stand") == (
        "STAGE LIGHT WITH A STAND"
    )
    assert _title_of("STAGE LIGHT", claim="a lamp") == ""


def test_the_claim_mends_a_title_that_was_torn_apart() -> None:
    assert _title_of("( 54 ) S T A G E LI GHT", claim="a stage light") == "STAGE LIGHT"
    assert _title_of("( 54 ) STAGE LIGHT", claim="a stagelight") == "STAGELIGHT"
    assert _title_of("( 54 ) STAGE LIGHT", claim="a lamp") == "STAGE LIGHT"


@pytest.mark.parametrize(
    "printed",
    [
        "( 10 ) Patent No .: US D910,780 S",
        "(10) Patent No.: US D910,780 S",
        "( 10 ) Patent No . : US D910 , 780 S",
        "[11] Patent Number: Des. 910,780",
        "( 10 ) Patent No .: US D 910.780 S",
        "( 10 ) Patent No .: USD910,78O S",
        "( 10 ) Patent No .: US D9l0 780 S",
        "( 10 ) Patent No .:",
    ],
)
def test_a_number_is_read_through_the_noise(printed: str) -> None:
    right = [printed if line.startswith("( 10 )") else line for line in TITLE_RIGHT]
    assert from_pages([page_text(right=right)]).number == "US D910780 S"


@pytest.mark.parametrize(
    "printed", ["USPC ...... D26/87", "USPC ……26/87", "USPC ...... 126/87; D10/90"]
)
def test_the_class_is_read_where_its_letter_is_lost_behind_dots(printed: str) -> None:
    left = [printed if line.startswith("USPC 121") else line for line in TITLE_LEFT]
    assert from_pages([page_text(left)]).us_class == "D26/87"


OLD_LEFT = (
    "United States Patent [19]",
    "Smith",
    "",
    "[54] DESK LAMP",
    "",
    "[75] Inventor: John Smith, Salem, Oreg.",
    "[73] Assignee: Lamps, Inc., Salem, Oreg.",
    "[**] Term: 14 Years",
    "[21] Appl. No.: 82,345",
    "[22] Filed: Jan. 5, 1998",
    "[51] LOC (6) Cl. ................ 26-05",
    "[52] U.S. Cl. ................ D26/63",
    "[58] Field of Search ......... D26/60-65",
    "[56] References Cited",
)
OLD_RIGHT = (
    "USD410000S",
    "[11] Patent Number: Des. 410,000",
    "[45] Date of Patent: ** May 18, 1999",
    "[57] CLAIM",
    "The ornamental design for a desk lamp, as shown.",
    "DESCRIPTION",
    "FIG. 1 is a perspective view of a desk lamp;",
    "FIG. 2 is a front view thereof.",
    "1 Claim, 2 Drawing Sheets",
)


def test_title_pages_of_the_last_century_are_read_as_well() -> None:
    headers = [page_text(["U.S. Patent May 18, 1999"], ["Sheet 1 of 2 Des. 410,000"], 2)]
    found = from_pages([page_text(OLD_LEFT, OLD_RIGHT), *headers])
    assert (found.number, found.title) == ("US D410000 S", "DESK LAMP")
    assert (found.filed, found.granted) == (dt.date(1998, 1, 5), dt.date(1999, 5, 18))
    assert (found.locarno, found.locarno_edition, found.us_class) == ("26-05", "6", "D26/63")
    assert found.applicant == "Lamps, Inc."
    assert list(found.descriptions) == ["1", "2"]
    assert from_pages(headers).number == "US D410000 S"


def test_running_headers_outvote_a_misread_date() -> None:
    right = [line.replace("Feb. 16", "Feb. 10") for line in TITLE_RIGHT]
    assert from_pages([page_text(right=right), *HEADERS]).granted == dt.date(2021, 2, 16)


def test_running_headers_outvote_a_misread_number() -> None:
    right = [line.replace("D910,780", "D910,180") for line in TITLE_RIGHT]
    right[0] = "noise"
    assert from_pages([page_text(right=right), *HEADERS]).number == "US D910780 S"
    assert from_pages(HEADERS).number == "US D910780 S"


def test_seven_figures_are_numbers_too() -> None:
    right = [line.replace("D910,780", "D1,012,345") for line in TITLE_RIGHT]
    right[0] = ""
    assert from_pages([page_text(right=right)]).number == "US D1012345 S"


@pytest.mark.parametrize(
    ("line", "locarno", "edition"),
    [
        ("( 51 ) LOC ( 13 ) Cl . 26-05", "26-05", "13"),
        ("(51) LOC (10) Cl. ........................ O7-06", "07-06", "10"),
        ("( 51 ) LOC ( 11 ) CI . . . . . 06 - 09", "06-09", "11"),
        ("( 51 ) LOC ( 9 ) Cl . ........", "", ""),
        ("( 51 ) LOC ( 12 ) Cl . 77-01", "", "12"),
    ],
)
def test_a_locarno_class_is_read_or_empty(line: str, locarno: str, edition: str) -> None:
    left = [line if entry.startswith("( 51 )") else entry for entry in TITLE_LEFT]
    found = from_pages([page_text(left)])
    assert (found.locarno, found.locarno_edition) == (locarno, edition)


@pytest.mark.parametrize(
    ("printed", "applicant"),
    [
        ("( 71 ) Applicant : Jinhao Chen , Shantou ( CN )", "Jinhao Chen"),
        ("( 71 ) Applicant :Xiaoe Yu , Guangdong ( CN )", "Xiaoe Yu"),
        ("( 71 ) Applicant : Conair Corporation , Stamford , CT ( US )", "Conair Corporation"),
        ("( 71 ) Applicant : Corbett Lair , Inc. , Sarasota , FL ( US )", "Corbett Lair, Inc."),
        ("( 71 ) Applicants : Yan Li , A ( CN ) ; Wei Yuan , B ( CN )", "Yan Li; Wei Yuan"),
        ("(73) Assignee: X ( GZ ) Co. , Ltd. , Guangzhou ( CN )", "X (GZ) Co., Ltd."),
        ("(76) Inventor: Kai Fang, Baolong (CN)", "Kai Fang"),
    ],
)
def test_an_applicant_is_named_without_the_address(printed: str, applicant: str) -> None:
    left = [printed if entry.startswith("( 71 )") else entry for entry in TITLE_LEFT]
    left = [entry for entry in left if not entry.startswith("( 72 )")]
    assert from_pages([page_text(left)]).applicant == applicant


def test_entries_are_found_by_their_first_words_where_ocr_lost_the_code() -> None:
    left = [
        line.replace("( 71 )", "").replace("( 22 )", "").replace("( 51 )", "").strip()
        for line in TITLE_LEFT
    ]
    found = from_pages([page_text(left)])
    assert found.title == "TOY SCALE WITH TWO PANS"
    assert found.filed == dt.date(2020, 8, 11)
    assert found.locarno == "21-01"


def test_descriptions_go_on_on_the_next_page() -> None:
    right = list(
        TITLE_RIGHT[: TITLE_RIGHT.index("FIG . 2 is a front elevational view thereof ; and ,")]
    )
    right += ["( Continued )", "CAS . . - - -"]
    second = page_text(
        ["", "", "US D910 , 780 S Page 2", "", "FIG . 2 is a front view thereof ;"],
        ["", "", "", "", "FIG . 3 is a bottom view thereof .", "The broken lines form no part ."],
        number=2,
    )
    found = from_pages([page_text(right=right), second]).descriptions
    assert list(found) == ["1", "2", "3"]
    assert found["2"] == "is a front view thereof"


def test_nothing_is_made_of_pages_without_bibliography() -> None:
    assert from_pages([]) == Bibliography()
    assert from_pages([PageText(1, (Word("FIG.", (1, 1, 2, 2)),), 612, 792)]) == Bibliography()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FIG. 1 is a front view thereof;", {"1": "is a front view thereof"}),
        (
            "FIG . 1 is a view ; and ,\nFIG . 2 is a top view .",
            {"1": "is a view", "2": "is a top view"},
        ),
        ("FIGS. 3-5 are side views thereof.", dict.fromkeys("345", "are side views thereof")),
        ("FIGS. 1 and 2 show a lamp.", dict.fromkeys("12", "show a lamp")),
        ("F.G. 7 is a rear view.", {}),
        ("FIG. 3A is a detail.\nFIG. 3B is another.", {"3A": "is a detail", "3B": "is another"}),
        ("FIG. 2 is the keyboard of FIG. 1; x", {"2": "is the keyboard of FIG. 1"}),
        ("FIG. 4 a perspective view thereof.", {"4": "a perspective view thereof"}),
        ("FIG. 5 bottom plan view thereof;", {"5": "bottom plan view thereof"}),
        ("FIG. 2 right-side\nview thereof;", {"2": "right-side view thereof"}),
        ("FIG. 1 perspective of a cup.", {"1": "perspective of a cup"}),
        ("FIG. 6 left, top and front elevation.", {"6": "left, top and front elevation"}),
        ("FIG. 3 being a mirror image of the view", {}),
        ("FIG. 1 1S a perspective View of a cup.", {"1": "1S a perspective View of a cup"}),
        ("FIGURE 1 shows a cup.", {"1": "shows a cup"}),
        ("FIG. 1.1 is a front view.", {"1.1": "is a front view"}),
        ("1.1 : Perspective\n1.2 : Front", {"1.1": "Perspective", "1.2": "Front"}),
        ("FIG. 1 is a show-\ning of it.", {"1": "is a showing of it"}),
        ("The broken lines in\nFIGS. 1-3 represent parts.", {}),
        ("FIG. 3 is a view thereof FIG. 1 is", {"3": "is a view thereof FIG. 1 is"}),
        ("FIG. 3 is a view thereof\nFIG. 4 is a top.", {"3": "is a view thereof", "4": "is a top"}),
        ("no figures at all", {}),
    ],
)
def test_descriptions_of_figures(text: str, found: dict[str, str]) -> None:
    assert descriptions_of(text) == found


def test_what_the_document_says_wins_over_its_file_name() -> None:
    printed = Bibliography(number="US D1 S", title="CUP")
    named = Bibliography(number="US D2 S", country="US", granted=dt.date(2020, 1, 1))
    assert merged(printed, named).number == "US D1 S"
    assert merged(Bibliography(title="CUP"), named) == Bibliography(
        number="US D2 S", country="US", title="CUP", granted=dt.date(2020, 1, 1)
    )


def test_columns_are_read_one_after_the_other() -> None:
    left, right = page_text().columns
    assert [tidy(line.text) for line in left][:2] == ["(12) United States Design Patent", "Huang"]
    assert "US D910,780 S" in right[1].text


_NOISE = st.text(st.sampled_from("( )[]54017 .,:;-*ABDS/FIG\n'–|~US CLAIM"), max_size=60)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 40), st.booleans(), _NOISE), max_size=12))
def test_noise_anywhere_never_raises_and_never_invents_a_country(
    changes: list[tuple[int, bool, str]],
) -> None:
    columns = [list(TITLE_LEFT), list(TITLE_RIGHT)]
    for at, is_right, noise in changes:
        lines = columns[is_right]
        lines[at % len(lines)] = noise
    found = from_pages([page_text(*columns)])
    assert (found.country == "US") == found.number.startswith("US D")


@given(st.text(max_size=200))
def test_any_text_can_be_asked_for_descriptions(text: str) -> None:
    assert all(descriptions_of(text).values())


@given(st.lists(st.tuples(st.text(min_size=1, max_size=8), *[st.floats(0, 800)] * 4), max_size=30))
def test_words_anywhere_on_a_page_make_lines_that_lose_none(
    words: list[tuple[str, float, float, float, float]],
) -> None:
    page = PageText(1, tuple(Word(text, box) for text, *box in words), 612, 792)  # type: ignore[misc]
    left, right = page.columns
    letters = sorted("".join(line.text for line in [*left, *right]).replace(" ", ""))
    assert letters == sorted("".join(text for text, *_ in words).replace(" ", ""))
