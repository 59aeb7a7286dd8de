"""Queries, and what rankings are made of, as plain JSON values and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography
from patentviewer.model.edit import Edit
from patentviewer.model.judgement import Judgement
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureHit,
    FigureKey,
    Filters,
    Liked,
    Ranking,
    Unusable,
)

Plain = dict[str, Any]


def _day(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


def _date(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def filters_to_plain(filters: Filters) -> Plain:
    """Filters as JSON values."""
    return {
        "locarno": list(filters.locarno),
        "us_class": list(filters.us_class),
        "countries": list(filters.countries),
        "before": _day(filters.before),
        "after": _day(filters.after),
        "title": filters.title,
        "collections": list(filters.collections),
    }


def filters_of(plain: Mapping[str, Any]) -> Filters:
    """The filters of which `filters_to_plain` made these values."""
    return Filters(
        locarno=tuple(plain["locarno"]),
        us_class=tuple(plain["us_class"]),
        countries=tuple(plain["countries"]),
        before=_date(plain["before"]),
        after=_date(plain["after"]),
        title=plain["title"],
        collections=tuple(plain["collections"]),
    )


def edit_to_plain(edit: Edit) -> Plain:
    """An edit of a figure as JSON values: crop, boxes left out, mirroring and turn."""
    return {
        "left_out": [list(box) for box in edit.left_out],
        "broken_lines": list(edit.broken_lines),
        "crop": list(edit.crop) if edit.crop else None,
        "mirrored": edit.mirrored,
        "degrees": float(edit.degrees),
    }


def edit_of(plain: Mapping[str, Any]) -> Edit:
    """The edit of which `edit_to_plain` made these values."""
    return Edit(
        left_out=tuple((b[0], b[1], b[2], b[3]) for b in plain["left_out"]),
        broken_lines=tuple(plain["broken_lines"]),
        crop=tuple(plain["crop"]) if plain["crop"] else None,
        mirrored=plain["mirrored"],
        degrees=plain["degrees"],
    )


def key_to_plain(key: FigureKey) -> list[Any]:
    """A figure's key as JSON values: collection and row."""
    return [key.collection, key.figure_id]


def key_of(plain: list[Any]) -> FigureKey:
    """The key of which `key_to_plain` made these values."""
    return FigureKey(plain[0], plain[1])


def liked_to_plain(liked: Liked) -> list[Any]:
    """A liked design or figure as JSON values: its key."""
    return liked.to_plain() if isinstance(liked, DesignKey) else key_to_plain(liked)


def liked_of(plain: list[Any]) -> Liked:
    """The liked design or figure of which `liked_to_plain` made these values."""
    return key_of(plain) if isinstance(plain[1], int) else DesignKey.of_plain(plain)


def bibliography_to_plain(known: Bibliography) -> Plain:
    """Bibliographic data as JSON values, without citations: what a list of hits shows."""
    return {
        "number": known.number,
        "country": known.country,
        "kind": known.kind,
        "title": known.title,
        "filed": _day(known.filed),
        "priority": _day(known.priority),
        "granted": _day(known.granted),
        "locarno": known.locarno,
        "locarno_edition": known.locarno_edition,
        "us_class": known.us_class,
        "applicant": known.applicant,
    }


def bibliography_of(plain: Mapping[str, Any]) -> Bibliography:
    """The bibliography of which `bibliography_to_plain` made these values."""
    return Bibliography(
        number=plain["number"],
        country=plain["country"],
        kind=plain["kind"],
        title=plain["title"],
        filed=_date(plain["filed"]),
        priority=_date(plain["priority"]),
        granted=_date(plain["granted"]),
        locarno=plain["locarno"],
        locarno_edition=plain["locarno_edition"],
        us_class=plain["us_class"],
        applicant=plain["applicant"],
    )


def coverage_to_plain(coverage: Coverage) -> Plain:
    """How much could be searched, as JSON values."""
    return {
        "collections": list(coverage.collections),
        "figures_searchable": coverage.figures_searchable,
        "figures_known": coverage.figures_known,
        "problems": coverage.problems,
        **(
            {"unusable": [{"name": one.name, "reason": _reason(one)} for one in coverage.unusable]}
            if coverage.unusable
            else {}
        ),
    }


def coverage_of(plain: Mapping[str, Any]) -> Coverage:
    """The coverage of which `coverage_to_plain` made these values."""
    return Coverage(
        tuple(plain["collections"]),
        plain["figures_searchable"],
        plain["figures_known"],
        plain["problems"],
        tuple(_unusable(one) for one in plain.get("unusable", ())),
    )


def _reason(one: Unusable) -> Any:
    """Why a collection was left out, as JSON values; earlier records have it as a sentence."""
    kept = dict(one.reason.values)
    return kept["text"] if one.reason.key == "plain.text" else one.reason.to_plain()


def _unusable(plain: Mapping[str, Any]) -> Unusable:
    reason = plain["reason"]
    if isinstance(reason, str):
        return Unusable(plain["name"], Message("plain.text", text=reason))
    return Unusable(plain["name"], Message.of_plain(reason))


def ranking_to_plain(ranking: Ranking) -> Plain:
    """A ranking written out, for other programs; a record holds it as `rankings` writes it."""
    return {
        "designs": [design_hit_to_plain(design) for design in ranking.designs],
        "cut_off": ranking.cut_off,
        "coverage": coverage_to_plain(ranking.coverage),
    }


def design_hit_to_plain(design: DesignHit) -> Plain:
    """A ranked design written out, with its figures and what is nearly the same."""
    return {
        "design": design.name,
        "key": design.design.to_plain(),
        "document": design.document_id,
        "score": float(design.score),
        "rarity": float(design.rarity),
        "by_class": float(design.by_class),
        "bibliography": bibliography_to_plain(design.bibliography),
        "figures": [_figure_to_plain(figure) for figure in design.figures],
        "duplicates": [design_hit_to_plain(other) for other in design.duplicates],
    }


def _figure_to_plain(hit: FigureHit) -> Plain:
    return {
        "key": key_to_plain(hit.key),
        "score": float(hit.score),
        "rarity": float(hit.rarity),
        "query_figure": hit.query_figure,
        "file": hit.file,
        "sheet": hit.sheet,
        "ordinal": hit.ordinal,
        "label": hit.label,
        "view": str(hit.view),
        "mirrored": hit.mirrored,
    }


def path_to_plain(path: Path | None) -> str | None:
    """A path as text for JSON, also one with bytes that are no text."""
    return str(path) if path else None


def judgement_to_plain(said: Judgement) -> Plain:
    """What was said of a design, as JSON values."""
    return {
        "mark": str(said.mark),
        "tags": list(said.tags),
        "note": said.note,
        "seen": said.seen,
    }
