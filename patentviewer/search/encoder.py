"""The model: a folder with an ONNX file and its manifest, run by ONNX Runtime.

``model.onnx`` takes ``ink``, uint8 N x 1 x S x S (0 = paper, 255 = full ink), and gives one
float32 output for each descriptor, N x size, named as the descriptor, each row of length 1. Where
the manifest has a grid of local features, it also gives those, float32 N x count x size, each of
length 1 or, where no ink is, of length 0.
``manifest.json`` says what is in it; see `manifest`.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from patentviewer import slow
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.ranking import Vectors
from patentviewer.search.described import Described
from patentviewer.search.local_features import rounded
from patentviewer.search.manifest import MODEL_FILE, Manifest, read_manifest

if TYPE_CHECKING:
    from patentviewer.inference import onnxruntime

logger = logging.getLogger(__name__)

BATCH = 8
"""Pictures given to the model at once."""

BATCH_ON_CPU = 1
"""The same on a CPU, where 8 take as long for each and 260 MB more of memory. Alone, a picture gets
the very same vector whatever it is given with."""

AT_ONCE_ON_CPU = 2
"""Batches that a CPU works on at once, each with its own threads: an eighth less work than if all
of them shared one batch, and sooner done. One picture alone takes a half longer."""

PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
"""Where a model can run, as settings call it and as ONNX Runtime does, the fastest first."""

SHOWN = {"cuda": "CUDA", "directml": "DirectML", "coreml": "CoreML", "cpu": "CPU"}

SMALLEST_LIKENESS = 0.99
"""Cosine between the answers of a provider and of the CPU, below which it is not used."""


class Encoder:
    """A loaded model. Its methods may be called from any thread.

    provider: where it runs ("CPU", "CUDA", "DirectML", "CoreML"). told: why it does not run
    on a GPU that seemed to be there, if so. batch: pictures given to the model at once. at_once:
    batches that it works on side by side.
    """

    def __init__(
        self,
        manifest: Manifest,
        session: onnxruntime.InferenceSession,
        provider: str = "CPU",
        told: Sequence[Message] = (),
        at_once: int = 1,
    ) -> None:
        self.manifest = manifest
        self.provider = provider
        self.told = tuple(told)
        self._session = session
        self.batch = BATCH_ON_CPU if provider == SHOWN["cpu"] else BATCH
        self.at_once = at_once
        self._outputs = [descriptor.name for descriptor in manifest.descriptors]
        self._grid = manifest.reranking.local_features
        if self._grid:
            self._outputs.append(self._grid.output)

    @classmethod
    def open(cls, folder: Path, threads: int = 2, provider: str | None = None) -> Encoder:
        """Load the model in folder, on the fastest provider that gives right answers.

        threads: that work on the CPU, shared by AT_ONCE_ON_CPU batches. provider: a key of
        PROVIDERS, or None or "auto" for the best one. A provider that is missing, fails, or answers
        a smoke batch differently from the CPU gives way to the CPU, and told says so. Raises
        UserError for a folder without a model, a file that is not the manifest's, or one that ONNX
        Runtime refuses.
        """
        manifest = read_manifest(folder)
        network = _network(folder, manifest)
        at_once = min(threads, AT_ONCE_ON_CPU)
        session = _session(network, "cpu", threads // at_once, folder)
        cpu = cls(manifest, session, at_once=at_once)
        expected = cpu._proved(folder)
        told = []
        for candidate in _candidates(provider):
            try:
                session = _session(network, candidate, threads, folder)
                faster = cls(manifest, session, SHOWN[candidate])
                _compare(faster.embed(_smoke(manifest)), expected, manifest)
            except Exception as error:
                logger.warning("%s cannot be used", candidate, exc_info=True)
                reason = str(error).strip().splitlines()[0][:200] if str(error).strip() else "?"
                told.append(
                    Message("model.provider_not_used", provider=SHOWN[candidate], why=reason)
                )
                continue
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

        def fill(start: int) -> None:
            ink = np.ascontiguousarray(inputs[start : start + self.batch, None])
            parts: list[Any] = list(self._session.run(self._outputs, {"ink": ink}))
            if local_features is not None:
                local_features[start : start + len(ink)] = rounded(parts.pop())
            np.concatenate(parts, axis=1, out=vectors[start : start + len(ink)])

        starts = range(0, len(inputs), self.batch)
        if self.at_once > 1 and len(starts) > 1:
            with ThreadPoolExecutor(self.at_once) as pool:
                list(pool.map(fill, starts))
        else:
            for start in starts:
                fill(start)
        return Described(vectors, local_features)

    def give_back_memory(self) -> None:
        """Give back the memory that batches took and that the runtime keeps for the next ones.

        Embeds one figure to do so. With the bundled model it is 50 MB on a CPU; on a GPU nothing is
        done.
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
        """Views of the descriptors within concatenated vectors (N x D), in the manifest's order."""
        start = 0
        for descriptor in self.manifest.descriptors:
            yield vectors[:, start : start + descriptor.size]
            start += descriptor.size


def _network(folder: Path, manifest: Manifest) -> str | bytes:
    """What ONNX Runtime is given, once its hash is proved: where the model's file is.

    Of bytes it keeps a copy as long as the model is loaded. Its own file access fails on some paths
    of Windows: there it is given those.
    """
    file = folder / MODEL_FILE
    try:
        with file.open("rb") as opened:
            found = hashlib.file_digest(opened, "sha256").hexdigest()
        network = file.read_bytes() if os.name == "nt" else str(file)
    except OSError as error:
        raise UserError(Message("model.not_readable", file=file, why=error)) from error
    if found != manifest.sha256:
        raise UserError(Message("model.other_network", file=file))
    return network


def _session(
    network: str | bytes, provider: str, threads: int, folder: Path
) -> onnxruntime.InferenceSession:
    if PROVIDERS[provider] not in slow.inference.onnxruntime.get_available_providers():
        raise UserError(Message("model.provider_absent"))
    options = slow.inference.onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # With one block laid out for a whole run it takes 17 MB more, and DirectML refuses to run.
    options.enable_mem_pattern = False
    if provider == "cuda":
        with contextlib.suppress(Exception):  # absent where CUDA comes with the system
            slow.inference.onnxruntime.preload_dlls()
    try:
        session = slow.inference.onnxruntime.InferenceSession(
            network, options, providers=[PROVIDERS[provider]]
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
