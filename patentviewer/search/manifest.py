"""What a model is: the manifest beside its network, and where models lie.

``manifest.json`` says what a model gives for a figure (its descriptors and local features), how
much each counts, how figures are ranked again, and what a likeness means; :class:`Manifest` lists
its fields. A seal in it shows whether the file is as it was written.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer import paths
from patentviewer.drawings.prepare import Preparation
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.ranking import with_names_of_today
from patentviewer.search.calibrated import Calibration, calibration_of
from patentviewer.search.described import Adapting, Redrawn, Weighing

logger = logging.getLogger(__name__)

MODEL_FILE = "model.onnx"
MANIFEST_FILE = "manifest.json"
FORMAT = 7
"""Newest layout of a manifest that this program reads: from the second on it has a seal, from the
third on its weights have the names that they have in the literature, and descriptors stand apart
from re-ranking, from the fourth on it names the descriptor of average linkage, from the fifth on
that of predicted classes, from the sixth on those of query-adaptive fusion, from the seventh on
how that knows a figure by another hand."""

_NAMED_ANEW = 3

SEAL = "seal"
"""Field of a manifest with the SHA-256 of the file, this field's value taken for as many zeros."""

LOCAL_FEATURES = "local_features"
"""Output of the network, and the weight of this stage beside those of the descriptors."""
QUERY_EXPANSION = "query_expansion"
"""Weight of this stage beside those of the descriptors."""
K_RECIPROCAL = "k_reciprocal"
"""Weight of this stage beside those of the descriptors."""
DIFFUSION = "diffusion"
"""Weight of this stage beside those of the descriptors."""
AVERAGE_LINKAGE = "average_linkage"
"""Weight of this stage beside those of the descriptors."""
PREDICTED_CLASS = "predicted_class"
"""Weight of this stage beside those of the descriptors."""
STAGES = (
    LOCAL_FEATURES,
    DIFFUSION,
    QUERY_EXPANSION,
    K_RECIPROCAL,
    AVERAGE_LINKAGE,
    PREDICTED_CLASS,
)
"""Stages that rank again, as weights call them."""


@dataclass(frozen=True)
class Descriptor:
    """One vector that the model gives for a figure. size: its dimensions."""

    name: str
    size: int


@dataclass(frozen=True)
class Grid:
    """The local features that the model gives for a figure.

    count: how many, a multiple of 8. size: numbers of each. reranked: of how many of the nearest
    figures they are looked at. output: of the network, which gives them.
    """

    count: int
    size: int
    reranked: int = 100
    output: str = LOCAL_FEATURES


@dataclass(frozen=True)
class AnotherHand:
    """How query-adaptive fusion knows a figure that another hand has drawn anew, and what it does.

    placed: name of the descriptor that says where lines lie on the paper. only: names of
    descriptors that count for such figures alone, and have no weight for others. redrawn_from,
    redrawn_at: by how much one figure stands out by that descriptor, less the greatest likeness by
    the one that is compared with the doubted one: up to which the query is none, and from which on
    it is one.
    """

    placed: str
    only: tuple[str, ...]
    redrawn_from: float = -0.2
    redrawn_at: float = 0.0


@dataclass(frozen=True)
class Adaptive:
    """Query-adaptive fusion: a descriptor that may say nothing of a query, and what is done then.

    doubted, other: names of the descriptors that are compared. doubted_to, trusted_from: of the
    mean likeness of the figures found first by the other, divided by that by the doubted one: up to
    which those of silent (names) have no weight and the rest keep theirs, and from which on
    weights stay as they are. Local features may be one of silent; the other is none. another_hand:
    how figures by another hand are known; None where they are treated as others.
    """

    doubted: str
    other: str
    silent: tuple[str, ...]
    doubted_to: float = 0.75
    trusted_from: float = 0.95
    another_hand: AnotherHand | None = None


@dataclass(frozen=True)
class Reranking:
    """How the figures that were found first are ranked again.

    local_features: the ones that the model gives, or None. default_weights, sketch_weights: weight
    of each stage of STAGES for drawings and for sketches, where that of the vectors is 1. linked:
    the descriptor that average linkage compares; "" for none. classes: the descriptor that says how
    much there is of each class in a figure, as far as the model knows; "" for none. adaptive: how
    the weights of descriptors follow a query; None where they do not.
    """

    local_features: Grid | None = None
    default_weights: dict[str, float] = field(default_factory=dict)
    sketch_weights: dict[str, float] = field(default_factory=dict)
    linked: str = ""
    classes: str = ""
    adaptive: Adaptive | None = None


@dataclass(frozen=True)
class Manifest:
    """What a model is.

    created: day it was made, ISO, by which the newest model is chosen. sha256: of model.onnx.
    manifest_sha256: of manifest.json itself, which holds weights and calibration that scores depend
    on; "" of one that was not read from a file.
    descriptors: in the order they stand in a concatenated vector. default_weights,
    sketch_weights: weight of each descriptor for drawings and for sketches. reranking: what comes
    after. calibration: points (fused likeness, score), both rising, for one figure.
    calibration_several: the same for queries of several, whose fused cosine says more; () where it
    was not fitted. mirror_invariant: a drawing and its mirror image get the same vectors, so that
    searching for both would be double work. duplicate_cosine: fused cosine from which two figures
    count as the same picture. measured: quality, name to number. calibrations: what likenesses
    mean, for kinds of queries and weights; () in models that were made before there were any.
    """

    name: str
    version: str
    created: str
    sha256: str
    preparation: Preparation
    descriptors: tuple[Descriptor, ...]
    default_weights: dict[str, float]
    sketch_weights: dict[str, float]
    calibration: tuple[tuple[float, float], ...]
    licence: str = ""
    training_data: str = ""
    measured: dict[str, float] = field(default_factory=dict)
    reranking: Reranking = field(default_factory=Reranking)
    mirror_invariant: bool = False
    duplicate_cosine: float = 0.985
    calibration_several: tuple[tuple[float, float], ...] = ()
    calibrations: tuple[Calibration, ...] = ()
    manifest_sha256: str = field(default="", compare=False)

    @property
    def title(self) -> str:
        """Name and version: "patent-lines 9"."""
        return f"{self.name} {self.version}".strip()

    @property
    def dimensions(self) -> int:
        """D, the length of a concatenated vector: the sum of the descriptors' sizes."""
        return sum(descriptor.size for descriptor in self.descriptors)

    @property
    def parts(self) -> tuple[int, ...]:
        """Sizes of the descriptors, in the order they stand in a concatenated vector."""
        return tuple(descriptor.size for descriptor in self.descriptors)

    @property
    def stamp(self) -> str:
        """Names model and preparation: vectors of the same stamp can be compared."""
        return f"{self.sha256[:16]}-{self.preparation.version}"

    def weights(self, *, is_sketch: bool = False) -> dict[str, float]:
        """Default weights of descriptors and stages by name, for drawings or for sketches."""
        if is_sketch:
            return {**self.sketch_weights, **self.reranking.sketch_weights}
        return {**self.default_weights, **self.reranking.default_weights}

    def scales(self, weights: Mapping[str, float]) -> NDArray[np.float32]:
        """Factor of each dimension of a query for these weights of descriptors.

        The inner product of a query scaled by it with an unscaled vector is the weighted mean of
        the descriptors' cosines. Raises UserError for unknown names and for weights that are
        negative or all 0.
        """
        names = [descriptor.name for descriptor in self.descriptors]
        has_local_features = self.reranking.local_features is not None
        beside = [name for name in STAGES if name != LOCAL_FEATURES or has_local_features]
        known = [*names, *beside]
        unknown = sorted(set(weights) - set(known))
        if unknown:
            raise UserError(
                Message(
                    "model.no_descriptor",
                    model=self.name,
                    unknown=tuple(unknown),
                    known=tuple(known),
                )
            )
        chosen = np.array([weights.get(name, 0.0) for name in names], np.float32)
        given = np.append(chosen, [weights.get(name, 0.0) for name in beside])
        if not np.isfinite(given).all() or (given < 0).any() or chosen.sum() <= 0:
            raise UserError(Message("model.weights_negative"))
        scales: NDArray[np.float32] = np.repeat(
            chosen / chosen.sum(), [d.size for d in self.descriptors]
        )
        return scales

    def weights_in(self, scales: NDArray[np.float32]) -> dict[str, float]:
        """The descriptors' weights, of 1 in all, that give these factors (D) of the dimensions."""
        starts = np.cumsum([0, *(descriptor.size for descriptor in self.descriptors[:-1])])
        names = (descriptor.name for descriptor in self.descriptors)
        return dict(zip(names, map(float, scales[starts]), strict=True))

    def weighing(self, weights: Mapping[str, float]) -> Weighing:
        """How likeness is made with these weights. Raises UserError as :meth:`scales` does."""
        scales = self.scales(weights)
        grid = self.reranking.local_features
        whole = sum(weights.get(descriptor.name, 0.0) for descriptor in self.descriptors)
        return Weighing(
            scales,
            weights.get(LOCAL_FEATURES, 0.0) / whole,
            grid.reranked if grid else 0,
            weights.get(QUERY_EXPANSION, 0.0) / whole,
            weights.get(K_RECIPROCAL, 0.0) / whole,
            weights.get(DIFFUSION, 0.0) / whole,
            weights.get(AVERAGE_LINKAGE, 0.0) / whole,
            weights.get(PREDICTED_CLASS, 0.0) / whole,
            self._only(self.reranking.linked),
            self._only(self.reranking.classes),
            self._adapting(weights),
            self.duplicate_cosine,
        )

    def _adapting(self, weights: Mapping[str, float]) -> Adapting | None:
        """How these weights follow a query: not where either of the two descriptors has none.

        Where the other one counts less than by default, they follow by so much less: so there is no
        leap to none.
        """
        known = self.reranking.adaptive
        if known is None or not min(weights.get(one, 0.0) for one in (known.doubted, known.other)):
            return None
        doubted, other = self._only(known.doubted), self._only(known.other)
        assert doubted is not None
        assert other is not None
        usual = self._part_of(known.other, self.default_weights)
        most = min(1.0, self._part_of(known.other, weights) / usual) if usual > 0 else 1.0
        hand = known.another_hand
        total = sum(weights.get(one.name, 0.0) for one in self.descriptors)
        local = 0.0 if LOCAL_FEATURES in known.silent else weights.get(LOCAL_FEATURES, 0.0) / total
        return Adapting(
            doubted,
            other,
            self._without((*known.silent, *(hand.only if hand else ())), weights),
            known.doubted_to,
            known.trusted_from,
            most,
            local,
            self._redrawn(hand, self._without(known.silent, weights)) if hand else None,
        )

    def _redrawn(self, hand: AnotherHand, instead: NDArray[np.float32]) -> Redrawn:
        placed = self._only(hand.placed)
        assert placed is not None
        return Redrawn(placed, instead, hand.redrawn_from, hand.redrawn_at)

    def _without(self, silent: Sequence[str], weights: Mapping[str, float]) -> NDArray[np.float32]:
        """The scales for weights of descriptors of which some are silent."""
        names = {one.name for one in self.descriptors} - set(silent)
        return self.scales({name: weights.get(name, 0.0) for name in names})

    def _part_of(self, descriptor: str, weights: Mapping[str, float]) -> float:
        """What a descriptor has of the weights of all, 0 to 1."""
        given = [weights.get(one.name, 0.0) for one in self.descriptors]
        return weights.get(descriptor, 0.0) / sum(given)

    def _only(self, descriptor: str) -> NDArray[np.float32] | None:
        """1 for the dimensions of a descriptor, else 0; None without it."""
        names = np.array([one.name for one in self.descriptors])
        if descriptor not in names:
            return None
        return np.repeat((names == descriptor).astype(np.float32), self.parts)

    def calibrated(self, cosines: NDArray[np.float32], figures: int = 1) -> NDArray[np.float32]:
        """Scores, 0 to 1, of likenesses of any shape.

        figures: how many of the query they were fused of.
        """
        table = (self.calibration_several if figures > 1 else ()) or self.calibration
        raw, score = np.array(table, np.float64).T
        scores: NDArray[np.float32] = np.interp(cosines, raw, score).astype(np.float32)
        return scores


def read_manifest(folder: Path) -> Manifest:
    """Read and check the manifest in a model's folder. Raises UserError with what is wrong."""
    file = folder / MANIFEST_FILE
    try:
        written = file.read_bytes()
        content = json.loads(written)
    except FileNotFoundError as error:
        raise UserError(Message("model.none", folder=folder, missing=MANIFEST_FILE)) from error
    except (OSError, ValueError) as error:
        raise UserError(Message("model.manifest_not_readable", file=file, why=error)) from error
    try:
        if content.get("format", 0) > FORMAT:
            raise UserError(Message("model.newer", folder=folder))
        content["manifest_sha256"] = hashlib.sha256(written).hexdigest()
        manifest = _manifest(content)
        if not _is_as_written(written, content):
            raise UserError(Message("model.seal_differs", file=file))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(Message("model.no_manifest", file=file, why=error)) from error
    return manifest


def _with_names_of_today(content: dict[str, Any]) -> dict[str, Any]:
    """A manifest's content, whatever its layout, as the newest has it."""
    content = dict(content)
    if content.get("format", 0) < _NAMED_ANEW:
        content["calibrations"] = [
            {**one, "weights": with_names_of_today(one["weights"])}
            for one in content.pop("readings", ())
        ]
        grid = content.pop("grid", None)
        content["reranking"] = {"local_features": {"output": "places", **grid} if grid else None}
        for name in ("default_weights", "sketch_weights"):
            given = with_names_of_today(content[name])
            content["reranking"][name] = {one: given.pop(one) for one in STAGES if one in given}
            content[name] = given
    return content


def _manifest(content: dict[str, Any]) -> Manifest:
    content = _with_names_of_today(content)
    known = {f.name for f in dataclasses.fields(Manifest)}
    values = {name: value for name, value in content.items() if name in known}
    values["preparation"] = Preparation(**values["preparation"])
    values["descriptors"] = tuple(Descriptor(**part) for part in values["descriptors"])
    reranking = dict(values["reranking"])
    if reranking["local_features"]:
        reranking["local_features"] = Grid(**reranking["local_features"])
    if reranking.get("adaptive"):
        reranking["adaptive"] = _adaptive(reranking["adaptive"])
    values["reranking"] = Reranking(**reranking)
    values["calibrations"] = tuple(map(calibration_of, values.get("calibrations", ())))
    for name in ("calibration", "calibration_several"):
        values[name] = tuple((float(x), float(y)) for x, y in values.get(name, ()))
    manifest = Manifest(**values)
    for table in (manifest.calibration, manifest.calibration_several or manifest.calibration):
        raw, score = zip(*table, strict=True)
        if list(raw) != sorted(set(raw)) or list(score) != sorted(score):
            raise ValueError("the calibration does not rise")
    grid = manifest.reranking.local_features
    if grid and (grid.count % 8 or min(grid.count, grid.size, grid.reranked) < 1):
        raise ValueError("its grid of local features is none")
    if manifest.reranking.adaptive:
        _check(manifest.reranking.adaptive, {one.name for one in manifest.descriptors})
    for is_sketch in (False, True):
        manifest.weighing(manifest.weights(is_sketch=is_sketch))
    return manifest


def _adaptive(content: Mapping[str, Any]) -> Adaptive:
    hand = content.get("another_hand")
    given = {**content, "silent": tuple(content["silent"])}
    if hand:
        given["another_hand"] = AnotherHand(**{**hand, "only": tuple(hand["only"])})
    return Adaptive(**given)


def _check(adaptive: Adaptive, descriptors: set[str]) -> None:
    """Raise ValueError where adaptive fusion cannot be of a model with these descriptors."""
    hand = adaptive.another_hand
    silent = {*adaptive.silent, *(hand.only if hand else ())} - {LOCAL_FEATURES}
    named = {adaptive.doubted, adaptive.other, *silent, *([hand.placed] if hand else ())}
    if not named <= descriptors or adaptive.other in silent:
        raise ValueError("its adaptive fusion names descriptors that it cannot be of")
    if not 0 <= adaptive.doubted_to < adaptive.trusted_from:
        raise ValueError("its adaptive fusion begins where it ends")
    if hand and not hand.redrawn_from < hand.redrawn_at:
        raise ValueError("another hand begins where it ends")


def _is_as_written(written: bytes, content: dict[str, Any]) -> bool:
    """Whether a manifest has the seal that it was written with; the first layout has none."""
    if content.get("format") == 1 and SEAL not in content:
        return True
    kept = content[SEAL].encode()
    return bool(written.count(kept) == 1 and _sealed(written.replace(kept, _NO_SEAL)) == written)


_NO_SEAL = b"0" * 64


def _sealed(unsealed: bytes) -> bytes:
    return unsealed.replace(_NO_SEAL, hashlib.sha256(unsealed).hexdigest().encode())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a manifest into a model's folder, with its seal."""
    fields = dataclasses.asdict(manifest)
    del fields["manifest_sha256"]
    content = {"format": FORMAT, SEAL: _NO_SEAL.decode(), **fields}
    text = json.dumps(content, indent=2) + "\n"
    (folder / MANIFEST_FILE).write_bytes(_sealed(text.encode()))


def models(folder: Path | None = None) -> list[Path]:
    """Folders of usable models below folder (default: those that came along), the newest first.

    The newest is the one whose manifest names the latest day of making; of one day, the last by
    the folder's name.
    """
    folder = folder or paths.models_folder()
    found = []
    for file in folder.glob(f"*/{MANIFEST_FILE}"):
        try:
            found.append((read_manifest(file.parent).created, file.parent.name, file.parent))
        except UserError as error:
            logger.warning("%s", error)
    return [path for _, _, path in sorted(found, reverse=True)]


def default_model(name: str = "") -> Path:
    """Folder of the model with that name, or of the newest one. Raises UserError without any."""
    if name:
        return paths.models_folder() / name
    found = models()
    if not found:
        raise UserError(Message("model.none_shipped", folder=paths.models_folder()))
    return found[0]
