"""Made-up queries, rankings and circumstances for the tests of the record."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from patentviewer.model.answer import Answer
from patentviewer.model.circumstances import Circumstances, CollectionState, ModelState
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.edit import Origin
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureHit,
    FigureKey,
    Filters,
    Query,
    QueryFigure,
    Ranking,
)


def a_picture(seed: int = 0, black_and_white: bool = True) -> np.ndarray:
    rng = np.random.default_rng(seed)
    tones = rng.integers(0, 256, (60, 80)).astype(np.uint8)
    return np.where(tones > 127, 255, 0).astype(np.uint8) if black_and_white else tones


def a_query(figures: int = 2) -> Query:
    return Query(
        figures=tuple(
            QueryFigure(
                a_picture(number, black_and_white=number % 2 == 0),
                weight=1 / (number + 1),
                file=Path("/in/29-812345 図面.pdf"),
                sheet=number + 2,
                label=f"FIG. {number + 1}",
                view=View.PERSPECTIVE if number == 0 else View.FRONT,
                document="29/812,345",
                is_sketch=number == 1,
            )
            for number in range(figures)
        ),
        filters=Filters(
            locarno=("26-05",), us_class=("D26/65",), before=dt.date(2020, 5, 1), countries=("US",)
        ),
        descriptor_weights={"shape": 0.7, "rendering": 0.3},
        rotations=(-5.0, 5.0),
        leave_out=frozenset({DesignKey("", "29812345"), DesignKey("US", "D800001")}),
        liked=(FigureKey("grants", 4),),
    )


def with_origins(query: Query, *origins: Origin | None) -> Query:
    figures = zip(query.figures, origins, strict=True)
    return replace(query, figures=tuple(replace(one, origin=origin) for one, origin in figures))


def a_design(number: int) -> DesignKey:
    return DesignKey("US", f"D{number}")


def a_hit(number: int, score: float, duplicates: tuple[DesignHit, ...] = ()) -> DesignHit:
    figures = tuple(
        FigureHit(
            key=FigureKey("grants", 10 * number + view),
            score=score - view / 100,
            query_figure=0,
            file=f"/prior/US{number:07d}.pdf",
            sheet=view + 2,
            ordinal=1,
            label=f"FIG. {view + 1}",
            view=View.PERSPECTIVE if view == 0 else View.FRONT,
            mirrored=view == 1,
        )
        for view in range(3)
    )
    return DesignHit(
        design=a_design(800000 + number),
        document_id=number,
        bibliography=Bibliography(
            number=f"US D{800000 + number} S",
            country="US",
            kind="S",
            title="Stage light" if number % 2 else "ステージ用照明器具",
            granted=dt.date(2017, 3, 1) + dt.timedelta(days=7 * number),
            locarno="26-05",
            us_class="D26/65",
            applicant="Lumière & Söhne GmbH",
        ),
        score=score,
        figures=figures,
        duplicates=duplicates,
    )


def a_ranking(designs: int = 5, searchable: int = 12402) -> Ranking:
    return Ranking(
        designs=tuple(
            a_hit(number, 0.95 - number / 30, (a_hit(900, 0.9),) if number == 1 else ())
            for number in range(designs)
        ),
        cut_off=min(3, designs),
        coverage=Coverage(("grants",), searchable, 12950, 31),
        seconds=0.21,
        seconds_embedding=0.08,
    )


def an_answer(query: Query | None = None, ranking: Ranking | None = None, **more: Any) -> Answer:
    return Answer(query or a_query(), ranking or a_ranking(), the_circumstances(**more))


def the_circumstances(model: str = "patent-v2", files: int = 2100) -> Circumstances:
    return Circumstances(
        program="0.1.0",
        program_sha256="ab" * 32,
        model=ModelState(model, "cd" * 32, "CPU"),
        collections=(
            CollectionState(
                name="grants",
                folders=("/prior",),
                files=files,
                documents=2090,
                figures_known=12950,
                figures_searchable=12402,
                problems=31,
                refreshed="2026-11-20T10:00:00+00:00",
                index="ef" * 32,
            ),
        ),
    )
