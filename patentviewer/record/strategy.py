"""A search in the words that an office's search notes want (MPEP 719.05)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from patentviewer.model import classification
from patentviewer.model.annotation import Annotation, Highlight
from patentviewer.model.documents import Picture
from patentviewer.model.edit import Box, Edit
from patentviewer.model.ranking import Filters, Query, QueryFigure
from patentviewer.record.language import Sentences
from patentviewer.record.searches import Search


@dataclass(frozen=True, eq=False)
class Asked:
    """A drawing to be shown of a query. annotations: what was cut out of it and left out."""

    picture: Picture
    caption: str
    annotations: tuple[Annotation, ...] = ()


def facts(
    search: Search, query: Query, by: str, say: Sentences, looked_at: Sequence[str] = ()
) -> list[tuple[str, str]]:
    """A search as names and what is to be said of each.

    by: the searcher's initials, or "". looked_at: names of the designs looked at after it.
    """
    model = search.circumstances.model
    found = say.count(search.designs, "{count} design", "{count} designs")
    seconds = say.number(search.seconds, ",.2f")
    return [
        (say("Query"), " ".join(query_logic(query, say))),
        (say("Classes searched"), classes_searched(query.filters, say)),
        (say("Files searched"), "\n".join(files_searched(search, say))),
        (say("Coverage"), coverage_in_words(search, say)),
        (say("Found"), say("{designs} in {seconds} s", designs=found, seconds=seconds)),
        (say("Looked at"), _looked_at(looked_at, say)),
        (say("Model"), f"{model.name} ({model.sha256[:16]}), {model.provider}"),
        (say("Ranking"), search.ranking_sha256),
        (say("Date, initials"), f"{say.moment(search.time.astimezone())}   {by}".rstrip()),
    ]


def _looked_at(names: Sequence[str], say: Sentences) -> str:
    """How many designs were looked at, and which; "" for none."""
    if not names:
        return ""
    count = say.count(len(names), "{count} design", "{count} designs")
    return f"{count}: {', '.join(names)}"


def drawings_asked(query: Query, say: Sentences) -> list[Asked]:
    """The query's figures as they were searched, each edited one followed by what it was before."""
    shown = []
    for number, figure in enumerate(query.figures, 1):
        shown.append(Asked(figure.picture, origin_in_words(figure, say)))
        origin = figure.origin
        if origin is None or origin.original is None:
            continue
        if figure.is_sketch:
            caption = say("Drawn over by figure {number} of the query", number=number)
        else:
            caption = say("Figure {number} of the query as it was read", number=number)
        shown.append(Asked(origin.original, caption, _marked(origin.edit, say)))
    return shown


def origin_in_words(figure: QueryFigure, say: Sentences) -> str:
    """Where a figure of the query came from, and what was done to it."""
    sketch = ""
    if figure.is_sketch:
        is_over = figure.origin is not None and figure.origin.original is not None
        sketch = say("sketch over a drawing") if is_over else say("sketch")
    name = figure.file.name if figure.file else ""
    parts = (
        sketch,
        figure.document,
        figure.label,
        say.known(str(figure.view)),
        say("sheet {sheet} of {file}", sheet=figure.sheet, file=name) if name else "",
        *(edit_in_words(figure.origin.edit, say) if figure.origin else ()),
    )
    return ", ".join(filter(None, parts))


def edit_in_words(edit: Edit, say: Sentences) -> tuple[str, ...]:
    """What was done to a figure before it was searched."""
    said = []
    if edit.broken_lines:
        lines = len(edit.broken_lines)
        said.append(
            say.count(lines, "{count} broken line left out", "{count} broken lines left out")
        )
    if edit.left_out:
        areas = len(edit.left_out)
        said.append(say.count(areas, "{count} area left out", "{count} areas left out"))
    if edit.crop is not None:
        left, top, wide, high = edit.crop
        said.append(
            say(
                "cropped to {wide} × {high} px at {left}, {top}",
                wide=wide,
                high=high,
                left=left,
                top=top,
            )
        )
    if edit.mirrored:
        said.append(say("mirrored"))
    if edit.degrees % 360:
        said.append(say("turned by {degrees}°", degrees=f"{edit.degrees:+g}"))
    return tuple(said)


def _marked(edit: Edit, say: Sentences) -> tuple[Annotation, ...]:
    """The crop and the masked areas of an edit, to be drawn over the figure as it was read."""
    marks = [Highlight(_corners(box), say("left out")) for box in edit.left_out]
    if edit.crop is not None:
        marks.append(Highlight(_corners(edit.crop), say("searched")))
    return tuple(marks)


def _corners(box: Box) -> tuple[tuple[float, float], ...]:
    left, top, wide, high = box
    right, bottom = left + wide, top + high
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def query_logic(query: Query, say: Sentences) -> tuple[str, ...]:
    """What was searched for and how, a sentence each."""
    figures = len(query.figures)
    sketches = sum(figure.is_sketch for figure in query.figures)
    drawings = figures - sketches
    parts = [say.count(drawings, "{count} drawing", "{count} drawings")] if drawings else []
    parts += [say.count(sketches, "{count} sketch", "{count} sketches")] if sketches else []
    said = [say("Searched by likeness with {figures} of one design.", figures=" + ".join(parts))]
    if figures > 1 and len({figure.weight for figure in query.figures}) > 1:
        shares = (say.number(figure.weight, "g") for figure in query.figures)
        weights = "; ".join(
            f"{figure.label or say('figure {number}', number=number)} {weight}"
            for number, (figure, weight) in enumerate(zip(query.figures, shares, strict=True), 1)
        )
        said.append(say("Weights of the figures: {weights}.", weights=weights))
    if query.descriptor_weights:
        weights = "; ".join(
            f"{say.known(name.replace('_', ' '))} {say.number(value, 'g')}"
            for name, value in query.descriptor_weights.items()
            if value
        )
        said.append(say("Weights of what was compared: {weights}.", weights=weights))
    if query.class_weight:
        weight = say.number(query.class_weight, "g")
        said.append(say("The classes of the nearest designs counted with {weight}.", weight=weight))
    if query.mirror:
        said.append(say("Mirror images were searched too."))
    else:
        said.append(say("Mirror images were not searched."))
    if query.rotations:
        turns = ", ".join(f"{degrees:+g}°" for degrees in query.rotations)
        said.append(say("Also tried turned by {turns}.", turns=turns))
    if query.liked or query.disliked:
        said.append(
            say(
                "Led by {liked} designs said to be alike and {disliked} said not to be.",
                liked=len(query.liked),
                disliked=len(query.disliked),
            )
        )
    if query.leave_out:
        designs = ", ".join(map(str, sorted(query.leave_out)))
        said.append(say("Left out: {designs}.", designs=designs))
    return (*said, *_filters(query.filters, say))


def classes_searched(filters: Filters, say: Sentences) -> str:
    """The classes that hits could come from."""
    parts = []
    if filters.locarno:
        parts.append(say("Locarno {classes}", classes=_named(filters.locarno, say)))
    if filters.us_class:
        parts.append(say("US {classes}", classes=_named(filters.us_class, say)))
    if not parts:
        return say("All classes of the collections")
    return say("{classes} (and all below)", classes="; ".join(parts))


def _named(codes: tuple[str, ...], say: Sentences) -> str:
    return ", ".join(classification.named(code, say.language) for code in codes)


def files_searched(search: Search, say: Sentences) -> tuple[str, ...]:
    """The collections, with how much of them could be searched."""
    said = []
    for one in search.circumstances.collections:
        holding = say(
            "{name}: {documents} documents, {searchable} of {known} figures searchable, "
            "{problems} problems",
            name=one.name,
            documents=say.number(one.documents),
            searchable=say.number(one.figures_searchable),
            known=say.number(one.figures_known),
            problems=say.number(one.problems),
        )
        if one.refreshed:
            day = say.day(dt.date.fromisoformat(one.refreshed[:10]))
            holding = say("{holding}, as of {day}", holding=holding, day=day)
        if one.place:
            holding = say("{holding}, on {place}", holding=holding, place=one.place)
        said.append(holding)
    return tuple(said)


def coverage_in_words(search: Search, say: Sentences) -> str:
    """How much of what is known could be searched, and which collections could not be."""
    seen = search.coverage
    said = say(
        "{searchable} of {known} figures searchable, {problems}",
        searchable=say.number(seen.figures_searchable),
        known=say.number(seen.figures_known),
        problems=say.count(seen.problems, "{count} problem", "{count} problems"),
    )
    if not seen.unusable:
        return said
    names = ", ".join(one.name for one in seen.unusable)
    return f"{said}; {say('could not be searched: {names}', names=names)}"


def _filters(filters: Filters, say: Sentences) -> list[str]:
    said = []
    if filters.before:
        said.append(say("Only designs granted before {day}.", day=say.day(filters.before)))
    if filters.after:
        said.append(say("Only designs granted on or after {day}.", day=say.day(filters.after)))
    if filters.countries:
        said.append(say("Only from {countries}.", countries=", ".join(filters.countries)))
    if filters.title:
        said.append(say("Only with “{words}” in the title.", words=filters.title))
    return said
