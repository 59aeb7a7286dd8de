"""A record as CSV, for spreadsheets, and as JSON, for other programs."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from patentviewer.model.design import told_apart
from patentviewer.model.judgement import Judgement
from patentviewer.model.ranking import DesignHit
from patentviewer.record import attachments, plain, strategy
from patentviewer.record.chain import RecordDamagedError
from patentviewer.record.language import Sentences
from patentviewer.record.reader import Record, damage_of
from patentviewer.record.searches import Search

FORMAT = 2
"""Layout of the JSON; a reader should refuse a higher one."""

COLUMNS = (
    "search",
    "searched at (UTC)",
    "searched with",
    "place",
    "design",
    "title",
    "granted",
    "filed",
    "priority",
    "Locarno",
    "US class",
    "country",
    "applicant",
    "score",
    "one in",
    "by class",
    "above cut-off",
    "figure",
    "view",
    "mirrored",
    "file",
    "sheet",
    "duplicates",
    "folded under",
    "mark",
    "tags",
    "note",
    "seen",
)


_ENGLISH = Sentences("en")

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?", re.ASCII)
_SEPARATOR = re.compile(r"([;,|\t\r\n\v\f\x85\u2028\u2029])")
_CONTROLS = ("\t", "\r", "\n")


def csv_of(record: Record) -> bytes:
    """Every hit of every search, a line each; UTF-8 with the mark that spreadsheets look for.

    What was folded under a hit follows it, and last comes what was judged and is no hit.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    left = told_apart(record.judgements)

    def write(row: Mapping[str, Any]) -> None:
        writer.writerow([_safe(row.get(column, "")) for column in COLUMNS])

    for number, search in enumerate(record.searches, 1):
        try:
            ranking = search.ranking()
        except RecordDamagedError as error:
            write({"search": number, "searched at (UTC)": _moment(search), "note": str(error)})
            continue
        asked = _asked(search)
        for position, hit in enumerate(ranking.designs, 1):
            above = "yes" if position <= ranking.cut_off else "no"
            place = {"search": number, "place": position, "searched with": asked}
            for one in (hit, *hit.duplicates):
                under = {} if one is hit else {"folded under": hit.name}
                write({**_row(record, search, one), **place, **under, "above cut-off": above})
                left.pop(one.design, None)
    for design, name in left.items():
        write({"design": name, **_said(record.judgement(design))})
    return stream.getvalue().encode("utf-8-sig", "replace")


def _strokes(search: Search) -> list[str]:
    """Names of the attachments with strokes of a search's sketches."""
    origins = (figure.get("origin") for figure in search.body["query"]["figures"])
    return [origin["strokes"] for origin in origins if origin and origin["strokes"]]


def _asked(search: Search) -> str:
    """The query's figures: where each came from, and what was done to it."""
    figures = search.query_as_kept()[0].figures
    return "; ".join(filter(None, (strategy.origin_in_words(one, _ENGLISH) for one in figures)))


def _moment(search: Search) -> str:
    return search.time.strftime("%Y-%m-%d %H:%M:%S")


def _row(record: Record, search: Search, hit: DesignHit) -> dict[str, Any]:
    known, best = hit.bibliography, hit.best
    return {
        "searched at (UTC)": _moment(search),
        "design": hit.name,
        "title": known.title,
        "granted": known.granted or "",
        "filed": known.filed or "",
        "priority": known.priority or "",
        "Locarno": known.locarno,
        "US class": known.us_class,
        "country": known.country,
        "applicant": known.applicant,
        "score": f"{hit.score:.4f}",
        "one in": f"{hit.rarity:.0f}" if hit.rarity else "",
        "by class": f"{hit.by_class:.4f}" if hit.rarity else "",
        "figure": best.label,
        "view": str(best.view),
        "mirrored": "yes" if best.mirrored else "no",
        "file": best.file,
        "sheet": best.sheet,
        "duplicates": "; ".join(other.name for other in hit.duplicates),
        **_said(record.judgement(hit.design)),
    }


def _said(said: Judgement) -> dict[str, str]:
    return {
        "mark": str(said.mark),
        "tags": "; ".join(said.tags),
        "note": said.note,
        "seen": "yes" if said.seen else "no",
    }


def _safe(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula gets a quote before it, wherever it lies.

    What follows a separator inside the text becomes a cell of its own where the spreadsheet cuts
    at that: a semicolon in much of Europe.
    """
    if not isinstance(value, str) or _NUMBER.fullmatch(value):
        return value
    if value[:1] in _CONTROLS or _starts_formula(value):
        value = f"'{value}"
    pieces = _SEPARATOR.split(value)
    return pieces[0] + "".join(
        separator + ("'" if _starts_formula(piece) else "") + piece
        for separator, piece in zip(pieces[1::2], pieces[2::2], strict=True)
    )


def _starts_formula(text: str) -> bool:
    """Whether text is taken for a formula: full-width signs and what stands unseen before count."""
    for letter in text:
        if letter in '"“”' or letter.isspace() or unicodedata.category(letter)[0] in "CZ":
            continue
        return unicodedata.normalize("NFKC", letter)[:1] in ("=", "+", "-", "@", "\u2212")
    return False


def json_of(record: Record) -> bytes:
    """Everything: all entries as they were logged, all rankings, and the strokes of sketches.

    Pictures are named by hash. What cannot be read is left out, and said under "damage".
    """
    names = told_apart(record.judgements)
    rankings: dict[str, Any] = {}
    sketches: dict[str, str] = {}
    for search in record.searches:
        with contextlib.suppress(RecordDamagedError):
            rankings[search.body["ranking"]] = plain.ranking_to_plain(search.ranking())
        for strokes in _strokes(search):
            with contextlib.suppress(RecordDamagedError):
                sketches[strokes] = attachments.content_of(record.folder, strokes).decode()
    whole = {
        "format": FORMAT,
        "session": record.name,
        "by": record.by,
        "head": record.head,
        "entries": [entry.plain() for entry in record.entries],
        "damage": [str(told) for told in damage_of(record.folder)],
        "rankings": rankings,
        "sketches": sketches,
        "judgements": {
            names[design]: {"key": design.to_plain(), **plain.judgement_to_plain(said)}
            for design, said in sorted(record.judgements.items())
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "replace")
