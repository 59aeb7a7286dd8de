"""The model: a folder with an ONNX file and its manifest, run by ONNX Runtime.

``model.onnx`` takes ``ink``, uint8 N x 1 x S x S (0 = paper, 255 = full ink), and gives one
float32 output for each descriptor, N x size, named as the descriptor, each row of length 1. Where
the manifest has a grid of local features, it also gives those, float32 N x count x size, each of
length 1 or, where no ink is, of length 0.
``manifest.json`` says what is in it; :class:`Manifest` lists its fields.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from patentviewer import paths, slow
from patentviewer.drawings.prepare import Preparation
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.ranking import Vectors, with_names_of_today
from patentviewer.search.calibrated import Calibration, calibration_of
from patentviewer.search.described import Described, Weighing
from patentviewer.search.local_features import rounded

if TYPE_CHECKING:
    from patentviewer.inference import onnxruntime

logger = logging.getLogger(__name__)

MODEL_FILE = "model.onnx"
MANIFEST_FILE = "manifest.json"
FORMAT = 3
"""Newest layout of a manifest that this program reads: from the second on it has a seal, from the
third on its weights have the names that they have in the literature, and descriptors stand apart
from re-ranking."""

_NAMED_ANEW = 3

SEAL = "seal"
"""Field of a manifest with the SHA-256 of the file, this field's value taken for as many zeros."""

BATCH = 8
"""Pictures given to the model at once."""

BATCH_ON_CPU = 2
"""The same on a CPU, where 8 take as long for each and 260 MB more of memory."""

PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
"""Where a model can run, as settings call it and as ONNX Runtime does, the fastest first."""

LOCAL_FEATURES = "local_features"
"""Output of the network, and the weight of this stage beside those of the descriptors."""
QUERY_EXPANSION = "query_expansion"
"""Weight of this stage beside those of the descriptors."""
K_RECIPROCAL = "k_reciprocal"
"""Weight of this stage beside those of the descriptors."""
DIFFUSION = "diffusion"
"""Weight of this stage beside those of the descriptors."""
STAGES = (LOCAL_FEATURES, DIFFUSION, QUERY_EXPANSION, K_RECIPROCAL)
"""Stages that rank figures again, as weights call them."""

SHOWN = {"cuda": "CUDA", "directml": "DirectML", "coreml": "CoreML", "cpu": "CPU"}

SMALLEST_LIKENESS = 0.99
"""Cosine between the answers of a provider and of the CPU, below which it is not used."""


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
class Reranking:
    """How the figures that were found first are ranked again.

    local_features: the ones that the model gives, or None. default_weights, sketch_weights: weight
    of each stage of STAGES for drawings and for sketches, where that of the vectors is 1.
    """

    local_features: Grid | None = None
    default_weights: dict[str, float] = field(default_factory=dict)
    sketch_weights: dict[str, float] = field(default_factory=dict)


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
        """Name and version."""
        return f"{self.name} {self.version}".strip()

    @property
    def dimensions(self) -> int:
        """Length of a concatenated vector."""
        return sum(descriptor.size for descriptor in self.descriptors)

    @property
    def stamp(self) -> str:
        """What vectors depend on: the same stamp, the same vectors."""
        return f"{self.sha256[:16]}-{self.preparation.version}"

    def weights(self, *, is_sketch: bool = False) -> dict[str, float]:
        """The weight of each descriptor and of each stage, as a query may give them."""
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
        )

    def calibrated(self, cosines: NDArray[np.float32], figures: int = 1) -> NDArray[np.float32]:
        """Scores, 0 to 1, of cosines of any shape fused from this many figures of a query."""
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
    for is_sketch in (False, True):
        manifest.weighing(manifest.weights(is_sketch=is_sketch))
    return manifest


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


class Encoder:
    """A loaded model. Its methods may be called from any thread.

    provider: where it runs ("CPU", "CUDA", "DirectML", "CoreML"). told: why it does not run
    on a GPU that seemed to be there, if so.
    """

    def __init__(
        self,
        manifest: Manifest,
        session: onnxruntime.InferenceSession,
        provider: str = "CPU",
        told: Sequence[Message] = (),
    ) -> None:
        self.manifest = manifest
        self.provider = provider
        self.told = tuple(told)
        self._session = session
        self._batch = BATCH_ON_CPU if provider == SHOWN["cpu"] else BATCH
        self._outputs = [descriptor.name for descriptor in manifest.descriptors]
        self._grid = manifest.reranking.local_features
        if self._grid:
            self._outputs.append(self._grid.output)

    @classmethod
    def open(cls, folder: Path, threads: int = 2, provider: str | None = None) -> Encoder:
        """Load the model in folder, on the fastest provider that gives right answers.

        threads: of one batch on the CPU. provider: a key of PROVIDERS, or None or "auto" for the
        best one. A provider that is missing, fails, or answers a smoke batch differently from the
        CPU gives way to the CPU, and told says so. Raises UserError for a folder without a
        model, a file that is not the manifest's, or one that ONNX Runtime refuses.
        """
        manifest = read_manifest(folder)
        content = _content(folder, manifest)
        cpu = cls(manifest, _session(content, "cpu", threads, folder))
        expected = cpu._proved(folder)
        told = []
        for candidate in _candidates(provider):
            try:
                faster = cls(manifest, _session(content, candidate, threads, folder))
                _compare(faster.embed(_smoke(manifest)), expected, manifest)
            except Exception as error:
                logger.warning("%s cannot be used", candidate, exc_info=True)
                reason = str(error).strip().splitlines()[0][:200] if str(error).strip() else "?"
                told.append(
                    Message("model.provider_not_used", provider=SHOWN[candidate], why=reason)
                )
                continue
            faster.provider = SHOWN[candidate]
            return faster
        if told:
            cpu.told = (*told, Message("model.cpu_is_used"))
        return cpu

    def embed(self, inputs: NDArray[np.uint8]) -> Vectors:
        """Vectors of prepared figures.

        inputs: uint8, N x S x S, 0 = paper, as :func:`~patentviewer.drawings.prepare.prepare`
        makes them. Returns float32, N x D: the descriptors side by side, each part of length 1.
        """
        return self.describe(inputs).vectors

    def describe(self, inputs: NDArray[np.uint8]) -> Described:
        """Vectors and local features of prepared figures, which are given as for :meth:`embed`."""
        vectors = np.empty((len(inputs), self.manifest.dimensions), np.float32)
        grid = self._grid
        local_features = np.empty((len(inputs), grid.count, grid.size), np.int8) if grid else None
        for start in range(0, len(inputs), self._batch):
            ink = np.ascontiguousarray(inputs[start : start + self._batch, None])
            parts: list[Any] = list(self._session.run(self._outputs, {"ink": ink}))
            if local_features is not None:
                local_features[start : start + len(ink)] = rounded(parts.pop())
            np.concatenate(parts, axis=1, out=vectors[start : start + len(ink)])
        return Described(vectors, local_features)

    def give_back_memory(self) -> None:
        """Let go of what batches took: it would be kept for the next, and one figure needs little.

        Takes as long as embedding one figure. 50 MB of a CPU's with the bundled model.
        """
        if self.provider != SHOWN["cpu"]:
            return
        options = slow.inference.onnxruntime.RunOptions()
        options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        side = self.manifest.preparation.size
        self._session.run(self._outputs, {"ink": np.zeros((1, 1, side, side), np.uint8)}, options)

    def _proved(self, folder: Path) -> Vectors:
        try:
            vectors = self.embed(_smoke(self.manifest))
        except Exception as error:
            raise UserError(
                Message("model.not_as_its_manifest_says", folder=folder, why=error)
            ) from error
        lengths = [np.linalg.norm(part, axis=1) for part in self.parts(vectors)]
        if not np.allclose(lengths, 1, atol=1e-2):
            raise UserError(Message("model.vectors_not_of_length_1", folder=folder))
        return vectors

    def parts(self, vectors: Vectors) -> Iterator[Vectors]:
        """The descriptors of concatenated vectors, as views, in the manifest's order."""
        start = 0
        for descriptor in self.manifest.descriptors:
            yield vectors[:, start : start + descriptor.size]
            start += descriptor.size


def _content(folder: Path, manifest: Manifest) -> bytes:
    """The model file's bytes: ONNX Runtime's own file access fails on some paths of Windows."""
    file = folder / MODEL_FILE
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UserError(Message("model.not_readable", file=file, why=error)) from error
    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise UserError(Message("model.other_network", file=file))
    return content


def _session(
    content: bytes, provider: str, threads: int, folder: Path
) -> onnxruntime.InferenceSession:
    if PROVIDERS[provider] not in slow.inference.onnxruntime.get_available_providers():
        raise UserError(Message("model.provider_absent"))
    options = slow.inference.onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if provider == "directml":
        options.enable_mem_pattern = False  # DirectML refuses to run with it
    if provider == "cuda":
        with contextlib.suppress(Exception):  # absent where CUDA comes with the system
            slow.inference.onnxruntime.preload_dlls()
    try:
        session = slow.inference.onnxruntime.InferenceSession(
            content, options, providers=[PROVIDERS[provider]]
        )
    except Exception as error:
        raise UserError(Message("model.not_loaded", folder=folder, why=error)) from error
    if session.get_providers()[0] != PROVIDERS[provider]:
        raise UserError(Message("model.provider_not_started", provider=SHOWN[provider]))
    return session


def _candidates(wanted: str | None) -> list[str]:
    """Providers to try before the CPU. One asked for by name is tried even where none is seen."""
    if wanted not in {None, "auto", *PROVIDERS}:
        raise UserError(Message("model.unknown_provider", providers=tuple(PROVIDERS)))
    if wanted == "cpu":
        return []
    if wanted not in {None, "auto"}:
        return [str(wanted)]
    available = slow.inference.onnxruntime.get_available_providers()
    return [name for name, own in PROVIDERS.items() if own in available and name != "cpu"]


def _smoke(manifest: Manifest) -> NDArray[np.uint8]:
    """Two pictures of boxes, the same on every run."""
    side = manifest.preparation.size
    pictures = np.zeros((2, side, side), np.uint8)
    for picture, inset in zip(pictures, (side // 8, side // 3), strict=True):
        picture[inset:-inset, inset:-inset] = 255
        picture[inset + 2 : -inset - 2, inset + 2 : -inset - 2] = 0
    return pictures


def _compare(vectors: Vectors, expected: Vectors, manifest: Manifest) -> None:
    likeness = float((vectors * expected).sum(axis=1).min()) / len(manifest.descriptors)
    if not likeness >= SMALLEST_LIKENESS:
        raise UserError(Message("model.provider_differs", cosine=likeness))
