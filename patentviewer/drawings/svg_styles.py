"""What the styles of an SVG drawing say, in words that resvg understands."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_SVG = "{http://www.w3.org/2000/svg}"
_DEEPEST_VARIABLE, _LONGEST_VARIABLE, _LONGEST_TEXT = 10, 500, 2**21
_DEFINED = re.compile(r"(--[\w-]+)\s*:\s*([^;{}]+)")
_USED = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_FOR_PRINT = re.compile(r"\s*(?:icc-color|device-cmyk|device-gray|device-rgb)\([^()]*\)")
"""A colour for print after the one for the screen (SVG 1.1, 11.2; SVG 2 drafts)."""

_MEDIA = re.compile(r"@media([^{}]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}")
_ON_SCREEN = re.compile(r"\s*(?:only\s+)?(?:screen|all)\s*$", re.IGNORECASE)


def resolve(root: Element) -> None:
    """Put what resvg does not understand into words that it does, in place.

    Variables of CSS have their values, what is for the screen counts, and colours for print beside
    those for the screen are left out.
    """
    styles = [element for element in root.iter() if element.tag.removeprefix(_SVG) == "style"]
    written = [_on_screen(_COMMENT.sub("", element.text or "")) for element in styles]
    values = _values(root, written)
    for element, text in zip(styles, written, strict=True):
        element.text = _resolved(text, values)
    for element in root.iter():
        for name, value in element.attrib.items():
            if "(" in value:
                element.attrib[name] = _resolved(value, values)


def _on_screen(text: str) -> str:
    """A style sheet without its rules for other media; resvg leaves out all that have any."""

    def kept(match: re.Match[str]) -> str:
        return match[2] if any(map(_ON_SCREEN.match, match[1].split(","))) else ""

    return _MEDIA.sub(kept, text) if "@media" in text and len(text) <= _LONGEST_TEXT else text


def _values(root: Element, written: list[str]) -> dict[str, str]:
    """The variables that are set anywhere."""
    written = [*written, *(element.get("style", "") for element in root.iter())]
    return {
        name: value.strip()
        for text in written
        for name, value in _DEFINED.findall(text)
        if len(value) <= _LONGEST_VARIABLE
    }


def _resolved(text: str, values: dict[str, str]) -> str:
    def value_of(match: re.Match[str]) -> str:
        return values.get(match[1], (match[2] or "").strip())

    for _ in range(_DEEPEST_VARIABLE):
        if "var(" not in text or len(text) > _LONGEST_TEXT:
            break
        text = _USED.sub(value_of, text)
    return _FOR_PRINT.sub("", text) if "(" in text and len(text) <= _LONGEST_TEXT else text
