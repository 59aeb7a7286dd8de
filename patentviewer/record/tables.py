"""A record as CSV, for spreadsheets, and as JSON, for other programs."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from patentviewer.model.ranking import DesignHit
from patentviewer.record import attachments, plain, strategy
from patentviewer.record.language import Sentences
from patentviewer.record.searches import Search
from patentviewer.record.session import Session

FORMAT = 1
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
    "above cut-off",
    "figure",
    "view",
    "mirrored",
    "file",
    "sheet",
    "duplicates",
    "mark",
    "tags",
    "note",
    "seen",
)


_ENGLISH = Sentences()


def csv_of(session: Session) -> bytes:
    """Every hit of every search, a line each; UTF-8 with the mark that spreadsheets look for."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    for number, search in enumerate(session.searches, 1):
        ranking, asked = search.ranking(), _asked(search)
        for place, hit in enumerate(ranking.designs, 1):
            row = _row(session, search, hit)
            row["search"], row["place"], row["searched with"] = number, place, asked
            row["above cut-off"] = "yes" if place <= ranking.cut_off else "no"
            writer.writerow([_safe(row[column]) for column in COLUMNS])
    return stream.getvalue().encode("utf-8-sig", "replace")


def _asked(search: Search) -> str:
    """The query's figures: where each came from, and what was done to it."""
    figures = search.query().figures
    return "; ".join(filter(None, (strategy.origin_in_words(one, _ENGLISH) for one in figures)))


def _row(session: Session, search: Search, hit: DesignHit) -> dict[str, Any]:
    known, best, said = hit.bibliography, hit.best, session.judgement(hit.design)
    return {
        "searched at (UTC)": search.time.strftime("%Y-%m-%d %H:%M:%S"),
        "design": hit.design,
        "title": known.title,
        "granted": known.granted or "",
        "filed": known.filed or "",
        "priority": known.priority or "",
        "Locarno": known.locarno,
        "US class": known.us_class,
        "country": known.country,
        "applicant": known.applicant,
        "score": f"{hit.score:.4f}",
        "figure": best.label,
        "view": str(best.view),
        "mirrored": "yes" if best.mirrored else "no",
        "file": best.file,
        "sheet": best.sheet,
        "duplicates": "; ".join(other.design for other in hit.duplicates),
        "mark": str(said.mark),
        "tags": "; ".join(said.tags),
        "note": said.note,
        "seen": "yes" if said.seen else "no",
    }


def _safe(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula gets a quote before it."""
    is_formula = isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r")
    return f"'{value}" if is_formula else value


def json_of(session: Session) -> bytes:
    """Everything: all entries as they were logged, all rankings, and the strokes of sketches.

    Pictures are named by hash.
    """
    whole = {
        "format": FORMAT,
        "session": session.name,
        "by": session.by,
        "head": session.head,
        "entries": [entry.plain() for entry in session.entries],
        "rankings": {
            search.body["ranking"]: plain.ranking_to_plain(search.ranking())
            for search in session.searches
        },
        "sketches": {
            figure["origin"]["strokes"]: attachments.content_of(
                session.folder, figure["origin"]["strokes"]
            ).decode()
            for search in session.searches
            for figure in search.body["query"]["figures"]
            if figure.get("origin") and figure["origin"]["strokes"]
        },
        "judgements": {
            design: {
                "mark": str(said.mark),
                "tags": list(said.tags),
                "note": said.note,
                "seen": said.seen,
            }
            for design, said in sorted(session.judgements.items())
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "replace")
