"""Which elements of a drawing the selectors of its style sheets fit: what cssselect2 says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cssselect2 import ElementWrapper, compile_selector_list
from cssselect2.compiler import CompiledSelector
from tinycss2 import parse_component_value_list
from tinycss2.ast import Node

from patentviewer.drawings import css

_OF_FORMS = frozenset(
    {
        "indeterminate", "default", "valid", "invalid", "required", "optional", "read-only",
        "read-write", "placeholder-shown", "popover-open", "fullscreen", "modal", "autofill",
    }
)  # fmt: skip
"""States in style sheets of web pages that cssselect2 does not know, of no element of a drawing."""

_REFUSALS = (
    ValueError, NotImplementedError, AttributeError, TypeError, SyntaxError, RecursionError,
    MemoryError,
)  # fmt: skip
"""What is raised for selectors that are wrong, and the last three for such as are nested too deep:
cssselect2 has Python compile them."""


class NotUnderstoodError(ValueError):
    """A selector is of a kind that is not known here."""


class Placed(ElementWrapper):  # type: ignore[misc]
    """An element of a drawing that knows what is above and before it."""

    @property
    def previous_siblings(self) -> Iterator[Placed]:
        """Those before it, the nearest first; cssselect2 keeps a list of them for every element."""
        before = self.previous
        while before is not None:
            yield before
            before = before.previous


def local(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def compiled(text: str, namespaces: css.Namespaces) -> list[CompiledSelector]:
    """The selectors of a list, without those that are of no element. Raises NotUnderstoodError."""
    if ":has(" in text.lower():  # looks through all below each element: hours in large drawings
        raise NotUnderstoodError(text)
    found: list[CompiledSelector] = []
    for one in css.split(text):
        tokens = parse_component_value_list(one)
        if _is_of_no_element(tokens):
            continue
        selectors = _understood(tokens, namespaces)
        if selectors is None:
            _forgive(tokens, namespaces)
            selectors = _understood(tokens, namespaces)
        if selectors is None:
            raise NotUnderstoodError(one)
        found += selectors
    return [one for one in found if one.pseudo_element is None]


def _is_of_no_element(tokens: Sequence[Node]) -> bool:
    """Whether it is of a part of an element, of a form, or of one browser's."""
    return any(
        colon == ":"
        and (
            after == ":"
            or (
                after.type == "ident"
                and (after.value.startswith("-") or after.lower_value in _OF_FORMS)
            )
        )
        for colon, after in pairwise(tokens)
    )


def _understood(
    tokens: Sequence[Node], namespaces: css.Namespaces
) -> list[CompiledSelector] | None:
    try:
        return list(compile_selector_list(tokens, namespaces))
    except _REFUSALS:
        return None


def _forgive(tokens: Sequence[Node], namespaces: css.Namespaces) -> None:
    """Take out of :is() and :where() what is not understood (Selectors 4, 4.2)."""
    for token in tokens:
        if token.type != "function":
            continue
        _forgive(token.arguments, namespaces)
        if token.lower_name in {"is", "where"}:
            parts = css.split("".join(one.serialize() for one in token.arguments))
            kept = [
                one
                for one in parts
                if _understood(parse_component_value_list(one), namespaces) is not None
            ]
            token.arguments = parse_component_value_list(", ".join(kept))
