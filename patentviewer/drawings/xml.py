"""XML from anywhere, read without the network, not too deep, and without entities that can grow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html.entities import name2codepoint
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException, EntitiesForbidden
from defusedxml.ElementTree import DefusedXMLParser

from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml_mending import in_utf8
from patentviewer.messages import Message

DEEPEST = 200
"""How deep elements may lie in each other."""

MOST_ELEMENTS = 2_000_000
_LONGEST_ENTITY = 1000


_SGML_EMPTY = frozenset({"EMI", "COLSPEC", "SPANSPEC"})
"""Elements of the office's SGML that hold nothing and are never closed."""


def parsed(data: bytes) -> Element:
    """The root of an XML document. Raises UnreadableError when it is broken or hostile."""
    root, is_whole = parsed_as_far_as_possible(data)
    if root is None or not is_whole:
        raise damaged()
    return root


def damaged() -> UnreadableError:
    """The error that says why an XML document cannot be read."""
    return UnreadableError(Message("file.xml_damaged"), Message("advice.fetch_again"))


def parsed_as_far_as_possible(data: bytes) -> tuple[Element | None, bool]:
    """The root of an XML document with what could be read of it, and whether that is all.

    What comes before a fault is kept, as where a file was cut off. Raises UnreadableError when it
    is hostile.
    """
    builder = _Builder()
    try:
        parser = _Parser(target=builder)
        parser.feed(in_utf8(data))
        parser.close()
    except DefusedXmlException as error:
        raise UnreadableError(
            Message("file.xml_entities"), Message("advice.fetch_without_entities")
        ) from error
    except (ParseError, ValueError, LookupError):
        builder.finish()
        return builder.root, False
    return builder.root, True


def parsed_sgml(data: bytes) -> tuple[Element | None, bool]:
    """As parsed_as_far_as_possible, of SGML as the office gave it until 2001.

    Its elements need not all be closed. Names of elements and attributes come in capitals.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    # The declaration with its own part in brackets names pictures only.
    text = re.sub(r"<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?\s*>", "", text, count=1)
    reader = _SgmlReader()
    reader.feed(text)
    reader.close()
    is_whole = not reader.builder.is_open
    reader.builder.finish()
    return reader.builder.root, is_whole


class _Parser(DefusedXMLParser):
    """Names of pictures and plain short text may be entities, as old grants and Illustrator do."""

    def __init__(self, target: TreeBuilder) -> None:
        super().__init__(target=target)
        self.entity.update({name: chr(code) for name, code in name2codepoint.items()})

    def defused_entity_decl(
        self, name: str, is_parameter: bool, value: str | None, *where: str | None
    ) -> None:
        if value is not None and (
            is_parameter or len(value) > _LONGEST_ENTITY or "&" in value or "%" in value
        ):
            raise EntitiesForbidden(name, value, *where)

    def defused_unparsed_entity_decl(self, *declared: str | None) -> None:
        """An entity that names a picture: nothing is ever read because of it."""


class _Builder(TreeBuilder):
    """Builds the tree as long as it has a sensible shape."""

    def __init__(self) -> None:
        super().__init__()
        self.root: Element | None = None
        self._elements = 0
        self._open: list[str] = []

    @property
    def is_open(self) -> bool:
        """Whether an element has begun that has not ended."""
        return bool(self._open)

    def finish(self) -> None:
        """End what has not ended."""
        while self._open:
            self.end(self._open[-1])

    def close_to(self, tag: str) -> None:
        """End the innermost open element of this name with all in it, if there is one."""
        while tag in self._open:
            is_it = self._open[-1] == tag
            self.end(self._open[-1])
            if is_it:
                return

    def start(self, tag: str, attributes: dict[str, str], /) -> Element:
        self._open.append(tag)
        self._elements += 1
        if len(self._open) > DEEPEST or self._elements > MOST_ELEMENTS:
            raise UnreadableError(
                Message("file.xml_not_genuine"), Message("advice.fetch_from_source")
            )
        element = super().start(tag, attributes)
        if self.root is None:
            self.root = element
        return element

    def end(self, tag: str, /) -> Element:
        self._open.pop()
        return super().end(tag)


class _SgmlReader(HTMLParser):
    """Reads elements that need not be closed; entities are those of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = _Builder()

    def set_cdata_mode(self, elem: str, *, escapable: bool = False) -> None:
        """No element of the office's holds anything but elements and text, whatever HTML says."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = tag.upper()
        given = {attribute.upper(): value or "" for attribute, value in attrs}
        self.builder.start(name, given)
        if name in _SGML_EMPTY:
            self.builder.end(name)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag.upper() not in _SGML_EMPTY:
            self.builder.end(tag.upper())

    def handle_endtag(self, tag: str) -> None:
        self.builder.close_to(tag.upper())

    def handle_data(self, data: str) -> None:
        if self.builder.is_open:
            self.builder.data(data)


def first_named(root: Element, paths: Iterable[str], name: Callable[[Element], str]) -> str:
    """The names of the parties at the first of some paths that has any, each once.

    name: of a party's element, or "".
    """
    for path in paths:
        names = [name(party) for party in root.iterfind(path)]
        if any(names):
            return "; ".join(dict.fromkeys(filter(None, names)))
    return ""
