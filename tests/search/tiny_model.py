"""A model small enough to be made for a test: blurred ink as shape, ink by row as rendering."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from patentviewer.drawings.prepare import Preparation
from patentviewer.search.manifest import Descriptor, Grid, Manifest, Reranking, write_manifest

SIDE = 64


def write_model(
    folder: Path,
    *,
    created: str = "2026-01-01",
    bias: float = 0.1,
    mirror_invariant: bool = False,
    duplicate_cosine: float = 0.9999,
    local_features: float = 0.0,
    query_expansion: float = 0.0,
    k_reciprocal: float = 0.0,
    diffusion: float = 0.0,
) -> Manifest:
    """Write a model of two descriptors: "shape", 64-d, and "rendering", 16-d.

    bias: added to every dimension, so that models of different bias give different vectors.
    local_features: their weight; they are the picture's 64 squares of 8 x 8 pixels; 0 for none.
    query_expansion, k_reciprocal, diffusion: weights of these stages.
    """
    nodes = [
        helper.make_node("Cast", ["ink"], ["grey"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["grey", "scale"], ["x"]),
        helper.make_node("AveragePool", ["x"], ["pooled"], kernel_shape=[8, 8], strides=[8, 8]),
        helper.make_node("Flatten", ["pooled"], ["flat"], axis=1),
        helper.make_node("Add", ["flat", "bias"], ["biased"]),
        helper.make_node("LpNormalization", ["biased"], ["shape"], axis=1, p=2),
        helper.make_node("AveragePool", ["x"], ["rows"], kernel_shape=[4, 64], strides=[4, 64]),
        helper.make_node("Flatten", ["rows"], ["flat_rows"], axis=1),
        helper.make_node("Add", ["flat_rows", "bias"], ["biased_rows"]),
        helper.make_node("LpNormalization", ["biased_rows"], ["rendering"], axis=1, p=2),
    ]
    outputs = [
        helper.make_tensor_value_info("shape", TensorProto.FLOAT, ["n", 64]),
        helper.make_tensor_value_info("rendering", TensorProto.FLOAT, ["n", 16]),
    ]
    if local_features:
        nodes += [
            helper.make_node("SpaceToDepth", ["x"], ["squares"], blocksize=8),
            helper.make_node("Reshape", ["squares", "as_rows"], ["rows_of_squares"]),
            helper.make_node("Transpose", ["rows_of_squares"], ["by_place"], perm=[0, 2, 1]),
            helper.make_node("LpNormalization", ["by_place"], ["local_features"], axis=2, p=2),
        ]
        outputs.append(
            helper.make_tensor_value_info("local_features", TensorProto.FLOAT, ["n", 64, 64])
        )
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("ink", TensorProto.UINT8, ["n", 1, SIDE, SIDE])],
        outputs,
        [
            numpy_helper.from_array(np.array(1 / 255, np.float32), "scale"),
            numpy_helper.from_array(np.array(bias, np.float32), "bias"),
            numpy_helper.from_array(np.array([0, 64, 64], np.int64), "as_rows"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    folder.mkdir(parents=True, exist_ok=True)
    content = model.SerializeToString()
    (folder / "model.onnx").write_bytes(content)
    manifest = Manifest(
        "tiny",
        f"{bias}",
        created,
        hashlib.sha256(content).hexdigest(),
        Preparation(version=1, size=SIDE),
        (Descriptor("shape", 64), Descriptor("rendering", 16)),
        {"shape": 0.7, "rendering": 0.3},
        {"shape": 1.0},
        ((-1.0, 0.0), (0.5, 0.05), (0.9, 0.5), (1.0, 1.0)),
        mirror_invariant=mirror_invariant,
        duplicate_cosine=duplicate_cosine,
        reranking=Reranking(
            Grid(64, 64, reranked=20) if local_features else None,
            ({"local_features": local_features} if local_features else {})
            | {"query_expansion": query_expansion, "k_reciprocal": k_reciprocal}
            | {"diffusion": diffusion},
        ),
    )
    write_manifest(folder, manifest)
    return manifest


def write_as_of_version_0_1(folder: Path) -> None:
    """Write the manifest of a model as it was before weights had the names of the literature."""
    file = folder / "manifest.json"
    content = json.loads(file.read_text("utf-8"))
    reranking = content.pop("reranking")
    then = {
        "local_features": "places",
        "query_expansion": "neighbours",
        "k_reciprocal": "reciprocity",
    }

    def named_then(weights: dict[str, float]) -> dict[str, float]:
        return {then.get(name, name): weight for name, weight in weights.items()}

    for name in ("default_weights", "sketch_weights"):
        content[name] = named_then({**content[name], **reranking[name]})
    content["grid"] = reranking["local_features"]
    if content["grid"]:
        del content["grid"]["output"]
    content["readings"] = [
        {**one, "weights": named_then(one["weights"])} for one in content.pop("calibrations")
    ]
    del content["seal"]
    file.write_text(json.dumps(content | {"format": 1}), "utf-8")
