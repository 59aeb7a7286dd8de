"""From where an article is looked at, and the sets of views that an application shows."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from patentviewer.model.documents import View
from patentviewer.training.generator.outlines import Points


@dataclass(frozen=True)
class Camera:
    """A way of looking at an article.

    azimuth, elevation, roll: radians; azimuth 0 is the front, elevation 0 level. distance: in the
    article's radii, 0 for parallel projection. explode: how far parts are drawn apart. cut: part
    of the depth removed by a section plane, 0 for none. zoom: 1 shows the whole, 3 a
    detail about one of the vertices, the one at the part ``aim`` of their list.
    swung: hinged parts are shown in their other state, open or closed.
    """

    view: View
    azimuth: float
    elevation: float
    roll: float = 0.0
    distance: float = 0.0
    explode: float = 0.0
    cut: float = 0.0
    zoom: float = 1.0
    aim: float = 0.0
    swung: bool = False

    def axes(self) -> tuple[Points, Points, Points]:
        """Unit vectors towards the camera, to its right and to its top."""
        a, e = self.azimuth, self.elevation
        towards = np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)])
        steep = abs(e) > 1.5
        above = np.array([0, math.copysign(1.0, e), 0]) if steep else np.array([0, 0, 1.0])
        right = np.cross(above, towards)
        right /= np.linalg.norm(right)
        up = np.cross(towards, right)
        c, s = math.cos(self.roll), math.sin(self.roll)
        return towards, right * c + up * s, up * c - right * s


_STRAIGHT = {
    View.FRONT: (0.0, 0.0),
    View.REAR: (math.pi, 0.0),
    View.LEFT: (-math.pi / 2, 0.0),
    View.RIGHT: (math.pi / 2, 0.0),
    View.TOP: (0.0, math.pi / 2),
    View.BOTTOM: (0.0, -math.pi / 2),
}


def camera(view: View, rng: np.random.Generator) -> Camera:
    """A camera for a view; straight views vary little, perspectives much."""
    if view in _STRAIGHT:
        azimuth, elevation = _STRAIGHT[view]
        roll = 0.0
        if abs(elevation) > 1 and rng.random() < 0.1:
            roll = float(rng.choice([math.pi / 2, math.pi]))
        return Camera(view, azimuth, elevation, roll)
    azimuth, elevation = _three_quarters(rng)
    distance = float(rng.uniform(3, 7)) if rng.random() < 0.75 else 0.0
    looking = Camera(view, azimuth, elevation, 0.0, distance)
    if view is View.EXPLODED:
        return replace(looking, explode=float(rng.uniform(0.5, 1.4)))
    if view is View.SECTION:
        if rng.random() < 0.6:
            side = float(rng.choice([0.0, math.pi / 2]))
            return Camera(view, side, 0.0, cut=float(rng.uniform(0.4, 0.55)))
        return replace(looking, cut=0.5)
    if view is View.DETAIL:
        return replace(looking, zoom=float(rng.uniform(1.6, 3.0)), aim=float(rng.random()))
    return looking


def _three_quarters(rng: np.random.Generator) -> tuple[float, float]:
    azimuth = float(rng.choice([-1, 1]) * rng.uniform(0.3, 1.1))
    if rng.random() < 0.2:
        azimuth += math.pi
    elevation = float(rng.uniform(0.15, 0.7)) * float(rng.choice([1, 1, 1, 1, -0.7]))
    return azimuth, elevation


def _flat_views(rng: np.random.Generator, count: int) -> list[Camera]:
    """The cameras of a sheet: its front, whole, aslant and in part."""
    cameras = [Camera(View.FRONT, 0.0, 0.0)]
    while len(cameras) < count:
        azimuth, elevation = rng.uniform(-0.7, 0.7, 2)
        aslant = Camera(View.PERSPECTIVE, float(azimuth), float(elevation), 0.0, 4.0)
        if rng.random() < 0.5:
            aslant = replace(
                aslant,
                view=View.DETAIL,
                azimuth=0.0,
                elevation=0.0,
                zoom=float(rng.uniform(1.3, 2.2)),
                aim=float(rng.random()),
            )
        cameras.append(aslant)
    return cameras[:count]


def set_of_views(
    rng: np.random.Generator, count: int, flat: bool = False, hinged: bool = False
) -> list[Camera]:
    """The cameras of one application: a perspective, the straight views, then others.

    count: how many. flat: of a sheet that has a front only. hinged: one or two views show its other
    state.
    """
    if flat:
        return _flat_views(rng, count)
    cameras = [camera(View.PERSPECTIVE, rng)]
    straight = [camera(view, rng) for view in _STRAIGHT]
    if rng.random() < 0.3:
        straight.pop(int(rng.integers(len(straight))))
    extra = [View.PERSPECTIVE, View.PERSPECTIVE, View.DETAIL, View.EXPLODED, View.SECTION]
    others = [camera(view, rng) for view in rng.permutation(np.array(extra, dtype=object))]
    pool = straight[: max(0, count - 1)]
    if count < 7:
        chosen = rng.permutation(len(straight))[: max(0, count - 1 - int(rng.random() < 0.5))]
        pool = [straight[i] for i in sorted(chosen)]
    shots = [*cameras, *pool, *others][:count]
    if hinged and count > 2:
        for i in rng.integers(1, count, 2):
            shots[i] = replace(camera(View.PERSPECTIVE, rng), swung=True)
    return shots
