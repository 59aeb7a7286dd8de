"""XML as programs write it against its rules, made such that it can be read."""

from __future__ import annotations

import codecs
import re
from html.entities import name2codepoint

_DECLARED = re.compile(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_SEVERAL_BYTES = ("cp932", "euc_jp", "iso2022_jp", "gb18030", "big5hkscs", "cp949", "johab")
"""Code pages with letters of several bytes, each under the name that includes its forerunners."""

_NEAREST = {
    **dict.fromkeys(("shift_jis", "cp932"), "cp932"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("big5", "cp950", "big5hkscs"), "big5hkscs"),
    **dict.fromkeys(("euc_kr", "cp949"), "cp949"),
}
_WESTERN = "cp1252"

_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f]")
_AMPERSAND = re.compile(r"&(?:(#x?[0-9a-fA-F]+|[A-Za-z]\w*);)?")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_PREFIX = re.compile(r"<([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=")
_NAMED = re.compile(r"\sxmlns:([\w.-]+)\s*=")
_FIRST_TAG = re.compile(r"<[A-Za-z_][\w.:-]*")
_NAMESPACES = {"xlink": "http://www.w3.org/1999/xlink", "svg": "http://www.w3.org/2000/svg"}


def in_utf8(data: bytes) -> bytes:
    """An XML document in an encoding that every parser reads.

    That of East Asia which it declares, or the western one of Windows where it is not the UTF-8
    that it says or that is meant by saying none; any other comes back as it is.
    """
    match = _DECLARED.match(data[:400])
    declared = match[1].decode() if match else ""
    encoding = _code_page(declared)
    if not encoding and declared.lower() in {"", "utf-8", "utf8"} and _is_western(data):
        encoding = _WESTERN
    if not encoding:
        return data
    if match:
        data = data[: match.start(1)] + b"utf-8" + data[match.end(1) :]
    return data.decode(encoding, "replace").encode()


def _code_page(declared: str) -> str:
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return ""
    name = _NEAREST.get(name, name)
    return name if name in _SEVERAL_BYTES else ""


def _is_western(data: bytes) -> bool:
    """Whether letters stand in it as single bytes, and are not UTF-8 damaged here and there."""
    if data[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} or b"\0" in data[:4]:
        return False
    try:
        data.decode()
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:  # cut off within a letter
            return False
        text = data.decode(errors="replace")
        return text.count("\ufffd") > sum(1 for letter in text if letter > "\x7f") / 2
    return False


def mended(data: bytes) -> bytes:
    """A document with what is most often wrong in one put right.

    Ampersands that stand for themselves, letters called as in web pages, control characters, and
    prefixes that nobody has explained.
    """
    text = _CONTROLS.sub("", in_utf8(data).decode(errors="replace"))
    own = frozenset(re.findall(r"<!ENTITY\s+([\w.-]+)\s", text))

    def shown(match: re.Match[str]) -> str:
        name = match[1] or ""
        if name.startswith("#") or name in _OF_XML or name in own:
            return match[0]
        return chr(name2codepoint[name]) if name in name2codepoint else "&amp;" + match[0][1:]

    text = _AMPERSAND.sub(shown, text)
    used = {one or other for one, other in _PREFIX.findall(text)}
    unknown = sorted(used - set(_NAMED.findall(text)) - {"xml", "xmlns"})
    explained = "".join(f' xmlns:{name}="{_NAMESPACES.get(name, name)}"' for name in unknown)
    return _FIRST_TAG.sub(lambda match: match[0] + explained, text, count=1).encode()
