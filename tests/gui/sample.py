"""Generated line drawings, enough to search in."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray


def drawing(number: int, side: int = 700) -> NDArray[np.uint8]:
    """A line drawing; each number gives another one."""
    rng = np.random.default_rng(number)
    paper = np.full((side, side), 255, np.uint8)
    for _ in range(6):
        x, y, wide, high = (int(value) for value in rng.integers(80, side // 2, 4))
        kind = rng.integers(3)
        if kind == 0:
            cv2.rectangle(paper, (x, y), (x + wide, y + high), 0, 3)
        elif kind == 1:
            cv2.ellipse(
                paper, (x + wide // 2, y + high // 2), (wide // 2, high // 2), 0, 0, 360, 0, 3
            )
        else:
            corners = rng.integers(80, side - 80, (5, 2)).astype(np.int32)
            cv2.polylines(paper, [corners], True, 0, 3)
    return paper


def write_drawings(folder: Path, count: int) -> list[Path]:
    """Write so many drawings as PNG; their files."""
    files = []
    for number in range(count):
        file = folder / f"USD{900000 + number}.png"
        file.write_bytes(cv2.imencode(".png", drawing(number))[1].tobytes())
        files.append(file)
    return files
