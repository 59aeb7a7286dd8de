"""The office's weekly full text, and design data in XML beside pictures."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from papers import GRANT_XML, put, zipped

from patentviewer.drawings import members, reading, zips
from patentviewer.drawings.folder import source_of, walk
from patentviewer.model.documents import Bibliography, Problem, Reading, Source, SourceKind


def read(folder: Path, files: dict[str, bytes]) -> Reading:
    put(folder, files)
    (source,) = (
        item for item in walk(folder) if isinstance(item, Source) and item.kind is SourceKind.LIST
    )
    return reading.read(source)


def grant(number: str) -> str:
    return GRANT_XML.format(number=number, images="")


UTILITY = """<?xml version="1.0" encoding="UTF-8"?>
<us-patent-grant><us-bibliographic-data-grant><publication-reference><document-id>
<country>US</country><doc-number>11000001</doc-number></document-id></publication-reference>
<application-reference appl-type="utility"/></us-bibliographic-data-grant></us-patent-grant>
"""


def test_a_weekly_file_says_something_of_each_of_its_designs(tmp_path: Path) -> None:
    text = "\n".join((grant("D0900001"), UTILITY, grant("D0900002"), grant("RE047001")))
    found = read(tmp_path, {"ipg240102.xml": text.encode()})
    assert [(line.line, line.known.number) for line in found.listed] == [
        (1, "US D900001 S"),
        (3, "US D900002 S"),
        (4, "US RE47001 S1"),
    ]
    assert found.listed[0].known.title == "Garment with a side pocket"
    assert found.listed[0].known.descriptions["2"] == "is a front view thereof"
    assert (found.figures, found.problems) == ((), ())


def test_a_zipped_weekly_file_is_read_piece_by_piece_however_long_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "MEMBER_BYTES", 10_000)
    monkeypatch.setattr(members, "MEMBER_BYTES", 10_000)
    text = "\n".join(grant(f"D09{number:05}") for number in range(100)).encode()
    packed = zipped({"ipg240102.xml": text})
    found = read(tmp_path, {"ipg240102.zip": packed})
    assert [line.known.number for line in found.listed] == [
        f"US D9{number:05} S" for number in range(100)
    ]
    assert not found.problems
    torn = bytearray(packed)
    torn[len(packed) // 2] ^= 0xFF
    (tmp_path / "torn").mkdir()
    (problem,) = read(tmp_path / "torn", {"ipg240102.zip": bytes(torn)}).problems
    assert problem.reason.key == "archive.member_damaged"


def test_a_long_member_of_another_kind_is_still_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "MEMBER_BYTES", 1_000)
    monkeypatch.setattr(members, "MEMBER_BYTES", 1_000)
    put(tmp_path, {"a.zip": zipped({"a.png": bytes(2_000)})})
    source = next(item for item in walk(tmp_path) if isinstance(item, Source))
    (problem,) = reading.read(source).problems
    assert problem.reason.key == "archive.member_too_large"


def test_a_weekly_file_that_was_cut_off_says_what_it_still_has(tmp_path: Path) -> None:
    text = grant("D0900001") + grant("D0900002")
    cut = text[: text.rindex("<us-references-cited>")]
    found = read(tmp_path, {"ipg240102.xml": cut.encode()})
    assert [line.known.number for line in found.listed] == ["US D900001 S", "US D900002 S"]
    (problem,) = found.problems
    assert str(problem.reason) == "One of its documents is damaged or incomplete."


def test_a_weekly_file_of_2001_is_sgml(tmp_path: Path) -> None:
    one = (
        '<!DOCTYPE PATDOC PUBLIC "-//USPTO//DTD ST.32 US PATENT GRANT V2.4//EN" [\n'
        '<!ENTITY A-D00001.TIF SYSTEM "A-D00001.TIF" NDATA TIF>\n]>\n'
        '<PATDOC DTD="2.4"><SDOBI><B100><B110><DNUM><PDAT>D044000{}</PDAT></DNUM></B110>'
        "<B190><PDAT>US</PDAT></B190></B100><B500><B540><STEXT><PDAT>Lamp &mdash; tall</PDAT>"
        '</STEXT></B540></B500></SDOBI><SDODR><EMI ID="1" FILE="A-D00001.TIF"></SDODR></PATDOC>\n'
    )
    found = read(tmp_path, {"pg010410.sgm": (one.format(1) + one.format(2)).encode()})
    assert [(line.known.number, line.known.title) for line in found.listed] == [
        ("US D440001 S", "Lamp — tall"),
        ("US D440002 S", "Lamp — tall"),
    ]


ST96 = """<?xml version="1.0" encoding="UTF-8"?>
<d:HagueRegistration xmlns:d="http://www.wipo.int/standards/XMLSchema/ST96/Design"
 xmlns:c="http://www.wipo.int/standards/XMLSchema/ST96/Common">
<c:InternationalRegistrationNumber>DM/099123</c:InternationalRegistrationNumber>
<c:RegistrationDate>2020-03-04</c:RegistrationDate>
<d:HolderBag><d:Holder><c:OrganizationStandardName>Potters Ltd.</c:OrganizationStandardName>
</d:Holder></d:HolderBag>
<d:LocarnoClassificationBag><d:LocarnoClass>07-01</d:LocarnoClass></d:LocarnoClassificationBag>
<d:DesignBag>
<d:Design><d:DesignIdentifier>1</d:DesignIdentifier><d:ProductIndication>Mug</d:ProductIndication>
<d:ViewBag><d:View><d:ViewIdentifier>1</d:ViewIdentifier><c:FileName>a.jpg</c:FileName>
<d:ViewTypeCategory>perspective_view</d:ViewTypeCategory></d:View>
<d:View><d:ViewIdentifier>2</d:ViewIdentifier><c:FileName>b.jpg</c:FileName></d:View></d:ViewBag>
</d:Design>
<d:Design><d:DesignIdentifier>2</d:DesignIdentifier><d:ProductIndication>Jug</d:ProductIndication>
<d:ViewBag><d:View><d:ViewIdentifier>1</d:ViewIdentifier><c:FileName>c.jpg</c:FileName></d:View>
</d:ViewBag></d:Design></d:DesignBag></d:HagueRegistration>"""


def test_each_design_of_a_registration_has_a_number_and_views_of_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, {"registration.xml": ST96.encode()})
    assert [(line.known.number, line.label, line.file) for line in found.listed] == [
        ("WO DM/99123-1", "1.1", "a.jpg"),
        ("WO DM/99123-1", "1.2", "b.jpg"),
        ("WO DM/99123-2", "2.1", "c.jpg"),
    ]
    assert found.listed[0].view == "perspective view"
    assert found.listed[2].known == Bibliography(
        number="WO DM/99123-2",
        country="WO",
        title="Jug",
        granted=dt.date(2020, 3, 4),
        locarno="07-01",
        applicant="Potters Ltd.",
    )


DS_XML = """<?xml version="1.0" encoding="UTF-8"?>
<Transaction xmlns="http://www.euipo.europa.eu/designs"><DesignTransactionBody><DesignDetails>
<Design operationCode="Insert"><DesignIdentifier>001234567-0002</DesignIdentifier>
<RegistrationDate>2020-01-02</RegistrationDate><ClassDescriptionDetails><ClassDescription>
<ClassNumber>26-05</ClassNumber></ClassDescription></ClassDescriptionDetails>
<IndicationProductDetails><IndicationProductText languageCode="en">Lamps</IndicationProductText>
</IndicationProductDetails><ViewDetails><View><ViewIdentifier>1</ViewIdentifier>
<Filename>001234567_0002_1.jpg</Filename></View></ViewDetails></Design>
</DesignDetails></DesignTransactionBody></Transaction>"""


def test_design_data_of_the_european_office_are_read(tmp_path: Path) -> None:
    (line,) = read(tmp_path, {"001234567.xml": DS_XML.encode()}).listed
    assert line.file == "001234567_0002_1.jpg"
    assert line.known == Bibliography(
        number="EM 001234567-0002",
        country="EM",
        title="Lamps",
        granted=dt.date(2020, 1, 2),
        locarno="26-05",
    )


CHINESE = (
    '<cn-patent-document country="CN"><cn-bibliographic-data><cn-publication-reference/>'
    "<classification-locarno><main-classification>26-05</main-classification>"
    "</classification-locarno></cn-bibliographic-data></cn-patent-document>"
)


def test_design_data_in_a_form_that_is_not_read_are_said(tmp_path: Path) -> None:
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    for text in (
        CHINESE,
        '<jp:official-gazette xmlns:jp="x"><jp:article-to-the-design/></jp:official-gazette>',
        "<KIPO><DesignInfo/></KIPO>",
    ):
        put(tmp_path, {"a.xml": (head + text).encode()})
        (problem,) = walk(tmp_path)
        assert isinstance(problem, Problem)
        assert "data of designs in a form of XML that is not read" in str(problem.reason)
    put(tmp_path, {"a.xml": f"{head}<us-patent-application><designation-of-states/>".encode()})
    assert not list(walk(tmp_path))


def test_names_of_views_tell_designs_apart_where_the_data_do_not(tmp_path: Path) -> None:
    xml = """<h:DesignBag xmlns:h="http://www.wipo.int/standards/XMLSchema/ST96/Design"
     xmlns:c="http://www.wipo.int/standards/XMLSchema/ST96/Common">
    <h:Design><c:RegistrationNumber>DM/099123</c:RegistrationNumber>
    <h:View><c:FileName>DM099123_1.1.jpg</c:FileName></h:View></h:Design>
    <h:Design><c:RegistrationNumber>DM/099123</c:RegistrationNumber>
    <h:View><c:FileName>DM099123_2.1.jpg</c:FileName></h:View></h:Design></h:DesignBag>"""
    found = read(tmp_path, {"DM099123.xml": xml.encode()})
    assert [line.known.number for line in found.listed] == ["WO DM/99123-1", "WO DM/99123-2"]


def test_lists_are_found_in_archives_and_never_among_what_was_dropped(tmp_path: Path) -> None:
    found = read(tmp_path, {"all.zip": zipped({"in/list.csv": b"Number,Title\nD894468,Lamp\n"})})
    assert found.table is not None
    assert found.table.names == ("Number", "Title")
    put(tmp_path / "both", {"list.csv": b"Number\nD894468\n", "a.png": b"\x89PNG\r\n\x1a\n"})
    assert [source.kind for source in source_of(tmp_path / "both")] == [SourceKind.PICTURE]


def test_a_table_that_is_none_is_a_problem(tmp_path: Path) -> None:
    found = read(tmp_path, {"list.xlsx": b"nothing of the kind"})
    (problem,) = found.problems
    assert "damaged" in str(problem.reason)
