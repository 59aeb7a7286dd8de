"""The English sentences that catalogues kept of problems before they kept messages."""

from __future__ import annotations

import functools
import re
import string
from typing import Any

from patentviewer.messages import Message
from patentviewer.sentences import texts

_BETWEEN = re.compile(r"(?<=\.) (?=\S)")
_MOST_IN_ONE = 3
"""A text holds at most so many sentences."""

_OF_PROBLEMS = frozenset(
    ("advice", "archive", "file", "grant", "kind", "list", "page", "pdf", "picture", "table")
)
_OF_WORDS = {"", "and", "reason", "pages"}
_NUMBER = r"[\d,]*\.?\d+"


@functools.lru_cache(maxsize=1000)
def recognised(said: str) -> Message:
    """The message that reads like this in English; what fits no text is kept as it was said."""
    whole = _read(said)
    if whole is not None:
        return whole
    pieces = _BETWEEN.split(said)
    found: list[Message] = []
    while pieces:
        for end in range(min(_MOST_IN_ONE, len(pieces)), 0, -1):
            message = _read(" ".join(pieces[:end]))
            if message is not None:
                found.append(message)
                del pieces[:end]
                break
        else:
            return Message("plain.text", text=said)
    return Message("plain.sentences", sentences=found)


def _read(sentence: str) -> Message | None:
    """The message of which this is the sentence, or None."""
    for key, pattern, kinds in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {name: _value(found[name], kind) for name, kind in kinds}
            if "count" not in values and isinstance(texts("en")[key], dict):
                pages = values.get("pages")
                values["count"] = len(pages) if isinstance(pages, list) else 1
            return Message.of_plain({"key": key, "values": values})
    return None


def _value(said: str, kind: str) -> Any:
    """What was filled in, as JSON has it. kind: how its text writes it."""
    if kind == "reason":
        return recognised(said).to_plain()
    if kind == "pages":
        return [int(page) for page in re.findall(r"\d+", said)]
    if kind in {"", "and"}:
        return said
    plain = said.replace(",", "")
    return float(plain) if "." in plain else int(plain)


_Pattern = tuple[str, re.Pattern[str], tuple[tuple[str, str], ...]]


@functools.cache
def _patterns() -> tuple[_Pattern, ...]:
    """Key, look, and the kinds of what is filled in, of every text; those that say most first."""
    found: list[tuple[int, _Pattern]] = []
    for key, text in texts("en").items():
        if key.partition(".")[0] not in _OF_PROBLEMS:
            continue
        for form in [text] if isinstance(text, str) else text.values():
            pieces = list(string.Formatter().parse(form))
            look, kinds = "", {}
            for literal, name, spec, _ in pieces:
                look += re.escape(literal)
                if name is not None:
                    kind = name if name in {"reason", "pages"} else spec or ""
                    written = ".+?" if kind in _OF_WORDS else _NUMBER
                    look += f"(?P={name})" if name in kinds else f"(?P<{name}>{written})"
                    kinds[name] = kind
            own = sum(len(literal) for literal, *_ in pieces)
            found.append((own, (key, re.compile(look, re.DOTALL), tuple(kinds.items()))))
    return tuple(pattern for _, pattern in sorted(found, key=lambda one: -one[0]))
