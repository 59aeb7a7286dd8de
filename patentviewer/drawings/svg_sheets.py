"""Style sheets of an SVG drawing that lie outside of it: read where they lie beside it, or told.

Nothing is fetched from anywhere else: names that lead out of the drawing's folder are not followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from xml.etree.ElementTree import Element

from patentviewer.drawings import css
from patentviewer.drawings.selectors import local
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message

MOST_BYTES = 2**20
"""Bytes of one style sheet beside a drawing that are read."""

_MOST_SHEETS = 20
_LONGEST_NAME = 100
_INSTRUCTION = re.compile(rb"<\?xml-stylesheet\s([^>]*?)\?>")
_WRITTEN = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PAGE_STYLE = re.compile(rb"<style\b([^>]*)>(.*?)</style\s*>", re.IGNORECASE | re.DOTALL)
_DRAWING = re.compile(rb"<svg[\s>].*?</svg\s*>", re.IGNORECASE | re.DOTALL)
_PAGE_LINK = re.compile(rb"<link\b([^>]*)>", re.IGNORECASE)
_FONTS = re.compile(r"font|typekit|\.woff", re.IGNORECASE)
"""Addresses of sheets that bring letters, not lines."""


def linked(
    root: Element, data: bytes, beside: Callable[[str], bytes] | None
) -> tuple[list[str], list[UnreadableError]]:
    """The texts of a drawing's style sheets that lie outside of it, and what is missing of them.

    data: the whole file, of which the drawing may be a part.
    """
    texts: list[str] = []
    missing: dict[str, UnreadableError] = {}
    seen: set[str] = set()
    page = list(_of_page(root, data))
    waiting = [*_addresses(root, data)]
    for text in (*page, *(one.text or "" for one in root.iter() if local(one.tag) == "style")):
        waiting += css.imports(css.without_comments(text))
    while waiting:
        address = waiting.pop(0).strip()
        if not address or address in seen or _FONTS.search(address):
            continue
        seen.add(address)
        found = _read(address, beside) if len(seen) <= _MOST_SHEETS else None
        if found is None:
            missing[address] = _elsewhere(address)
        else:
            texts.append(found)
            waiting += css.imports(css.without_comments(found))
    return [*texts[::-1], *page], list(missing.values())


def _addresses(root: Element, data: bytes) -> Iterator[str]:
    """Of the instructions before the drawing, and of links in it and in the page around it."""
    for instruction in _INSTRUCTION.findall(data[: 2**16]):
        said = _attributes(instruction)
        if said.get("type", "text/css") == "text/css" and css.is_for_screen(said.get("media", "")):
            yield said.get("href", "")
    links = [_attributes(one) for one in _PAGE_LINK.findall(data)]
    links += [dict(one.attrib) for one in root.iter() if local(one.tag) == "link"]
    for link in links:
        is_sheet = "stylesheet" in link.get("rel", "").lower().split()
        if is_sheet and css.is_for_screen(link.get("media", "")):
            yield link.get("href", "")


def _attributes(text: bytes) -> dict[str, str]:
    found = _WRITTEN.findall(text.decode("latin-1"))
    return {name.lower(): unescape(one or other) for name, one, other in found}


def _of_page(root: Element, data: bytes) -> Iterator[str]:
    """The style sheets of a web page around a drawing."""
    if (
        not _PAGE_STYLE.search(data)
        or local(root.tag) != "svg"
        or b"<html" not in data[:4096].lower()
    ):
        return
    for head, text in _PAGE_STYLE.findall(_DRAWING.sub(b"", data)):
        if css.is_for_screen(_attributes(head).get("media", "")):
            yield text.decode("utf-8", "replace")


def _read(address: str, beside: Callable[[str], bytes] | None) -> str | None:
    """The text of a style sheet, or None where it does not lie readable beside the drawing."""
    name = name_beside(address)
    if beside is None or name is None or not name.lower().endswith(".css"):
        return None
    try:
        data = beside(name)
    except UnreadableError:
        return None
    if len(data) > MOST_BYTES:
        return None
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    return data.decode(encoding, "replace")


def name_beside(address: str) -> str | None:
    """The name of a file in a drawing's folder or below it, None for an address elsewhere."""
    name = unquoted(re.split(r"[?#]", address)[0]).decode("utf-8", "replace").removeprefix("./")
    is_elsewhere = re.search(r"[:\\\0]|^/|(?:^|/)\.\.(?:/|$)", name)
    return name if name and not is_elsewhere else None


def unquoted(text: str) -> bytes:
    """What an address stands for, with its %20 and the like."""
    return re.sub(
        rb"%([0-9a-fA-F]{2})",
        lambda one: bytes.fromhex(one[1].decode()),
        text.encode("utf-8", "replace"),
    )


def _elsewhere(address: str) -> UnreadableError:
    name = address if len(address) <= _LONGEST_NAME else f"{address[:_LONGEST_NAME]}…"
    return UnreadableError(
        Message("picture.svg_styles_elsewhere", name=name), Message("advice.embed_styles")
    )
