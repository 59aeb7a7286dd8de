"""Find similar design-patent drawings on this machine."""

import os

# Products of small matrices are done sooner by one thread than shared out, above all while other
# processes read drawings. It is read when numpy is loaded, so it is said before.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# ONNX Runtime reports its use to its maker unless this is set when it is loaded, in each process:
# it looks up a host, and keeps what it could not send in the user's cache. Nothing leaves here.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.2.0"
