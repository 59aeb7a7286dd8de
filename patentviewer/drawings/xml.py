"""XML from anywhere, read without the network, not too deep, and without entities that can grow."""

from __future__ import annotations

from html.entities import name2codepoint
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException, EntitiesForbidden
from defusedxml.ElementTree import DefusedXMLParser

from patentviewer.drawings.unreadable import UnreadableError

DEEPEST = 200
"""How deep elements may lie in each other."""

MOST_ELEMENTS = 2_000_000
_LONGEST_ENTITY = 1000


def parsed(data: bytes) -> Element:
    """The root of an XML document. Raises UnreadableError when it is broken or hostile."""
    try:
        parser = _Parser(target=_Builder())
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException as error:
        raise UnreadableError(
            "Its XML defines entities that could grow without end or lead out of the file.",
            "Fetch it again from where it came, or save it without entities.",
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableError(
            "Its XML is damaged or incomplete.", "Fetch or copy it again."
        ) from error
    return root


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
        self._depth = self._elements = 0

    def start(self, tag: str, attributes: dict[str, str], /) -> Element:
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST or self._elements > MOST_ELEMENTS:
            raise UnreadableError(
                "Its XML is nested too deeply or too long to be a genuine one.",
                "Fetch it again from where it came.",
            )
        return super().start(tag, attributes)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)
