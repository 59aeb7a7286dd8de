"""Closed meshes of simple make: lofts, sweeps, extrusions, skins, cushions and blobs.

A solid's z axis points up. Faces wind anticlockwise seen from outside wherever the maker can tell.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import cv2
import mapbox_earcut
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay
from skimage.measure import marching_cubes

from patentviewer.training.generator import outlines
from patentviewer.training.generator.outlines import Points, Profile


class Solid(NamedTuple):
    """A mesh. vertices: float64 N x 3. faces: int64 M x 3."""

    vertices: Points
    faces: NDArray[np.int64]


def about(axis: str, angle: float) -> Points:
    """The matrix that turns about an axis, in radians."""
    c, s = math.cos(angle), math.sin(angle)
    if axis == "x":
        return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])
    if axis == "y":
        return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


TOWARDS: dict[str, Points] = {
    "up": np.eye(3),
    "down": np.diag([1.0, -1.0, -1.0]),
    "right": np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0.0]]),
    "left": np.array([[0, 0, -1], [-1, 0, 0], [0, 1, 0.0]]),
    "back": np.array([[-1, 0, 0], [0, 0, 1], [0, 1, 0.0]]),
    "front": np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0.0]]),
}
"""Turns that point a solid's z axis: front is -y, right is +x. A front outline stays upright."""


def moved(
    solid: Solid, size: object = 1.0, turn: Points | None = None, by: object = (0.0, 0.0, 0.0)
) -> Solid:
    """Scaled (one factor or three), then turned, then shifted."""
    vertices = solid.vertices * np.asarray(size, float)
    if turn is not None:
        vertices = vertices @ turn.T
    return Solid(vertices + np.asarray(by, float), solid.faces)


def mirrored(solid: Solid, axis: int = 0) -> Solid:
    """Mirrored in the plane through the origin across an axis."""
    sign = np.ones(3)
    sign[axis] = -1
    return Solid(solid.vertices * sign, solid.faces[:, ::-1])


def joined(*solids: Solid) -> Solid:
    """Several solids as one."""
    starts = np.cumsum([0, *(len(s.vertices) for s in solids[:-1])])
    faces = [s.faces + start for s, start in zip(solids, starts, strict=True)]
    return Solid(np.concatenate([s.vertices for s in solids]), np.concatenate(faces))


def _rings(n: int, m: int, closed: bool = False) -> NDArray[np.int64]:
    """Faces between n rings of m points; closed: the last ring meets the first."""
    a = np.arange(n if closed else n - 1)[:, None]
    b = np.arange(m)[None]
    low, low_next = (a % n) * m + b, (a % n) * m + (b + 1) % m
    top, top_next = ((a + 1) % n) * m + b, ((a + 1) % n) * m + (b + 1) % m
    return np.concatenate(
        [
            np.stack([low, low_next, top_next], -1).reshape(-1, 3),
            np.stack([low, top_next, top], -1).reshape(-1, 3),
        ]
    )


def skin(rings: object, caps: bool = True) -> Solid:
    """A skin over rings of equally many points, n x m x 3, its ends closed by fans if caps."""
    points = np.asarray(rings, float)
    n, m, _ = points.shape
    vertices = points.reshape(-1, 3)
    faces = _rings(n, m)
    if caps:
        around = np.arange(m)
        following = (around + 1) % m
        middles = np.stack([points[0].mean(axis=0), points[-1].mean(axis=0)])
        first = np.stack([following, around, np.full(m, n * m)], axis=1)
        last = np.stack([around, following, np.full(m, n * m + 1)], axis=1)
        last[:, :2] += (n - 1) * m
        vertices = np.concatenate([vertices, middles])
        faces = np.concatenate([faces, first, last])
    return Solid(vertices, faces)


def loft(outline: Points, profile: Profile, twist: float = 0.0, lean: float = 0.0) -> Solid:
    """An outline scaled by each radius of a profile; twist in radians, lean along x, in all."""
    line = np.asarray(profile, float)
    height = line[:, 1]
    part = (height - height.min()) / (np.ptp(height) + 1e-9)
    c, s = np.cos(twist * part)[:, None], np.sin(twist * part)[:, None]
    x = line[:, :1] * (c * outline[None, :, 0] - s * outline[None, :, 1]) + lean * part[:, None]
    y = line[:, :1] * (s * outline[None, :, 0] + c * outline[None, :, 1])
    z = np.repeat(height[:, None], len(outline), axis=1)
    return Solid(np.stack([x, y, z], -1).reshape(-1, 3), _rings(len(line), len(outline)))


def turned(profile: Profile, n: int = 40) -> Solid:
    """A solid of revolution."""
    return loft(outlines.circle(n), profile)


def slab(
    width: float, depth: float, height: float, radius: float = 0.0, soft: float = 0.0
) -> Solid:
    """A box standing on z = 0. radius: of its upright edges; soft: rounding of its other edges."""
    corner = max(radius, 1e-3 * min(width, depth))
    shape = outlines.rounded_box(width / 2, depth / 2, corner, 8 if radius <= 0 else 24)
    if soft <= 0:
        flat = [(0.0, 0.0), (1.0, 0.0), (1.0, height), (0.0, height)]
        return loft(shape, flat)
    part = min(0.45, soft / height)
    line = outlines.rounded_profile(min(0.4, soft / max(width, depth) * 2), part, True)
    return loft(shape, [(r, h * height) for r, h in line])


def ball(width: float = 1, depth: float = 1, height: float = 1, n: int = 24) -> Solid:
    """An ellipsoid of half axes, about the origin."""
    t = np.linspace(-np.pi / 2, np.pi / 2, n // 2 + 2)
    line = [(max(0.0, math.cos(a)), math.sin(a)) for a in t]
    return moved(loft(outlines.circle(n), line), (width, depth, height))


def rod(start: object, end: object, radius: float, n: int = 12, end_radius: float = -1) -> Solid:
    """A round bar between two points, tapering to end_radius where that is given."""
    a, b = np.asarray(start, float), np.asarray(end, float)
    solid = sweep(np.stack([a, b]), outlines.circle(n) * radius)
    if end_radius >= 0:
        ring = solid.vertices[n : 2 * n]
        solid.vertices[n : 2 * n] = b + (ring - b) * (end_radius / radius)
    return solid


def sweep(path: object, section: Points, closed: bool = False, sizes: object = None) -> Solid:
    """A section (outline in lengths) moved along a path of points, without twisting more than need.

    sizes: factor of the section at each point of the path.
    """
    line = np.asarray(path, float)
    n = len(line)
    if closed:
        along = np.roll(line, -1, axis=0) - np.roll(line, 1, axis=0)
    else:
        along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    side = _sideways(line, along)
    up = np.cross(side, along)
    factor = np.ones(n) if sizes is None else np.asarray(sizes, float)
    across = section[None] * factor[:, None, None]
    rings = line[:, None] + side[:, None] * across[..., :1] + up[:, None] * across[..., 1:]
    if not closed:
        return skin(rings[:, ::-1])
    return Solid(rings[:, ::-1].reshape(-1, 3), _rings(n, len(section), True))


def _sideways(line: Points, along: Points) -> Points:
    """Unit vectors across a path: out of the plane it lies in, or level."""
    plane = np.linalg.svd(line - line.mean(axis=0), full_matrices=True)[2][2]
    for reference in (plane, np.array([0, 0, 1.0]), np.array([0, 1.0, 0]), np.array([1.0, 0, 0])):
        side = np.cross(along, reference)
        size = np.linalg.norm(side, axis=1, keepdims=True)
        if size.min() > 0.2:
            break
    return np.asarray(side / (size + 1e-9))


def extrude(shapes: list[Points], height: float) -> Solid:
    """A flat shape followed by its holes, thickened upwards from z = 0."""
    flat = np.concatenate(shapes)
    ends = np.cumsum([len(s) for s in shapes]).astype(np.uint32)
    top = mapbox_earcut.triangulate_float64(flat, ends).reshape(-1, 3).astype(np.int64)
    n = len(flat)
    low = np.concatenate([flat, np.zeros((n, 1))], axis=1)
    vertices = np.concatenate([low, low + [0, 0, height]])
    faces = [top[:, ::-1], top + n]
    start = 0
    for shape in shapes:
        a = np.arange(len(shape)) + start
        b = np.roll(a, -1)
        faces += [np.stack([a, b, b + n], axis=1), np.stack([a, b + n, a + n], axis=1)]
        start += len(shape)
    return Solid(vertices, np.concatenate(faces))


def cushion(shape: Points, thickness: float, detail: int = 22, firmness: float = 0.5) -> Solid:
    """A flat outline filled like a pillow or a garment, in the x-y plane.

    thickness: in the middle of its widest place. firmness: 0.3 is boxy, 1 is a lens.
    """
    low, high = shape.min(axis=0), shape.max(axis=0)
    step = float((high - low).max()) / detail
    xs = np.arange(low[0] + step / 2, high[0], step)
    ys = np.arange(low[1] + step / 2, high[1], step)
    cells = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    depth, cell = _depths(shape, low, high)
    shape = _densely(shape, step)
    inner = cells[_sampled(depth, cells, low, cell) > 0.55 * step]
    flat = np.concatenate([shape, inner]) if len(inner) else shape
    triangles = Delaunay(flat).simplices.astype(np.int64)
    middles = flat[triangles].mean(axis=1)
    triangles = triangles[_sampled(depth, middles, low, cell) > 0]
    away = _sampled(depth, flat, low, cell)
    away[: len(shape)] = 0
    rise = thickness / 2 * (away / max(float(away.max()), 1e-9)) ** firmness
    first, second = (flat[triangles[:, k]] - flat[triangles[:, 0]] for k in (1, 2))
    flipped = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    triangles = np.where((flipped < 0)[:, None], triangles[:, ::-1], triangles)
    n = len(flat)
    vertices = np.concatenate(
        [np.concatenate([flat, rise[:, None]], 1), np.concatenate([flat, -rise[:, None]], 1)]
    )
    return Solid(vertices, np.concatenate([triangles, triangles[:, ::-1] + n]))


def _densely(shape: Points, step: float) -> Points:
    """A closed polygon with no side longer than a step."""
    following = np.roll(shape, -1, axis=0)
    pieces = np.ceil(np.linalg.norm(following - shape, axis=1) / step).astype(int)
    sides = [
        a + (b - a) * np.linspace(0, 1, max(1, n), endpoint=False)[:, None]
        for a, b, n in zip(shape, following, pieces, strict=True)
    ]
    return np.concatenate(sides)


def _depths(shape: Points, low: Points, high: Points) -> tuple[NDArray[np.float32], float]:
    """How far inside a shape each cell of a raster lies, and the side of a cell."""
    cell = float((high - low).max()) / 120
    size = np.ceil((high - low) / cell).astype(int) + 3
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(mask, [np.round((shape - low) / cell + 1).astype(np.int32)], 1)
    return cv2.distanceTransform(mask, cv2.DIST_L2, 3).astype(np.float32) * np.float32(cell), cell


def _sampled(
    depth: NDArray[np.float32], points: Points, low: Points, cell: float
) -> NDArray[np.float64]:
    at = np.round((points - low) / cell + 1).astype(int)
    at = np.clip(at, 0, np.array(depth.shape[::-1]) - 1)
    return np.asarray(depth[at[:, 1], at[:, 0]], np.float64)


def blob(balls: object, detail: int = 30, blend: float = 0.5) -> Solid:
    """Balls (x, y, z, radius) melted into each other: a smooth organic body.

    blend: how far neighbours flow together; the field of Wyvill (1986), cut at its half.
    """
    b = np.asarray(balls, float)
    reach = b[:, 3] * (1 + blend)
    low, high = (b[:, :3] - reach[:, None]).min(axis=0), (b[:, :3] + reach[:, None]).max(axis=0)
    step = float((high - low).max()) / detail
    axes = [np.arange(low[i] - step, high[i] + 1.5 * step, step) for i in range(3)]
    x, y, z = np.meshgrid(*axes, indexing="ij", sparse=True)
    field = np.zeros(tuple(len(a) for a in axes))
    for (bx, by, bz, _), r in zip(b, reach, strict=True):
        near = 1 - np.minimum(((x - bx) ** 2 + (y - by) ** 2 + (z - bz) ** 2) / r**2, 1)
        field += near**2
    level = float((1 - 1 / (1 + blend) ** 2) ** 2)
    vertices, faces, _, _ = marching_cubes(field, level)  # type: ignore[no-untyped-call]
    placed = vertices.astype(np.float64) * step + np.array([a[0] for a in axes])
    return Solid(placed, faces.astype(np.int64)[:, ::-1])
