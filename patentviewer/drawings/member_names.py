"""Names of files inside archives as text, whatever the system was that wrote them.

A ZIP says at best that a name is UTF-8, a tar says nothing. A name in an older code page is told by
what its bytes would be: letters of western languages, or Japanese, or Chinese. A wrong guess gives
an odd name, never an error: what is read is found by its place in the archive.
"""

from __future__ import annotations

import re

_EAST_ASIAN = ("cp932", "gb18030")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_FULL_WIDTH = re.compile("[\u3040-\u9fff]")
# Chinese taken for Japanese is a mixture of narrow kana and characters, as nobody writes it.
# Western words have no three letters with accents in a row, Japanese ones often three such bytes.
_THREE_HIGH_BYTES = re.compile(rb"[\x80-\xff]{3}")
_TWO_HIGH_BYTES = re.compile(rb"[\x80-\xff]{2}")


def decoded(raw: bytes, *, is_dos: bool) -> str:
    """A name as text up to the first zero byte. is_dos: from a ZIP, so of a code page."""
    raw = raw.partition(b"\0")[0]
    for encoding in ("ascii", "utf-8"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    if is_dos and not _THREE_HIGH_BYTES.search(raw) and _is_western(raw.decode("cp850")):
        return raw.decode("cp850")
    if not _TWO_HIGH_BYTES.search(raw) and _is_western(raw.decode("latin-1")):
        return raw.decode("latin-1")
    for encoding in _EAST_ASIAN:
        try:
            name = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not (_HALF_WIDTH.search(name) and _FULL_WIDTH.search(name)):
            return name
    return raw.decode("cp850" if is_dos else "latin-1")


def _is_western(name: str) -> bool:
    return all(letter.isascii() or letter.isalpha() for letter in name) and not any(
        letter >= "\u0370" for letter in name
    )


def tidy(name: str) -> str:
    """A path inside an archive with "/" between its parts and none of them "." or empty.

    One that begins with "/" or leads upwards keeps what makes it so: see `leads_out`.
    """
    parts = [part for part in name.split("/") if part not in {"", "."}]
    return ("/" if name.startswith("/") else "") + "/".join(parts)


def leads_out(name: str) -> bool:
    """Whether a path inside an archive is made to lead out of the folder it is unpacked to."""
    return name.startswith("/") or ".." in name.split("/")
