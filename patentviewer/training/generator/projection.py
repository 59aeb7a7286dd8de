"""What is seen of an article from a camera: depth, part and surface direction of every pixel."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.article import Article, Hinge, flat_axes
from patentviewer.training.generator.cameras import Camera
from patentviewer.training.generator.compiled import compiled

Floats = NDArray[np.float32]
Whole = NDArray[np.int32]

SMOOTH = math.cos(math.radians(38))
"""Faces that meet at less than 38 degrees are shaded as one smooth surface."""


@dataclass(frozen=True, eq=False)
class Projection:
    """An article seen from a camera, in a square raster.

    depth: float32, larger is farther, in the article's lengths; planes are planes in it. part:
    int32, -1 outside the article. normal: float32 H x W x 3, in the camera's axes (right, up,
    towards). region: int32, what is printed there. cut: bool, where a section plane cuts.
    """

    depth: Floats
    part: Whole
    normal: Floats
    region: Whole
    cut: NDArray[np.bool_]

    @property
    def side(self) -> int:
        """Side of the raster in pixels."""
        return int(self.part.shape[0])


@compiled
def _corner_normals(vertices: Floats, faces: Whole, smooth: float) -> Floats:
    """Normals at the corners of faces, averaged over neighbours that meet at a flat angle."""
    n = faces.shape[0]
    flat = np.zeros((n, 3), np.float32)
    area = np.zeros(n, np.float32)
    first = np.zeros(vertices.shape[0] + 1, np.int64)
    for i in range(n):
        a = vertices[faces[i, 0]]
        b = vertices[faces[i, 1]]
        c = vertices[faces[i, 2]]
        x = (b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1])
        y = (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2])
        z = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
        size = math.sqrt(x * x + y * y + z * z)
        if size > 1e-12:
            flat[i, 0] = x / size
            flat[i, 1] = y / size
            flat[i, 2] = z / size
        area[i] = size
        for k in range(3):
            first[faces[i, k] + 1] += 1
    for i in range(vertices.shape[0]):
        first[i + 1] += first[i]
    at = first.copy()
    touching = np.empty(3 * n, np.int64)
    for i in range(n):
        for k in range(3):
            v = faces[i, k]
            touching[at[v]] = i
            at[v] += 1
    corners = np.empty((n, 9), np.float32)
    for i in range(n):
        for k in range(3):
            v = faces[i, k]
            x = 0.0
            y = 0.0
            z = 0.0
            for j in range(first[v], first[v + 1]):
                f = flat[touching[j]]
                if flat[i, 0] * f[0] + flat[i, 1] * f[1] + flat[i, 2] * f[2] > smooth:
                    # large faces count more, so that they stay flat beside their bevels
                    x += f[0] * area[touching[j]]
                    y += f[1] * area[touching[j]]
                    z += f[2] * area[touching[j]]
            size = math.sqrt(x * x + y * y + z * z)
            if size < 1e-14:
                size = 1.0
                x = flat[i, 0]
                y = flat[i, 1]
                z = flat[i, 2]
            corners[i, 3 * k] = x / size
            corners[i, 3 * k + 1] = y / size
            corners[i, 3 * k + 2] = z / size
    return corners


@compiled
def _rasterise(
    screen: Floats, near: Floats, faces: Whole, nearest: Floats, face: Whole, most: float
) -> None:
    """Which face is nearest at each pixel; ``near`` grows towards the eye, planar in the picture.

    most: fragments nearer than this are left out (a section).
    """
    side = face.shape[0]
    for i in range(faces.shape[0]):
        a = faces[i, 0]
        b = faces[i, 1]
        c = faces[i, 2]
        x0 = screen[a, 0]
        y0 = screen[a, 1]
        x1 = screen[b, 0]
        y1 = screen[b, 1]
        x2 = screen[c, 0]
        y2 = screen[c, 1]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if abs(area) < 1e-9:
            continue
        top = max(0, int(math.ceil(min(y0, min(y1, y2)))))
        bottom = min(side - 1, int(math.floor(max(y0, max(y1, y2)))))
        left = max(0, int(math.ceil(min(x0, min(x1, x2)))))
        right = min(side - 1, int(math.floor(max(x0, max(x1, x2)))))
        if top > bottom or left > right:
            continue
        inverse = 1.0 / area
        s_x = (y2 - y0) * inverse
        t_x = -(y1 - y0) * inverse
        step = s_x * (near[b] - near[a]) + t_x * (near[c] - near[a])
        for y in range(top, bottom + 1):
            s0 = ((left - x0) * (y2 - y0) - (x2 - x0) * (y - y0)) * inverse
            t0 = ((x1 - x0) * (y - y0) - (left - x0) * (y1 - y0)) * inverse
            lo = 0.0
            hi = float(right - left)
            for k in range(3):
                if k == 0:
                    value = s0
                    slope = s_x
                elif k == 1:
                    value = t0
                    slope = t_x
                else:
                    value = 1.0 - s0 - t0
                    slope = -s_x - t_x
                if slope > 1e-12:
                    lo = max(lo, -value / slope)
                elif slope < -1e-12:
                    hi = min(hi, -value / slope)
                elif value < -1e-6:
                    hi = -1.0
            if hi < lo - 1e-4:
                continue
            first = int(math.ceil(lo - 1e-4))
            last = int(math.floor(hi + 1e-4))
            value = near[a] + s0 * (near[b] - near[a]) + t0 * (near[c] - near[a]) + first * step
            for x in range(left + first, left + last + 1):
                if value > nearest[y, x] and value < most:
                    nearest[y, x] = value
                    face[y, x] = i
                value += step


@compiled
def _surface(
    screen: Floats,
    faces: Whole,
    parts: Whole,
    turned: Floats,
    face: Whole,
    nearest: Floats,
    normal: Floats,
    part: Whole,
    cut: NDArray[np.bool_],
    is_cut: bool,
) -> None:
    """Part, direction and depth of every pixel; a section's inner faces become the cut.

    turned: normals at the faces' corners in the camera's axes. nearest becomes depth in place.
    """
    side = face.shape[0]
    s = np.float32(0.0)
    t = np.float32(0.0)
    s_step = np.float32(0.0)
    t_step = np.float32(0.0)
    flat = False
    for y in range(side):
        before = -1
        for x in range(side):
            i = face[y, x]
            if i < 0:
                nearest[y, x] = 9.0
                before = -1
                continue
            nearest[y, x] = -nearest[y, x]
            part[y, x] = parts[i]
            if i == before:
                s += s_step
                t += t_step
            else:
                x0 = screen[faces[i, 0], 0]
                y0 = screen[faces[i, 0], 1]
                x1 = screen[faces[i, 1], 0] - x0
                y1 = screen[faces[i, 1], 1] - y0
                x2 = screen[faces[i, 2], 0] - x0
                y2 = screen[faces[i, 2], 1] - y0
                over = np.float32(1.0) / (x1 * y2 - x2 * y1)
                s_step = y2 * over
                t_step = -y1 * over
                s = ((x - x0) * y2 - x2 * (y - y0)) * over
                t = (x1 * (y - y0) - (x - x0) * y1) * over
                flat = turned[i, 0] == turned[i, 3] and turned[i, 1] == turned[i, 4]
                flat = flat and turned[i, 0] == turned[i, 6] and turned[i, 1] == turned[i, 7]
                before = i
            nx = turned[i, 0]
            ny = turned[i, 1]
            nz = turned[i, 2]
            if not flat:
                nx += s * (turned[i, 3] - turned[i, 0]) + t * (turned[i, 6] - turned[i, 0])
                ny += s * (turned[i, 4] - turned[i, 1]) + t * (turned[i, 7] - turned[i, 1])
                nz += s * (turned[i, 5] - turned[i, 2]) + t * (turned[i, 8] - turned[i, 2])
                size = np.float32(1.0) / (math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9)
                nx *= size
                ny *= size
                nz *= size
            if nz < 0:
                if is_cut and nz < -0.02:
                    cut[y, x] = True
                    nx = np.float32(0.0)
                    ny = np.float32(0.0)
                    nz = np.float32(-1.0)
                nx = -nx
                ny = -ny
                nz = -nz
            normal[y, x, 0] = nx
            normal[y, x, 1] = ny
            normal[y, x, 2] = nz


@compiled
def _print(
    region: Whole,
    part: Whole,
    depth: Floats,
    normal: Floats,
    turn: Floats,
    lens: Floats,
    image: NDArray[np.uint8],
    chosen: int,
    axis: int,
    side: int,
    box: Floats,
    tiled: bool,
    u_axis: int,
    v_axis: int,
    number: int,
) -> None:
    """Lay one pattern's regions over the pixels of its part.

    lens: distance of the camera (0: parallel), pixels to a length, column and row of the origin.
    """
    distance = lens[0]
    p = np.zeros(3, np.float32)
    height = image.shape[0]
    width = image.shape[1]
    for y in range(part.shape[0]):
        for x in range(part.shape[1]):
            if part[y, x] < 0 or (chosen >= 0 and part[y, x] != chosen):
                continue
            px = (x - lens[2]) / lens[1]
            py = (lens[3] - y) / lens[1]
            pz = -depth[y, x]
            if distance > 0:
                factor = pz / distance
                px /= factor
                py /= factor
                pz = distance - distance / factor
            for k in range(3):
                p[k] = px * turn[0, k] + py * turn[1, k] + pz * turn[2, k]
            if axis == 3:
                u = math.atan2(p[0], -p[1]) / (2 * math.pi) + 0.5
                v = p[2]
            else:
                towards = 0.0
                for k in range(3):
                    towards += normal[y, x, k] * turn[k, axis]
                if abs(towards) < 0.4 or (side != 0 and towards * side < 0):
                    continue
                u = p[u_axis]
                v = p[v_axis]
            u = (u - box[0]) / (box[2] - box[0])
            v = (v - box[1]) / (box[3] - box[1])
            if tiled:
                u -= math.floor(u)
                v -= math.floor(v)
            elif u < 0 or u >= 1 or v < 0 or v >= 1:
                continue
            label = image[min(int((1 - v) * height), height - 1), min(int(u * width), width - 1)]
            if label:
                region[y, x] = region[y, x] * 31 + label + 256 * number


def corner_normals(article: Article) -> Floats:
    """Smooth-shading normals, float32 M x 9 (three corners), for many projections of an article."""
    return _corner_normals(article.vertices, article.faces, SMOOTH)


def exploded(article: Article, amount: float) -> NDArray[np.float32]:
    """Vertices with the parts drawn apart along the axis on which they lie most apart."""
    count = article.part_count
    if count < 2 or amount <= 0:
        return article.vertices
    middles = np.zeros((count, 3))
    corners = article.vertices[article.faces].mean(axis=1)
    sizes = np.bincount(article.parts, minlength=count)
    for k in range(3):
        middles[:, k] = np.bincount(article.parts, corners[:, k], count) / np.maximum(sizes, 1)
    axis = int(np.argmax(np.ptp(middles, axis=0)))
    order = np.argsort(np.argsort(middles[:, axis]))
    shift = (order - (count - 1) / 2) * amount / max(1, min(count, 8)) * 2
    moved = article.vertices.copy()
    part_of_vertex = np.zeros(len(moved), np.int64)
    part_of_vertex[article.faces.reshape(-1)] = np.repeat(article.parts, 3)
    moved[:, axis] += shift[part_of_vertex].astype(np.float32)
    return moved


def swung(article: Article, hinge: Hinge) -> NDArray[np.float32]:
    """Vertices with the hinged parts in their other state (rotation by Rodrigues' formula)."""
    moving = np.unique(article.faces[np.isin(article.parts, hinge.parts)])
    pivot, k = np.array(hinge.pivot), np.array(hinge.axis)
    v = article.vertices[moving] - pivot
    c, s = math.cos(hinge.angle), math.sin(hinge.angle)
    turned = v * c + np.cross(k, v) * s + (v @ k)[:, None] * k * (1 - c)
    moved = article.vertices.copy()
    moved[moving] = (turned + pivot).astype(np.float32)
    return moved


def project(
    article: Article, camera: Camera, side: int, corners: Floats | None = None, margin: float = 0.03
) -> Projection:
    """See an article from a camera in a raster of side x side pixels, filling it but a margin.

    corners: :func:`corner_normals` of the article, where they are at hand.
    """
    corners = corner_normals(article) if corners is None else corners
    vertices = exploded(article, camera.explode) if camera.explode else article.vertices
    if camera.swung and article.hinge:
        vertices = swung(article, article.hinge)
    towards, right, up = camera.axes()
    turn = np.stack([right, up, towards]).astype(np.float32)
    seen = vertices @ turn.T
    depth = seen[:, 2].astype(np.float64)
    distance = max(camera.distance, float(depth.max()) + 0.6) if camera.distance else 0.0
    factor = distance / (distance - depth) if distance else np.ones(len(depth))
    flat = seen[:, :2] * factor[:, None]
    scale, shift = _fit(flat, camera, side, margin)
    screen = np.stack([flat[:, 0] * scale + shift[0], shift[1] - flat[:, 1] * scale], axis=1)
    near = factor * distance if distance else depth
    most = _cut_at(near, camera)
    nearest = np.full((side, side), -1e30, np.float32)
    face = np.full((side, side), -1, np.int32)
    screen32 = np.ascontiguousarray(screen, np.float32)
    _rasterise(screen32, near.astype(np.float32), article.faces, nearest, face, most)
    turned = (corners.reshape(-1, 3) @ turn.T).reshape(-1, 9)
    normal = np.zeros((side, side, 3), np.float32)
    part = np.full((side, side), -1, np.int32)
    cut = np.zeros((side, side), np.bool_)
    _surface(
        screen32,
        article.faces,
        article.parts,
        turned,
        face,
        nearest,
        normal,
        part,
        cut,
        bool(camera.cut),
    )
    region = np.zeros((side, side), np.int32)
    lens = np.array([distance, scale, *shift], np.float32)
    for number, p in enumerate(article.patterns, start=1):
        u, v = flat_axes(p.axis) if p.axis < 3 else (0, 2)
        box = np.array(p.box, np.float32)
        _print(
            region,
            part,
            nearest,
            normal,
            turn,
            lens,
            p.image,
            p.part,
            p.axis,
            p.side,
            box,
            p.tiled,
            u,
            v,
            number,
        )
    return Projection(nearest, part, normal, region, cut)


def _fit(
    flat: NDArray[np.float64], camera: Camera, side: int, margin: float
) -> tuple[float, tuple[float, float]]:
    """Pixels to a length, and where the origin falls."""
    low, high = flat.min(axis=0), flat.max(axis=0)
    longest = max(float((high - low).max()), 1e-6)
    scale = side * (1 - 2 * margin) / longest * camera.zoom
    middle = (low + high) / 2
    if camera.zoom > 1:
        middle = 0.7 * flat[int(camera.aim * (len(flat) - 1))] + 0.3 * middle
    half = (side - 1) / 2
    return scale, (half - scale * float(middle[0]), half + scale * float(middle[1]))


def _cut_at(near: NDArray[np.float64], camera: Camera) -> float:
    """Nearness beyond which a section leaves everything out."""
    if not camera.cut:
        return 1e30
    low, high = float(near.min()), float(near.max())
    return high - (high - low) * camera.cut
