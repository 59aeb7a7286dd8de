"""The fonts of a PDF: embedded, with others for letters that the first does not have."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.messages import Message

BODY = "Body"
BOLD = "BodyBold"
WIDE = "Wide"
KOREAN = "Korean"

_FILES = {
    BODY: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    WIDE: "DroidSansFallbackFull.ttf",
    KOREAN: "NanumGothicCoding.ttf",
}


@cache
def letters() -> dict[str, frozenset[int]]:
    """Make the fonts known to the PDF writer; which letters (code points) each has.

    Raises UserError when the program was installed without its fonts.
    """
    folder = paths.resources_folder() / "fonts"
    known = {}
    for name, file in _FILES.items():
        path = folder / file
        if not path.is_file():
            raise UserError(Message("program.font_missing", file=path))
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        known[name] = frozenset(font.face.charToGlyph)
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=BODY, boldItalic=BOLD)
    return known


def runs(text: str, font: str = BODY) -> list[tuple[str, str]]:
    """Text cut into pieces that one font can show each: (font, piece).

    A letter that none has is written as its number, [U+1F4A1], so that nothing is lost unseen.
    """
    known = letters()
    pieces: list[tuple[str, str]] = []
    for letter in text:
        having = (name for name in (font, WIDE, KOREAN) if ord(letter) in known[name])
        chosen = font if letter.isspace() else next(having, "")
        shown = letter if chosen else f"[U+{ord(letter):04X}]"
        chosen = chosen or font
        if pieces and pieces[-1][0] == chosen:
            pieces[-1] = (chosen, pieces[-1][1] + shown)
        else:
            pieces.append((chosen, shown))
    return pieces


def is_unspaced(text: str) -> bool:
    """Whether a text has Chinese or Japanese letters: lines then break between any two letters."""
    return any("\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" for letter in text)


def markup(text: str, font: str = BODY) -> str:
    """Text as a paragraph's markup, letters that need another font named so; lines kept."""
    parts = []
    for chosen, piece in runs(text, font):
        safe = escape(piece).replace("\n", "<br/>")
        parts.append(safe if chosen == font else f'<font name="{chosen}">{safe}</font>')
    return "".join(parts)


def width(text: str, size: float, font: str = BODY) -> float:
    """How long a line of text is, in points."""
    return float(sum(pdfmetrics.stringWidth(piece, name, size) for name, piece in runs(text, font)))
