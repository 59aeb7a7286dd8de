"""One drawing laid onto another: the transform, and how well the drawings then fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from patentviewer.compare import coarse, features
from patentviewer.compare.ink import Lines, lines_of
from patentviewer.compare.refinement import Kind, closest, refine, sample
from patentviewer.compare.transform import Transform
from patentviewer.messages import Message
from patentviewer.model.documents import Picture


class Method(Enum):
    """What an alignment was found by, as a message."""

    MATCHES = Message("fit.by_points")
    SHAPE = Message("fit.by_shape")
    MOMENTS = Message("fit.by_place")
    HAND = Message("fit.by_hand")


FIT_WITHIN = 0.0075
"""Lines this near to each other lie on each other, as a part of the drawing's diagonal."""

_UPRIGHT_WITHIN = 20.0
_TURN_MUST_GAIN = 0.08
_POOR_TURN_MUST_GAIN = 0.25
_GOOD = 0.6
_CERTAIN = 15
_LOOSE = (16.0, 12.0, 9.0, 6.0, 5.0)
_FINE = (5.0, 4.0, 3.0, 2.0, 1.5)
_USABLE = 0.25


@dataclass(frozen=True)
class Alignment:
    """How the right drawing lies on the left one.

    transform: from the right picture's pixels to the left picture's. quality: part of all lines
    of both drawings that have a line of the other on them, 0 to 1. method: what it rests on.
    matches: how many local points agree, 0 where the shape decided.
    """

    transform: Transform
    quality: float
    method: Method
    matches: int = 0

    @property
    def words(self) -> Message:
        """The quality in words for an examiner, as a message: "good fit"."""
        return fit_in_words(self.quality)


_FITS = (
    (0.9, Message("fit.coincide")),
    (0.7, Message("fit.good")),
    (0.5, Message("fit.most_parts")),
    (0.3, Message("fit.some_parts")),
)


def fit_in_words(quality: float) -> Message:
    """How far an overlay can be trusted. quality: as in :class:`Alignment`, 0 to 1."""
    return next((told for least, told in _FITS if quality >= least), Message("fit.none"))


@dataclass(frozen=True)
class _Trial:
    transform: Transform
    method: Method
    matches: int = 0
    score: float = 0.0

    @property
    def upright(self) -> bool:
        return abs(self.transform.degrees) <= _UPRIGHT_WITHIN


def align(
    left: Picture, right: Picture, *, mirrored: bool = False, kind: Kind = "similarity"
) -> Alignment:
    """Lay the right drawing onto the left one. Pictures: uint8, 0 = ink, any sizes.

    mirrored: exchange left and right of the right drawing first. kind: "similarity" keeps
    proportions, which is what a comparison wants, and leaves drawings that share little upright;
    "upright" never turns; "affine" lets proportions change. The same pictures always give the
    same alignment.
    """
    return align_lines(lines_of(left), lines_of(right), mirrored=mirrored, kind=kind)


def align_lines(
    left: Lines, right: Lines, *, mirrored: bool = False, kind: Kind = "similarity"
) -> Alignment:
    """As align, for drawings already at working size."""
    if len(left.points) and len(right.points):
        best = _decided(left, right, mirrored, kind)
    else:
        best = _Trial(coarse.by_moments(left, right, mirrored), Method.MOMENTS)
    whole = right.to_full.inverse().then(best.transform).then(left.to_full)
    return Alignment(whole, best.score, best.method, best.matches)


def _decided(left: Lines, right: Lines, mirrored: bool, kind: Kind) -> _Trial:
    """The best of all trials, made as exact as the drawings allow."""
    best = _best(_trials(left, right, mirrored)) if kind != "upright" else None
    if best is None:
        best = _unturned(left, right, mirrored)
    if kind == "similarity" and best.score < _GOOD:
        plain = _unturned(left, right, mirrored)
        if plain.score > best.score - _POOR_TURN_MUST_GAIN / 2:
            best, kind = plain, "upright"
    if kind == "affine":
        loose = refine(left, right, best.transform, kind=kind, widths=_LOOSE)
        best = max(best, _scored(left, right, replace(best, transform=loose)), key=_score_of)
    fine = refine(left, right, best.transform, kind=kind, points=3000, widths=_FINE)
    return _scored(left, right, replace(best, transform=fine), most=4000)


def _unturned(left: Lines, right: Lines, mirrored: bool) -> _Trial:
    """The best fit that leaves both drawings upright, from centre on centre and box on box."""
    starts = (coarse.by_moments(left, right, mirrored), coarse.by_boxes(left, right, mirrored))
    trials = [
        _scored(
            left,
            right,
            _Trial(refine(left, right, start, kind="upright", points=600), Method.SHAPE),
        )
        for start in starts
    ]
    best = max(trials, key=_score_of)
    return best if best.score > _USABLE else replace(best, method=Method.MOMENTS)


def _score_of(trial: _Trial) -> float:
    return trial.score


def _trials(left: Lines, right: Lines, mirrored: bool) -> list[_Trial]:
    """Rough transforms from local matches and from the whole shape, refined and scored."""
    flip = Transform.mirror(right.ink.shape[1]) if mirrored else Transform()
    matches = features.match(features.features_of(left), _flipped_features(right, mirrored))
    found = features.agreed(matches)
    starts: list[_Trial] = []
    if found is not None:
        starts.append(_Trial(flip.then(found[0]), Method.MATCHES, found[1]))
        if found[1] >= _CERTAIN:
            sure = _improved(left, right, starts[0])
            if sure.score > _GOOD:
                return [sure]
    starts += [_Trial(rough, Method.SHAPE) for rough in coarse.candidates(left, right, mirrored)]
    return [_improved(left, right, start) for start in starts]


def _flipped_features(lines: Lines, mirrored: bool) -> features.Features:
    """Features of a drawing, or of its mirror image: SIFT does not see through a mirror."""
    if not mirrored:
        return features.features_of(lines)
    return features.features_of(lines_mirrored(lines))


def lines_mirrored(lines: Lines) -> Lines:
    """Lines with left and right exchanged, with what finding features needs."""
    flipped: NDArray[np.float32] = np.ascontiguousarray(lines.distance[:, ::-1])
    return Lines(
        darkness=np.ascontiguousarray(lines.darkness[:, ::-1]),
        ink=np.ascontiguousarray(lines.ink[:, ::-1]),
        ridge=np.ascontiguousarray(lines.ridge[:, ::-1]),
        points=Transform.mirror(lines.ink.shape[1]).apply(lines.points),
        normals=lines.normals * [-1.0, 1.0],
        nearest=np.ascontiguousarray(lines.nearest[:, ::-1]),
        distance=flipped,
        weight=lines.weight,
        to_full=Transform.mirror(lines.ink.shape[1]).then(lines.to_full),
    )


def _improved(left: Lines, right: Lines, trial: _Trial) -> _Trial:
    start = trial.transform
    if not 0.2 < start.scale < 5:
        return trial
    refined = refine(left, right, start, points=500, widths=(16, 12, 9, 6, 4, 3))
    return _scored(left, right, replace(trial, transform=refined))


def _best(trials: list[_Trial]) -> _Trial | None:
    """The best-scored trial; an upright one unless a turned one is clearly better.

    Figures are upright as a rule, and a box fits a box after any quarter turn.
    """
    if not trials:
        return None
    ordered = sorted(trials, key=lambda trial: -trial.score)
    must_gain = _TURN_MUST_GAIN if ordered[0].score > _GOOD else _POOR_TURN_MUST_GAIN
    for trial in ordered:
        if trial.upright and trial.score > ordered[0].score - must_gain:
            return trial
    return ordered[0]


def _scored(left: Lines, right: Lines, trial: _Trial, most: int = 1000) -> _Trial:
    score = fit(left, right, trial.transform, most)
    return replace(trial, score=score)


def fit(left: Lines, right: Lines, transform: Transform, most: int = 4000) -> float:
    """Part of the lines of both drawings that have a line of the other on them, 0 to 1.

    transform: from right to left in working pixels. The harmonic mean of the two sides' parts,
    so that a small drawing inside a large one is no good fit.
    """
    if not len(left.points) or not len(right.points) or transform.scale < 0.05:
        return 0.0
    within = FIT_WITHIN * left.diagonal
    _, gaps_right = closest(left, transform.apply(right.points[sample(right, most)]))
    _, gaps_left = closest(right, transform.inverse().apply(left.points[sample(left, most)]))
    share_right = float((gaps_right <= within).mean())
    share_left = float((gaps_left * transform.scale <= within).mean())
    if share_left + share_right == 0:
        return 0.0
    return 2 * share_left * share_right / (share_left + share_right)
