"""A query and its hits side by side, as one picture."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from patentviewer.errors import UserError, told_if_not_written
from patentviewer.files import write_atomically
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.ranking import Query, Ranking

CARD, MARGIN, CAPTION = 300, 24, 64
HITS_SHOWN, COLUMNS = 12, 4
PAPER, INK, QUIET, LINE = "#ffffff", "#1b1f24", "#5c6670", "#d4dae0"


FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
"""Formats that are written, by the ending of the file's name."""


def format_of(file: Path) -> str:
    """The format that a file's name asks for. Raises UserError for another one."""
    form = FORMATS.get(file.suffix.lower())
    if form is None:
        raise UserError(Message("command.no_picture_name", file=file))
    return form


def write_side_by_side(library: Library, query: Query, ranking: Ranking, file: Path) -> None:
    """Write the query's first figure large at the left, the best hits as cards beside it.

    Raises UserError when the file cannot be written, or its name asks for an unknown format.
    """
    form = format_of(file)
    rows = max(1, -(-min(len(ranking.designs), HITS_SHOWN) // COLUMNS))
    query_side = 2 * CARD
    width = 3 * MARGIN + query_side + COLUMNS * (CARD + MARGIN)
    height = MARGIN + max(rows * (CARD + CAPTION + MARGIN), query_side + CAPTION + MARGIN)
    sheet = Image.new("RGB", (width, height), "#f4f6f8")
    draw = ImageDraw.Draw(sheet)
    first = query.figures[0]
    _card(
        sheet,
        draw,
        Image.fromarray(first.picture),
        (MARGIN, MARGIN, query_side),
        ("Query", " ".join(part for part in (first.label, first.view.value) if part)),
    )
    for place, design in enumerate(ranking.designs[:HITS_SHOWN]):
        row, column = divmod(place, COLUMNS)
        left = 2 * MARGIN + query_side + MARGIN + column * (CARD + MARGIN)
        top = MARGIN + row * (CARD + CAPTION + MARGIN)
        picture = Image.fromarray(library.thumbnail(design.best.key))
        year = f" ({design.bibliography.granted.year})" if design.bibliography.granted else ""
        caption = (f"{place + 1}.  {design.score:.2f}   {design.name}{year}",)
        _card(sheet, draw, picture, (left, top, CARD), (*caption, design.bibliography.title))
    encoded = io.BytesIO()
    sheet.save(encoded, form, optimize=True, quality=90)
    with told_if_not_written(file):
        write_atomically(file, encoded.getvalue(), given_away=True)


def _card(
    sheet: Image.Image,
    draw: ImageDraw.ImageDraw,
    picture: Image.Image,
    box: tuple[int, int, int],
    captions: tuple[str, str],
) -> None:
    left, top, side = box
    draw.rectangle((left, top, left + side, top + side), fill=PAPER, outline=LINE)
    inner = side - 24
    picture = picture.convert("L")
    scale = inner / max(picture.size)
    fitted = picture.resize(
        (max(1, round(picture.width * scale)), max(1, round(picture.height * scale))),
        Image.Resampling.LANCZOS,
    )
    sheet.paste(fitted, (left + (side - fitted.width) // 2, top + (side - fitted.height) // 2))
    for line, (text, colour) in enumerate(zip(captions, (INK, QUIET), strict=True)):
        font = ImageFont.load_default(18 if line == 0 else 16)
        draw.text(
            (left, top + side + 8 + line * 24), _elided(text, font, side), fill=colour, font=font
        )


def _elided(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    if font.getlength(text) <= width:
        return text
    while text and font.getlength(text + "…") > width:
        text = text[:-1]
    return text.rstrip() + "…"
