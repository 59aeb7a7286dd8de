"""What the styles of an SVG drawing say, in words that resvg understands.

resvg knows the selectors of CSS 2 and colours as CSS 3 writes them. So the rules of style sheets
are laid on the elements that they fit, here, and values are written as of old.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from cssselect2 import Matcher

from patentviewer.drawings import css, selectors
from patentviewer.drawings.colour_words import in_old_words
from patentviewer.drawings.selectors import Placed, local

_DEEPEST_VARIABLE, _LONGEST_VARIABLE, _LONGEST_TEXT = 10, 500, 2**21
_DEFINED = re.compile(r"(--[\w-]+)\s*:\s*([^;{}]+)")
_USED = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)")
_FOR_PRINT = re.compile(r"\s*(?:icc-color|device-cmyk|device-gray|device-rgb)\([^()]*\)")
"""A colour for print after the one for the screen (SVG 1.1, 11.2; SVG 2 drafts)."""

_COLOURS = frozenset(
    {"fill", "stroke", "color", "stop-color", "flood-color", "lighting-color", "solid-color"}
)
_REM = re.compile(r"(-?[\d.]+)rem\b")
_CALCULATED = re.compile(r"calc\(((?:[^()]|\([^()]*\))*)\)")
_UNIT = re.compile(r"(?<=\d)(?:px|mm|cm|in|pt|pc|em|%)")
_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_SHAPES = frozenset({"d", "transform", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"})
_PATH = re.compile(r"path\(\s*[\"']([^\"']*)[\"']\s*\)$")
_PLAIN_UNIT = re.compile(r"(\d\.?)(?:px|deg)\b")
_PLAIN_LENGTH = re.compile(r"-?[\d.]+(?:px|mm|cm|in|pt|pc|em|%)?$")
_MODERN = re.compile(
    r"\(|rem\b|\b(?:canvas|window|field|button)|\b(?:c[xy]|r[xy]?|[xyd]|width|height)\s*:",
    re.IGNORECASE,
)
"""What there is in an element's own style that may have to be said otherwise."""

_Weight = tuple[int, int, int]
_Fitting = tuple[_Weight, int, None, tuple[css.Declaration, ...]]
"""What a rule says that fits an element, after what it counts beside others."""

_INLINE: _Weight = (1_000_000, 0, 0)
"""The weight of what stands in an element's own style, above all selectors."""


@dataclass
class _Sheet:
    """The rules of a drawing. is_understood: all of them."""

    matcher: Matcher = field(default_factory=Matcher)
    is_empty: bool = True
    is_understood: bool = True

    def fitting(self, root: Element) -> Iterator[tuple[Element, list[_Fitting]]]:
        """The elements of a drawing, and the rules that fit each."""
        if self.is_empty:
            yield from ((element, []) for element in root.iter())
            return
        for one in Placed.from_xml_root(root).iter_subtree():
            yield one.etree_element, self.matcher.match(one)


def sheets_in(root: Element) -> list[Element]:
    """The elements of a drawing that hold style sheets for the screen."""
    return [
        element
        for element in root.iter()
        if local(element.tag) == "style" and css.is_for_screen(element.get("media", ""))
    ]


def resolve(root: Element, others: Sequence[str] = ()) -> bool:
    """Put what resvg does not understand into words that it does, in place.

    others: further style sheets, which come before the drawing's own. Returns whether everything
    in them was understood.
    """
    own = sheets_in(root)
    written = [css.without_comments(text) for text in (*others, *(one.text or "" for one in own))]
    values = _values(root, written)
    sheet = _sheet(_resolved(text, values) for text in written)
    for element in root.iter():
        if local(element.tag) == "style":
            element.text = ""
        for name, value in element.attrib.items():
            if "(" in value:
                element.attrib[name] = _resolved(value, values)
    for element, fitting in sheet.fitting(root):
        if fitting or _MODERN.search(element.get("style", "")):
            _lay_on(element, sheet, fitting)
        for name in _COLOURS & element.attrib.keys():
            colour = in_old_words(element.attrib[name])
            if colour is None:
                del element.attrib[name]
                sheet.is_understood = False
            else:
                element.attrib[name] = colour
    return sheet.is_understood


def _sheet(texts: Iterable[str]) -> _Sheet:
    found = _Sheet()
    for rule in (one for text in texts for one in css.rules(text)):
        try:
            chosen = selectors.compiled(rule.selectors, rule.namespaces)
        except selectors.NotUnderstoodError:
            found.is_understood = False
            continue
        for selector in chosen:
            found.matcher.add_selector(selector, rule.declarations)
            found.is_empty = False
    return found


def _lay_on(element: Element, sheet: _Sheet, fitting: Iterable[_Fitting]) -> None:
    """Write into an element's own style what all rules together say of it."""
    said = [
        ((one.is_important, weight, order), one)
        for weight, order, _, declared in fitting
        for one in declared
    ]
    own = css.declarations(element.attrib.get("style", ""))
    said += (((one.is_important, _INLINE, 0), one) for one in own)
    if not said:
        return
    chosen: dict[str, str] = {}
    for _, one in sorted(said, key=lambda each: each[0]):
        value = in_old_words(one.value) if one.name in _COLOURS else _length(one.value)
        if value is None:
            sheet.is_understood = False
        else:
            chosen.pop(one.name, None)
            chosen[one.name] = value
    for name in _SHAPES & chosen.keys():
        _shape(element, name, chosen.pop(name))
    element.set("style", ";".join(f"{name}:{value}" for name, value in chosen.items()))


def _shape(element: Element, name: str, value: str) -> None:
    """Say as an attribute what of a shape is said as a style, as resvg wants it."""
    path = _PATH.match(value)
    if name == "d":
        if path:
            element.set("d", path[1])
    elif name == "transform":
        if value != "none":
            element.set("transform", _PLAIN_UNIT.sub(r"\1", value))
    elif _PLAIN_LENGTH.match(value):
        element.set(name, value)


def _length(value: str) -> str:
    """A value whose lengths are plain numbers with a unit."""
    if "rem" in value:
        value = _REM.sub(lambda match: f"{float(match[1]) * 16:g}px", value)
    return _CALCULATED.sub(_worked_out, value) if "calc(" in value else value


def _worked_out(match: re.Match[str]) -> str:
    """What a sum comes to, where all of it is in one unit; else as it stands."""
    units = set(_UNIT.findall(match[1]))
    if len(units) > 1:
        return match[0]
    try:
        total = _value_of(ast.parse(_UNIT.sub("", match[1]).strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError):
        return match[0]
    return f"{total:g}{''.join(units)}"


def _value_of(term: ast.expr) -> float:
    """A sum of products of plain numbers. Raises ValueError for any other."""
    if isinstance(term, ast.Constant) and isinstance(term.value, int | float):
        return float(term.value)
    if isinstance(term, ast.UnaryOp) and isinstance(term.op, ast.USub):
        return -_value_of(term.operand)
    if isinstance(term, ast.BinOp) and type(term.op) in _OPERATORS:
        return _OPERATORS[type(term.op)](_value_of(term.left), _value_of(term.right))
    raise ValueError(term)


def _values(root: Element, written: list[str]) -> dict[str, str]:
    """The variables that are set anywhere, in words without variables."""
    written = [*written, *(element.get("style", "") for element in root.iter())]
    said = {
        name: value.strip()
        for text in written
        for name, value in _DEFINED.findall(text)
        if len(value) <= _LONGEST_VARIABLE
    }
    values: dict[str, str] = {}
    for name in said:
        _settle(name, said, values)
    return {name: value for name, value in values.items() if value}


def _settle(
    name: str, said: dict[str, str], values: dict[str, str], asking: tuple[str, ...] = ()
) -> str:
    """What a variable says, kept in values; nothing where it asks for itself, as CSS has it."""
    if name not in said or name in asking or len(asking) > _DEEPEST_VARIABLE:
        return ""
    if name not in values:
        asked = {one[1]: "" for one in _USED.finditer(said[name])}
        for one in asked:
            asked[one] = _settle(one, said, values, (*asking, name))
        found = _resolved(said[name], {one: value for one, value in asked.items() if value})
        values[name] = found if len(found) <= _LONGEST_VARIABLE else ""
    return values[name]


def _resolved(text: str, values: dict[str, str]) -> str:
    """A text with what variables say in place of them, up to a length that none needs."""
    room = _LONGEST_TEXT

    def value_of(match: re.Match[str]) -> str:
        nonlocal room
        found = values.get(match[1], (match[2] or "").strip())
        room -= len(found)
        return found if room > 0 else ""

    for _ in range(_DEEPEST_VARIABLE):  # what stands in for a variable may name another
        if "var(" not in text:
            break
        text = _USED.sub(value_of, text)
    return _FOR_PRINT.sub("", text) if "(" in text and len(text) <= _LONGEST_TEXT else text
