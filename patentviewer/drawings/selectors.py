"""Which elements of a drawing the selectors of its style sheets fit (CSS Selectors 4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from patentviewer.drawings import css

_IDENT = r"(?:[-\w]|[^\x00-\x7f]|\\.)+"
_SIMPLE = re.compile(
    rf"(?P<tag>(?:(?:{_IDENT}|\*)?\|)?(?:{_IDENT}|\*))|\#(?P<id>{_IDENT})|\.(?P<class>{_IDENT})"
    rf"|\[\s*(?:[-\w*]*\|)?(?P<name>{_IDENT})\s*(?:(?P<how>[~|^$*]?=)\s*"
    rf"(?P<value>\"[^\"]*\"|'[^']*'|{_IDENT})\s*(?P<flag>[isIS])?\s*)?\]"
    rf"|(?P<colons>::?)(?P<pseudo>{_IDENT})(?P<bracket>\()?"
)
_BETWEEN = re.compile(r"\s*([>+~])\s*|\s+")
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
_NTH = re.compile(
    r"\s*(?:(?P<word>odd|even)|(?P<a>[+-]?\d*)n\s*(?P<b>[+-]\s*\d+)?|(?P<one>[+-]?\d+))\s*$"
)

_NEVER = frozenset(
    {
        "hover",
        "active",
        "focus",
        "focus-within",
        "focus-visible",
        "visited",
        "target",
        "target-within",
        "checked",
        "disabled",
        "indeterminate",
        "default",
        "invalid",
        "required",
        "placeholder-shown",
        "popover-open",
        "fullscreen",
        "modal",
        "playing",
        "autofill",
        "current",
        "past",
        "future",
        "defined",
        "before",
        "after",
        "first-line",
        "first-letter",
        "selection",
        "marker",
        "placeholder",
        "backdrop",
        "host",
    }
)
"""What is so of no element of a drawing that nobody points at, or is no element."""

_ALWAYS = frozenset({"enabled", "read-only", "valid", "optional"})

_QUICKEST = " tc#"
"""What keys begin with, those that fit the fewest elements last."""

Test = Callable[[Element, "Tree"], bool]
Weight = tuple[int, int, int]


class NotUnderstoodError(ValueError):
    """A selector is of a kind that is not known here."""


@dataclass(frozen=True)
class Compound:
    """What is asked of one element. key: an id, class or name by which it can be found quickly."""

    key: str
    tests: tuple[Test, ...]
    weight: Weight


@dataclass(frozen=True)
class Selector:
    """What is asked of an element, and of those above and before it, from it outwards."""

    compounds: tuple[Compound, ...]
    between: tuple[str, ...]

    @property
    def weight(self) -> Weight:
        """How much it counts beside others: ids, classes, names."""
        return _sum(one.weight for one in self.compounds)

    def fits(self, element: Element, tree: Tree, at: int = 0) -> bool:
        """Whether an element is of those it names."""
        if not all(test(element, tree) for test in self.compounds[at].tests):
            return False
        if at == len(self.between):
            return True
        return any(self.fits(one, tree, at + 1) for one in tree.at(element, self.between[at]))


@dataclass
class Tree:
    """A drawing whose elements know what is above and before them."""

    root: Element
    _above: dict[Element, Element] = field(init=False)
    _places: dict[Element, tuple[int, list[Element]]] = field(init=False)

    def __post_init__(self) -> None:
        self._above, self._places = {}, {}
        for parent in self.root.iter():
            children = list(parent)
            for place, child in enumerate(children):
                self._above[child] = parent
                self._places[child] = (place, children)

    def at(self, element: Element, between: str) -> Iterator[Element]:
        """The elements that a combinator leads to from one."""
        if between in {"+", "~"}:
            place, siblings = self.place(element)
            before = siblings[:place][::-1]
            yield from before[:1] if between == "+" else before
            return
        above = self._above.get(element)
        while above is not None:
            yield above
            above = self._above.get(above) if between == " " else None

    def place(self, element: Element) -> tuple[int, list[Element]]:
        """Which of its parent's children it is, from 0, and all of these."""
        return self._places.get(element, (0, [element]))


def local(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def parsed(text: str) -> list[Selector]:
    """The selectors of a list. Raises NotUnderstoodError."""
    return [_selector(one) for one in css.split(text)]


def _selector(text: str) -> Selector:
    compounds: list[Compound] = []
    between: list[str] = []
    at = 0
    while True:
        compound, at = _compound(text, at)
        compounds.append(compound)
        if at == len(text):
            return Selector(tuple(compounds[::-1]), tuple(between[::-1]))
        match = _BETWEEN.match(text, at)
        if match is None or match.end() == len(text):
            raise NotUnderstoodError(text)
        between.append(match[1] or " ")
        at = match.end()


def _compound(text: str, start: int) -> tuple[Compound, int]:
    keys, tests, weights = [""], [], []
    at = start
    while match := _SIMPLE.match(text, at):
        if match["tag"] and at > start:
            break
        at = match.end()
        if match["bracket"]:
            end = _closing(text, at)
            inside, at = text[at:end], end + 1
        else:
            inside = ""
        test, weight, key = _simple(match, inside)
        tests.append(test)
        weights.append(weight)
        keys.append(key)
    if at == start:
        raise NotUnderstoodError(text)
    return Compound(
        max(keys, key=lambda key: _QUICKEST.index(key[:1] or " ")), tuple(tests), _sum(weights)
    ), at


def _closing(text: str, start: int) -> int:
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if not depth:
            return at
    raise NotUnderstoodError(text)


def _simple(match: re.Match[str], inside: str) -> tuple[Test, Weight, str]:
    """What one part of a selector asks, how much it counts, and what it is found by."""
    if match["tag"]:
        name = _plain(match["tag"].rpartition("|")[2])
        if name == "*":
            return (lambda _element, _tree: True), (0, 0, 0), ""
        return (lambda element, _tree: local(element.tag) == name), (0, 0, 1), f"t{name}"
    if match["id"]:
        wanted = _plain(match["id"])
        return (lambda element, _tree: element.get("id") == wanted), (1, 0, 0), f"#{wanted}"
    if match["class"]:
        one = _plain(match["class"])
        return (
            (lambda element, _tree: one in element.get("class", "").split()),
            (0, 1, 0),
            f"c{one}",
        )
    if match["name"]:
        return _of_attribute(match), (0, 1, 0), ""
    return (*_pseudo(match["pseudo"].lower(), inside, match["colons"]), "")


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda one: chr(int(one[1], 16) % 0x110000) if one[1] else one[2], text)


def _of_attribute(match: re.Match[str]) -> Test:
    name, how = _plain(match["name"]), match["how"]
    value = _plain((match["value"] or "").strip("\"'"))
    is_any_case = (match["flag"] or "").lower() == "i"
    value = value.casefold() if is_any_case else value

    def test(element: Element, _tree: Tree) -> bool:
        found = next((said for key, said in element.items() if local(key) == name), None)
        if found is None or how is None:
            return found is not None
        found = found.casefold() if is_any_case else found
        return _compared(found, how, value)

    return test


def _compared(found: str, how: str, value: str) -> bool:
    if how == "=":
        return found == value
    if how == "~=":
        return value in found.split()
    if how == "|=":
        return found == value or found.startswith(f"{value}-")
    if not value:
        return False
    if how == "*=":
        return value in found
    return found.startswith(value) if how == "^=" else found.endswith(value)


# -- pseudo-classes ----------------------------------------------------------------------------


def _pseudo(name: str, inside: str, colons: str) -> tuple[Test, Weight]:
    if name in {"is", "where", "not", "matches", "any", "-webkit-any", "-moz-any"}:
        return _of_list(name, inside)
    if name in {"nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"}:
        return _nth(inside, from_end="last" in name, of_type="type" in name), (0, 1, 0)
    if name in _PLACES:
        return _PLACES[name], (0, 1, 0)
    if name in _NEVER or name.startswith("-") or colons == "::":
        return (lambda _element, _tree: False), (0, 1, 0)
    if name in _ALWAYS:
        return (lambda _element, _tree: True), (0, 1, 0)
    raise NotUnderstoodError(name)


def _of_list(name: str, inside: str) -> tuple[Test, Weight]:
    """One of several selectors, or none of them."""
    chosen: list[Selector] = []
    for one in css.split(inside):
        try:
            chosen.append(_selector(one))
        except NotUnderstoodError:
            if name == "not":
                raise
    weight = max((one.weight for one in chosen), default=(0, 0, 0))

    def test(element: Element, tree: Tree) -> bool:
        return any(one.fits(element, tree) for one in chosen) is (name != "not")

    return test, (0, 0, 0) if name == "where" else weight


def _nth(inside: str, *, from_end: bool, of_type: bool) -> Test:
    formula, _, of = inside.partition(" of ")
    match = _NTH.match(formula.lower())
    if match is None:
        raise NotUnderstoodError(inside)
    if match["word"]:
        step, first = 2, int(match["word"] == "odd")
    elif match["one"]:
        step, first = 0, int(match["one"])
    else:
        step = int({"": "1", "+": "1", "-": "-1"}.get(match["a"], match["a"]))
        first = int((match["b"] or "0").replace(" ", ""))
    among = parsed(of) if of else []

    def is_meant(number: int) -> bool:
        ahead = number - first
        return ahead == 0 if step == 0 else ahead % step == 0 and ahead // step >= 0

    def test(element: Element, tree: Tree) -> bool:
        place, siblings = tree.place(element)
        if not of_type and not among:
            return is_meant(len(siblings) - place if from_end else place + 1)
        counted = siblings[place:] if from_end else siblings[: place + 1]
        if of_type:
            counted = [one for one in counted if one.tag == element.tag]
        if among:
            counted = [one for one in counted if any(each.fits(one, tree) for each in among)]
        return element in counted and is_meant(len(counted))

    return test


def _both(one: Test, other: Test) -> Test:
    return lambda element, tree: one(element, tree) and other(element, tree)


def _is_root(element: Element, tree: Tree) -> bool:
    return element is tree.root


def _is_empty(element: Element, _tree: Tree) -> bool:
    return not len(element) and not element.text


def _is_link(element: Element, _tree: Tree) -> bool:
    return local(element.tag) == "a" and any(local(name) == "href" for name, _ in element.items())


_FIRST = _nth("1", from_end=False, of_type=False)
_LAST = _nth("1", from_end=True, of_type=False)
_FIRST_OF_TYPE = _nth("1", from_end=False, of_type=True)
_LAST_OF_TYPE = _nth("1", from_end=True, of_type=True)
_PLACES: dict[str, Test] = {
    "first-child": _FIRST,
    "last-child": _LAST,
    "only-child": _both(_FIRST, _LAST),
    "first-of-type": _FIRST_OF_TYPE,
    "last-of-type": _LAST_OF_TYPE,
    "only-of-type": _both(_FIRST_OF_TYPE, _LAST_OF_TYPE),
    "root": _is_root,
    "scope": _is_root,
    "empty": _is_empty,
    "link": _is_link,
    "any-link": _is_link,
}


def _sum(weights: Iterable[Weight]) -> Weight:
    ids, classes, names = (sum(part) for part in zip((0, 0, 0), *weights, strict=False))
    return ids, classes, names
