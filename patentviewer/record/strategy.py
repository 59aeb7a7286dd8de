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
    found = say("report.count_designs", count=search.designs)
    seconds = say.number(search.seconds, ",.2f")
    return [
        (say("report.query"), " ".join(query_logic(query, say))),
        (say("report.classes_searched"), classes_searched(query.filters, say)),
        (say("report.files_searched"), "\n".join(files_searched(search, say))),
        (say("report.coverage"), coverage_in_words(search, say)),
        (say("report.found"), say("report.found_in", designs=found, seconds=seconds)),
        (say("report.looked_at"), _looked_at(looked_at, say)),
        (say("report.model"), f"{model.name} ({model.sha256[:16]}), {model.provider}"),
        (say("report.ranking"), search.ranking_sha256),
        (
            say("report.date_and_initials"),
            f"{say.moment(search.time.astimezone())}   {by}".rstrip(),
        ),
    ]


def _looked_at(names: Sequence[str], say: Sentences) -> str:
    """How many designs were looked at, and which; "" for none."""
    if not names:
        return ""
    count = say("report.count_designs", count=len(names))
    return say("report.looked_at_designs", designs=count, names=", ".join(names))


def drawings_asked(query: Query, say: Sentences) -> list[Asked]:
    """The query's figures as they were searched, each edited one followed by what it was before."""
    shown = []
    for number, figure in enumerate(query.figures, 1):
        shown.append(Asked(figure.picture, origin_in_words(figure, say)))
        origin = figure.origin
        if origin is None or origin.original is None:
            continue
        if figure.is_sketch:
            caption = say("report.drawn_over", number=number)
        else:
            caption = say("report.as_it_was_read", number=number)
        shown.append(Asked(origin.original, caption, _marked(origin.edit, say)))
    return shown


def origin_in_words(figure: QueryFigure, say: Sentences) -> str:
    """Where a figure of the query came from, and what was done to it."""
    sketch = ""
    if figure.is_sketch:
        is_over = figure.origin is not None and figure.origin.original is not None
        sketch = say("report.sketch_over_drawing") if is_over else say("report.sketch")
    name = figure.file.name if figure.file else ""
    parts = (
        sketch,
        figure.document,
        figure.label,
        say.known("view", str(figure.view)),
        say("report.sheet_of_file", sheet=figure.sheet, file=name) if name else "",
        *(edit_in_words(figure.origin.edit, say) if figure.origin else ()),
    )
    return ", ".join(filter(None, parts))


def edit_in_words(edit: Edit, say: Sentences) -> tuple[str, ...]:
    """What was done to a figure before it was searched."""
    said = []
    if edit.broken_lines:
        lines = len(edit.broken_lines)
        said.append(say("report.broken_lines_left_out", count=lines))
    if edit.left_out:
        areas = len(edit.left_out)
        said.append(say("report.areas_left_out", count=areas))
    if edit.crop is not None:
        left, top, wide, high = edit.crop
        said.append(
            say(
                "report.cropped",
                wide=wide,
                high=high,
                left=left,
                top=top,
            )
        )
    if edit.mirrored:
        said.append(say("report.mirrored"))
    if edit.degrees % 360:
        said.append(say("report.turned", degrees=f"{edit.degrees:+g}"))
    return tuple(said)


def _marked(edit: Edit, say: Sentences) -> tuple[Annotation, ...]:
    """The crop and the masked areas of an edit, to be drawn over the figure as it was read."""
    marks = [Highlight(_corners(box), say("report.area_left_out")) for box in edit.left_out]
    if edit.crop is not None:
        marks.append(Highlight(_corners(edit.crop), say("report.area_searched")))
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
    parts = [say("report.count_drawings", count=drawings)] if drawings else []
    parts += [say("report.count_sketches", count=sketches)] if sketches else []
    said = [say("report.by_likeness", figures=" + ".join(parts))]
    if figures > 1 and len({figure.weight for figure in query.figures}) > 1:
        shares = (say.number(figure.weight, "g") for figure in query.figures)
        weights = "; ".join(
            f"{figure.label or say('report.numbered_figure', number=number)} {weight}"
            for number, (figure, weight) in enumerate(zip(query.figures, shares, strict=True), 1)
        )
        said.append(say("report.figure_weights", weights=weights))
    if query.descriptor_weights:
        weights = "; ".join(
            f"{say.known('descriptor', name)} {say.number(value, 'g')}"
            for name, value in query.descriptor_weights.items()
            if value
        )
        said.append(say("report.descriptor_weights", weights=weights))
    if query.class_weight:
        weight = say.number(query.class_weight, "g")
        said.append(say("report.class_weight", weight=weight))
    if query.mirror:
        said.append(say("report.mirror_images"))
    else:
        said.append(say("report.no_mirror_images"))
    if query.rotations:
        turns = ", ".join(f"{degrees:+g}°" for degrees in query.rotations)
        said.append(say("report.turns", turns=turns))
    if query.liked or query.disliked:
        said.append(
            say(
                "report.led_by",
                liked=len(query.liked),
                disliked=len(query.disliked),
            )
        )
    if query.leave_out:
        designs = ", ".join(map(str, sorted(query.leave_out)))
        said.append(say("report.designs_left_out", designs=designs))
    return (*said, *_filters(query.filters, say))


def classes_searched(filters: Filters, say: Sentences) -> str:
    """The classes that hits could come from."""
    parts = []
    if filters.locarno:
        parts.append(say("report.locarno", classes=_named(filters.locarno, say)))
    if filters.us_class:
        parts.append(say("report.us", classes=_named(filters.us_class, say)))
    if not parts:
        return say("report.all_classes")
    return say("report.classes_and_below", classes="; ".join(parts))


def _named(codes: tuple[str, ...], say: Sentences) -> str:
    return ", ".join(classification.named(code, say.language) for code in codes)


def files_searched(search: Search, say: Sentences) -> tuple[str, ...]:
    """The collections, with how much of them could be searched."""
    said = []
    for one in search.circumstances.collections:
        holding = say(
            "report.holding",
            name=one.name,
            documents=say.number(one.documents),
            searchable=say.number(one.figures_searchable),
            known=say.number(one.figures_known),
            problems=say("report.count_problems", count=one.problems),
        )
        if one.refreshed:
            day = say.day(dt.date.fromisoformat(one.refreshed[:10]))
            holding = say("report.holding_as_of", holding=holding, day=day)
        if one.place:
            holding = say("report.holding_on", holding=holding, place=one.place)
        said.append(holding)
    return tuple(said)


def coverage_in_words(search: Search, say: Sentences) -> str:
    """How much of what is known could be searched, and which collections could not be."""
    seen = search.coverage
    said = say(
        "report.figures_searchable",
        searchable=say.number(seen.figures_searchable),
        known=say.number(seen.figures_known),
        problems=say("report.count_problems", count=seen.problems),
    )
    if not seen.unusable:
        return said
    names = ", ".join(one.name for one in seen.unusable)
    return f"{said}; {say('report.not_searched', names=names)}"


def _filters(filters: Filters, say: Sentences) -> list[str]:
    said = []
    if filters.before:
        said.append(say("report.only_before", day=say.day(filters.before)))
    if filters.after:
        said.append(say("report.only_after", day=say.day(filters.after)))
    if filters.countries:
        said.append(say("report.only_from", countries=", ".join(filters.countries)))
    if filters.title:
        said.append(say("report.only_titled", words=filters.title))
    return said
