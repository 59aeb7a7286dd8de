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

__all__ = ["onnxruntime"]
