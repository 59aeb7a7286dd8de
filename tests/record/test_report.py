from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from searched import a_design, a_hit, a_picture, a_query, a_ranking, an_answer, with_origins
from test_session import a_comparison

from patentviewer.compare.transform import Transform
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.annotation import Callout, Side
from patentviewer.model.documents import Figure, Picture
from patentviewer.model.edit import Edit, Origin
from patentviewer.model.judgement import Mark
from patentviewer.model.language import Language
from patentviewer.model.ranking import DesignHit, FigureKey, Ranking
from patentviewer.model.report import Choice
from patentviewer.record import lettering
from patentviewer.record.report import write
from patentviewer.record.writer import Session


class Drawer:
    """Draws a figure and a sheet for every hit; some hits can be offline, gone, or doubtful."""

    def __init__(
        self,
        offline: tuple[int, ...] = (),
        gone: tuple[int, ...] = (),
        doubt: Message | None = None,
    ) -> None:
        self.offline, self.gone, self.doubt = offline, gone, doubt

    def found_again(self, hit: DesignHit, when: dt.datetime) -> tuple[FigureKey, Message | None]:
        assert abs(dt.datetime.now(dt.UTC) - when) < dt.timedelta(minutes=5)
        if hit.best.key.figure_id in self.gone:
            raise UserError(Message("collection.figure_not_as_found", collection="grants"))
        return hit.best.key, self.doubt

    def figure(self, key: FigureKey) -> Figure:
        return Figure(self.sheet(key)[200:900, 100:1000], sheet=2)

    def sheet(self, key: FigureKey) -> Picture:
        if key.figure_id in self.offline:
            raise UserError(Message("plain.text", text="The folder /prior cannot be reached now."))
        page = np.full((1100, 1100), 255, np.uint8)
        page[300:800, 200 + key.figure_id : 204 + key.figure_id] = 0
        page[300:304, 200:900] = 0
        return page

    def thumbnail(self, key: FigureKey) -> Picture:
        raise UserError(Message("plain.text", text="There is no small picture."))


@pytest.fixture
def session(tmp_path: Path) -> Session:
    session = Session.create(tmp_path / "records", "29/812,345 <図>", by="AB")
    session.log_search(an_answer(a_query(), a_ranking(6)))
    session.mark(a_design(800001), Mark.RELEVANT)
    session.note(a_design(800001), "Same corners.\n=SUM(1) & <b>角</b> 무대")
    session.tag(a_design(800001), ["corner"])
    session.mark(a_design(800004), Mark.RELEVANT)
    session.mark(a_design(700042), Mark.NOT_RELEVANT)
    session.keep_comparison(a_comparison())
    session.sign("AB")
    return session


def _written(session: Session, target: Path, choice: Choice | None = None) -> bytes:
    for _ in write(session, Drawer(), choice or Choice(), target):
        pass
    return target.read_bytes()


def _pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_range() for page in document]


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_a_pdf_opens_has_its_paper_and_its_text(
    session: Session, tmp_path: Path, paper: str, size: tuple[int, int]
) -> None:
    content = _written(session, tmp_path / "r.pdf", Choice(paper=paper))  # type: ignore[arg-type]
    document = pypdfium2.PdfDocument(content)
    assert tuple(round(side) for side in document[0].get_size()) == size
    text = "\n".join(_pages(content))
    for wanted in (
        "29/812,345 <図>",
        "Locarno 26-05 Lamps, standard lamps, chandeliers",
        "Only designs granted before 2020-05-01",
        "12,402 of 12,950 figures searchable",
        "US D800001 S",
        "ステージ用照明器具",
        "Lumière & Söhne GmbH",
        "Same corners.",
        "무대",
        "rounded corner",
        "US D700042",
        "not relevant",
        session.head,
        f"Page 1 of {len(document)}",
    ):
        assert re.sub(r"\s", "", wanted) in re.sub(r"\s", "", text), wanted


def test_every_font_of_a_pdf_is_embedded(session: Session, tmp_path: Path) -> None:
    content = _written(session, tmp_path / "r.pdf")
    fonts = len(re.findall(rb"/Type /Font\s", content))
    assert b"Helvetica" not in content
    assert fonts >= 4
    assert len(re.findall(rb"/FontFile2", content)) == fonts


def test_only_what_was_marked_relevant_is_shown_unless_said_otherwise(
    session: Session, tmp_path: Path
) -> None:
    marked = _written(session, tmp_path / "r.html").decode()
    assert "2. US D800001 S" in marked
    assert "5. US D800004 S" in marked
    assert "1. US D800000 S" not in marked
    chosen = Choice(designs=(a_design(800003), a_design(800000)))
    said = _written(session, tmp_path / "r.html", chosen).decode()
    assert said.index("4. US D800003 S") < said.index("1. US D800000 S")
    assert "US D800001" in said.split("Also judged")[1]


def test_sheets_are_printed_pixel_for_pixel(session: Session, tmp_path: Path) -> None:
    content = _written(session, tmp_path / "r.pdf")
    document = pypdfium2.PdfDocument(content)
    images = [
        one.get_px_size()
        for page in document
        for one in page.get_objects()
        if isinstance(one, pypdfium2.PdfImage)
    ]
    assert images.count((1100, 1100)) == 2
    assert images.count((900, 700)) == 2
    without = _pages(_written(session, tmp_path / "r.pdf", Choice(sheets=False)))
    assert len(without) == len(document) - 2


def test_an_offline_folder_is_said_and_stops_nothing(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "r.html"
    for _ in write(session, Drawer(offline=(10,)), Choice(), target):
        pass
    assert "The folder /prior cannot be reached now." in target.read_text("utf-8")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_a_html_report_fetches_nothing_and_runs_nothing(session: Session, tmp_path: Path) -> None:
    text = _written(session, tmp_path / "r.html").decode()
    tags = _Tags()
    tags.feed(text)
    names = {tag for tag, _ in tags.found}
    assert names.isdisjoint({"script", "link", "iframe", "b", "a"})
    sources = [values.get("src") for tag, values in tags.found if tag == "img"]
    assert len(sources) == 2 + 2 + 5 + 2
    assert all(source and source.startswith("data:image/png;base64,") for source in sources)
    assert "&lt;b&gt;角&lt;/b&gt;" in text
    assert "polygon" in text


def test_a_table_holds_every_hit_and_no_formula(session: Session, tmp_path: Path) -> None:
    session.note(a_design(800003), "=HYPERLINK()")
    session.mark(a_design(800900), Mark.UNSURE)
    content = _written(session, tmp_path / "r.csv")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    hits = [row for row in rows if row["place"] and not row["folded under"]]
    assert [row["design"] for row in hits] == [f"US D{800000 + n} S" for n in range(6)]
    *_, last = rows
    assert (last["design"], last["mark"], last["search"]) == ("US D700042", "N", "")
    copy = rows[2]
    assert (copy["design"], copy["folded under"]) == ("US D800900 S", "US D800001 S")
    assert (copy["place"], copy["mark"]) == ("2", "U")
    assert rows[1]["mark"] == "R"
    assert rows[1]["duplicates"] == "US D800900 S"
    assert [row["above cut-off"] for row in hits].count("yes") == 3
    assert hits[3]["note"] == "'=HYPERLINK()"


@pytest.mark.parametrize(
    ("written", "defused"),
    [
        ("=1+1", "'=1+1"),
        (" =1+1", "' =1+1"),
        ("\u200b\ufeff=1+1", "'\u200b\ufeff=1+1"),
        ("＝1+1", "'＝1+1"),
        ("＠SUM(1)", "'＠SUM(1)"),
        ("﹢1", "'﹢1"),
        ("\tx", "'\tx"),
        ("\r=1", "'\r'=1"),
        ("x;=1+1", "x;'=1+1"),
        ('x; "＝1', "x;' \"＝1"),
        ("x\t=1+1", "x\t'=1+1"),
        ("one\n@two\r\n-three", "one\n'@two\r\n'-three"),
        ('"=1+1', "'\"=1+1"),
        ("-0.0123", "-0.0123"),
        ("a = b, c - d; e+f", "a = b, c - d; e+f"),
        ("=1;2", "'=1;2"),
    ],
)
def test_no_cell_of_a_table_is_run_by_any_spreadsheet(
    session: Session, tmp_path: Path, written: str, defused: str
) -> None:
    session.note(a_design(800003), written)
    content = _written(session, tmp_path / "r.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    (note,) = (row["note"] for row in rows if row["design"] == "US D800003 S")
    assert note == defused


def test_json_holds_all_entries_and_rankings(session: Session, tmp_path: Path) -> None:
    whole = json.loads(_written(session, tmp_path / "r.json"))
    assert whole["head"] == session.head
    assert len(whole["entries"]) == len(session.entries)
    (ranking,) = whole["rankings"].values()
    assert len(ranking["designs"]) == 6
    assert whole["judgements"]["US D800001"]["mark"] == "R"


def test_a_report_of_a_damaged_record_says_so(session: Session, tmp_path: Path) -> None:
    picture = next((session.folder / "attachments").glob("*.json.gz"))
    kept = picture.read_bytes()
    text = _written(session, tmp_path / "r.html", Choice(sheets=False)).decode()
    assert 'class="damage"' not in text
    (session.folder / "record.jsonl").write_bytes(b"{}\n")
    assert kept
    text = _written(session, tmp_path / "r.html", Choice(sheets=False)).decode()
    assert 'class="damage">Entry 1 was changed' in text
    assert "DAMAGED" in "".join(_pages(_written(session, tmp_path / "r.pdf")))


def test_a_report_that_is_stopped_leaves_no_file(session: Session, tmp_path: Path) -> None:
    steps = write(session, Drawer(), Choice(), tmp_path / "r.pdf")
    next(steps)
    steps.close()
    assert [path.name for path in tmp_path.iterdir()] == ["records"]


def test_another_ending_is_refused(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"r\.docx"):
        _written(session, tmp_path / "r.docx")


def test_an_empty_session_makes_a_report_too(tmp_path: Path) -> None:
    with Session.create(tmp_path / "records", "empty") as session:
        assert "0 searches" in _pages(_written(session, tmp_path / "r.pdf"))[0]
        assert b"empty" in _written(session, tmp_path / "r.html")
        assert len(_written(session, tmp_path / "r.csv").splitlines()) == 1


def test_a_letter_that_no_font_has_is_written_as_its_number() -> None:
    assert lettering.runs("a→図무\U0001f4a1") == [
        (lettering.BODY, "a"),
        (lettering.KOREAN, "→"),
        (lettering.WIDE, "図"),
        (lettering.KOREAN, "무"),
        (lettering.BODY, "[U+1F4A1]"),
    ]
    assert lettering.markup("<a>\n角") == '&lt;a&gt;<br/><font name="Wide">角</font>'


@pytest.mark.parametrize(
    ("language", "wanted"),
    [("de", ["Rechercheprotokoll", "Seite 1 von", "nicht relevant", "Durchsuchte Klassen"]),
     ("fr", ["Relevé de recherche", "Page 1 sur", "non pertinent", "Classes recherchées"]),
     ("ja", ["意匠調査記録", "1 / ", "関連なし", "調査した分類", "ステージ用照明器具"]),
     ("ko", ["디자인 검색 기록", "1 / ", "관련 없음", "검색한 분류"]),
     ("zh", ["外观设计检索记录", "第 1 页，共", "不相关", "检索的分类"])],
)  # fmt: skip
def test_a_report_speaks_the_language_that_is_chosen(
    session: Session, tmp_path: Path, language: Language, wanted: list[str]
) -> None:
    choice = Choice(language=language, examiner="Ada Beispiel")
    content = _written(session, tmp_path / "r.pdf", choice)
    text = re.sub(r"\s", "", "\n".join(_pages(content)))
    page = _written(session, tmp_path / "r.html", choice).decode()
    for words in wanted:
        assert re.sub(r"\s", "", words) in text, words
    assert "[U+" not in text
    assert f'<html lang="{language}">' in page
    assert "Ada Beispiel, AB" in page
    assert wanted[-1] in page
    fonts = len(re.findall(rb"/Type /Font\s", content))
    assert len(re.findall(rb"/FontFile2", content)) == fonts


def test_a_report_shows_what_a_figure_was_before_it_was_edited(tmp_path: Path) -> None:
    edit = Edit(left_out=((0, 0, 10, 10),), crop=(20, 10, 40, 30), mirrored=True, degrees=90)
    query = with_origins(
        a_query(), Origin(a_picture(8), edit), Origin(None, strokes="<svg>strokes</svg>")
    )
    with Session.create(tmp_path / "records", "s") as session:
        session.log_search(an_answer(query, a_ranking()))
        page = _written(session, tmp_path / "r.html").decode()
        table = _written(session, tmp_path / "r.csv").decode("utf-8-sig")
        data = json.loads(_written(session, tmp_path / "r.json"))
        pdf = "\n".join(_pages(_written(session, tmp_path / "r.pdf")))
    done = "1 area left out, cropped to 40 × 30 px at 20, 10, mirrored, turned by +90°"
    assert done in page
    assert "Figure 1 of the query as it was read" in page
    assert re.sub(r"\s", "", done) in re.sub(r"\s", "", pdf)
    assert done in table
    (asked,) = (entry["body"] for entry in data["entries"] if entry["kind"] == "search")
    assert asked["query"]["figures"][0]["origin"]["edit"]["crop"] == [20, 10, 40, 30]
    assert data["sketches"][asked["query"]["figures"][1]["origin"]["strokes"]] == (
        "<svg>strokes</svg>"
    )


LONG = "Same handle and the same foot, seen from below. " * 300


def _say_much(session: Session) -> None:
    """Whatever a user or a document says may be longer than a page, and there may be many."""
    session.rename("A very long name of an application " * 20)
    session.note(a_design(800001), LONG)
    session.tag(a_design(800004), [f"tag{number}" for number in range(1500)])
    session.note(a_design(700042), LONG)
    session.see(*(a_design(600000 + number) for number in range(3000)))
    callouts = tuple(
        (Side.LEFT, Callout((10, 10), (30 + number, 30), number + 1, f"rounded{number}. " * 15))
        for number in range(40)
    )
    session.keep_comparison(replace(a_comparison(), annotations=callouts, note=LONG))


def test_however_long_what_is_said_is_a_pdf_has_all_of_it(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "records", "29/812,345", by="AB")
    hit = a_hit(1, 0.9, tuple(a_hit(100_000 + number, 0.5) for number in range(1500)))
    long = replace(hit.bibliography, title="Lamp " * 2000, applicant="Maker " * 500)
    ranking = replace(
        a_ranking(6), designs=(replace(hit, bibliography=long), *a_ranking(6).designs[2:])
    )
    session.log_search(an_answer(a_query(), ranking))
    session.mark(a_design(800001), Mark.RELEVANT)
    session.mark(a_design(800004), Mark.RELEVANT)
    session.mark(a_design(700042), Mark.NOT_RELEVANT)
    _say_much(session)
    pages = _pages(_written(session, tmp_path / "r.pdf", Choice(sheets=False)))
    text = "\n".join(pages)
    assert text.count("Same") == 900
    assert text.count("Lamp ") + text.count("Lamp\r") >= 2000
    assert len(set(re.findall(r"\bD6\d{5}\b", text))) == 3000
    assert len(set(re.findall(r"\bD9\d{5}\b", text))) == 1500
    assert {int(found) for found in re.findall(r"\btag(\d+)", text)} == set(range(1500))
    assert {int(found) for found in re.findall(r"rounded(\d+)", text)} == set(range(40))
    heads = [line for line in text.splitlines() if line.startswith("Design search record")]
    assert len(heads) == len(pages)
    assert all("…" in head for head in heads)


@pytest.mark.parametrize("searches", [1, 2])
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    session: Session, tmp_path: Path, searches: int
) -> None:
    for _ in range(searches):
        session.log_search(an_answer(a_query(), a_ranking(6)))
    session.note(a_design(800001), LONG)
    headings = {"Searches", "Hits", "Comparisons", "Also judged", "Sign-off"}
    for page in _pages(_written(session, tmp_path / "r.pdf")):
        *_, last, _foot, _number = page.strip().splitlines()
        assert last.strip() not in headings


def test_a_figure_that_is_another_now_is_not_shown_for_what_was_found(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "r.html"
    for _ in write(session, Drawer(gone=(10,)), Choice(), target):
        pass
    page = target.read_text("utf-8")
    hit = page.split("2. US D800001 S")[0].rsplit("<article", 1)[1]
    assert "<img" not in hit
    assert "no longer has this figure as it was found" in page
    assert page.count("data:image/png") == page.count("<img")


def test_what_may_have_changed_since_the_search_is_said(session: Session, tmp_path: Path) -> None:
    doubt = Message("collection.figure_changed", file="/prior/1.pdf")
    target = tmp_path / "r.html"
    for _ in write(session, Drawer(doubt=doubt), Choice(), target):
        pass
    page = target.read_text("utf-8")
    assert page.count("/prior/1.pdf has been changed or replaced since it was searched") == 2


def _rare(ranking: Ranking) -> Ranking:
    rarities = (45_678.0, 4_321.0, 456.0, 45.0, 12.0, 3.0)
    return replace(
        ranking,
        designs=tuple(
            replace(hit, rarity=rarity, by_class=added)
            for hit, rarity, added in zip(
                ranking.designs, rarities, (0.12, -0.34, 0.001, 0, 0, 0), strict=True
            )
        ),
    )


@pytest.mark.parametrize(
    ("language", "likeness", "chance", "place"),
    [
        ("en", "like, 1 in 4,300", "92%", "place 2 of search 1"),
        ("de", "ähnlich, 1 von 4.300", "92\xa0%", "Platz 2 der Recherche 1"),
    ],
)
def test_a_report_says_likenesses_as_the_results_said_them(
    tmp_path: Path, language: Language, likeness: str, chance: str, place: str
) -> None:
    with Session.create(tmp_path / "records", "29/812,345") as session:
        session.log_search(an_answer(a_query(), _rare(a_ranking(6))))
        page = _written(session, tmp_path / "r.html", Choice(language=language)).decode()
        rows = list(csv.DictReader(io.StringIO(_written(session, tmp_path / "r.csv").decode()[1:])))
    hit = page.split("2. US D800001 S")[1].split("</article>")[0]
    assert f"{likeness}" in hit
    assert f"{place}<" in hit
    assert chance.replace("\xa0", "") in hit.replace("\xa0", "").replace(" %", "%")
    assert "-0" in hit, "what its class took from it"
    assert "0.917" not in hit
    rows = [row for row in rows if not row["folded under"]]
    assert [row["one in"] for row in rows] == ["45678", "4321", "456", "45", "12", "3"]
    assert rows[1]["by class"] == "-0.3400"


def test_everything_that_was_marked_relevant_is_shown_folded_copies_too(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "records", "29/812,345")
    session.log_search(an_answer(a_query(), a_ranking(40)))
    for number in range(2, 36):
        session.mark(a_design(800000 + number), Mark.RELEVANT)
    session.mark(a_design(800900), Mark.RELEVANT)
    page = _written(session, tmp_path / "r.html", Choice(sheets=False)).decode()
    for number in range(2, 36):
        assert f"{number + 1}. US D{800000 + number} S" in page
    assert "2. US D800900 S" in page, "as the design that it was folded under"
    assert "Also judged" not in page


def test_of_what_is_not_marked_the_best_are_shown(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "records", "29/812,345")
    session.log_search(an_answer(a_query(), a_ranking(40)))
    page = _written(session, tmp_path / "r.html", Choice(sheets=False, top=3)).decode()
    assert re.findall(r"<h3>(\d+)\. US (\w+) S", page) == [
        ("1", "D800000"),
        ("2", "D800001"),
        ("3", "D800002"),
    ]


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_a_drawing_that_was_laid_as_mirror_image_is_said_to_be(
    session: Session, tmp_path: Path, ending: str
) -> None:
    session.keep_comparison(replace(a_comparison(), transform=Transform.mirror(80)))
    content = _written(session, tmp_path / f"r.{ending}")
    page = content.decode() if ending == "html" else " ".join(_pages(content))
    said = " ".join(page.split())
    assert "Compared: US D800001 S FIG. 3, laid as mirror image" in said


def _damaged(session: Session, what: str) -> str:
    """Take one of the attachments away; its name."""
    search = session.searches[0].body
    name: str = {
        "picture": search["query"]["figures"][0]["picture"],
        "ranking": search["ranking"],
        "designs": search["ranked_designs"],
        "comparison": next(iter(session.state.comparisons.values()))["right"]["picture"],
    }[what]
    (session.folder / "attachments" / name).unlink()
    return name


@pytest.mark.parametrize("what", ["picture", "ranking", "designs", "comparison"])
def test_what_is_damaged_is_said_in_its_place_and_hides_nothing_else(
    session: Session, tmp_path: Path, what: str
) -> None:
    figures = (replace(a_query(1).figures[0], picture=a_picture(7)),)
    asked = replace(a_query(1), figures=figures)
    session.log_search(an_answer(asked, a_ranking(3, searchable=77)))
    second = replace(a_comparison(), id="second", right=replace(a_comparison().left, design="Z9"))
    session.keep_comparison(second)
    name = _damaged(session, what)
    page = _written(session, tmp_path / "r.html", Choice(sheets=False)).decode()
    assert page.count(name) == 2, "above, and in its place"
    assert "77 of 12,950 figures searchable" in page
    assert "12,402 of 12,950 figures searchable" in page
    assert "2. US D800001 S" in page
    assert "29/812,345 and Z9" in page
    assert "29/812,345 and US D800001 S" in page
    text = "".join(
        "".join(_pages(_written(session, tmp_path / "r.pdf", Choice(sheets=False)))).split()
    )
    assert text.count(name[:40]) == 2
    assert "2.USD800001S" in text
    rows = list(csv.DictReader(io.StringIO(_written(session, tmp_path / "r.csv").decode()[1:])))
    listed = [row for row in rows if row["place"]]
    assert {row["search"] for row in listed} == (
        {"2"} if what in ("ranking", "designs") else {"1", "2"}
    )
    assert {row["search"] for row in rows} >= {"1", "2"}
    assert "US D700042" in {row["design"] for row in rows}
    whole = json.loads(_written(session, tmp_path / "r.json"))
    assert [name in told for told in whole["damage"]] == [True]
    assert len(whole["rankings"]) == (1 if what in ("ranking", "designs") else 2)


def test_a_design_is_shown_as_the_search_ranked_it_after_which_it_was_marked(
    tmp_path: Path,
) -> None:
    session = Session.create(tmp_path / "records", "29/812,345")
    ranking = a_ranking(6)
    session.log_search(an_answer(a_query(), ranking))
    session.mark(a_design(800001), Mark.RELEVANT)
    session.log_search(
        an_answer(a_query(), replace(ranking, designs=tuple(reversed(ranking.designs))))
    )
    session.mark(a_design(800004), Mark.RELEVANT)
    session.note(a_design(800001), "Said later.")
    session.log_search(an_answer(a_query(), a_ranking(2)))
    page = _written(session, tmp_path / "r.html", Choice(sheets=False)).decode()
    shown = re.findall(r"<h3>(\d+)\. US (\w+) S.*?place \d+ of search (\d+)", page)
    assert shown == [("2", "D800004", "2"), ("2", "D800001", "1")]


def test_a_search_of_a_merged_session_has_the_initials_of_who_made_it(tmp_path: Path) -> None:
    records = tmp_path / "records"
    with Session.create(records, "theirs", by="CD") as theirs:
        theirs.log_search(an_answer(a_query(), a_ranking(2)))
    with Session.create(records, "nobody's") as nobodys:
        nobodys.log_search(an_answer(a_query(), a_ranking(4)))
        nobodys.merge(theirs.folder)
    with Session.create(records, "mine", by="AB") as mine:
        mine.log_search(an_answer(a_query(), a_ranking(3)))
        mine.merge(nobodys.folder)
    with Session.open(theirs.folder) as again:
        again.log_search(an_answer(a_query(), a_ranking(5)))
    with Session.open(mine.folder) as whole:
        whole.merge(theirs.folder)
        page = _written(whole, tmp_path / "r.html", Choice(sheets=False)).decode()
    signed = re.findall(r'Date, initials</dt><dd class="lines">([^<]*)</dd>', page)
    searched = [one.partition("   ")[2] for one in signed]
    found = [search.designs for search in whole.searches]
    by = {3: "AB", 4: "", 2: "CD", 5: "CD"}
    assert [(count, by[count]) for count in found] == list(zip(found, searched, strict=True))
