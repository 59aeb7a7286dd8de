"""Style sheets as a list of rules, in the order in which they count: what tinycss2 reads of them.

Rules for the screen, in layers or under conditions are rules like the others; nested ones have the
selectors that they stand for (CSS Nesting 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tinycss2 import parse_blocks_contents, parse_component_value_list, parse_stylesheet, serialize
from tinycss2.ast import AtRule, Node

MOST_TEXT = 2**21
"""Letters of a style sheet that are read."""

_DEEPEST = 12
_LONGEST_SELECTOR = 4000
_ON_SCREEN = re.compile(r"\s*(?:(?:only\s+)?(?:screen|all)\s*)?$", re.IGNORECASE)
_NOT_PLAIN = re.compile(r"[\"'\\{}\[\]@<]|/\*|url\(", re.IGNORECASE)
"""What may have it that a semicolon separates no declarations."""

_PLAIN = re.compile(r"\s*(-?[a-zA-Z][\w-]*)\s*:\s*([#+\w.%-]+(?:[ ,]+[#+\w.%-]+)*)\s*", re.ASCII)
"""A declaration of words and numbers, which is as it stands."""

_CONDITIONAL = {"media", "supports", "layer", "container", "scope", "starting-style"}

Namespaces = Mapping[str | None, str]
"""Addresses by their prefixes in selectors."""


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
    namespaces: Namespaces


def without_comments(text: str) -> str:
    """A style sheet without comments."""
    text = text[:MOST_TEXT]
    if "/*" not in text:
        return text
    return _written(parse_component_value_list(text, skip_comments=True)) or text


def is_for_screen(media: str) -> bool:
    """Whether one of some media, with commas between them, is every screen."""
    return any(map(_ON_SCREEN.match, media.split(",")))


def imports(text: str) -> list[str]:
    """The addresses of the style sheets for the screen that one without comments imports."""
    if "@import" not in text.lower():
        return []
    found = []
    # What looks like an escape in an address is a path of Windows.
    for node in _sheet(text.replace("\\", "\\\\")):
        name = node.lower_at_keyword if node.type == "at-rule" else ""
        if name == "import":
            found.append(_imported(node))
        elif node.type == "qualified-rule" or (name not in {"", "layer"} and node.content):
            break
    return [one for one in found if one]


def rules(text: str) -> Iterator[Rule]:
    """The rules of a style sheet without comments."""
    yield from _rules(_sheet(text), "", {}, 0)


def declarations(text: str) -> tuple[Declaration, ...]:
    """What the style attribute of an element says."""
    if _NOT_PLAIN.search(text):
        return _parsed(text)
    # One by one: drawing programs write another style for each element, out of few parts.
    return tuple(one for part in text.split(";") for one in _parsed(part))


@lru_cache(maxsize=4096)
def _parsed(text: str) -> tuple[Declaration, ...]:
    plain = _PLAIN.fullmatch(text)
    if plain:
        return (Declaration(plain[1].lower(), plain[2]),)
    found = parse_blocks_contents(text, skip_comments=True)
    return tuple(_declaration(one) for one in found if one.type == "declaration")


def split(text: str) -> list[str]:
    """The parts of a text between commas that stand in no brackets and no quotation."""
    parts: list[list[Node]] = [[]]
    for one in parse_component_value_list(text):
        if one == ",":
            parts.append([])
        else:
            parts[-1].append(one)
    return [_written(part).strip() for part in parts]


def _sheet(text: str) -> list[Node]:
    return list(parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


def _written(tokens: Iterable[Node]) -> str:
    """Tokens as text; empty where they are nested too deep for a program to follow."""
    try:
        return str(serialize(tokens))
    except RecursionError:
        return ""


def _rules(
    nodes: list[Node], within: str, namespaces: dict[str | None, str], depth: int
) -> Iterator[Rule]:
    """The rules of a block. within: the selectors it is nested in."""
    own: list[Declaration] = []
    for node in nodes:
        if node.type == "declaration":
            own.append(_declaration(node))
            continue
        if own and within:
            yield Rule(within, tuple(own), namespaces)
        own = []
        if node.type == "at-rule" and node.lower_at_keyword == "namespace":
            namespaces.update(_namespace(node))
        selectors = _selectors(node, within)
        if selectors is not None and depth < _DEEPEST:
            inner = parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            yield from _rules(inner, selectors, namespaces, depth + 1)
    if own and within:
        yield Rule(within, tuple(own), namespaces)


def _selectors(node: Node, within: str) -> str | None:
    """The selectors for what is in a node's braces, or None where it does not count."""
    if node.type == "at-rule":
        name, condition = node.lower_at_keyword, _written(node.prelude)
        is_meant = name in _CONDITIONAL and (name != "media" or is_for_screen(condition))
        return within if is_meant and node.content is not None else None
    if node.type != "qualified-rule":
        return None
    head = _written(node.prelude).strip()
    selectors = _nested(head, within) if within else head
    return selectors if selectors and len(selectors) <= _LONGEST_SELECTOR else None


def _nested(head: str, within: str) -> str:
    """The selectors of a rule inside another one, as they would stand outside of it."""
    outer = f":is({within})"
    return ", ".join(
        one.replace("&", outer) if "&" in one else f"{outer} {one}" for one in split(head)
    )


def _declaration(node: Node) -> Declaration:
    return Declaration(node.lower_name, _written(node.value).strip(), node.important)


def _words(rule: AtRule) -> list[Node]:
    return [token for token in rule.prelude if token.type != "whitespace"]


def _namespace(rule: AtRule) -> dict[str | None, str]:
    """A prefix, None where there is none, and the address that it stands for."""
    match _words(rule):
        case [prefix, address] if prefix.type == "ident":
            return {prefix.value: _address(address)}
        case [address]:
            return {None: _address(address)}
    return {}


def _imported(rule: AtRule) -> str:
    """The address of an imported style sheet, empty where it is not for the screen."""
    address, *media = _words(rule) or parse_component_value_list("''")
    if media and re.match(r"layer\b", media[0].serialize(), re.IGNORECASE):
        media = media[1:]
    is_meant = is_for_screen(" ".join(one.serialize() for one in media))
    return _address(address) if is_meant else ""


def _address(token: Node) -> str:
    """What url() or a quotation names."""
    if token.type == "function" and token.lower_name == "url":
        return "".join(one.value for one in token.arguments if one.type == "string")
    return str(token.value) if token.type in {"url", "string"} else ""
