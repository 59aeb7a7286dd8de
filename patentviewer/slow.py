"""What takes long to load and is needed late or seldom: it is loaded when it is first used.

    from patentviewer import slow
    slow.np.zeros(3)

The window is on screen, and the command line's help printed, before any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from patentviewer.lazily import modules_called

if TYPE_CHECKING:
    import argparse
    import dataclasses
    import hashlib
    import html
    import logging
    import platform
    import tempfile
    from importlib import metadata

    import cv2
    import numpy as np

    from patentviewer import inference, sentences, settings

    __all__ = [
        "argparse",
        "cv2",
        "dataclasses",
        "hashlib",
        "html",
        "inference",
        "logging",
        "metadata",
        "np",
        "platform",
        "sentences",
        "settings",
        "tempfile",
    ]
else:
    __getattr__ = modules_called(
        {
            "argparse": "argparse",
            "cv2": "cv2",
            "dataclasses": "dataclasses",
            "hashlib": "hashlib",
            "html": "html",
            "inference": "patentviewer.inference",
            "logging": "logging",
            "metadata": "importlib.metadata",
            "np": "numpy",
            "platform": "platform",
            "sentences": "patentviewer.sentences",
            "settings": "patentviewer.settings",
            "tempfile": "tempfile",
        },
        __name__,
        globals(),
    )
