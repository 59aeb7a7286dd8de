"""The US office's weekly full text: the XML or SGML of many grants one after the other in a file.

It shows nothing, but says everything else of designs whose drawings lie elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from patentviewer.drawings.grants import MOST_XML_BYTES, read_text
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Listed

_BLOCK = 2**20
_END = re.compile(rb"</(?:us-patent-grant|PATDOC)\s*>", re.IGNORECASE)
_LONGEST_END = 64
_IS_DESIGN = re.compile(
    rb"""appl-type\s*=\s*["']design|<doc-number>\s*(?:D|RE)|<B110>\s*<DNUM>\s*<PDAT>\s*(?:D|RE)""",
    re.IGNORECASE,
)
_IS_XML = re.compile(rb"\s*(?:<\?xml|<us-patent-grant)", re.IGNORECASE)


def read(file: BinaryIO) -> tuple[tuple[Listed, ...], int]:
    """What a weekly file says of each design, and how many of its documents are damaged.

    Other patents are passed over unread. The line of what is listed is the document's number in the
    file, from 1.
    """
    found: list[Listed] = []
    damaged = 0
    for position, data in enumerate(_documents(file), start=1):
        if not _IS_DESIGN.search(data):
            continue
        try:
            text = read_text(data, is_sgml=not _IS_XML.match(data))
        except UnreadableError:
            damaged += 1
            continue
        damaged += not text.is_whole
        if text.bibliography.number:
            found.append(Listed(position, text.bibliography))
    return tuple(found), damaged


def _documents(file: BinaryIO) -> Iterator[bytes]:
    """The documents one after the other; what follows the last one's end as one more."""
    waiting = b""
    searched = 0
    while block := file.read(_BLOCK):
        waiting += block
        while match := _END.search(waiting, searched):
            yield waiting[: match.end()].lstrip()
            waiting = waiting[match.end() :]
            searched = 0
        searched = max(0, len(waiting) - _LONGEST_END)
        if len(waiting) > MOST_XML_BYTES:
            waiting, searched = b"", 0
    if waiting.strip():
        yield waiting.lstrip()
