"""Tables beside drawings: whatever wrote them, the same cells; columns by their usual names."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings import columns, days, lists
from patentviewer.drawings.column_names import NAMES
from patentviewer.drawings.tables import read, text_table
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.columns import Meaning
from patentviewer.model.documents import Bibliography, Listed, Source, SourceKind, Table


def lines_of(data: bytes) -> tuple[Listed, ...]:
    table = text_table(data)
    return columns.read(table, columns.chosen(table, {})).lines


def known_of(data: bytes) -> Bibliography:
    (line,) = lines_of(data)
    return line.known


ENGLISH = "Number,Title,US class,Date\nUS D894468,Café lamp,D26/65,2020-09-01\n"
LAMP = Bibliography(
    number="US D894468 S",
    country="US",
    kind="S",
    title="Café lamp",
    granted=dt.date(2020, 9, 1),
    us_class="D26/65",
)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_a_table_reads_the_same_in_every_encoding(encoding: str) -> None:
    assert known_of(ENGLISH.encode(encoding)) == LAMP


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r"])
def test_a_table_reads_the_same_with_every_separator(separator: str, break_: str) -> None:
    text = ENGLISH.replace(",", separator).replace("\n", break_)
    assert known_of(text.encode()) == LAMP


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "utf-16"])
def test_a_japanese_list_is_understood(encoding: str) -> None:
    text = (
        "登録番号,意匠に係る物品,登録日,出願日,日本意匠分類,ロカルノ分類,意匠権者\n"
        "意匠登録第１６５４３２１号,照明器具,令和2年3月4日,2019/11/5,D3-11,26-05,株式会社ランプ\n"
    )
    assert known_of(text.encode(encoding)) == Bibliography(
        number="1654321",
        title="照明器具",
        filed=dt.date(2019, 11, 5),
        granted=dt.date(2020, 3, 4),
        locarno="26-05",
        applicant="株式会社ランプ",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "cp949", "euc-kr", "utf-16"])
def test_a_korean_list_is_understood(encoding: str) -> None:
    text = (
        "등록번호,물품명칭,등록일자,출원일자,로카르노 분류,출원인\n"
        "30-1234567,조명 기구,2020. 3. 4.,2019년 11월 5일,26-05,주식회사 램프\n"
    )
    assert known_of(text.encode(encoding)) == Bibliography(
        number="30-1234567",
        title="조명 기구",
        filed=dt.date(2019, 11, 5),
        granted=dt.date(2020, 3, 4),
        locarno="26-05",
        applicant="주식회사 램프",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "gbk", "utf-16"])
def test_a_chinese_list_is_understood(encoding: str) -> None:
    text = (
        "授权公告号,产品名称,授权公告日,申请日,洛迦诺分类号,申请(专利权)人\n"
        "CN306123456S,照明灯具,2020年3月4日,2019-11-05,26-05,某某灯具有限公司\n"
    )
    assert known_of(text.encode(encoding)) == Bibliography(
        number="CN 306123456 S",
        country="CN",
        kind="S",
        title="照明灯具",
        filed=dt.date(2019, 11, 5),
        granted=dt.date(2020, 3, 4),
        locarno="26-05",
        applicant="某某灯具有限公司",
    )


@pytest.mark.parametrize(
    ("title", "encoding"),
    [
        ("意匠に係る照明器具の部分", "cp932"),
        ("조명 기구의 부분 디자인", "cp949"),
        ("照明灯具的局部外观设计", "gb18030"),
        ("Häkelkörbe für Möbel, théière", "cp1252"),
    ],
)
def test_a_code_page_is_told_by_letters_where_the_columns_have_english_names(
    title: str, encoding: str
) -> None:
    text = f"number;title\nUS D894468;{title}\n"
    assert known_of(text.encode(encoding)).title == title


TITLES: dict[tuple[str, ...], tuple[str, ...]] = {
    ("cp1252", "mac-roman", "iso8859-15"): (
        "Häkelkörbe für Möbel",
        "Théière à pied élevé",
        "Sillón con reposabrazos, diseño español",
        "Größe: Kübel",
        "Cadeira com braços e pés, coleção",
        "Stol för träning, hållare",
    ),
    ("cp1250", "mac-latin2", "cp852"): (
        "Krzesło obrotowe, stół składany z półką",
        "Židle s područkami a dřevěným sedákem",
        "Szék háttámlával, fűthető bútor, őszi gyűjtemény",
        "Rokovnik in žepna svetilka, čajnik, škarje",
    ),
    ("cp1251", "koi8-r", "cp866", "iso8859-5"): (
        "Светильник настольный с абажуром",
        "Стул офисный с подлокотниками",
    ),
    ("cp1253", "iso8859-7"): ("Φωτιστικό γραφείου", "Καρέκλα με μπράτσα"),
    ("cp1254", "cp857"): ("Ofis koltuğu, ışıklı masa lambası, çekmeceli dolap",),
    ("cp1255",): ("כיסא משרדי עם משענת", "מנורת שולחן"),
    ("cp1256",): ("كرسي مكتب بمسند للذراعين", "مصباح طاولة"),
    ("cp874",): ("เก้าอี้สำนักงาน", "โคมไฟตั้งโต๊ะ"),
    ("cp1257",): ("Kėdė su ranktūriais, šviestuvas",),
    ("cp950", "big5"): ("照明燈具之外觀設計", "手提包", "檯燈"),
    ("gb18030",): ("照明灯具的局部外观设计", "手提包", "台灯"),
    ("cp949",): ("조명 기구의 부분 디자인", "책상용 램프"),
    ("cp932", "euc_jp"): ("照明器具の部分", "テーブルランプ"),
}


@pytest.mark.parametrize("encoding", [one for encodings in TITLES for one in encodings])
def test_titles_are_read_as_they_were_written_or_it_is_said_that_they_may_not_be(
    encoding: str,
) -> None:
    (titles,) = (titles for encodings, titles in TITLES.items() if encoding in encodings)
    for some in (*((title,) for title in titles), titles):
        rows = "".join(f"US D89446{place};{title}\n" for place, title in enumerate(some))
        table = text_table(f"number;title\n{rows}".encode(encoding))
        read = tuple(title for _, title in table.rows)
        assert read == some or table.doubt is not None
        if len(some) > 1:
            assert read == some


WORDS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("cp1252", "mac-roman", "iso8859-15", "cp850"): (
        "Größe", "Théière", "Sillón", "coleção", "Möbel", "Côté", "Œuvre d’art", "Mañana", "Épée",
        "Køkken", "Æske", "Fußball", "CHAISE À BRAS", "ÉTAGÈRE",
    ),
    ("cp1250", "mac-latin2", "cp852", "iso8859-2"): (
        "Krzesło", "Stół", "Židle", "Stůl", "Szék", "Őszi", "Škarje", "Čajnik", "łóżko",
        "Kanapa rozkładana łóżko", "KRZESŁO",
    ),
    ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"): ("Стул", "СТУЛ", "Лампа", "НОЖ"),
    ("cp1253", "iso8859-7", "cp737", "mac-greek"): ("Καρέκλα", "ΚΑΡΕΚΛΑ", "Τραπέζι"),
    ("cp1254", "cp857", "mac-turkish"): ("koltuğu", "Sandalye, ışık", "ÇANTA", "IŞIK"),
    ("cp1257",): ("Kėdė", "Skapītis"),
    ("cp1255",): ("כיסא",),
    ("cp1256",): ("كرسي",),
    ("cp874",): ("โคมไฟ",),
    ("cp950",): ("手提包", "燈", "桌"),
    ("gb18030",): ("手提包", "灯", "桌", "杯子"),
    ("cp949",): ("램프", "의자", "컵"),
    ("cp932", "euc_jp"): ("椅子", "ランプ", "照明器具", "机", "包装用箱"),
}  # fmt: skip


@pytest.mark.parametrize("encoding", [one for encodings in WORDS for one in encodings])
def test_a_single_word_is_read_or_it_is_said_that_it_may_be_another(encoding: str) -> None:
    (words,) = (words for encodings, words in WORDS.items() if encoding in encodings)
    for word in words:
        try:
            data = f"number;title\nUS D894468;{word}\n".encode(encoding)
        except UnicodeEncodeError:
            continue
        table = text_table(data)
        assert table.rows[0][1] == word or table.doubt is not None, word


@pytest.mark.parametrize(
    ("text", "encoding", "used", "other"),
    [
        ("Stůl", "mac-latin2", "Windows-1252", "Mac OS Central European"),
        ("Стол", "mac-cyrillic", "Mac OS Cyrillic", "Windows-1251"),
        ("椅子", "euc_jp", "EUC-KR", "GB18030"),
    ],
)
def test_what_two_code_pages_make_as_much_sense_of_is_said(
    tmp_path: Path, text: str, encoding: str, used: str, other: str
) -> None:
    data = f"number;title\nUS D894468;{text}\n".encode(encoding)
    (tmp_path / "classes.csv").write_bytes(data)
    read = lists.read(Source(tmp_path, "classes.csv", SourceKind.LIST, len(data), 0))
    assert read.table is not None
    (problem,) = read.problems
    assert problem.file == str(tmp_path / "classes.csv")
    assert f"read as {used}, and may be {other}" in str(problem.reason)


def test_letters_of_no_known_code_page_are_said() -> None:
    table = text_table(
        b"number;title\nUS D894468;a" + b"a".join(map(bytes, zip(range(128, 256)))) + b"a"
    )
    assert "is not known" in str(table.doubt)


def test_a_sign_that_stands_after_words_is_none_before_them() -> None:
    title = "Židle s područkami a dřevěným sedákem"  # in another code page ®idle
    table = text_table(f"number;title\nUS D894468;{title}\n".encode("iso8859-2"))
    assert (table.rows[0][1], table.doubt) == (title, None)


def test_letters_that_are_the_same_everywhere_are_no_doubt() -> None:
    for encoding in ("cp1252", "cp1250", "latin-1"):
        assert text_table("number;title\nUS D894468;Café\n".encode(encoding)).doubt is None


def test_lines_that_another_program_added_are_read_in_its_encoding() -> None:
    rows = [f"US D89446{place};Häkelkörbe für Möbel\n".encode() for place in range(4)]
    added = "US D894470;Kübel für Bäume, größer\n".encode("cp1252")
    table = text_table(b"number;title\n" + b"".join(rows) + added)
    assert table.rows[0] == ("US D894460", "Häkelkörbe für Möbel")
    assert table.rows[-1] == ("US D894470", "Kübel für Bäume, größer")


@pytest.mark.parametrize("said", ['<dimension ref="A1"/>', '<dimension ref="A1:A2"/>', ""])
def test_a_workbook_is_read_to_its_end_whatever_it_says_of_its_size(said: str) -> None:
    book = openpyxl.Workbook()
    for row in (("Number", "Title"), *((f"US D89446{place}", "Lamp") for place in range(5))):
        book.active.append(row)
    saved, changed = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            text = before.read(name).decode()
            after.writestr(name, re.sub(r"<dimension [^>]*/>", said, text))
    table = read(changed, "list.xlsx")
    assert table.names == ("Number", "Title")
    assert len(table.rows) == 5


def test_a_german_list_is_understood() -> None:
    text = (
        "Registernummer;Bezeichnung;Anmeldetag;Eintragungstag;Warenklasse;Inhaber\n"
        "DM/099123;Häkelkörbe für Möbel;03.04.2021;1. März 2022;06-01;Müller GmbH\n"
    )
    assert known_of(text.encode("cp1252")) == Bibliography(
        number="WO DM/99123",
        country="WO",
        title="Häkelkörbe für Möbel",
        filed=dt.date(2021, 4, 3),
        granted=dt.date(2022, 3, 1),
        locarno="06-01",
        applicant="Müller GmbH",
    )


def test_a_french_list_is_understood_and_what_comes_before_its_columns_is_left_out() -> None:
    text = (
        "Export du 3 août\n\nN° d'enregistrement;Titre;Date de dépôt;Titulaire;Fichier\n"
        "008765432-0002;Théière;3 août 2020;Société;théière.png\n"
    )
    (line,) = lines_of(text.encode())
    assert (line.line, line.file) == (4, "théière.png")
    assert line.known == Bibliography(
        number="EM 008765432-0002",
        country="EM",
        title="Théière",
        filed=dt.date(2020, 8, 3),
        applicant="Société",
    )


def test_an_export_of_several_offices_is_understood() -> None:
    text = (
        "sep=;\nDesign office;Design number;Indication of product;Locarno classification;"
        "Owner name;Filing date;Registration date;Publication date\n"
        'EUIPO;008765432-0001;"Lamps; lights";26.05, 26.03;Someone;'
        "13/02/2010;14/02/2010;20/02/2010\n"
        "USPTO;D0894468;Lamp;26-05;Other;01/03/2011;;\n"
    )
    first, second = (line.known for line in lines_of(text.encode("utf-8-sig")))
    assert first == Bibliography(
        number="EM 008765432-0001",
        country="EM",
        title="Lamps; lights",
        filed=dt.date(2010, 2, 13),
        granted=dt.date(2010, 2, 14),
        locarno="26-05, 26-03",
        applicant="Someone",
    )
    assert (second.number, second.filed) == ("US D894468 S", dt.date(2011, 3, 1))


def test_a_table_without_names_of_columns_is_known_by_what_is_in_it() -> None:
    text = "USD0534331\tD1-121\tPet chew\nUSD0534333\tD2-606\tBow tie\n"
    first, second = lines_of(text.encode())
    assert (first.line, second.line) == (1, 2)
    assert first.known == Bibliography(
        number="US D534331 S", country="US", kind="S", title="Pet chew", us_class="D1/121"
    )


@pytest.mark.parametrize(
    ("number", "office", "us_class", "meant"),
    [
        ("D534331", "", "", "US D534331 S"),
        ("US D534,331 S", "", "", "US D534331 S"),
        ("USD0534331-20070102.XML", "", "", "US D534331 S"),
        ("534,331", "US", "", "US D534331 S"),
        ("534331", "", "D1/121", "US D534331 S"),
        ("RE47001", "", "", "US RE47001 E"),
        ("8765432-1", "EUIPO", "", "EM 8765432-1"),
        ("008765432-0001", "", "", "EM 008765432-0001"),
        ("DM/204 567-2", "", "", "WO DM/204567-2"),
        ("意匠登録第1654321号", "日本", "", "JP 1654321"),
        ("CN 305793137 S", "", "", "CN 305793137 S"),
        ("402020100123-0001", "DE", "", "DE 402020100123-0001"),
        ("30-0123456", "KIPO", "", "KR 30-0123456"),
        ("none", "US", "", ""),
    ],
)
def test_a_number_is_understood_as_offices_write_it(
    number: str, office: str, us_class: str, meant: str
) -> None:
    table = Table(("Number", "Office", "US class", "File"), ((number, office, us_class, "x"),))
    (line,) = columns.read(table, columns.chosen(table, {})).lines
    assert line.known.number == meant


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for place, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet {place}")
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_the_sheet_of_a_workbook_that_has_the_documents_is_read() -> None:
    data = workbook(
        [["About this list"], ["Somebody", 3]],
        [
            ["List of designs"],
            ["File name", "Number", "Title", "Class", "Filed"],
            ["a.png", 1234567, "Chair", "06-01", dt.date(2020, 1, 2)],
            [None, None, None, None, None],
            ["b.png", "D894,468", "Lamp", "D26/65", "Jan. 3, 2020"],
        ],
    )
    table = read(io.BytesIO(data), "List.XLSX")
    first, second = columns.read(table, columns.chosen(table, {})).lines
    assert (first.line, second.line) == (3, 5)
    assert (first.file, first.known.number, first.known.locarno) == ("a.png", "1234567", "06-01")
    assert (second.known.number, second.known.us_class) == ("US D894468 S", "D26/65")
    assert [line.known.filed for line in (first, second)] == [
        dt.date(2020, 1, 2),
        dt.date(2020, 1, 3),
    ]


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.csv", "empty"),
        (b" \r\n ", "a.csv", "empty"),
        (b"PK\x03\x04junk", "a.xlsx", "damaged"),
        (b"", "a.xlsx", "damaged"),
        (b"\xd0\xcf\x11\xe0" * 9, "a.xlsx", "damaged"),
    ],
)
def test_what_is_no_table_says_so(data: bytes, name: str, said: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(io.BytesIO(data), name)
    assert said in str(caught.value.problem("x").reason)


def test_columns_are_what_the_user_says() -> None:
    table = text_table(b"Doc,Name,Kind of thing\nD894468,lamp.png,Lamp\n")
    assert columns.chosen(table, {}) == {Meaning.NUMBER: 0, Meaning.TITLE: 1}
    meant = columns.chosen(table, {"title": "kind of thing", "file": "NAME"})
    assert meant == {Meaning.NUMBER: 0, Meaning.TITLE: 2, Meaning.FILE: 1}
    assert columns.chosen(table, {"title": ""}) == {Meaning.NUMBER: 0}
    (line,) = columns.read(table, meant).lines
    assert (line.file, line.known.title) == ("lamp.png", "Lamp")


def test_what_is_not_understood_is_counted_and_left_empty() -> None:
    table = text_table(b"Number,Date,US class\nD894468,some day,lamps\nD894469,2020-13-01,D26/65\n")
    read_ = columns.read(table, columns.chosen(table, {}))
    assert read_.unread == 3
    assert [line.known.granted for line in read_.lines] == [None, None]
    assert [line.known.us_class for line in read_.lines] == ["", "D26/65"]


def test_each_name_of_a_column_means_one_thing() -> None:
    names = [name for names in NAMES.values() for name in names]
    assert len(names) == len(set(names))
    for meaning, known in NAMES.items():
        for name in known:
            assert columns.meanings_of([name.title()]) == {meaning: 0}, name


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-04-03", dt.date(2021, 4, 3)),
        ("2021-04-03T10:20:00", dt.date(2021, 4, 3)),
        ("2021/4/3", dt.date(2021, 4, 3)),
        ("20210403", dt.date(2021, 4, 3)),
        ("03.04.2021", dt.date(2021, 4, 3)),
        ("3.4.2021", dt.date(2021, 4, 3)),
        ("03/04/2021", dt.date(2021, 4, 3)),
        ("Apr. 3, 2021", dt.date(2021, 4, 3)),
        ("April 3rd, 2021", dt.date(2021, 4, 3)),
        ("3 April 2021", dt.date(2021, 4, 3)),
        ("3-Apr-2021", dt.date(2021, 4, 3)),
        ("03-Apr-21", dt.date(2021, 4, 3)),
        ("3. Apr. 98", dt.date(1998, 4, 3)),
        ("03.04.21", None),
        ("3. März 2021", dt.date(2021, 3, 3)),
        ("1er avril 2021", dt.date(2021, 4, 1)),
        ("3 févr. 2021", dt.date(2021, 2, 3)),
        ("2021年4月3日", dt.date(2021, 4, 3)),
        ("2021년 4월 3일", dt.date(2021, 4, 3)),
        ("2021. 4. 3.", dt.date(2021, 4, 3)),
        ("令和3年4月3日", dt.date(2021, 4, 3)),
        ("平成元年4月3日", dt.date(1989, 4, 3)),
        ("R3.4.3", dt.date(2021, 4, 3)),
        ("31.02.2021", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days_are_read_as_each_language_writes_them(written: str, day: dt.date | None) -> None:
    assert days.reader([])(written) == day


def test_a_column_of_days_tells_whether_its_month_comes_first() -> None:
    assert days.reader(["01/02/2020", "01/31/2020"])("03/04/2021") == dt.date(2021, 3, 4)
    assert days.reader(["31/01/2020"], is_month_first=True)("03/04/2021") == dt.date(2021, 4, 3)
    assert days.reader([], is_month_first=True)("03/04/2021") == dt.date(2021, 3, 4)


@given(st.dates(dt.date(1800, 1, 1), dt.date(2200, 1, 1)))
def test_every_day_is_read_as_it_was_written(day: dt.date) -> None:
    for written in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day:%Y%m%d}", f"{day:%d %B %Y}"):
        assert days.reader([])(written) == day


@given(st.binary(max_size=300))
def test_any_bytes_give_a_table_or_a_reason(data: bytes) -> None:
    for name in ("a.csv", "a.xlsx"):
        try:
            table = read(io.BytesIO(data), name)
        except UnreadableError:
            continue
        columns.read(table, columns.chosen(table, {}))


@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=5), min_size=1, max_size=6))
def test_any_cells_can_be_asked_what_they_say(rows: list[list[str]]) -> None:
    width = max(map(len, rows))
    table = Table(
        tuple(f"#{n}" for n in range(1, width + 1)),
        tuple((*row, *[""] * (width - len(row))) for row in rows),
        1,
    )
    meant = {meaning: place % width for place, meaning in enumerate(Meaning)}
    for line in columns.read(table, meant).lines:
        assert line.file or line.known.number
