"""The networks that compare vectors: inner products of what is kept as float16, or in 4 bits.

``python -m patentviewer.training.products FOLDER`` makes them. Nothing in them is learned: ONNX
Runtime, which embeds the query, is what works such numbers quickly on every processor, and it needs
a file that says what to do. :mod:`patentviewer.search.products` runs them.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import onnx
from onnx import TensorProto, helper

OPSET, FORMAT = 17, 8
"""Of ONNX, so that ONNX Runtime 1.20 reads it."""


def of_halves() -> onnx.ModelProto:
    """Makes products (n x q, float32) of kept (n x d, float16) and asked (d x q, float32)."""
    nodes = [
        helper.make_node("Cast", ["kept"], ["wide"], to=TensorProto.FLOAT),
        helper.make_node("MatMul", ["wide", "asked"], ["products"]),
    ]
    kinds = {"kept": TensorProto.FLOAT16, "asked": TensorProto.FLOAT}
    return _network(nodes, kinds, TensorProto.FLOAT)


def of_nibbles() -> onnx.ModelProto:
    """Makes products (n x q, int32) of bytes (n x d each) and whole numbers (d x q, int8).

    Those of lower with asked_lower and those of upper with asked_upper, added up.
    """
    nodes = [
        helper.make_node("MatMulInteger", ["lower", "asked_lower"], ["some"]),
        helper.make_node("MatMulInteger", ["upper", "asked_upper"], ["others"]),
        helper.make_node("Add", ["some", "others"], ["products"]),
    ]
    kinds = {
        "lower": TensorProto.UINT8,
        "upper": TensorProto.UINT8,
        "asked_lower": TensorProto.INT8,
        "asked_upper": TensorProto.INT8,
    }
    return _network(nodes, kinds, TensorProto.INT32)


NETWORKS = {"of_halves.onnx": of_halves, "of_nibbles.onnx": of_nibbles}
"""What makes each file."""


def _network(nodes: list[onnx.NodeProto], kinds: Mapping[str, int], found: int) -> onnx.ModelProto:
    """A network of inputs of some kinds, those that are asked d x q, the others n x d."""
    value = helper.make_tensor_value_info
    given = [
        value(name, kind, ["d", "q"] if name.startswith("asked") else ["n", "d"])
        for name, kind in kinds.items()
    ]
    graph = helper.make_graph(nodes, "products", given, [value("products", found, ["n", "q"])])
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=FORMAT
    )


def main() -> None:
    """Make the networks' files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    for name, make in NETWORKS.items():
        (folder / name).write_bytes(make().SerializeToString())


if __name__ == "__main__":
    main()
