"""The model itself, for who measures how well and how fast it works."""

from __future__ import annotations

from patentviewer.search.encoder import Encoder
from patentviewer.search.evaluate import Evaluation, Evaluator
from patentviewer.search.manifest import default_model

__all__ = [
    "Encoder",
    "Evaluation",
    "Evaluator",
    "default_model",
]
