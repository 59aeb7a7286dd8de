"""The report as a PDF: text that can be selected, fonts embedded, drawings at full resolution."""

from __future__ import annotations

import bisect
import io
from typing import Any, Literal

from reportlab import rl_config
from reportlab.lib import colors, pagesizes
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from patentviewer.record import lettering, strategy
from patentviewer.record.figure_box import FigureBox
from patentviewer.record.report_parts import ComparisonPart, HitPart, Report, SearchPart
from patentviewer.record.shapes import legend

Paper = Literal["A4", "Letter"]

_PAPERS = {"A4": pagesizes.A4, "Letter": pagesizes.LETTER}
_SIDE_MARGIN = 18 * mm
_TOP_MARGIN = 22 * mm
_BOTTOM_MARGIN = 18 * mm
_RULE = colors.Color(0.75, 0.75, 0.75)
_QUIET = colors.Color(0.38, 0.38, 0.38)

# Without it a table asks for Helvetica, which no PDF file embeds, even where it writes no letter.
_FONT = ("FONTNAME", (0, 0), (-1, -1), lettering.BODY)

_CONTINUED = 1
"""What does not fit on a page is continued on the next, within a row of a table too: notes, and
lists of what was looked at, may be of any length."""

_BODY = ParagraphStyle("body", fontName=lettering.BODY, fontSize=8.5, leading=11.5)
_SMALL = ParagraphStyle("small", _BODY, fontSize=7, leading=9.2, textColor=_QUIET)
_NAME = ParagraphStyle("name", _BODY, fontName=lettering.BOLD, fontSize=19, leading=24)
_SECTION = ParagraphStyle(
    "section",
    _BODY,
    fontName=lettering.BOLD,
    fontSize=12.5,
    leading=16,
    spaceBefore=10,
    spaceAfter=5,
    keepWithNext=1,
)
_HEADING = ParagraphStyle("heading", _BODY, fontName=lettering.BOLD, fontSize=9.5, leading=13)


def pdf(report: Report, paper: Paper = "A4") -> bytes:
    """The whole report as a PDF's bytes. Raises UserError when the program's fonts are missing."""
    lettering.letters()
    say = report.say
    # Pictures as they are, not as text: that takes half the time and is a fifth smaller.
    rl_config.useA85 = 0
    stream = io.BytesIO()
    size = _PAPERS[paper]
    document = BaseDocTemplate(
        stream,
        pagesize=size,
        title=say("report.heading", name=report.name),
        author=report.examiner or "patentviewer",
        subject=say("report.subject"),
        creator=f"patentviewer {report.program}".strip(),
        lang=say.language,
        initialFontName=lettering.BODY,
    )
    wide = size[0] - 2 * _SIDE_MARGIN
    high = size[1] - _TOP_MARGIN - _BOTTOM_MARGIN
    frame = Frame(_SIDE_MARGIN, _BOTTOM_MARGIN, wide, high, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))
    story = _Story(report, wide, high)
    document.build(story.everything(), canvasmaker=_canvas_of(report))
    return stream.getvalue()


def _canvas_of(report: Report) -> type[Canvas]:
    """A canvas that writes the running head, and at the foot how many pages there are."""

    class _NumberedCanvas(Canvas):  # type: ignore[misc]
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._finished: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802
            self._finished.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for state in self._finished:
                self.__dict__.update(state)
                self._draw_running_lines(len(self._finished))
                super().showPage()
            super().save()

        def _draw_running_lines(self, pages: int) -> None:
            say = report.say
            wide, high = self._pagesize
            self.setFillColor(_QUIET)
            self.setStrokeColor(_RULE)
            self.setLineWidth(0.4)
            top, bottom = high - 15 * mm, 12 * mm
            self.line(_SIDE_MARGIN, top, wide - _SIDE_MARGIN, top)
            day = say.day(report.written)
            right = wide - _SIDE_MARGIN - lettering.width(day, 7)
            heading = say("report.heading", name=report.name)
            _write(self, _SIDE_MARGIN, top + 4, _cut(heading, right - _SIDE_MARGIN - 4 * mm))
            _write(self, right, top + 4, day)
            _write(self, _SIDE_MARGIN, bottom, say("report.record_head", head=report.head[:16]))
            place = say("report.page", place=self._pageNumber, pages=pages)
            _write(self, wide - _SIDE_MARGIN - lettering.width(place, 7), bottom, place)

    return _NumberedCanvas


def _write(page: Any, x: float, y: float, text: str) -> None:
    for font, piece in lettering.runs(text):
        page.setFont(font, 7)
        page.drawString(x, y, piece)
        x += lettering.width(piece, 7)


def _cut(text: str, room: float) -> str:
    """A running line as it is, or as much of its beginning as there is room for, in points."""
    text = " ".join(text.split())
    if lettering.width(text, 7) <= room:
        return text
    fitting = bisect.bisect_right(
        range(len(text)), room, key=lambda length: lettering.width(f"{text[:length]}…", 7)
    )
    return f"{text[: max(0, fitting - 1)].rstrip()}…"


def _text(text: str, style: ParagraphStyle = _BODY) -> Paragraph:
    if lettering.is_unspaced(text):
        style = ParagraphStyle(f"{style.name}, unspaced", style, wordWrap="CJK")
    return Paragraph(lettering.markup(text, style.fontName), style)


class _Story:
    """The report's parts as flowables. wide, high: the room on a page in points."""

    def __init__(self, report: Report, wide: float, high: float) -> None:
        self._report, self._wide, self._high = report, wide, high
        self._say = report.say

    def everything(self) -> list[Flowable]:
        """All parts in order."""
        report, say = self._report, self._say
        story = [*self._title()]
        story += [_text(say("report.searches"), _SECTION)]
        for part in report.searches:
            story += self._search(part)
        story += _section(say("report.hits"), [self._hit(hit) for hit in report.hits])
        kept = [self._comparison(one) for one in report.comparisons]
        kept += [[_text(title, _HEADING), _text(why), Spacer(1, 10)] for title, why in report.lost]
        story += _section(say("report.comparisons"), kept)
        story += self._judgements()
        story.append(KeepTogether(self._sign_off()))
        for hit in report.hits:
            story += self._sheet(hit)
        return story

    def _title(self) -> list[Flowable]:
        report, say = self._report, self._say
        times = [part.search.time.astimezone() for part in report.searches]
        when = "–"
        if times:
            first, last = say.moment(times[0], zone=False), say.moment(times[-1])
            when = say("report.from_to", first=first, last=last) if len(times) > 1 else last
        searches = say("report.count_searches", count=len(times))
        rows = [
            (say("report.application"), report.name),
            (say("report.examiner"), report.examiner or "–"),
            (say("report.searched"), f"{searches}, {when}"),
            (say("report.written"), say.moment(report.written)),
            (say("report.record"), self._soundness()),
        ]
        return [
            _text(report.name, _NAME),
            Spacer(1, 4),
            self._facts(rows, self._wide),
            Spacer(1, 6),
        ]

    def _soundness(self) -> str:
        report = self._report
        if report.damage:
            return self._say("report.damage", damage=" ".join(report.damage))
        return self._say(
            "report.entries_sound_to",
            entries=report.entries,
            head=report.head,
        )

    def _facts(self, rows: list[tuple[str, str]], wide: float) -> Table:
        """A table of names and what is to be said of each."""
        label = 26 * mm
        cells = [[_text(name, _SMALL), _text(said)] for name, said in rows if said]
        table = Table(cells, colWidths=[label, wide - label], splitInRow=_CONTINUED)
        table.setStyle(
            TableStyle(
                [
                    _FONT,
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                    ("TOPPADDING", (0, 0), (-1, -1), 1.2),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
                ]
            )
        )
        return table

    def _search(self, part: SearchPart) -> list[Flowable]:
        rows = part.facts(self._say)
        heading = _text(self._say("report.search", number=part.number), _HEADING)
        figures = self._row_of_figures(part)
        facts = self._facts(rows, self._wide)
        return [KeepTogether([heading, Spacer(1, 3), figures, Spacer(1, 3), facts]), Spacer(1, 9)]

    def _row_of_figures(self, part: SearchPart) -> Flowable:
        """The query's figures, four in a row, each with where it came from."""
        figures = strategy.drawings_asked(part.query, self._say)
        across = min(max(len(figures), 2), 4)
        wide = self._wide / across
        box = (wide - 6, min(wide - 6, 52 * mm))
        cells: list[list[Any]] = []
        for start in range(0, len(figures), across):
            row = figures[start : start + across]
            drawn: list[Any] = [FigureBox(one.picture, *box, one.annotations) for one in row]
            said: list[Any] = [_text(one.caption, _SMALL) for one in row]
            gap = [None] * (across - len(row))
            cells += [drawn + gap, said + gap]
        return _plain_table(cells, [wide] * across)

    def _hit(self, hit: HitPart) -> list[Flowable]:
        rows = hit.facts(self._say)
        left = 62 * mm
        right = self._wide - left - 4 * mm
        heading = _text(f"{hit.place}.  {hit.design}", _HEADING)
        drawing: Any = None
        if hit.picture is not None:
            drawing = FigureBox(hit.picture, left - 2 * mm, 48 * mm)
        cells = [[drawing, [heading, Spacer(1, 2), self._facts(rows, right)]]]
        table = _plain_table(cells, [left + 2 * mm, right + 2 * mm])
        return [table, Spacer(1, 7)]

    def _comparison(self, part: ComparisonPart) -> list[Flowable]:
        kept, say = part.kept, self._say
        sides = part.sides(say)
        wide = self._wide / len(sides)
        box = (wide - 6, min(wide - 6, 74 * mm))
        drawn = [FigureBox(one.picture, *box, part.annotations(side)) for _, side, one in sides]
        said = [
            [
                _text(caption, _SMALL),
                *(_text(line, _SMALL) for line in legend(part.annotations(side))),
            ]
            for caption, side, _ in sides
        ]
        half = self._wide / 2
        inks = (half - 6, min(half - 6, 74 * mm))
        overlays = [FigureBox(part.overlay, *inks), FigureBox(part.difference, *inks)]
        keys = [
            _text(say("report.overlay"), _SMALL),
            _text(
                say("report.difference"),
                _SMALL,
            ),
        ]
        story: list[Flowable] = [
            _text(part.title(say), _HEADING),
            Spacer(1, 3),
            _plain_table([drawn, said], [wide] * len(sides)),
            Spacer(1, 3),
            _plain_table([overlays, keys], [half, half]),
            _text(part.words(say)),
        ]
        if kept.note:
            story += [Spacer(1, 2), _text(kept.note)]
        return [*story, Spacer(1, 10)]

    def _judgements(self) -> list[Flowable]:
        """What was said of designs that are not among the hits shown."""
        rows = self._report.also_judged()
        if not rows:
            return []
        return [_text(self._say("report.also_judged"), _SECTION), self._facts(rows, self._wide)]

    def _sign_off(self) -> list[Flowable]:
        report, say = self._report, self._say
        story: list[Flowable] = [_text(say("report.sign_off"), _SECTION)]
        story += [_text(remark) for remark in report.remarks]
        for signature in report.signatures:
            when = say.moment(signature.time.astimezone())
            signed = say("report.signed", time=when, head=signature.head)
            story.append(_text(f"{signature.initials}, {signed}"))
        line = [
            [None, None],
            [_text(say("report.date"), _SMALL), _text(say("report.signature"), _SMALL)],
        ]
        table = Table(line, colWidths=[45 * mm, 80 * mm], rowHeights=[14 * mm, None], hAlign="LEFT")
        table.setStyle(TableStyle([_FONT, ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black)]))
        return [*story, table]

    def _sheet(self, hit: HitPart) -> list[Flowable]:
        """The page that holds the hit's best figure, as large as the paper lets it."""
        if hit.sheet is None:
            return []
        said = self._say("report.design_sheet", design=hit.design, sheet=hit.best.sheet)
        said = f"{said}   {hit.best.label}".rstrip()
        return [
            PageBreak(),
            _text(said, _HEADING),
            Spacer(1, 4),
            FigureBox(hit.sheet, self._wide, self._high - 24, framed=False),
        ]


def _section(heading: str, parts: list[list[Flowable]]) -> list[Flowable]:
    """Parts below a heading, each on one page where it fits on one; the heading with the first."""
    first = [_text(heading, _SECTION)]
    return [
        KeepTogether([*(first if number == 0 else ()), *part]) for number, part in enumerate(parts)
    ]


def _plain_table(cells: list[list[Any]], widths: list[float]) -> Table:
    """Cells side by side, without lines."""
    table = Table(cells, colWidths=widths, hAlign="LEFT", splitInRow=_CONTINUED)
    table.setStyle(
        TableStyle(
            [
                _FONT,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table
