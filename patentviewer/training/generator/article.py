"""An article: a mesh of parts with what is printed, cut or woven on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.outlines import Points
from patentviewer.training.generator.solids import Solid

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Pattern:
    """A flat image of regions laid on a part; lines are drawn where its regions meet.

    image: uint8 labels, 0 = nothing. part: which part, -1 for all. axis: the face it lies on
    looks along this axis (0 x, 1 y, 2 z; 3: wrapped round the z axis). side: +1 or -1 for one of
    the two faces, 0 for both. box: left, low, right, high of one image in the article's lengths
    (wrapped: in turns, then z). tiled: repeated for ever, else laid once.
    """

    image: Image
    part: int
    axis: int
    box: tuple[float, float, float, float]
    side: int = 0
    tiled: bool = True


@dataclass(frozen=True)
class Hinge:
    """Parts that swing about a line: a lid, a door, a jaw.

    parts: which. pivot: a point of the line. axis: its direction, a unit vector. angle: radians
    from the state they are in to the other one, anticlockwise seen against the axis.
    """

    parts: tuple[int, ...]
    pivot: tuple[float, float, float]
    axis: tuple[float, float, float]
    angle: float


@dataclass(frozen=True, eq=False)
class Article:
    """One design's body. It fits a ball of radius 1 about the origin; z is up, -y is its front.

    vertices: float32 N x 3. faces: int32 M x 3. parts: int32 M, the part of each face, from 0.
    family: what kind of thing it is. locarno: class and subclass, "06-01". title: in words.
    """

    vertices: NDArray[np.float32]
    faces: NDArray[np.int32]
    parts: NDArray[np.int32]
    family: str
    locarno: str = ""
    title: str = ""
    patterns: tuple[Pattern, ...] = ()
    hinge: Hinge | None = None

    @property
    def is_flat(self) -> bool:
        """Whether it is a sheet that faces the front: a screen, a label, a textile."""
        return bool(np.ptp(self.vertices[:, 1]) < 0.03 and self.patterns)

    @property
    def part_count(self) -> int:
        """How many parts there are."""
        return int(self.parts.max()) + 1


@dataclass(eq=False)
class Body:
    """An article while it is being put together, in whatever lengths its maker likes."""

    solids: list[Solid] = field(default_factory=list)
    part_of: list[int] = field(default_factory=list)
    patterns: list[Pattern] = field(default_factory=list)
    hinge: Hinge | None = None

    def add(self, solid: Solid, part: int | None = None) -> int:
        """Put a solid on; returns its part, a new one when none is given."""
        number = self.new_part() if part is None else part
        self.solids.append(solid)
        self.part_of.append(number)
        return number

    def add_both(self, solid: Solid, axis: int = 0) -> int:
        """Put a solid and its mirror image on, as one part."""
        part = self.add(solid)
        sign = np.ones(3)
        sign[axis] = -1
        return self.add(Solid(solid.vertices * sign, solid.faces[:, ::-1]), part)

    def new_part(self) -> int:
        """A number no part has yet."""
        return max(self.part_of, default=-1) + 1

    def bounds(self, part: int | None = None) -> tuple[Points, Points]:
        """Lowest and highest corner, of everything or of one part."""
        chosen = [
            s.vertices
            for s, p in zip(self.solids, self.part_of, strict=True)
            if part is None or p == part
        ]
        return (
            np.min([v.min(axis=0) for v in chosen], axis=0),
            np.max([v.max(axis=0) for v in chosen], axis=0),
        )

    def turn(self, matrix: Points) -> None:
        """Turn everything so far; patterns must come later."""
        self.solids = [Solid(s.vertices @ matrix.T, s.faces) for s in self.solids]

    def cover(self, image: Image, part: int, axis: int, side: int = 0, times: float = 0.0) -> None:
        """Lay an image over a part's face: once, filling it, or ``times`` tiles across it."""
        low, high = self.bounds(part if part >= 0 else None)
        if axis == 3:
            self._wrap(image, part, (low[2], high[2]), times)
            return
        u, v = flat_axes(axis)
        left, right, bottom, top = low[u], high[u], low[v], high[v]
        if times:
            width = (right - left) / times
            height = width * image.shape[0] / image.shape[1]
            right, top = left + width, bottom + height
        box = (float(left), float(bottom), float(right), float(top))
        self.patterns.append(Pattern(image, part, axis, box, side, tiled=times > 0))

    def _wrap(self, image: Image, part: int, height: tuple[float, float], times: float) -> None:
        """Wrap an image round the z axis, ``times`` tiles (a whole number) round it."""
        rounds = max(1, round(times)) if times else 1
        box = (0.0, float(height[0]), 1.0 / rounds, float(height[1]))
        if times:
            across = 2 * np.pi * float(np.mean(self.bounds(part)[1][:2])) / rounds
            tall = max(abs(across), 1e-3) * image.shape[0] / image.shape[1]
            box = (0.0, float(height[0]), 1.0 / rounds, float(height[0] + tall))
        self.patterns.append(Pattern(image, part, 3, box, 0, tiled=True))


def flat_axes(axis: int) -> tuple[int, int]:
    """Which axes run right and up on a face that looks along an axis."""
    return ((1, 2), (0, 2), (0, 1))[axis]


def article(body: Body, family: str, locarno: str, title: str) -> Article:
    """The finished article: centred, within a ball of radius 1."""
    starts = np.cumsum([0, *(len(s.vertices) for s in body.solids[:-1])])
    faces = [s.faces + at for s, at in zip(body.solids, starts, strict=True)]
    parts = [np.full(len(s.faces), p) for s, p in zip(body.solids, body.part_of, strict=True)]
    vertices = np.concatenate([s.vertices for s in body.solids])
    middle = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
    scale = 1 / max(float(np.linalg.norm(vertices - middle, axis=1).max()), 1e-9)
    kept, numbers = np.unique(np.concatenate(parts), return_inverse=True)
    new = {int(old): k for k, old in enumerate(kept)} | {-1: -1}
    patterns = tuple(
        replace(_rescaled(p, middle, scale), part=new[p.part])
        for p in body.patterns
        if p.part in new
    )
    hinge = body.hinge
    if hinge:
        x, y, z = (np.array(hinge.pivot) - middle) * scale
        swinging = tuple(new[part] for part in hinge.parts if part in new)
        hinge = replace(hinge, parts=swinging, pivot=(float(x), float(y), float(z)))
    return Article(
        ((vertices - middle) * scale).astype(np.float32),
        np.concatenate(faces).astype(np.int32),
        numbers.astype(np.int32),
        family,
        locarno,
        title,
        patterns,
        hinge,
    )


def _rescaled(pattern: Pattern, middle: Points, scale: float) -> Pattern:
    left, low, right, high = pattern.box
    if pattern.axis == 3:
        box = (left, (low - middle[2]) * scale, right, (high - middle[2]) * scale)
    else:
        u, v = flat_axes(pattern.axis)
        box = (
            (left - middle[u]) * scale,
            (low - middle[v]) * scale,
            (right - middle[u]) * scale,
            (high - middle[v]) * scale,
        )
    placed = (float(box[0]), float(box[1]), float(box[2]), float(box[3]))
    return replace(pattern, box=placed)
