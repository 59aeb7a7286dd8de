"""Who a design is, for ever and everywhere: its key; what people call it is made from the key."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from typing import Any

_DESIGN_OF_FILING = re.compile(r"((?!DM)[A-Z]{2})?(DM/?)?0*(\d{5,9})-0*(\d{1,4})")
_NUMBER = re.compile(r"((?!DM|RE|PP)[A-Z]{2})?(DM/?|D|RE|S|PP)?0*(\d{4,})((?:[A-Z]\d?)?)$")


def number_key(number: str) -> str:
    """What the ways to write a document's number have in common, or "" for what is none.

    "US D894,468 S", "D894468" and "USD0894468-20200901" all give "D894468". A design of a filing
    with several has its number among them behind a stroke: "8765432-1", "DM123456-2".
    """
    return _read(number)[1]


def _read(number: str) -> tuple[str, str]:
    """Country, as far as it is written, and key of a number as people write it."""
    plain = re.sub(r"-\d{8}$", "", number.strip())
    match = _DESIGN_OF_FILING.fullmatch(re.sub(r"[\s,]", "", plain).upper())
    if match:
        return match[1] or "", f"{(match[2] or '').rstrip('/')}{match[3]}-{match[4]}"
    match = _NUMBER.fullmatch(re.sub(r"[\s,.\u2009_/-]", "", plain).upper())
    if match:
        return match[1] or "", f"{(match[2] or '').rstrip('/')}{match[3]}"
    return "", ""


@dataclass(frozen=True, order=True, slots=True)
class DesignKey:
    """A design by the office's number, else by where its file lies.

    country: WIPO ST.3 code, "" where the document does not say. number: as `number_key` gives it.
    Without a number: collection, the indexed folder's absolute path, and the file's path below it
    with "/" between the parts and "!" before what lies in an archive. ordinal: which of the
    designs of one number, or of one file, from 1; 0 where there is but one.

    In a question, such as what to leave out, empty parts are those that were not said (`may_be`).
    """

    country: str = ""
    number: str = ""
    collection: str = ""
    folder: str = ""
    path: str = ""
    ordinal: int = 0

    @classmethod
    def of_number(cls, text: str, country: str = "") -> DesignKey | None:
        """The key of a number as people write it ("US D894,468 S", "D894468"); None for no number.

        country: where it is known; else it is the text's.
        """
        written, key = _read(text)
        return cls(country or written, key) if key else None

    def may_be(self, other: DesignKey) -> bool:
        """Whether this key means another design's, as far as it says which it means.

        A filing's number alone means all of its designs.
        """
        if self.number and other.number.partition("-")[0] == self.number:
            return not self.country or self.country == other.country
        return all(
            not mine or mine == theirs
            for mine, theirs in zip(astuple(self), astuple(other), strict=True)
        )

    def to_plain(self) -> list[str | int]:
        """JSON values, the same for ever: country and number, or "", "" and the file's path."""
        plain: list[str | int] = [self.country, self.number]
        if not self.number:
            plain += [self.collection, self.folder, self.path]
        return [*plain, self.ordinal] if self.ordinal else plain

    @classmethod
    def of_plain(cls, plain: Any) -> DesignKey:
        """What to_plain gave. Raises ValueError for anything else."""
        parts = plain if isinstance(plain, list) else []
        texts = [part for part in parts if isinstance(part, str)]
        ordinal = parts[-1] if len(parts) == len(texts) + 1 else 0
        if len(parts) <= len(texts) + 1 and type(ordinal) is int:
            match texts:
                case [country, number] if number:
                    return cls(country, number, ordinal=ordinal)
                case ["", "", collection, folder, path] if path:
                    return cls("", "", collection, folder, path, ordinal)
        raise ValueError(f"{plain!r} is no design's key")

    def to_text(self) -> str:
        """The plain form as a text, where only a text can stand: a column, a JSON object's name."""
        return json.dumps(self.to_plain(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_text(cls, text: str) -> DesignKey:
        """What to_text gave. Raises ValueError for anything else."""
        return cls.of_plain(json.loads(text))

    def __str__(self) -> str:
        """For people, without anything beside it: "US D894468", or the file's path."""
        number = f"{self.country} {self.number}".strip()
        return _with_ordinal(number or self.path, self)


def told_apart(keys: Iterable[DesignKey]) -> dict[DesignKey, str]:
    """A short text for each of some designs, no two alike: the number, or the end of the path.

    Paths of one end get as many of their folders as it takes, and the collection's name before
    them where one file is in several collections.
    """
    files: dict[str, dict[DesignKey, None]] = defaultdict(dict)
    wanted = tuple(dict.fromkeys(keys))
    for key in wanted:
        if not key.number:
            files[key.path.rpartition("/")[2]][replace(key, ordinal=0)] = None
    ends = {key: end for alike in files.values() for key, end in _with_folders(list(alike)).items()}
    return {
        key: str(key) if key.number else _with_ordinal(ends[replace(key, ordinal=0)], key)
        for key in wanted
    }


def _with_folders(files: list[DesignKey]) -> dict[DesignKey, str]:
    """Ends of the paths of files that are called the same."""
    parts = {key: f"{key.folder}/{key.path}".replace("\\", "/").split("/") for key in files}
    count, left = 1, files
    ends: dict[DesignKey, str] = {}
    while left:
        by_end: dict[str, list[DesignKey]] = defaultdict(list)
        for key in left:
            by_end["/".join(parts[key][-count:])].append(key)
        left = []
        for end, alike in by_end.items():
            if len(alike) == 1:
                ends[alike[0]] = end
            elif count < max(len(parts[key]) for key in alike):
                left += alike
            else:
                ends |= {key: f"{key.collection}: {end}" for key in alike}
        count += 1
    return ends


def _with_ordinal(text: str, key: DesignKey) -> str:
    return f"{text} ({key.ordinal})" if key.ordinal else text
