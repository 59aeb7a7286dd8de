"""Parts of web pages in an SVG drawing (foreignObject): drawings and pictures in them are drawn.

resvg draws nothing of them. Where text or anything else stands there, and nothing in its place for
programs that show no web pages, it is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from patentviewer.drawings.selectors import local
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

_PLACE = ("x", "y", "width", "height", "transform", "class", "style")
_SVG = "{http://www.w3.org/2000/svg}"
_UNSEEN = frozenset({"style", "script", "title", "metadata", "template", "noscript", "br"})
_SHOWING = frozenset({"canvas", "video", "object", "embed", "iframe", "hr", "math", "input"})
"""Elements of web pages that show something without having text."""


def draw(root: Element) -> list[UnreadableError]:
    """Put what can be drawn of web pages in the place of each part; what is left out of it."""
    is_left_out = False
    above = {child: parent for parent in root.iter() for child in parent}
    for part in [one for one in root.iter() if local(one.tag) == "foreignObject"]:
        parent = above[part]
        has_other = local(parent.tag) == "switch" and parent[-1] is not part
        if has_other:
            continue
        drawn = list(_drawn(part))
        is_left_out |= _shows_more(part)
        place = Element(f"{_SVG}g", {n: part.attrib[n] for n in _PLACE[4:] if n in part.attrib})
        place.extend(_placed(one, part) for one in drawn)
        parent[list(parent).index(part)] = place
    return [_not_drawn()] if is_left_out else []


def _not_drawn() -> UnreadableError:
    return UnreadableError(Message("picture.svg_web_parts"), Message("advice.save_as_pdf_or_png"))


def _drawn(element: Element) -> Iterator[Element]:
    """The drawings and pictures in a part, the outermost of each."""
    for child in element:
        if local(child.tag) in {"svg", "img"}:
            yield child
        else:
            yield from _drawn(child)


def _shows_more(element: Element) -> bool:
    """Whether there is text, or anything else to be seen, beside drawings and pictures."""
    if (element.text or "").strip():
        return True
    for child in element:
        name = local(child.tag)
        if (child.tail or "").strip() or name in _SHOWING:
            return True
        if name not in _UNSEEN | {"svg", "img"} and _shows_more(child):
            return True
    return False


def _placed(found: Element, part: Element) -> Element:
    """A drawing or picture as it stands in the place of the part that it was in."""
    place = {name: part.attrib[name] for name in _PLACE[:4] if name in part.attrib}
    if local(found.tag) == "img":
        return Element(f"{_SVG}image", {"href": found.get("src", "")} | place)
    for element in found.iter():  # in a page they may be called as its own elements are
        element.tag = f"{_SVG}{local(element.tag)}"
    if "viewBox" not in found.attrib:  # as large as it says, and not stretched
        place |= {name: found.attrib[name] for name in ("width", "height") if name in found.attrib}
    found.attrib.update(place)
    found.tail = None
    return found
