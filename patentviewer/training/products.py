"""The network that compares vectors: inner products of what is kept as float16.

``python -m patentviewer.training.products OUT.onnx`` makes it. Nothing in it is learned: ONNX
Runtime, which embeds the query, is what widens float16 quickly on every processor, and it needs a
file that says what to do. :mod:`patentviewer.search.products` runs it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
from onnx import TensorProto, helper

OPSET, FORMAT = 17, 8
"""Of ONNX, so that ONNX Runtime 1.20 reads it."""


def network() -> onnx.ModelProto:
    """Makes products (n x q, float32) of kept (n x d, float16) and asked (d x q, float32)."""
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        [
            helper.make_node("Cast", ["kept"], ["wide"], to=TensorProto.FLOAT),
            helper.make_node("MatMul", ["wide", "asked"], ["products"]),
        ],
        "products",
        [
            value("kept", TensorProto.FLOAT16, ["n", "d"]),
            value("asked", TensorProto.FLOAT, ["d", "q"]),
        ],
        [value("products", TensorProto.FLOAT, ["n", "q"])],
    )
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=FORMAT
    )


def main() -> None:
    """Make the network's file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.parse_args().out.write_bytes(network().SerializeToString())


if __name__ == "__main__":
    main()
