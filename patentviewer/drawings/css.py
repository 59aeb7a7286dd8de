"""Style sheets as a list of rules, in the order in which they count: CSS as far as drawings use it.

Rules for the screen, in layers or under conditions are rules like the others; nested ones have the
selectors that they stand for. The grammar: CSS Syntax 3 and CSS Nesting 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_TEXT = 2**21
"""Letters of a style sheet that are read."""

_DEEPEST = 12
_LONGEST_SELECTOR = 4000
_STRING = r'"(?:[^"\\\n]|\\.)*"|' + r"'(?:[^'\\\n]|\\.)*'"
_COMMENT = re.compile(rf"({_STRING})|/\*.*?(?:\*/|\Z)", re.DOTALL)
_PIECE = re.compile(rf"{_STRING}|\\.|[;{{}}()\[\]]|[^;{{}}()\[\]\"'\\]+|.", re.DOTALL)
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
_ON_SCREEN = re.compile(r"\s*(?:(?:only\s+)?(?:screen|all)\s*)?$", re.IGNORECASE)
_IMPORTED = re.compile(
    rf"(?:url\(\s*({_STRING}|[^)\s]*)\s*\)|({_STRING}))(?:\s*layer(?:\([^)]*\))?)?(.*)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITIONAL = {"@media", "@supports", "@layer", "@container", "@scope", "@starting-style"}


@dataclass(frozen=True)
class Declaration:
    """One property and its value."""

    name: str
    value: str
    is_important: bool = False


@dataclass(frozen=True)
class Rule:
    """What elements that a list of selectors fits look like."""

    selectors: str
    declarations: tuple[Declaration, ...]


def without_comments(text: str) -> str:
    """A style sheet without comments, and without the marks that hid it from old programs."""
    text = _COMMENT.sub(lambda match: match[1] or " ", text[:MOST_TEXT])
    return text.replace("<!--", " ").replace("-->", " ")


def is_for_screen(media: str) -> bool:
    """Whether one of some media, with commas between them, is every screen."""
    return any(map(_ON_SCREEN.match, media.split(",")))


def imports(text: str) -> list[str]:
    """The addresses of the style sheets for the screen that one without comments imports."""
    found = []
    for head, body in _items(text):
        name, _, rest = head.partition(" ")
        if name.lower() == "@import" and body is None:
            match = _IMPORTED.match(rest.strip())
            if match and is_for_screen(match[3]):
                found.append((match[1] or match[2] or "").strip("\"'"))
        elif body is not None and not head.lower().startswith("@layer"):
            break
    return [one for one in found if one]


def rules(text: str, within: str = "", depth: int = 0) -> Iterator[Rule]:
    """The rules of a style sheet without comments. within: the selectors it is nested in."""
    own: list[Declaration] = []
    for head, body in _items(text):
        if body is None:
            declaration = _declaration(head) if within else None
            own += [declaration] if declaration else []
            continue
        if own:
            yield Rule(within, tuple(own))
            own = []
        if depth >= _DEEPEST:
            continue
        if head.startswith("@"):
            name, condition = re.split(r"(?=[\s(])|$", head, maxsplit=1)
            is_meant = name.lower() != "@media" or is_for_screen(condition)
            if name.lower() in _CONDITIONAL and is_meant:
                yield from rules(body, within, depth + 1)
            continue
        selectors = _nested(head, within) if within else head
        if len(selectors) <= _LONGEST_SELECTOR:
            yield from rules(body, selectors, depth + 1)
    if own:
        yield Rule(within, tuple(own))


def declarations(text: str) -> tuple[Declaration, ...]:
    """What the style attribute of an element says."""
    found = (_declaration(head) for head, body in _items(text) if body is None)
    return tuple(one for one in found if one)


def split(text: str, by: str = ",") -> list[str]:
    """The parts of a text between some sign that stands in no brackets and no quotation."""
    parts, depth = [""], 0
    for piece in _PIECE.findall(text):
        depth += (piece in {"(", "["}) - (piece in {")", "]"})
        if depth or by not in piece or piece[0] in "\"'\\":
            parts[-1] += piece
            continue
        first, *others = piece.split(by)
        parts[-1] += first
        parts += others
    return [part.strip() for part in parts]


def _items(text: str) -> Iterator[tuple[str, str | None]]:
    """What stands one after the other: the head of each, and what is in its braces, if any."""
    head = body = ""
    braces = brackets = 0
    for match in _PIECE.finditer(text):
        piece = match[0]
        if braces:
            braces += (piece == "{") - (piece == "}")
            if braces:
                body += piece
            else:
                yield head.strip(), body
                head = body = ""
        elif piece == "{":
            braces, brackets = 1, 0
        elif (piece == ";" and brackets <= 0) or piece == "}":
            if head.strip():
                yield head.strip(), None
            head, brackets = "", 0
        else:
            brackets += (piece in {"(", "["}) - (piece in {")", "]"})
            head += piece
    if braces:
        yield head.strip(), body
    elif head.strip():
        yield head.strip(), None


def _declaration(text: str) -> Declaration | None:
    name, colon, value = text.partition(":")
    if not colon or text.startswith("@"):
        return None
    shown = _IMPORTANT.sub("", value)
    return Declaration(name.strip().lower(), shown.strip(), shown != value)


def _nested(head: str, within: str) -> str:
    """The selectors of a rule inside another one, as they would stand outside of it."""
    outer = f":is({within})"
    return ", ".join(
        one.replace("&", outer) if "&" in one else f"{outer} {one}" for one in split(head)
    )
