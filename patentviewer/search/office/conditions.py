"""Filters as the server understands them.

A condition lets through all that the filters do, and hardly more: what comes back goes through the
same filters again as figures on this machine do.
"""

from __future__ import annotations

import re

from patentviewer.drawings.columns import country_of
from patentviewer.drawings.notation import locarno_of, us_class_of
from patentviewer.model.ranking import Filters
from patentviewer.search.office.tables import LONGEST_WORD, cut, plain_us_class, quoted
from patentviewer.search.office.titles import stems


def condition_of(filters: Filters) -> str:
    """The condition that figures have to fulfil, "" for none."""
    parts = [
        _any(map(_country, filters.countries)),
        _any(map(_locarno, filters.locarno)),
        _any(map(_us_class, filters.us_class)),
    ]
    if filters.before is not None:
        parts.append(f"granted > 0 and granted < {filters.before.toordinal()}")
    if filters.after is not None:
        parts.append(f"granted >= {filters.after.toordinal()}")
    parts += [
        f"array_contains(title, {quoted(cut(word, LONGEST_WORD))})"
        for word in stems(" ".join(re.findall(r"\w+", filters.title)))
    ]
    return " and ".join(f"({part})" for part in parts if part)


def _any(conditions: map[str]) -> str:
    return " or ".join(conditions)


def _country(wanted: str) -> str:
    return f"country == {quoted(country_of(wanted) or wanted.strip().upper())}"


def _locarno(wanted: str) -> str:
    parts = [part.zfill(2) for part in re.findall(r"\d+", locarno_of(wanted) or wanted)]
    return f"array_contains(locarno, {quoted('/'.join(parts))})"


def _us_class(wanted: str) -> str:
    plain = plain_us_class(us_class_of(wanted) or wanted)
    main, _, sub = plain.partition("/")
    # What stands for other letters in a pattern, or ends it, cuts it short.
    safe = re.split(r'[%_"\\]', f"{main}/{sub}", maxsplit=1)[0]
    alone = f"us_class == {quoted(main)} or " if not sub else ""
    return f"{alone}us_class like {quoted(safe + '%')}"
