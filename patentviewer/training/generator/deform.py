"""Other proportions: a whole article stretched, tapered, bent or twisted into a new design."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.article import Article, Pattern, flat_axes

Vertices = NDArray[np.float64]


def stretched(vertices: Vertices, rng: np.random.Generator, amount: float) -> Vertices:
    """Each axis longer or shorter by about ``amount`` (0.2 is a fifth)."""
    return vertices * np.exp(rng.normal(size=3) * amount)


def _taper(v: Vertices, a: float) -> Vertices:
    v = v.copy()
    v[:, :2] *= 1 + a * v[:, 2:3]
    return v


def _bend(v: Vertices, a: float) -> Vertices:
    v = v.copy()
    v[:, 0] += a * v[:, 2] ** 2
    return v


def _arch(v: Vertices, a: float) -> Vertices:
    v = v.copy()
    v[:, 2] += a * v[:, 0] ** 2
    return v


def _twist(v: Vertices, a: float) -> Vertices:
    c, s = np.cos(a * v[:, 2]), np.sin(a * v[:, 2])
    return np.stack([v[:, 0] * c - v[:, 1] * s, v[:, 0] * s + v[:, 1] * c, v[:, 2]], axis=1)


def _swell(v: Vertices, a: float) -> Vertices:
    v = v.copy()
    v[:, :2] *= 1 + a * np.cos(2.2 * v[:, 2:3])
    return v


def _bulge(v: Vertices, a: float) -> Vertices:
    swollen = v * (1 + a * np.exp(-4 * (v[:, 2:3] - 0.5) ** 2)) ** np.array([1, 1, 0])
    return np.asarray(swollen)


_WAYS = (_taper, _taper, _swell, _bulge, _bend, _arch, _twist)


def deformed(vertices: Vertices, rng: np.random.Generator, amount: float) -> Vertices:
    """One deformation of vertices within a ball of radius 1."""
    way = _WAYS[int(rng.integers(len(_WAYS)))]
    return way(vertices, float(rng.normal(scale=amount)))


def centred(vertices: Vertices) -> tuple[Vertices, Vertices, float]:
    """Vertices in a ball of radius 1; where its middle was, and the factor."""
    middle = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
    scale = 1 / max(float(np.linalg.norm(vertices - middle, axis=1).max()), 1e-9)
    return (vertices - middle) * scale, middle, scale


def restyled(article: Article, rng: np.random.Generator, amount: float = 0.18) -> Article:
    """The article in other proportions: another design of the same kind."""
    factors = np.exp(rng.normal(size=3) * amount)
    vertices = article.vertices.astype(np.float64) * factors
    if rng.random() < 0.4:
        vertices = deformed(vertices, rng, 1.6 * amount)
    vertices, middle, scale = centred(vertices)
    patterns = tuple(_follow(p, factors, middle, scale) for p in article.patterns)
    hinge = article.hinge
    if hinge:
        x, y, z = (np.array(hinge.pivot) * factors - middle) * scale
        hinge = replace(hinge, pivot=(float(x), float(y), float(z)))
    return replace(article, vertices=vertices.astype(np.float32), patterns=patterns, hinge=hinge)


def _follow(pattern: Pattern, factors: Vertices, middle: Vertices, scale: float) -> Pattern:
    """A pattern goes with the stretching (bending it would not show)."""
    left, low, right, high = pattern.box
    if pattern.axis == 3:
        low, high = ((z * factors[2] - middle[2]) * scale for z in (low, high))
    else:
        u, v = flat_axes(pattern.axis)
        left, right = ((x * factors[u] - middle[u]) * scale for x in (left, right))
        low, high = ((y * factors[v] - middle[v]) * scale for y in (low, high))
    return replace(pattern, box=(float(left), float(low), float(right), float(high)))
