"""The report as one HTML file: pictures inside, no script, nothing fetched from anywhere."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from patentviewer.model.annotation import Annotation
from patentviewer.record import strategy
from patentviewer.record.language import Sentences
from patentviewer.record.report_parts import ComparisonPart, HitPart, Report, SearchPart
from patentviewer.record.shapes import INK, Disc, Line, Shape, Words, legend, shapes_of

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial,
  "Noto Sans CJK JP", "Yu Gothic", "Hiragino Sans", sans-serif; color: #111;
  background: #fff; max-width: 62rem; margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin: 0 0 .6rem; } h2 { font-size: 1.25rem; margin: 2.4rem 0 .8rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
h1, h3, dd, p, figcaption { unicode-bidi: plaintext; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .1rem .8rem; margin: 0; }
dt { color: #5a5a5a; font-size: .85rem; } dd { margin: 0; }
dd.lines { white-space: pre-line; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; margin: .6rem 0; }
figure { margin: 0; flex: 1 1 15rem; max-width: 30rem; }
figure > div { position: relative; border: 1px solid #ccc; padding: 4px; line-height: 0; }
figure img { width: 100%; max-height: 26rem; object-fit: contain; }
figure svg { position: absolute; inset: 4px; width: calc(100% - 8px); height: calc(100% - 8px); }
figcaption { color: #5a5a5a; font-size: .85rem; margin-top: .2rem; }
article { border-top: 1px solid #ddd; padding: 1rem 0; break-inside: avoid; }
.hit { display: grid; grid-template-columns: 17rem 1fr; gap: 1.2rem; }
.sheet img { width: 100%; } .sheet { break-before: page; }
.damage { color: #a40000; font-weight: 600; }
@media (max-width: 40rem) { .hit { grid-template-columns: 1fr; } }
@media print { body { max-width: none; margin: 0; font-size: 9pt; } }
"""


def page(report: Report) -> bytes:
    """The whole report as HTML, UTF-8."""
    say = report.say
    parts = [
        f"<h1>{escape(report.name)}</h1>",
        _facts(_title_rows(report)),
        *(f'<p class="damage">{escape(said)}</p>' for said in report.damage),
        _heading(say("report.searches")),
        *(_search(report, part) for part in report.searches),
    ]
    if report.hits:
        parts += [_heading(say("report.hits")), *(_hit(hit, say) for hit in report.hits)]
    if report.comparisons or report.lost:
        parts += [_heading(say("report.comparisons"))]
        parts += [_comparison(one, say) for one in report.comparisons]
        parts += [
            f'<article><h3>{escape(title)}</h3><p class="damage">{escape(why)}</p></article>'
            for title, why in report.lost
        ]
    parts += [_judgements(report), _sign_off(report)]
    sheets = [hit for hit in report.hits if hit.sheet is not None]
    if sheets:
        parts += [_heading(say("report.sheets")), *(_sheet(hit, say) for hit in sheets)]
    title = escape(say("report.heading", name=report.name))
    whole = (
        '<!DOCTYPE html>\n<html lang="' + say.language + '"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "img-src data:; style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>\n"
    )
    return whole.encode("utf-8", "replace")


def _title_rows(report: Report) -> list[tuple[str, str]]:
    say = report.say
    sound = say("report.entries_sound", entries=report.entries)
    return [
        (say("report.examiner"), report.examiner or "–"),
        (say("report.searches"), str(len(report.searches))),
        (say("report.written"), say.moment(report.written)),
        (say("report.record"), say("report.damaged") if report.damage else sound),
        (say("report.last_entry"), report.head),
    ]


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _facts(rows: Sequence[tuple[str, str]]) -> str:
    cells = (
        f'<dt>{escape(name)}</dt><dd class="lines">{escape(said)}</dd>'
        for name, said in rows
        if said
    )
    return f"<dl>{''.join(cells)}</dl>"


def _search(report: Report, part: SearchPart) -> str:
    say = report.say
    rows = part.facts(say)
    figures = "".join(
        _figure(one.picture, one.caption, one.annotations)
        for one in strategy.drawings_asked(part.query, say)
    )
    heading = escape(say("report.search", number=part.number))
    return f'<article><h3>{heading}</h3><div class="row">{figures}</div>{_facts(rows)}</article>'


def _hit(hit: HitPart, say: Sentences) -> str:
    picture = "" if hit.picture is None else _figure(hit.picture, hit.figure_in_words(say))
    return (
        f'<article class="hit">{picture or "<span></span>"}<div>'
        f"<h3>{hit.place}. {escape(hit.design)}</h3>{_facts(hit.facts(say))}</div></article>"
    )


def _comparison(part: ComparisonPart, say: Sentences) -> str:
    kept = part.kept
    drawn = []
    for caption, side, one in part.sides(say):
        marks = part.annotations(side)
        drawn.append(_figure(one.picture, "  ".join((caption, *legend(marks))), marks))
    inks = [
        _figure(part.overlay, say("report.overlay")),
        _figure(
            part.difference,
            say("report.difference"),
        ),
    ]
    note = f"<p>{escape(kept.note)}</p>" if kept.note else ""
    return (
        f'<article><h3>{escape(part.title(say))}</h3><div class="row">{"".join(drawn)}</div>'
        f'<div class="row">{"".join(inks)}</div><p>{escape(part.words(say))}</p>{note}</article>'
    )


def _judgements(report: Report) -> str:
    rows = report.also_judged()
    return _heading(report.say("report.also_judged")) + _facts(rows) if rows else ""


def _sign_off(report: Report) -> str:
    say = report.say
    rows = [
        (
            one.initials,
            say(
                "report.signed",
                time=say.moment(one.time.astimezone()),
                head=one.head,
            ),
        )
        for one in report.signatures
    ]
    remarks = "".join(f"<p>{escape(remark)}</p>" for remark in report.remarks)
    return f"{_heading(say('report.sign_off'))}{remarks}{_facts(rows)}" if rows or remarks else ""


def _sheet(hit: HitPart, say: Sentences) -> str:
    if hit.sheet is None:
        return ""
    said = say("report.design_sheet", design=hit.design, sheet=hit.best.sheet)
    return (
        f'<article class="sheet"><h3>{escape(said)}</h3>'
        f'<img alt="{escape(said)}" src="{_data_of(hit.sheet)}"></article>'
    )


def _figure(
    picture: NDArray[np.uint8], caption: str, annotations: Sequence[Annotation] = ()
) -> str:
    high, wide = picture.shape[:2]
    marks = ""
    if annotations:
        unit = max(high, wide) / 400
        drawn = "".join(_svg(shape, unit) for shape in shapes_of(annotations))
        colour = "rgb({}, {}, {})".format(*INK)
        marks = (
            f'<svg viewBox="0 0 {wide} {high}" preserveAspectRatio="xMidYMid meet" '
            f'stroke="{colour}" fill="{colour}" stroke-width="{1.5 * unit:.1f}" '
            f'font-size="{11 * unit:.1f}">{drawn}</svg>'
        )
    return (
        f'<figure><div><img alt="{escape(caption)}" src="{_data_of(picture)}">{marks}</div>'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def _svg(shape: Shape, unit: float) -> str:
    match shape:
        case Line():
            places = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.places)
            if shape.closed:
                return f'<polygon points="{places}" fill-opacity=".16"/>'
            ends = zip(shape.heads, (shape.places[0], shape.places[-1]), strict=True)
            dots = "".join(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{2.6 * unit:.1f}"/>'
                for wanted, (x, y) in ends
                if wanted
            )
            return f'<polyline points="{places}" fill="none"/>{dots}'
        case Disc():
            x, y = shape.at
            return (
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{9 * unit:.1f}" fill="#fff"/>'
                f'<text x="{x:.1f}" y="{y + 4 * unit:.1f}" text-anchor="middle" stroke="none">'
                f"{escape(shape.text)}</text>"
            )
        case Words():
            x, y = shape.at
            anchor = "middle" if shape.centred else "start"
            return (
                f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" stroke="#fff" '
                f'stroke-width="{3 * unit:.1f}" paint-order="stroke">{escape(shape.text)}</text>'
            )


def _data_of(picture: NDArray[np.uint8]) -> str:
    """A picture as a data URI: PNG, one bit a pixel where that loses nothing."""
    image = PillowImage.fromarray(picture)
    if picture.ndim == 2 and bool(((picture == 0) | (picture == 255)).all()):
        image = image.convert("1")
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
