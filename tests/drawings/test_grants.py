from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import GRANT_XML, drawing, encoded, grant, group4, put, tarred, week, zipped

from patentviewer.drawings import reading
from patentviewer.drawings.folder import walk
from patentviewer.model.documents import Bibliography, Citation, Reading, Source, SourceKind, View

NAME = "USD0908314-20210126"


def _read(folder: Path, files: dict[str, bytes]) -> Reading:
    put(folder, files)
    (source,) = (item for item in walk(folder) if isinstance(item, Source))
    return reading.read(source)


def _with_xml(xml: str | bytes) -> dict[str, bytes]:
    files = grant(NAME)
    files[f"{NAME}.XML"] = xml.encode() if isinstance(xml, str) else xml
    return files


def test_everything_in_a_grants_xml_is_found(tmp_path: Path) -> None:
    assert _read(tmp_path, grant(NAME)).bibliography == Bibliography(
        number="US D908314 S",
        country="US",
        kind="S1",
        title="Garment with a side pocket",
        filed=dt.date(2018, 12, 10),
        priority=dt.date(2018, 9, 10),
        granted=dt.date(2021, 1, 26),
        locarno="02-02",
        locarno_edition="13",
        us_class="D2/728",
        applicant="Givenso Charlot",
        citations=(
            Citation("US D402788 S", dt.date(1998, 12, 1), "Blankenship, Jr.", by_examiner=True),
        ),
        descriptions={
            "1": "is a perspective view of the garment",
            "2": "is a front view thereof",
        },
    )


def test_the_front_pages_picture_is_no_figure_and_sheets_come_in_order(tmp_path: Path) -> None:
    found = _read(tmp_path, grant(NAME, sheets=3))
    assert [figure.sheet for figure in found.figures] == [1, 2, 3]
    assert found.problems == ()


def test_a_grant_in_a_zip_reads_the_same(tmp_path: Path) -> None:
    loose = _read(tmp_path / "a", grant(NAME))
    packed = _read(tmp_path / "b", {f"{NAME}.ZIP": zipped(grant(NAME), f"{NAME}/")})
    assert packed.bibliography == loose.bibliography
    for one, other in zip(packed.figures, loose.figures, strict=True):
        assert np.array_equal(one.picture, other.picture)


OLD_XML = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE us-patent-grant SYSTEM "us-patent-grant-v40-2004-12-02.dtd" [
<!NOTATION TIF SYSTEM "TIF">
<!ENTITY USD0534331-20070102-D00001.TIF SYSTEM "USD0534331-20070102-D00001.TIF" NDATA TIF>
]>
<us-patent-grant country="US" date-publ="20070102"><us-bibliographic-data-grant>
<publication-reference><document-id><country>US</country><doc-number>D0534331</doc-number>
<kind>S1</kind><date>20070102</date></document-id></publication-reference>
<classification-locarno><edition>8</edition><main-classification>3003</main-classification>
</classification-locarno>
<classification-national><country>US</country><main-classification>D 1121</main-classification>
</classification-national>
<invention-title id="d0e71">Pet chew &mdash; bone</invention-title>
<references-cited><citation><patcit num="00001"><document-id><country>US</country>
<doc-number>D100000</doc-number><kind>S</kind><name>Axe</name><date>19360600</date></document-id>
</patcit><category>cited by other</category></citation></references-cited>
<parties><applicants><applicant app-type="applicant-inventor"><addressbook>
<last-name>Axelrod</last-name><first-name>Glen S.</first-name></addressbook></applicant>
</applicants></parties>
<assignees><assignee><addressbook><orgname>TFH Publications, Inc.</orgname></addressbook>
</assignee></assignees>
</us-bibliographic-data-grant>
<drawings id="DRAWINGS"><figure id="Fig-EMI-D00000" num="00000">
<img id="EMI-D00000" file="USD0534331-20070102-D00000.TIF"/></figure>
<figure id="Fig-EMI-D00001"><img file="USD0534331-20070102-D00001.TIF"/></figure></drawings>
<description id="description"><description-of-drawings>
<p id="p-0001">FIG. 1 is a top view of a pet chew; and,</p></description-of-drawings></description>
</us-patent-grant>"""


def test_an_older_version_with_its_entities_reads_as_well(tmp_path: Path) -> None:
    name = "USD0534331-20070102"
    files = {f"{name}-D0000{n}.TIF": group4(drawing(seed=n + 1)) for n in (0, 1)}
    found = _read(tmp_path, {**files, f"{name}.XML": OLD_XML.encode()})
    assert found.bibliography.title == "Pet chew — bone"
    assert found.bibliography.applicant == "TFH Publications, Inc."
    assert found.bibliography.us_class == "D1/121"
    assert found.bibliography.citations[0].by_examiner is False
    assert (len(found.figures), found.problems) == (1, ())


@pytest.mark.parametrize(
    ("said", "day"),
    [("20070100", 2), ("", 2), ("nonsense", 2), ("20070109", 9), ("20070200", 1)],
)
def test_a_day_of_grant_that_is_not_said_is_that_of_the_files_head(
    tmp_path: Path, said: str, day: int
) -> None:
    xml = (
        f'<us-patent-grant date-publ="20070102"><publication-reference><document-id><date>{said}'
        f'</date></document-id></publication-reference><drawings><img file="{NAME}-D00001.TIF"/>'
        "</drawings></us-patent-grant>"
    )
    granted = _read(tmp_path, _with_xml(xml)).bibliography.granted
    assert granted is not None
    assert granted.day == day


def test_what_an_xml_does_not_say_is_empty(tmp_path: Path) -> None:
    image = (
        f'<us-patent-grant><drawings><img file="{NAME}-D00001.TIF"/></drawings></us-patent-grant>'
    )
    found = _read(tmp_path, _with_xml(image))
    assert found.bibliography == Bibliography(
        number="US D908314 S", country="US", kind="S", granted=dt.date(2021, 1, 26)
    )
    assert [figure.sheet for figure in found.figures] == [1, 2]


def test_sheets_that_the_xml_does_not_list_are_found_by_their_names(tmp_path: Path) -> None:
    found = _read(tmp_path, _with_xml(GRANT_XML.format(number="D0908314", images="")))
    assert [figure.sheet for figure in found.figures] == [1, 2]


def test_a_sheet_beside_those_that_the_xml_lists_is_read_after_them(tmp_path: Path) -> None:
    more = {f"{NAME}-D00009.TIF": group4(drawing(seed=9)), f"{NAME}-D00001.PNG": b"a copy"}
    found = _read(tmp_path, grant(NAME) | more)
    assert [figure.sheet for figure in found.figures] == [1, 2, 9]
    assert not found.problems


def test_sheets_of_a_grant_whose_name_begins_alike_are_not_its_own(tmp_path: Path) -> None:
    more = {f"{NAME}-D2.XML": b"", f"{NAME}-D2-D00009.TIF": group4(drawing(seed=9))}
    more |= {f"{NAME}-D2-D00010.TIF": b"damaged", f"{NAME}-D00011.TXT": b"no picture"}
    put(tmp_path, grant(NAME) | more)
    sources = [one for one in walk(tmp_path) if isinstance(one, Source)]
    (source,) = (one for one in sources if one.relative == f"{NAME}.XML")
    found = reading.read(source)
    assert [figure.sheet for figure in found.figures] == [1, 2]
    assert not found.problems


def test_a_missing_sheet_is_one_problem_and_the_others_are_read(tmp_path: Path) -> None:
    files = grant(NAME, sheets=3)
    del files[f"{NAME}-D00002.TIF"]
    found = _read(tmp_path, files)
    assert [figure.sheet for figure in found.figures] == [1, 3]
    (problem,) = found.problems
    assert "D00002.TIF, which it names, is missing" in str(problem.reason)
    assert problem.file.endswith(f"{NAME}.XML")


@pytest.mark.parametrize(
    "data", [b"", b"junk" * 50, group4(drawing())[:300], encoded(drawing(), ".png")[:900]]
)
def test_a_broken_sheet_is_one_problem_with_its_name(tmp_path: Path, data: bytes) -> None:
    found = _read(tmp_path, {**grant(NAME), f"{NAME}-D00001.TIF": data})
    assert [figure.sheet for figure in found.figures] == [2]
    (problem,) = found.problems
    assert problem.file == str(tmp_path / f"{NAME}-D00001.TIF")


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (b"", "empty"),
        (b"<us-patent-grant>", "damaged"),
        (b"<a/>", "not a grant"),
        (b"<a>" * 1000 + b"</a>" * 1000, "nested too deeply"),
        (b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "entities"),
    ],
)
def test_a_hostile_or_broken_xml_is_one_problem_and_its_sheets_are_read(
    tmp_path: Path, xml: bytes, said: str
) -> None:
    found = _read(tmp_path, _with_xml(xml))
    (problem,) = found.problems
    assert said in str(problem.reason)
    assert [figure.sheet for figure in found.figures] == [1, 2]
    assert found.bibliography.number == "US D908314 S"


def test_of_a_cut_off_xml_what_was_read_is_kept_and_all_sheets_are_read(tmp_path: Path) -> None:
    whole = grant(NAME, sheets=3)[f"{NAME}.XML"]
    cut = whole[: whole.index(b"<us-references-cited>")]
    put(tmp_path, grant(NAME, sheets=3))
    found = _read(tmp_path, {f"{NAME}.XML": cut})
    assert found.bibliography.title == "Garment with a side pocket"
    assert found.bibliography.us_class == "D2/728"
    assert [figure.sheet for figure in found.figures] == [1, 2, 3]
    (problem,) = found.problems
    assert "damaged or incomplete" in str(problem.reason)


PATDOC = """<PATDOC DTD="2.5" STATUS="BUILD 20041207">
<SDOBI><B100><B110><DNUM><PDAT>D0499999</PDAT></DNUM></B110><B130><PDAT>S1</PDAT></B130>
<B140><DATE><PDAT>20041207</PDAT></DATE></B140><B190><PDAT>US</PDAT></B190></B100>
<B200><B210><DNUM><PDAT>29000001</PDAT></DNUM></B210>
<B220><DATE><PDAT>20030502</PDAT></DATE></B220></B200>
<B300><B310><DNUM><PDAT>123</PDAT></DNUM></B310><B320><DATE><PDAT>20021103</PDAT></DATE></B320></B300>
<B500><B510><B511><PDAT>0701</PDAT></B511><B512><PDAT>2605</PDAT></B512><B516><PDAT>8</PDAT>
</B516></B510><B520><B521><PDAT>D 7509</PDAT></B521></B520>
<B540><STEXT><PDAT>Mug&mdash;tall</PDAT></STEXT></B540>
<B560><B561><PCIT><DOC><DNUM><PDAT>D402788</PDAT></DNUM><DATE><PDAT>19981200</PDAT></DATE>
<KIND><PDAT>S</PDAT></KIND></DOC><PARTY-US><NAM><SNM><STEXT><PDAT>Blank</PDAT></STEXT></SNM></NAM>
</PARTY-US></PCIT><CITED-BY-EXAMINER{empty}></B561></B560></B500>
<B700><B720><B721><PARTY-US><NAM>
<FNM><PDAT>Ann</PDAT></FNM><SNM><STEXT><PDAT>Potter</PDAT></STEXT>
</SNM></NAM></PARTY-US></B721></B720></B700></SDOBI>
<SDODE><DRWDESC><BTEXT>
<PARA ID="P-1"><PTEXT><PDAT>FIG. 1 is a front view; and,</PDAT></PTEXT></PARA>
<PARA ID="P-2"><PTEXT><PDAT>FIG. 2 is a top view thereof.</PDAT></PTEXT></PARA></BTEXT></DRWDESC>
</SDODE><SDODR ID="DRAWINGS">{images}</SDODR></PATDOC>"""


@pytest.mark.parametrize("suffix", [".XML", ".SGM"])
def test_grants_of_2001_to_2004_are_read_as_later_ones(tmp_path: Path, suffix: str) -> None:
    name = "USD0499999-20041207"
    empty = "/" if suffix == ".XML" else ""
    entities = "".join(
        f'<!ENTITY {name}-D0000{n}.TIF SYSTEM "{name}-D0000{n}.TIF" NDATA TIF>' for n in range(3)
    )
    images = "".join(f'<EMI ID="E{n}" FILE="{name}-D0000{n}.TIF"{empty}>' for n in range(3))
    head = '<?xml version="1.0" encoding="UTF-8"?>' if suffix == ".XML" else ""
    system = 'SYSTEM "ST32-US-Grant-025xml.dtd"'
    public = 'PUBLIC "-//USPTO//DTD ST.32 US PATENT GRANT V2.4//EN"'
    kind = system if suffix == ".XML" else public
    text = f"{head}<!DOCTYPE PATDOC {kind} [{entities}]>" + PATDOC.format(
        empty=empty, images=images
    )
    sheets = {f"{name}-D0000{n}.TIF": group4(drawing(seed=n)) for n in range(3)}
    found = _read(tmp_path, {**sheets, f"{name}{suffix}": text.encode()})
    assert found.problems == ()
    assert [(figure.sheet, figure.view) for figure in found.figures] == [
        (1, View.FRONT),
        (2, View.TOP),
    ]
    assert found.bibliography == Bibliography(
        number="US D499999 S",
        country="US",
        kind="S1",
        title="Mug—tall",
        filed=dt.date(2003, 5, 2),
        priority=dt.date(2002, 11, 3),
        granted=dt.date(2004, 12, 7),
        locarno="07-01, 26-05",
        locarno_edition="8",
        us_class="D7/509",
        applicant="Ann Potter",
        citations=(Citation("US D402788 S", dt.date(1998, 12, 1), "Blank", by_examiner=True),),
        descriptions={"1": "is a front view", "2": "is a top view thereof"},
    )


def test_sheets_listed_with_a_folder_or_saved_in_another_format_are_found(tmp_path: Path) -> None:
    files = grant(NAME)
    xml = files[f"{NAME}.XML"].replace(b'file="', b'file="./' + NAME.encode() + b"/")
    assert xml != files[f"{NAME}.XML"]
    del files[f"{NAME}-D00002.TIF"]
    png = encoded(drawing(), ".png")
    found = _read(tmp_path, {**files, f"{NAME}.XML": xml, f"{NAME}-D00002.png": png})
    assert [figure.sheet for figure in found.figures] == [1, 2]
    assert found.problems == ()


def test_a_reissue_has_its_own_number_and_several_locarno_classes_are_kept(tmp_path: Path) -> None:
    xml = grant(NAME)[f"{NAME}.XML"].decode()
    xml = xml.replace("D0908314", "RE047001").replace("<kind>S1<", "<kind>E1<")
    xml = xml.replace(
        "</classification-locarno>",
        "<further-classification>26-05</further-classification></classification-locarno>",
    )
    known = _read(tmp_path, _with_xml(xml)).bibliography
    assert (known.number, known.locarno) == ("US RE47001 E1", "02-02, 26-05")


def test_among_a_weeks_reissues_the_designs_are_read(tmp_path: Path) -> None:
    design, other = grant("USRE047001-20210126"), grant("USRE047002-20210126")
    xml = other["USRE047002-20210126.XML"].decode()
    for part in ("locarno", "national"):
        tag = f"classification-{part}"
        xml = re.sub(f"<{tag}>.*?</{tag}>", "", xml, count=1, flags=re.DOTALL)
    other["USRE047002-20210126.XML"] = xml.encode()
    files = week(["USD0908314-20210126"])
    for name, parts in (("USRE047001", design), ("USRE047002", other)):
        files[f"I20210126/REISSUE/{name}-20210126.ZIP"] = zipped(parts)
    put(tmp_path, {"I20210126.tar": tarred(files)})
    sources = [item for item in walk(tmp_path) if isinstance(item, Source)]
    read = {source.relative[-23:-4]: reading.read(source) for source in sources}
    assert len(read["USD0908314-20210126"].figures) == 2
    assert len(read["USRE047001-20210126"].figures) == 2
    left_out = read["USRE047002-20210126"]
    assert (left_out.figures, left_out.problems) == ((), ()), "a patent is no design"


def test_a_class_that_a_citation_has_is_not_taken_for_the_grants_own(tmp_path: Path) -> None:
    xml = grant(NAME)[f"{NAME}.XML"].decode()
    own = re.search(r"<classification-national>.*?</classification-national>", xml, re.DOTALL)
    assert own is not None
    cited = "<us-citation>" + own[0].replace("D 2728", "  2 93")
    without = xml.replace(own[0], "", 1).replace("<us-citation>", cited, 1)
    assert _read(tmp_path, _with_xml(without)).bibliography.us_class == ""


def test_a_design_with_only_its_front_pages_picture_shows_that(tmp_path: Path) -> None:
    found = _read(tmp_path, grant(NAME, sheets=0))
    assert len(found.figures) == 1


def test_an_xml_without_any_drawing_says_so(tmp_path: Path) -> None:
    files = {f"{NAME}.XML": GRANT_XML.format(number="D0908314", images="").encode()}
    (problem,) = _read(tmp_path, files).problems
    assert str(problem.reason) == "No drawing was found in it."


def test_pictures_of_another_format_beside_the_xml_are_read(tmp_path: Path) -> None:
    files = {**grant(NAME), f"{NAME}-D00001.TIF": encoded(drawing(), ".png")}
    assert len(_read(tmp_path, files).figures) == 2


def test_a_damaged_country_is_not_taken_where_the_xml_says_it_twice(tmp_path: Path) -> None:
    whole = grant(NAME)
    publication = b"<document-id><country>"
    damaged = whole[f"{NAME}.XML"].replace(publication + b"US", publication + b"U ", 1)
    assert damaged != whole[f"{NAME}.XML"]
    known = _read(tmp_path, {**whole, f"{NAME}.XML": damaged}).bibliography
    assert known.number == "US D908314 S"


@given(st.integers(0, 3000), st.binary(max_size=30))
def test_xml_damaged_anywhere_gives_a_grant_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, at: int, noise: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged grant"
    whole = grant(NAME, sheets=1)[f"{NAME}.XML"]
    at %= len(whole)
    put(folder, {f"{NAME}.XML": whole[:at] + noise + whole[at + len(noise) :]})
    source = Source(folder, f"{NAME}.XML", SourceKind.GRANT, 1, 1)
    found = reading.read(source)
    assert found.problems
    assert found.bibliography.number
    assert re.fullmatch("[A-Z]{2}", found.bibliography.country)
