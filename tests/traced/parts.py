"""Each native part of the program at its work, alone, to be traced: `python parts.py PART`."""

from __future__ import annotations

import io
import sqlite3
import sys
import tempfile
from pathlib import Path


def onnx_runtime() -> None:
    """A network is loaded and run."""
    import numpy as np

    from patentviewer.search.encoder import Encoder
    from patentviewer.search.manifest import default_model

    encoder = Encoder.open(default_model(), provider="cpu")
    side = encoder.manifest.preparation.size
    encoder.embed(np.zeros((1, side, side), np.uint8))


def faiss() -> None:
    """An index of compressed vectors is trained, searched, written and read."""
    import numpy as np

    from patentviewer.search import index

    vectors = np.random.default_rng(0).standard_normal((600, 64)).astype(np.float32)
    made = index.built("a", 64, 600, iter([(np.arange(600), vectors)]), exact_limit=10)
    with tempfile.TemporaryDirectory() as folder:
        kept = index.write(made, Path(folder) / "index")
        again = index.read(Path(folder) / "index", "a", 64, kept)
    assert again is not None
    assert len(again.nearest(vectors[:1], 10))


def opencv() -> None:
    """A picture is drawn, filtered and encoded."""
    import cv2
    import numpy as np

    paper = np.full((300, 300), 255, np.uint8)
    cv2.circle(paper, (150, 150), 90, 0, 3)
    cv2.findContours(cv2.GaussianBlur(paper, (5, 5), 0), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    assert cv2.imencode(".png", paper)[0]


def pillow() -> None:
    """A picture is written in every format, with a name in it, and read."""
    from PIL import Image, ImageDraw, ImageFont, features

    for kind in ("PNG", "TIFF", "JPEG", "WEBP", "GIF", "BMP"):
        kept = io.BytesIO()
        picture = Image.new("L", (200, 200), 255)
        ImageDraw.Draw(picture).text((9, 9), "FIG. 1", font=ImageFont.load_default(20))
        picture.save(kept, kind)
        Image.open(io.BytesIO(kept.getvalue())).load()
    features.check("freetype2")


def pdfium() -> None:
    """A PDF is opened, drawn, and read for its text."""
    import pypdfium2

    kept = io.BytesIO()
    _report(kept)
    document = pypdfium2.PdfDocument(kept.getvalue())
    document[0].render(scale=2).to_pil()
    document[0].get_textpage().get_text_range()


def resvg() -> None:
    """An SVG is drawn, one that names a picture on the web."""
    import resvg_py

    resvg_py.svg_to_bytes(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'width="90" height="90"><image width="9" height="9" '
        'xlink:href="http://example.invalid/a.png"/>'
        '<circle cx="40" cy="40" r="30" fill="none" stroke="black"/><text y="20">A</text></svg>'
    )


def zxing() -> None:
    """A bar code is looked for."""
    import numpy as np
    import zxingcpp

    page = np.full((200, 900), 255, np.uint8)
    page[50:90, 100:800:7] = 0
    zxingcpp.read_barcodes(page)


def sqlite() -> None:
    """A file with words to search in is written and read."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "kept.sqlite")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
        connection.execute("INSERT INTO words VALUES ('table lamp')")
        assert connection.execute("SELECT * FROM words WHERE words MATCH 'lamp'").fetchone()
        connection.close()


def numpy() -> None:
    """Matrices are multiplied and taken apart, by OpenBLAS."""
    import numpy as np

    values = np.random.default_rng(0).standard_normal((400, 400))
    np.linalg.svd(values @ values.T)


def reportlab() -> None:
    """A page of a report is written."""
    _report(io.BytesIO())


def _report(kept: io.BytesIO) -> None:
    from reportlab.pdfgen.canvas import Canvas

    page = Canvas(kept)
    page.drawString(99, 99, "FIG. 1")
    page.showPage()
    page.save()


def qt() -> None:
    """A widget with text, an SVG icon and a web address is painted."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QTextBrowser

    from patentviewer import paths

    application = QApplication(["parts", "-platform", "offscreen"])
    text = QTextBrowser()
    text.setHtml('<img src="http://example.invalid/a.png"><a href="http://example.invalid">A</a>')
    text.setSource(QUrl("http://example.invalid/"))
    text.setWindowIcon(QIcon(str(paths.resources_folder() / "patentviewer.svg")))
    text.show()
    text.grab()
    application.processEvents()


PARTS = {
    "ONNX Runtime": onnx_runtime,
    "FAISS": faiss,
    "OpenCV": opencv,
    "Pillow": pillow,
    "PDFium": pdfium,
    "resvg": resvg,
    "zxing-cpp": zxing,
    "SQLite": sqlite,
    "numpy": numpy,
    "reportlab": reportlab,
    "Qt": qt,
}

if __name__ == "__main__":
    PARTS[sys.argv[1]]()
