"""Whether a sketch, or another draughtsman's drawing, finds its figure; and generated articles.

`patentviewer evaluate` measures on documents; these make their queries of figures themselves.
All are seeded: the same figures and seed give the same queries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from patentviewer.drawings.folder import walk
from patentviewer.drawings.prepare import prepare
from patentviewer.drawings.reading import read
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.documents import Picture, Source
from patentviewer.search.described import Described
from patentviewer.search.encoder import Encoder
from patentviewer.search.metrics import Items, Labels, Retrieval, retrieval
from patentviewer.training.generator.dataset import Recipe, designs
from patentviewer.training.generator.reink import reink
from patentviewer.training.generator.sketch import sketch_of_picture
from patentviewer.training.sources import HELD_OUT_SEED

QUERIES = 150

Change = Callable[[Picture, np.random.Generator], Picture]


def figures_below(folder: Path) -> tuple[list[Picture], Labels]:
    """Every figure of the documents and pictures below a folder, and each one's document."""
    pictures: list[Picture] = []
    documents: list[int] = []
    for number, source in enumerate(walk(folder)):
        if isinstance(source, Source):
            found = read(source).figures
            pictures += [figure.picture for figure in found]
            documents += [number] * len(found)
    if not pictures:
        raise UserError(Message("measuring.no_figures", folder=folder))
    return pictures, np.array(documents, np.int64)


def described(encoder: Encoder, pictures: Sequence[Picture]) -> Described:
    """What the model says of figures."""
    preparation = encoder.manifest.preparation
    return encoder.describe(np.stack([prepare(picture, preparation) for picture in pictures]))


def sketches(
    encoder: Encoder, pictures: Sequence[Picture], documents: Labels, seed: int = 0
) -> dict[str, Retrieval]:
    """Rough sketches of some figures against all figures, with the weights for sketches.

    Returns how well they find "the figure" itself and "the document" it is of.
    """
    weights = encoder.manifest.weights(is_sketch=True)
    return _changed(encoder, pictures, documents, sketch_of_picture, weights, seed)


def reinked(
    encoder: Encoder, pictures: Sequence[Picture], documents: Labels, seed: int = 0
) -> dict[str, Retrieval]:
    """Some figures in another draughtsman's style against all, with the weights for drawings."""
    weights = encoder.manifest.weights()
    return _changed(encoder, pictures, documents, reink, weights, seed)


def _changed(
    encoder: Encoder,
    pictures: Sequence[Picture],
    documents: Labels,
    change: Change,
    weights: dict[str, float],
    seed: int,
) -> dict[str, Retrieval]:
    rng = np.random.default_rng(seed)
    chosen = np.sort(rng.choice(len(pictures), min(QUERIES, len(pictures)), replace=False))
    asked = described(encoder, [change(pictures[place], rng) for place in chosen])
    database = described(encoder, pictures)
    weighing = encoder.manifest.weighing(weights)
    own = np.arange(len(pictures), dtype=np.int64)
    return {
        name: retrieval(
            Items.single(asked, labels[chosen]), Items.single(database, labels), weighing
        )
        for name, labels in (("the figure", own), ("the document", documents))
    }


def generated(encoder: Encoder, count: int = 150, views: int = 6, processes: int = 1) -> Retrieval:
    """Every view of articles that nothing was trained on against all others."""
    preparation = encoder.manifest.preparation
    recipe = Recipe(views=views, size=round(preparation.size * 1.1))
    views_of: list[Described] = []
    labels: list[int] = []
    seeds = range(HELD_OUT_SEED, HELD_OUT_SEED + count)
    for design in designs(seeds, processes=processes, recipe=recipe):
        views_of.append(described(encoder, list(design.views)))
        labels += [design.design] * len(design.views)
    items = Items.single(Described.joined(views_of), np.array(labels, np.int64))
    return retrieval(items, None, encoder.manifest.weighing(encoder.manifest.weights()))
