"""ONNX Runtime, loaded in this one place: all that run a network take it from here.

It reports its use to its maker unless it is told not to, in two ways. The variable holds where it
keeps and sends its reports by itself; the package sets it for every process at its first import,
and here it is said again, since it counts only before the library is loaded. The call holds where
it hands them to the system's event tracing, as on Windows.
"""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

onnxruntime.disable_telemetry_events()

__all__ = ["onnxruntime", "reader"]


def reader(content: bytes) -> onnxruntime.InferenceSession:
    """A small network on one thread of the processor, as the processes that read files run them.

    content: the network as ONNX.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
