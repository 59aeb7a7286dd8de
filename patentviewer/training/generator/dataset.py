"""Many designs, made in processes: what networks are trained on."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture
from patentviewer.training.generator import articles, cameras, meshes, render, sketch, styles
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.meshes import BaseMesh
from patentviewer.training.generator.projection import corner_normals

ASSEMBLIES = ("assembly", "plate", "shell", "sculpture")
"""Families of no kind; together they are drawn as often as ``ASSEMBLY_SHARE`` says."""
ASSEMBLY_SHARE = 0.3
BATCH = 4
"""Designs handed to a worker at once."""


@dataclass(frozen=True)
class Recipe:
    """What is made of each seed.

    views: drawings of each design. size: their side in pixels. restyled: further drawings of each
    view, pixel-aligned, each in another style. sketches: rough sketches of each view. mesh_share:
    part of the designs made of meshes, where there are any. grey: chance of a grey style.
    """

    views: int = 6
    size: int = 256
    restyled: int = 0
    sketches: int = 0
    mesh_share: float = 0.4
    grey: float = 0.06


@dataclass(frozen=True, eq=False)
class Design:
    """One generated design. Pictures are uint8, 0 = ink, 255 = paper.

    design: its seed. family: its number in :func:`family_names`. style: number of the style of
    ``views`` (one draughtsman on all views). views: K x S x S. names: what each shows (View's
    values). restyled: K x R x S x S, each the same view in a style of its own; R is 0 unless asked
    for. sketches: K x T x S x S.
    """

    design: int
    family: int
    style: int
    views: NDArray[np.uint8]
    names: tuple[str, ...]
    restyled: NDArray[np.uint8]
    sketches: NDArray[np.uint8]


def family_names(bases: Sequence[BaseMesh] = ()) -> tuple[str, ...]:
    """All families, generated ones and those of meshes, sorted."""
    return tuple(sorted({*articles.families(), *(base.family for base in bases)}))


def new_article(
    rng: np.random.Generator, bases: Sequence[BaseMesh] = (), mesh_share: float = 0.4
) -> Article:
    """Some article: a mesh's variant, a free assembly or a member of a family."""
    if bases and rng.random() < mesh_share:
        by_family: dict[str, list[BaseMesh]] = {}
        for base in bases:
            by_family.setdefault(base.family, []).append(base)
        chosen = by_family[sorted(by_family)[int(rng.integers(len(by_family)))]]
        return meshes.variant(chosen[int(rng.integers(len(chosen)))], rng)
    if rng.random() < ASSEMBLY_SHARE:
        return articles.make(ASSEMBLIES[int(rng.integers(len(ASSEMBLIES)))], rng)
    names = [name for name in articles.families() if name not in ASSEMBLIES]
    return articles.make(names[int(rng.integers(len(names)))], rng)


def make_design(seed: int, recipe: Recipe, bases: Sequence[BaseMesh] = ()) -> Design:
    """The design of a seed, always the same one for the same recipe, families and meshes."""
    rng = np.random.default_rng([seed, 20_21])
    article = new_article(rng, bases, recipe.mesh_share)
    style = styles.draw(rng, recipe.grey)
    corners = corner_normals(article)
    broken = render.broken_parts(style, article.part_count, rng)
    size = recipe.size
    views: list[Picture] = []
    others: list[list[Picture]] = []
    rough: list[list[Picture]] = []
    shots = cameras.set_of_views(rng, recipe.views, article.is_flat, article.hinge is not None)
    for shot in shots:
        seen = render.see(article, shot, size, corners)
        views.append(render.ink(seen, style, size, rng, broken))
        others.append(
            [
                render.ink(seen, styles.another(style, rng), size, rng)
                for _ in range(recipe.restyled)
            ]
        )
        rough.append([sketch.sketch_of_seen(seen, size, rng) for _ in range(recipe.sketches)])
    shape = (len(shots), -1, size, size)
    empty = np.empty((len(shots), 0, size, size), np.uint8)
    return Design(
        design=seed,
        family=family_names(bases).index(article.family),
        style=seed,
        views=np.stack(views),
        names=tuple(shot.view.value for shot in shots),
        restyled=np.array(others, np.uint8).reshape(shape) if recipe.restyled else empty,
        sketches=np.array(rough, np.uint8).reshape(shape) if recipe.sketches else empty,
    )


_bases: tuple[BaseMesh, ...] = ()
"""A worker's meshes, set once as it starts."""


def _start(bases: tuple[BaseMesh, ...]) -> None:
    global _bases  # noqa: PLW0603 - a worker process has no other place for what it is given once
    _bases = bases
    cv2.setNumThreads(1)


def _make_batch(seeds: Sequence[int], recipe: Recipe) -> list[Design]:
    return [make_design(seed, recipe, _bases) for seed in seeds]


def designs(
    seeds: Iterable[int],
    views_per_design: int = 6,
    size: int = 256,
    processes: int = 1,
    *,
    bases: Sequence[BaseMesh] = (),
    recipe: Recipe | None = None,
) -> Iterator[Design]:
    """Designs of seeds, in their order, made ahead by worker processes.

    processes: 0 makes them here. bases: meshes to use besides the families. recipe: everything
    else that can be chosen; views_per_design and size then come from it. Closing the iterator
    stops the workers.
    """
    recipe = recipe or Recipe(views=views_per_design, size=size)
    if processes <= 0:
        for seed in seeds:
            yield make_design(seed, recipe, bases)
        return
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, _start, (tuple(bases),))
    waiting: deque[Future[list[Design]]] = deque()
    source = iter(seeds)
    try:
        while True:
            while len(waiting) < 3 * processes and (batch := list(islice(source, BATCH))):
                waiting.append(pool.submit(_make_batch, batch, recipe))
            if not waiting:
                return
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
