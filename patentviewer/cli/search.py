"""``patentviewer search``: the designs most similar to a drawing."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer import model, slow
from patentviewer.app.searches import without_figure
from patentviewer.cli import coverage, places, recorded
from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.cli.options import numbers, weights
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.answer import Answer
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import (
        DesignHit,
        FigureHit,
        Query,
        QueryFigure,
        Ranking,
        Unusable,
    )


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="find the designs most similar to drawings",
        description="Each QUERY (a patent PDF, a picture, a grant's folder) is one query, all its "
        "figures together.",
    )
    command.add_argument("queries", nargs="+", metavar="QUERY", type=Path)
    command.add_argument("--together", action="store_true", help="all the files are one query")
    command.add_argument("--collection", action="append", default=[], metavar="NAME")
    places.add_options(command, "search collections on an office's server, all or those named")
    command.add_argument("--top", type=int, default=20, metavar="N", help="how many; 0 means all")
    command.add_argument("--figures-as-hits", action="store_true", help="rank figures, not designs")
    command.add_argument(
        "--sketch",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="the queries are sketches, or are none; without it, pictures that look like one are",
    )
    command.add_argument(
        "--drawing", dest="sketch", action="store_false", help="the same as --no-sketch"
    )
    command.add_argument(
        "--leave-out-own", action="store_true", help="the query's own document is no hit"
    )
    command.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="DESIGN",
        help="leave a design out, by its number, its file or its key in --json",
    )
    command.add_argument(
        "--min-score", type=_score, default=0.0, metavar="X", help="hits of at least it, 0 to 1"
    )
    for option, example in (("--locarno", "26-05, or lamps"), ("--us-class", "D26, or lighting")):
        command.add_argument(
            option, action="append", default=[], metavar="CLASS", help=f"such as {example}"
        )
    command.add_argument("--country", action="append", default=[], metavar="CODE")
    command.add_argument("--before", type=_date, metavar="YYYY-MM-DD", help="granted before it")
    command.add_argument("--after", type=_date, metavar="YYYY-MM-DD", help="granted from it on")
    command.add_argument("--title", default="", metavar="WORDS", help="words of the title")
    command.add_argument(
        "--weights", type=weights, default={}, metavar="NAME=X,...", help="e.g. shape=1"
    )
    voting = command.add_mutually_exclusive_group()
    voting.add_argument(
        "--class-weight",
        type=_weight,
        default=None,
        metavar="X",
        help="what it adds to a likeness that the class is the one of the nearest (0.6)",
    )
    voting.add_argument(
        "--no-voting",
        dest="class_weight",
        action="store_const",
        const=0.0,
        help="rank by likeness alone: classes do not vote",
    )
    command.add_argument("--no-mirror", action="store_true", help="leave mirror images out")
    command.add_argument(
        "--rotations",
        type=numbers,
        default=(),
        metavar="DEGREES,...",
        help="turn the query by these as well, e.g. -5,5",
    )
    command.add_argument(
        "--session",
        default="",
        metavar="NAME",
        help="record the searches in the session of this name, which is begun if it is new",
    )
    command.add_argument(
        "--picture",
        type=Path,
        metavar="FILE",
        help="write query and hits side by side, as .png, .jpg or .webp",
    )
    return command


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date like 2020-05-01") from error


def _score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        score = -1.0
    if not 0 <= score <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no score from 0 to 1")
    return score


def _weight(text: str) -> float:
    try:
        weight = float(text)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 2:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to 2")
    return weight


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Answer every query; one that cannot be read is said and does not stop the others."""
    if arguments.top < 0:
        raise UserError(Message("command.top_negative"))
    if arguments.picture:
        from patentviewer.cli.picture import format_of  # noqa: PLC0415 - slow to load

        format_of(arguments.picture)
    files: list[Path] = arguments.queries
    asked = [tuple(files)] if arguments.together else [(file,) for file in files]
    failed = 0
    left_out: dict[Unusable, None] = {}
    with opened_library() as library, recorded.session_called(arguments.session) as session:
        place = places.place_of(arguments)
        if place is not None:
            arguments.collection = places.known_there(library, place, arguments.collection)
        statuses = library.collections()
        if not statuses:
            raise UserError(Message("command.nothing_indexed"))
        missing = coverage.tell_what_is_missing(statuses, arguments.collection, console)
        excluded = _excluded(library, arguments.exclude)
        for number, one in enumerate(asked, start=1):
            try:
                answer = _answer(library, one, arguments, excluded, console)
                left_out |= dict.fromkeys(answer.ranking.coverage.unusable)
                if session is not None:
                    session.log_search(answer)
            except UserError as error:
                failed += 1
                console.give(
                    {
                        "query": {"file": _name(one)},
                        "error": str(error),
                        "messages": [told.to_plain() for told in error.messages],
                        "hits": [],
                    }
                )
                print(f"patentviewer: {error}", file=sys.stderr)
            if arguments.picture and number == 1 and len(asked) > 1:
                console.error("--picture shows the first query.")
                arguments.picture = None
    incomplete = coverage.tell_unusable(left_out, console)
    return 2 if failed else incomplete or missing


def _excluded(library: Library, names: list[str]) -> frozenset[DesignKey]:
    """The designs that are left out. Raises UserError for a name of none, or of several."""
    found: set[DesignKey] = set()
    for name in names:
        meant = sorted(library.designs_called(name))
        if not meant:
            raise UserError(Message("command.no_design", name=name))
        if len(meant) > 1:
            keys = ", ".join(key.to_text() for key in meant)
            raise UserError(
                Message("command.several_designs", name=name, designs=len(meant), keys=keys)
            )
        found.update(meant)
    return frozenset(found)


def _answer(
    library: Library,
    asked: tuple[Path, ...],
    arguments: argparse.Namespace,
    excluded: frozenset[DesignKey],
    console: Console,
) -> Answer:
    """Answer one query, print the answer, and return it."""
    figures = library.read_query(asked)
    if left_out := without_figure(asked, figures):
        console.error(str(Message("query.left_out", files=[str(file) for file in left_out])))
    query = query_of(figures, arguments, excluded)
    # What is recorded is the whole ranking: it is what a replay compares with.
    is_whole = arguments.figures_as_hits or arguments.session
    answer = library.search(query, 0 if is_whole else arguments.top)
    ranking = answer.ranking
    hits = _hits(ranking, arguments)
    console.give(
        {
            "query": {
                "file": _name(asked),
                "figures": len(query.figures),
                "sketches": sum(figure.is_sketch for figure in query.figures),
            },
            "coverage": coverage.coverage_as_json(ranking.coverage),
            "classes_voted": {name: round(part, 4) for name, part in ranking.voted},
            "seconds": round(ranking.seconds, 4),
            "hits": [_hit_as_json(design, figure, score) for design, figure, score in hits],
        }
    )
    console.say(f"{_name(asked)}: {_counted(query)}, {ranking.seconds * 1000:.0f} ms")
    if ranking.voted:
        classes = ", ".join(f"{name} {part:.0%}" for name, part in ranking.voted)
        console.say(f"The nearest are of the classes {classes}, which lifts designs of these.")
    console.table(
        ("", "as like as", "document", "title", "granted", "figure", "file"),
        (_hit_as_row(at, *hit) for at, hit in enumerate(hits, start=1)),
    )
    if arguments.picture:
        from patentviewer.cli.picture import write_side_by_side  # noqa: PLC0415 - slow to load

        write_side_by_side(library, query, ranking, arguments.picture)
        console.say(f"Side by side: {arguments.picture}")
    return answer


def _counted(query: Query) -> str:
    """How many figures a query has, and whether they are searched for as sketches."""
    count, sketches = len(query.figures), sum(figure.is_sketch for figure in query.figures)
    figures = "1 figure" if count == 1 else f"{count} figures"
    if not sketches:
        return figures
    return f"{figures}, {'searched as a sketch' if sketches == count else f'{sketches} sketched'}"


def _name(asked: tuple[Path, ...]) -> str:
    """How a query is called in the answer."""
    return ", ".join(map(str, asked))


def _classes(given: list[str], *, is_us: bool) -> tuple[str, ...]:
    """Codes of classes, by code or by words of their titles. Raises UserError for unknown words."""
    found: list[str] = []
    for text in given:
        if any(letter.isdigit() for letter in text):
            found.append(text)
            continue
        called = model.classification.called(text)
        meant = [code for code in called if code.startswith("D") == is_us]
        if not meant:
            office = "US office" if is_us else "Locarno classification"
            raise UserError(Message("command.no_class", office=office, text=text))
        found += meant
    return tuple(found)


def query_of(
    figures: tuple[QueryFigure, ...],
    arguments: argparse.Namespace,
    excluded: frozenset[DesignKey] = frozenset(),
) -> Query:
    """The query that the options ask for. excluded: designs that are to be no hits."""
    if arguments.sketch is not None:
        figures = tuple(
            slow.dataclasses.replace(figure, is_sketch=arguments.sketch) for figure in figures
        )
    weight = arguments.class_weight
    own = model.ranking.own_designs(figures) if arguments.leave_out_own else frozenset()
    return model.ranking.Query(
        figures=figures,
        filters=model.ranking.Filters(
            locarno=_classes(arguments.locarno, is_us=False),
            us_class=_classes(arguments.us_class, is_us=True),
            countries=tuple(code.upper() for code in arguments.country),
            before=arguments.before,
            after=arguments.after,
            title=arguments.title,
            collections=tuple(arguments.collection),
        ),
        descriptor_weights=dict(arguments.weights),
        mirror=not arguments.no_mirror,
        rotations=arguments.rotations,
        leave_out=excluded | own,
        class_weight=model.ranking.CLASS_WEIGHT if weight is None else weight,
    )


Hit = tuple["DesignHit", "FigureHit", float]


def _shown(score: float) -> float:
    """A score as it is printed, and so as people and programs give it back."""
    return round(score, 4)


def _hits(ranking: Ranking, arguments: argparse.Namespace) -> list[Hit]:
    """What is listed: a design by its best figure, or every figure by its own score."""
    if not arguments.figures_as_hits:
        shown = ranking.designs[: arguments.top or None]
        found = ((design, design.best, design.score) for design in shown)
        return [hit for hit in found if _shown(hit[2]) >= arguments.min_score]
    every = [
        (design, figure, figure.score)
        for top in ranking.designs
        for design in (top, *top.duplicates)
        for figure in design.figures
        if _shown(figure.score) >= arguments.min_score
    ]
    every.sort(key=lambda hit: -hit[2])
    return every[: arguments.top] if arguments.top else every


def _hit_as_json(design: DesignHit, figure: FigureHit, score: float) -> dict[str, Any]:
    known = design.bibliography
    answer = {
        "document": design.name,
        "key": design.design.to_plain(),
        "file": figure.file,
        "sheet": figure.sheet,
        "figure": figure.ordinal,
        "label": figure.label,
        "view": figure.view.value,
        "score": _shown(score),
        "title": known.title,
        "us_class": known.us_class,
        "locarno": known.locarno,
        "country": known.country,
        "date": str(known.granted) if known.granted else None,
        "collection": figure.key.collection,
        "rarity": round(design.rarity),
        "like": model.ranking.word_of(design.rarity),
        "by_class": round(design.by_class, 4),
        "query_figure": figure.query_figure + 1,
        "mirrored": figure.mirrored,
    }
    if design.duplicates:
        answer["duplicates"] = [duplicate.name for duplicate in design.duplicates]
        answer["duplicate_keys"] = [copy.design.to_plain() for copy in design.duplicates]
    return answer


def _rarity(design: DesignHit, figure: FigureHit, score: float) -> float:
    """That of what is listed: the design, or where figures are, the figure."""
    return figure.rarity if score == figure.score != design.score else design.rarity


def _hit_as_row(place: int, design: DesignHit, figure: FigureHit, score: float) -> tuple[str, ...]:
    known = design.bibliography
    folded = f" (+{len(design.duplicates)} alike)" if design.duplicates else ""
    return (
        str(place),
        f"1 in {rarity:,.0f}" if (rarity := _rarity(design, figure, score)) else f"{score:.3f}",
        design.name + folded,
        known.title,
        str(known.granted) if known.granted else "",
        " ".join(part for part in (figure.label, figure.view.value) if part),
        f"{Path(figure.file).name} sheet {figure.sheet}",
    )
