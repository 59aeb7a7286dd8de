"""A search in the words that an office's search notes want (MPEP 719.05)."""

from __future__ import annotations

from patentviewer.record.searches import Search
from patentviewer.search.ranking import Filters, Query, QueryFigure


def facts(search: Search, query: Query, by: str) -> list[tuple[str, str]]:
    """A search as names and what is to be said of each. by: the searcher's initials, or ""."""
    model = search.circumstances.model
    return [
        ("Query", " ".join(query_logic(query))),
        ("Classes searched", classes_searched(query.filters)),
        ("Files searched", "\n".join(files_searched(search))),
        ("Coverage", coverage_in_words(search)),
        ("Found", f"{_count(search.designs, 'design')} in {search.seconds:.2f} s"),
        ("Model", f"{model.name} ({model.sha256[:16]}), {model.provider}"),
        ("Ranking", search.ranking_sha256),
        ("Date, initials", f"{search.time.astimezone():%Y-%m-%d %H:%M %Z}   {by}".rstrip()),
    ]


def origin_in_words(figure: QueryFigure) -> str:
    """Where a figure of the query came from."""
    parts = (
        "sketch" if figure.is_sketch else "",
        figure.document,
        figure.label,
        str(figure.view),
        f"sheet {figure.sheet} of {figure.file.name}" if figure.file else "",
    )
    return ", ".join(filter(None, parts))


def query_logic(query: Query) -> tuple[str, ...]:
    """What was searched for and how, a sentence each."""
    figures = len(query.figures)
    sketches = sum(figure.is_sketch for figure in query.figures)
    drawings = figures - sketches
    parts = [_count(drawings, "drawing")] if drawings else []
    parts += [_count(sketches, "sketch")] if sketches else []
    said = [f"Searched by likeness with {' and '.join(parts) or 'no figure'} of one design."]
    if figures > 1 and len({figure.weight for figure in query.figures}) > 1:
        weights = ", ".join(
            f"{figure.label or f'figure {number}'} {figure.weight:g}"
            for number, figure in enumerate(query.figures, 1)
        )
        said.append(f"Weights of the figures: {weights}.")
    if query.descriptor_weights:
        weights = ", ".join(f"{name} {value:g}" for name, value in query.descriptor_weights.items())
        said.append(f"Weights of what was compared: {weights}.")
    said.append(
        "Mirror images were searched too." if query.mirror else "Mirror images were not searched."
    )
    if query.rotations:
        turns = ", ".join(f"{degrees:+g}°" for degrees in query.rotations)
        said.append(f"Also tried turned by {turns}.")
    if query.liked or query.disliked:
        said.append(
            f"Led by {len(query.liked)} designs said to be alike and "
            f"{len(query.disliked)} said not to be."
        )
    if query.leave_out:
        said.append(f"Left out: {', '.join(sorted(query.leave_out))}.")
    return (*said, *_filters(query.filters))


def classes_searched(filters: Filters) -> str:
    """The classes that hits could come from."""
    parts = []
    if filters.locarno:
        parts.append(f"Locarno {', '.join(filters.locarno)}")
    if filters.us_class:
        parts.append(f"US {', '.join(filters.us_class)}")
    if not parts:
        return "All classes of the collections"
    return f"{'; '.join(parts)} (and all below)"


def files_searched(search: Search) -> tuple[str, ...]:
    """The collections, with how much of them could be searched."""
    searched = set(search.coverage.collections)
    said = []
    for one in search.circumstances.collections:
        if searched and one.name not in searched:
            continue
        day = f", as of {one.refreshed[:10]}" if one.refreshed else ""
        said.append(
            f"{one.name}: {one.documents:,} documents, {one.figures_searchable:,} of "
            f"{one.figures_known:,} figures searchable, {one.problems:,} problems{day}"
        )
    return tuple(said)


def coverage_in_words(search: Search) -> str:
    """How much of what is known could be searched."""
    seen = search.coverage
    return (
        f"{seen.figures_searchable:,} of {seen.figures_known:,} figures searchable, "
        f"{_count(seen.problems, 'problem')}"
    )


def _filters(filters: Filters) -> list[str]:
    said = []
    if filters.before:
        said.append(f"Only designs granted before {filters.before.isoformat()}.")
    if filters.after:
        said.append(f"Only designs granted on or after {filters.after.isoformat()}.")
    if filters.countries:
        said.append(f"Only from {', '.join(filters.countries)}.")
    if filters.title:
        said.append(f"Only with “{filters.title}” in the title.")
    return said


def _count(number: int, noun: str) -> str:
    plural = f"{noun}es" if noun.endswith("h") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
