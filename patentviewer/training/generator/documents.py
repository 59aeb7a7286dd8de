"""Whole publications of designs that do not exist: as office grants, as PDFs, as loose pictures.

Numbers lie above US D9,000,000 S, some eight million above the last one given: nobody can take
them for real. Owners and people are invented, too.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from patentviewer.drawings.prepare import trim
from patentviewer.model.documents import Picture, View
from patentviewer.training.generator import articles, cameras, motifs, render, sheets, styles
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.outlines import maybe, pick
from patentviewer.training.generator.projection import corner_normals
from patentviewer.training.generator.styles import Style

FIRST_NUMBER = 9_000_001

_SENTENCES = {
    View.PERSPECTIVE: "is a perspective view",
    View.FRONT: "is a front elevational view",
    View.REAR: "is a rear elevational view",
    View.LEFT: "is a left side elevational view",
    View.RIGHT: "is a right side elevational view",
    View.TOP: "is a top plan view",
    View.BOTTOM: "is a bottom plan view",
    View.DETAIL: "is an enlarged detail view",
    View.EXPLODED: "is an exploded perspective view",
    View.SECTION: "is a cross-sectional view",
}


@dataclass(frozen=True, eq=False)
class DrawnFigure:
    """A figure as drawn: picture (uint8, 0 = ink), what it shows, its number ("2")."""

    picture: Picture
    view: View
    number: str


@dataclass(frozen=True)
class Facts:
    """What is printed of a publication. number: without letters, 9000001. us_class: "D9/500"."""

    number: int
    title: str
    owner: str
    inventor: tuple[str, str]
    filed: dt.date
    granted: dt.date
    locarno: str
    us_class: str
    cites: tuple[tuple[int, str, dt.date], ...] = ()

    @property
    def printed(self) -> str:
        """The number as printed: "US D9,000,001 S"."""
        return f"US D{self.number:,} S"


@dataclass(frozen=True, eq=False)
class Publication:
    """A design with its drawings. sheets: figures of each sheet. sideways: sheets turned."""

    facts: Facts
    figures: tuple[DrawnFigure, ...]
    layout: tuple[tuple[int, ...], ...]
    sideways: frozenset[int]
    how: sheets.Lettering

    def sentence(self, figure: DrawnFigure) -> str:
        """What the document says of a figure, without its number."""
        name = self.facts.title.lower()
        article = "an" if name[0] in "aeiou" else "a"
        if figure is self.figures[0]:
            return f"{_SENTENCES[figure.view]} of {article} {name}, showing my new design"
        return f"{_SENTENCES[figure.view]} thereof"

    def sheet(self, index: int, dpi: int, header: bool) -> sheets.Composed:
        """One sheet of drawings."""
        chosen = [
            (self.figures[i].picture, f"{self.how.word} {self.figures[i].number}")
            for i in self.layout[index]
        ]
        running = (
            _printed_date(self.facts.granted),
            f"Sheet {index + 1} of {len(self.layout)}",
            self.facts.printed,
        )
        return sheets.compose(
            chosen, self.how, dpi, running if header else None, index in self.sideways
        )


def draw_figures(
    article: Article, style: Style, views: int, size: int, rng: np.random.Generator
) -> tuple[DrawnFigure, ...]:
    """All figures of an application by one draughtsman; bilevel unless the style is grey."""
    corners = corner_normals(article)
    broken = render.broken_parts(style, article.part_count, rng)
    figures: list[DrawnFigure] = []
    hinged = article.hinge is not None
    for camera in cameras.set_of_views(rng, views, article.is_flat, hinged):
        side = size if camera.view is View.PERSPECTIVE else round(0.82 * size)
        seen = render.see(article, camera, side, corners)
        picture = trim(render.ink(seen, style, side, rng, broken))
        if not style.grey:
            picture = np.where(picture < 128, 0, 255).astype(np.uint8)
        figures.append(DrawnFigure(picture, camera.view, str(len(figures) + 1)))
    return tuple(figures)


def facts(article: Article, number: int, owner: str, rng: np.random.Generator) -> Facts:
    """Invented bibliographic data for an article."""
    filed = dt.date(2019, 1, 7) + dt.timedelta(days=int(rng.integers(0, 1900)))
    granted = filed + dt.timedelta(days=int(rng.integers(240, 800)))
    granted += dt.timedelta(days=(1 - granted.weekday()) % 7)  # the office publishes on Tuesdays
    kind = articles.family(article.family)
    person = (motifs.word(rng, 2), motifs.word(rng, 3))
    return Facts(number, article.title, owner, person, filed, granted, kind.locarno, kind.us_class)


def invented_owner(rng: np.random.Generator) -> str:
    """A company that does not exist."""
    name = motifs.word(rng, int(rng.integers(3, 5)))
    return f"{name} {pick(rng, 'Works', 'Design', 'Manufacturing', 'Industries', 'Goods')} " + pick(
        rng, "LLC", "Inc.", "Ltd.", "GmbH", "S.A."
    )


def publication(
    about: Facts, figures: Sequence[DrawnFigure], rng: np.random.Generator
) -> Publication:
    """Figures laid out on sheets: mostly one or two a sheet, some up to four, some sideways."""
    layout: list[tuple[int, ...]] = []
    most = int(rng.choice([1, 1, 2, 2, 2, 3, 4]))
    at = 0
    while at < len(figures):
        take = 1 if at == 0 else int(rng.integers(1, most + 1))
        layout.append(tuple(range(at, min(at + take, len(figures)))))
        at += take
    turned = frozenset(
        i
        for i, sheet in enumerate(layout)
        if all(figures[k].picture.shape[1] > 1.5 * figures[k].picture.shape[0] for k in sheet)
        and maybe(rng, 0.6)
    )
    return Publication(about, tuple(figures), tuple(layout), turned, sheets.lettering(rng))


def _printed_date(date: dt.date) -> str:
    return f"{date:%b}. {date.day}, {date.year}"


# --- the office's bulk format ---------------------------------------------------------------------


def write_grant(folder: Path, document: Publication, dpi: int = 150) -> Path:
    """Write ``USD9000001-20250107/`` with XML and a TIFF a sheet, as the office does; its folder.

    Sheets carry no running header and are cut to their ink. ``-D00000`` is the front-page picture.
    """
    stem = f"USD{document.facts.number:07d}-{document.facts.granted:%Y%m%d}"
    target = folder / stem
    target.mkdir(parents=True, exist_ok=True)
    front = document.figures[0].picture
    pictures = [sheets.fitted(front, (front.shape[0] * 2 // 3, front.shape[1]))]
    pictures += [
        trim(document.sheet(i, dpi, header=False).picture) for i in range(len(document.layout))
    ]
    for k, picture in enumerate(pictures):
        _write_tiff(target / f"{stem}-D{k:05d}.TIF", picture, dpi)
    (target / f"{stem}.XML").write_text(_grant_xml(document, stem, pictures, dpi), encoding="utf-8")
    return target


def _write_tiff(path: Path, picture: Picture, dpi: int) -> None:
    """CCITT group 4, one bit a pixel."""
    image = Image.fromarray(np.where(picture < 128, 0, 255).astype(np.uint8)).convert("1")
    image.save(path, compression="group4", dpi=(dpi, dpi))


def _office_class(us_class: str) -> str:
    """A class as the office's XML has it: "D9/500" is "D 9500"."""
    main, _, sub = us_class.removeprefix("D").partition("/")
    return f"D{main:>2}{sub:>3}"


def _grant_xml(document: Publication, stem: str, pictures: Sequence[Picture], dpi: int) -> str:
    about = document.facts
    number = f"D{about.number:07d}"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<us-patent-grant lang="EN" dtd-version="v4.5 2014-04-03" file="{stem}.XML" status="PRODUCTION" \
id="us-patent-grant" country="US" date-produced="{about.granted:%Y%m%d}" \
date-publ="{about.granted:%Y%m%d}">
<us-bibliographic-data-grant>
<publication-reference><document-id><country>US</country><doc-number>{number}</doc-number>\
<kind>S1</kind><date>{about.granted:%Y%m%d}</date></document-id></publication-reference>
<application-reference appl-type="design"><document-id><country>US</country>\
<doc-number>99{about.number % 1_000_000:06d}</doc-number><date>{about.filed:%Y%m%d}</date>\
</document-id></application-reference>
<us-application-series-code>99</us-application-series-code>
<us-term-of-grant><length-of-grant>15</length-of-grant></us-term-of-grant>
<classification-locarno><edition>13</edition>\
<main-classification>{about.locarno.replace("-", "")}</main-classification></classification-locarno>
<classification-national><country>US</country>\
<main-classification>{_office_class(about.us_class)}</main-classification></classification-national>
<invention-title id="d2e53">{escape(about.title)}</invention-title>
{_cited_xml(about)}<figures><number-of-drawing-sheets>{len(document.layout)}\
</number-of-drawing-sheets><number-of-figures>{len(document.figures)}</number-of-figures></figures>
<us-parties>
<us-applicants><us-applicant sequence="001" app-type="applicant" designation="us-only">\
<addressbook><orgname>{escape(about.owner)}</orgname><address><city>Nowhere</city>\
<country>US</country></address></addressbook></us-applicant></us-applicants>
<inventors><inventor sequence="001" designation="us-only"><addressbook>\
<last-name>{about.inventor[1]}</last-name><first-name>{about.inventor[0]}</first-name>\
<address><city>Nowhere</city><country>US</country></address></addressbook></inventor></inventors>
</us-parties>
</us-bibliographic-data-grant>
<drawings id="DRAWINGS">
{_figures_xml(stem, pictures, dpi)}</drawings>
<description id="description">
<description-of-drawings>
{_descriptions_xml(document)}</description-of-drawings>
</description>
<us-claim-statement>CLAIM</us-claim-statement>
<claims id="claims"><claim id="CLM-00001" num="00001"><claim-text>The ornamental design for \
{_with_article(about.title)}, as shown and described.</claim-text></claim></claims>
</us-patent-grant>
"""


def _with_article(title: str) -> str:
    name = escape(title.lower())
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _cited_xml(about: Facts) -> str:
    if not about.cites:
        return ""
    cited = "".join(
        f'<us-citation><patcit num="{k:05d}"><document-id><country>US</country>'
        f"<doc-number>D{number}</doc-number><kind>S</kind><name>{escape(name)}</name>"
        f"<date>{date:%Y%m}00</date></document-id></patcit>"
        "<category>cited by examiner</category></us-citation>\n"
        for k, (number, name, date) in enumerate(about.cites, start=1)
    )
    return f"<us-references-cited>\n{cited}</us-references-cited>\n"


def _figures_xml(stem: str, pictures: Sequence[Picture], dpi: int) -> str:
    return "".join(
        f'<figure id="Fig-EMI-D{k:05d}" num="{k:05d}"><img id="EMI-D{k:05d}" '
        f'he="{picture.shape[0] / dpi * 25.4:.2f}mm" wi="{picture.shape[1] / dpi * 25.4:.2f}mm" '
        f'file="{stem}-D{k:05d}.TIF" alt="embedded image" img-content="drawing" '
        'img-format="tif"/></figure>\n'
        for k, picture in enumerate(pictures)
    )


def _descriptions_xml(document: Publication) -> str:
    lines = []
    last = len(document.figures)
    for k, figure in enumerate(document.figures, start=1):
        end = "." if k == last else "; and," if k == last - 1 else ";"
        lines.append(
            f'<p id="p-{k:04d}" num="{k:04d}"><figref idref="DRAWINGS">FIG. {figure.number}'
            f"</figref> {escape(document.sentence(figure))}{end}</p>\n"
        )
    return "".join(lines)


# --- PDF ------------------------------------------------------------------------------------------


def write_pdf(path: Path, document: Publication, dpi: int = 150) -> None:
    """Write a PDF as the office publishes it: a title page, then a bitmap a sheet with its text."""
    canvas = _canvas(path, document.facts.printed)
    _title_page(canvas, document)
    canvas.showPage()
    for index in range(len(document.layout)):
        composed = document.sheet(index, dpi, header=True)
        _bitmap_page(canvas, composed.picture)
        _hidden_text(canvas, document, index, composed)
        canvas.showPage()
    canvas.save()


def write_application(path: Path, document: Publication, dpi: int = 150) -> None:
    """Write an unpublished application's drawings: sheets without header, title page or text."""
    canvas = _canvas(path, "Drawings")
    for index in range(len(document.layout)):
        _bitmap_page(canvas, document.sheet(index, dpi, header=False).picture)
        canvas.showPage()
    canvas.save()


def _canvas(path: Path, title: str) -> Canvas:
    path.parent.mkdir(parents=True, exist_ok=True)
    canvas = Canvas(str(path), pagesize=(612, 792), invariant=1, pageCompression=1)
    canvas.setTitle(title)
    return canvas


def _bitmap_page(canvas: Canvas, picture: Picture) -> None:
    """A page that is one picture: of one bit a pixel where the sheet has no greys."""
    image = Image.fromarray(picture)
    if len(np.unique(picture)) <= 2:
        image = image.convert("1")
    canvas.drawImage(ImageReader(image), 0, 0, 612, 792)


def _hidden_text(canvas: Canvas, document: Publication, index: int, sheet: sheets.Composed) -> None:
    """The text layer that character recognition leaves over a bitmap."""
    about = document.facts
    layer = canvas.beginText(68, 792 - 56)
    layer.setTextRenderMode(3)
    layer.setFont("Times-Roman", 11)
    layer.textOut(
        f"U.S. Patent   {_printed_date(about.granted)}   Sheet {index + 1} of "
        f"{len(document.layout)}   {about.printed}"
    )
    for placed in sheet.figures:
        left, top, _, high = placed.box
        layer.setTextOrigin(left / sheet.dpi * 72, 792 - (top + high) / sheet.dpi * 72 - 20)
        layer.textOut(placed.label)
    canvas.drawText(layer)


def _title_page(canvas: Canvas, document: Publication) -> None:
    """The first page: INID codes (WIPO ST.80), claim, description, the front-page picture."""
    about = document.facts
    canvas.setFont("Times-Roman", 8)
    canvas.drawCentredString(420, 752, f"US00D{about.number:07d}S")
    canvas.setFont("Times-Bold", 14)
    canvas.drawString(60, 722, "(12) United States Design Patent")
    canvas.drawString(320, 722, f"(10) Patent No.: {about.printed}")
    canvas.setFont("Times-Roman", 11)
    canvas.drawString(82, 706, f"{about.inventor[1]}")
    canvas.drawString(320, 706, f"(45) Date of Patent:  ** {_printed_date(about.granted)}")
    canvas.line(60, 698, 552, 698)
    appl = f"99/{about.number % 1_000_000 // 1000:03d},{about.number % 1000:03d}"
    left = [
        f"(54) {about.title.upper()}",
        f"(71) Applicant: {about.owner}, Nowhere, (US)",
        f"(72) Inventor: {about.inventor[0]} {about.inventor[1]}, Nowhere, (US)",
        f"(73) Assignee: {about.owner}, Nowhere, (US)",
        "(**) Term: 15 Years",
        f"(21) Appl. No.: {appl}",
        f"(22) Filed: {_printed_date(about.filed)}",
        f"(51) LOC (13) Cl. ..................... {about.locarno}",
        "(52) U.S. Cl.",
        f"USPC .............................. {about.us_class}",
    ]
    if about.cites:
        left += ["(56) References Cited", "U.S. PATENT DOCUMENTS"]
        left += [
            f"D{number:,} S * {date.month}/{date.year} {name}" for number, name, date in about.cites
        ]
    bottom = _column(canvas, left, 60)
    claim = f"The ornamental design for {_with_article(about.title)}, as shown and described."
    right = ["(57) CLAIM", *_wrapped(claim), "DESCRIPTION"]
    for k, figure in enumerate(document.figures, start=1):
        end = "." if k == len(document.figures) else ";"
        right += _wrapped(f"FIG. {figure.number} {document.sentence(figure)}{end}")
    right.append(f"1 Claim, {len(document.layout)} Drawing Sheets")
    bottom = min(bottom, _column(canvas, right, 312))
    _front_picture(canvas, document.figures[0].picture, bottom - 20)


def _column(canvas: Canvas, lines: Sequence[str], x: float) -> float:
    """Lines of small print from the top of the columns; where they end."""
    y = 680.0
    canvas.setFont("Times-Roman", 8.5)
    for line in lines:
        canvas.drawString(x, y, line)
        y -= 12
    return y


def _wrapped(words: str, width: int = 58) -> list[str]:
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _front_picture(canvas: Canvas, picture: Picture, top: float) -> None:
    high, wide = picture.shape
    scale = min((top - 50) / high, 300 / wide)
    image = Image.fromarray(picture)
    if len(np.unique(picture)) <= 2:
        image = image.convert("1")
    canvas.drawImage(
        ImageReader(image), 306 - wide * scale / 2, top - high * scale, wide * scale, high * scale
    )


# --- loose pictures -------------------------------------------------------------------------------


def write_pictures(folder: Path, document: Publication) -> None:
    """Write a PNG a figure, without label: ``USD9000001-1.png``, one bit a pixel unless grey."""
    folder.mkdir(parents=True, exist_ok=True)
    for figure in document.figures:
        name = f"USD{document.facts.number:07d}-{figure.number}.png"
        (folder / name).write_bytes(png(figure.picture))


def write_table(file: Path, known: Iterable[Facts]) -> None:
    """Write what is known of documents as a table, a line each."""
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(("Number", "Title", "Locarno", "US class", "Filed", "Granted", "Applicant"))
        for one in known:
            days = one.filed.isoformat(), one.granted.isoformat()
            writer.writerow((one.printed, one.title, one.locarno, one.us_class, *days, one.owner))


def png(picture: Picture) -> bytes:
    """A picture as PNG: one bit a pixel where it has no greys, sixteen greys where it has."""
    image = Image.fromarray(picture)
    image = image.convert("1") if len(np.unique(picture)) <= 2 else image.quantize(16)
    data = BytesIO()
    image.save(data, "PNG", optimize=True)
    return data.getvalue()


def drawn_by(rng: np.random.Generator, grey: bool = False) -> Style:
    """A draughtsman whose sheets suit an office's scanner: clean, and small to store.

    grey: renderings in grey instead of line work.
    """
    style = styles.draw(rng, grey=0.0)
    return replace(
        style,
        inner_ink=255,
        print_ink=255,
        creases=255 if style.creases else 0,
        width=min(style.width, 0.005),
        shake=min(style.shake, 0.0008),
        boundary=False,
        shading="" if grey else style.shading,
        spacing=max(style.spacing, 0.028),
        shading_width=0.0016,
        shading_ink=255,
        solid=0.0,
        grey="render" if grey else "",
        bilevel=not grey,
        specks=0.0,
        blur=0.0,
        ragged=0.0,
        ink=255,
    )
