"""All families of articles, and new members of them."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import article, registry
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.deform import restyled
from patentviewer.training.generator.families import (
    assemblies,
    devices,
    fixtures,
    furniture,
    graphics,
    tools,
    vehicles,
    vessels,
    wear,
)

MODULES = (assemblies, devices, fixtures, furniture, graphics, tools, vehicles, vessels, wear)
"""The modules whose makers have signed on; importing them fills the registry."""


def families() -> tuple[str, ...]:
    """Names of all families, sorted."""
    return tuple(sorted(registry.FAMILIES))


def family(name: str) -> registry.Family:
    """A family by its name. Raises KeyError for a name that is not in :func:`families`."""
    return registry.FAMILIES[name]


def make(name: str, rng: np.random.Generator) -> Article:
    """A new member of a family, in proportions of its own."""
    kind = registry.FAMILIES[name]
    body = kind.make(rng)
    title = kind.titles[int(rng.integers(len(kind.titles)))]
    made = article.article(body, kind.name, kind.locarno, title)
    return restyled(made, rng, 0.12) if rng.random() < 0.6 else made


def sibling(design: Article, rng: np.random.Generator, amount: float = 0.12) -> Article:
    """A similar design of the same maker: the same parts in other proportions."""
    return restyled(design, rng, amount)
