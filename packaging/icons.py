"""Draw the program's icon in every size and format that the systems want.

Usage: python packaging/icons.py FOLDER. Needs what the program itself needs.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image

DRAWING = Path(__file__).parent.parent / "resources" / "patentviewer.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def drawn(size: int) -> Image.Image:
    """The icon, size x size pixels with transparency."""
    encoded = resvg_py.svg_to_bytes(svg_path=str(DRAWING), width=size, height=size)
    return Image.open(io.BytesIO(bytes(encoded))).convert("RGBA")


def main() -> None:
    """Write PNGs in the folders of the hicolor theme, an .ico and an .icns."""
    folder = Path(sys.argv[1])
    for size in SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        drawn(size).save(place / "patentviewer.png")
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / "patentviewer.svg").write_bytes(DRAWING.read_bytes())
    large = drawn(256)
    large.save(folder / "patentviewer.ico", sizes=[(s, s) for s in SIZES if s <= 256])
    drawn(512).save(folder / "patentviewer.icns")


if __name__ == "__main__":
    main()
