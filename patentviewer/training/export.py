"""A network becomes a model folder: ONNX at half precision, checked, with its manifest."""

from __future__ import annotations

import hashlib
import io
import logging
import time
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from patentviewer.errors import UserError
from patentviewer.inference import onnxruntime
from patentviewer.messages import Message
from patentviewer.search.manifest import LOCAL_FEATURES, MODEL_FILE, Manifest, write_manifest
from patentviewer.training.encoding import Encoding

OPSET = 18
LEAST_COSINE = 0.9999
"""Between what torch and ONNX Runtime make of the same pictures, below which nothing is kept."""

HALVED_FROM = 256
HALVED_KERNEL_FROM = 50_000
"""Numbers in a matrix, in a convolution's kernel, from which it is stored at half precision."""


def export(
    encoding: Encoding, folder: Path, manifest: Manifest, probe: NDArray[np.uint8]
) -> Manifest:
    """Write model.onnx and manifest.json into folder; returns the manifest with the sha256.

    probe: prepared pictures, uint8 N x S x S, on which torch and ONNX Runtime are compared one by
    one and as a batch. Raises UserError when they differ; then nothing is written.
    """
    encoding.eval()
    content = halved(_exported(encoding))
    least = least_cosine(encoding, content, probe)
    if least < LEAST_COSINE:
        raise UserError(Message("training.export_differs", cosine=least, least=LEAST_COSINE))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MODEL_FILE).write_bytes(content)
    manifest = replace(manifest, sha256=hashlib.sha256(content).hexdigest())
    write_manifest(folder, manifest)
    return manifest


def _exported(encoding: Encoding) -> onnx.ModelProto:
    """The ONNX graph of an encoding, input ``ink``, one output a descriptor."""
    example = torch.zeros((2, 1, encoding.side, encoding.side), dtype=torch.uint8)
    example[:, :, 20:80, 30:120] = 255
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        program = torch.onnx.export(
            encoding,
            (example,),
            dynamo=True,
            opset_version=OPSET,
            input_names=["ink"],
            output_names=_outputs(encoding),
            dynamic_shapes=({0: torch.export.Dim("figures")},),
            verbose=False,
        )
    if program is None:
        raise UserError(Message("training.not_exported"))
    program.optimize()
    onnx.save(program.model_proto, file)
    return without_traces(onnx.load_from_string(file.getvalue()))


def without_traces(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model without what the exporter notes beside each node: where in which file it came from.

    That is of no use to whoever runs it, tells of the machine that made it, and is half a megabyte.
    What the model says of itself as a whole stays.
    """
    graph = model.graph
    for function in model.functions:
        _forget(function, *function.node)
    _forget(graph, *graph.node, *graph.initializer, *graph.value_info, *graph.input, *graph.output)
    return model


def _forget(*parts: Any) -> None:
    for part in parts:
        part.ClearField("metadata_props")
        part.ClearField("doc_string")


def _outputs(encoding: Encoding) -> list[str]:
    return [*encoding.sizes, LOCAL_FEATURES]


def halved(model: onnx.ModelProto) -> bytes:
    """The model with its larger matrices at half precision, cast back where they are used.

    Means and biases stay as they are: a projection subtracts a mean from features that lie close
    to it and stretches what is left, and half a thousandth of the mean is then no longer small.
    ONNX Runtime casts them once as it loads the model: the file is half as long, the arithmetic
    is the same.
    """
    graph = model.graph
    casts: list[Any] = []
    kept: list[Any] = []
    for constant in graph.initializer:
        values = numpy_helper.to_array(constant)
        if not _is_weight(constant.data_type, values):
            kept.append(constant)
            continue
        half = f"{constant.name}.half"
        kept.append(numpy_helper.from_array(values.astype(np.float16), half))
        casts.append(helper.make_node("Cast", [half], [constant.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    content: bytes = model.SerializeToString()
    return content


def _is_weight(kind: int, values: NDArray[np.generic]) -> bool:
    """Whether a constant is one of the matrices and kernels that make the file long.

    Kernels of few channels do not, and with norms folded in their numbers are of very different
    sizes.
    """
    least = HALVED_KERNEL_FROM if values.ndim == 4 else HALVED_FROM
    return kind == TensorProto.FLOAT and values.ndim > 1 and values.size >= least


def least_cosine(encoding: Encoding, content: bytes, probe: NDArray[np.uint8]) -> float:
    """The least likeness of what torch and ONNX Runtime make of a picture, alone or in a batch."""
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    names = _outputs(encoding)
    with torch.inference_mode():
        expected = [out.numpy() for out in encoding(torch.from_numpy(probe)[:, None])]
    whole = session.run(names, {"ink": probe[:, None]})
    alone = [session.run(names, {"ink": one[None, None]}) for one in probe]
    least = 1.0
    for place in range(len(names)):
        single = np.concatenate([answer[place] for answer in alone])
        for found in (whole[place], single):
            least = min(least, float(_cosines(expected[place], found).min()))
    return least


def _cosines(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """Of the last dimension; 1 where both are nothing but zeros, -1 where one is."""
    lengths = np.linalg.norm(one, axis=-1) * np.linalg.norm(other, axis=-1)
    are_empty = ~one.any(axis=-1) & ~other.any(axis=-1)
    found = (one * other).sum(-1) / np.where(lengths > 0, lengths, 1)
    return np.where(are_empty, 1, np.where(lengths > 0, found, -1)).astype(np.float32)


def milliseconds(content: bytes, probe: NDArray[np.uint8], threads: int = 2) -> float:
    """Median time of one picture alone."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    times: Sequence[float] = []
    for _ in range(30):
        start = time.perf_counter()
        session.run(None, {"ink": probe[:1, None]})
        times = [*times, time.perf_counter() - start]
    return float(np.median(times) * 1000)
