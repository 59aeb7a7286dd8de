from __future__ import annotations

import base64
import io
import platform
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from patentviewer.drawings.reading import read, source_of
from patentviewer.errors import UserError
from patentviewer.gui.query.drops import Drop, drop_of, kept, may_have_a_sheet, promise
from patentviewer.messages import Message
from patentviewer.model.documents import Problem

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">'
    '<circle cx="100" cy="100" r="80" fill="none" stroke="black" stroke-width="3"/></svg>'
)


@pytest.fixture(autouse=True)
def _translated(qapp: QApplication) -> None:
    """Sentences need an application."""


def picture(form: str = "PNG") -> bytes:
    square = np.full((60, 80), 255, np.uint8)
    square[20:40, 20:22] = 0
    buffer = io.BytesIO()
    Image.fromarray(square).save(buffer, form)
    return buffer.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mug with space & #1 100%💡.png"
    path.write_bytes(picture())
    return path


def with_text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


@pytest.mark.parametrize(
    ("key", "has_sheet"),
    [
        ("file.no_drawing_found", True),
        ("page.figures_not_apart", True),
        ("file.unknown_content", False),
        ("file.empty", False),
        ("file.password", False),
        ("pdf.damaged", False),
        ("archive.damaged", False),
    ],
)
def test_the_whole_sheet_is_offered_of_a_file_that_has_one(key: str, has_sheet: bool) -> None:
    told = Problem("/in/lamp.png", Message(key)).told
    assert may_have_a_sheet(UserError(*told)) is has_sheet


@pytest.mark.parametrize("host", ["", "localhost", platform.node()])
def test_a_file_of_this_machine_is_one_whatever_its_address_calls_the_machine(
    host: str, file: Path
) -> None:
    url = QUrl.fromLocalFile(str(file))
    url.setHost(host)
    mime = QMimeData()
    mime.setUrls([url])
    assert drop_of(mime).files == (file,)


def test_a_path_pasted_as_text_is_its_file(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.png"
    other.write_bytes(picture())
    address = QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    named = address.replace("file:///", "file://localhost/")
    for text in (f"{file}", f' "{file}"\n', f"'{file}'", address, named):
        assert drop_of(with_text(text)).files == (file,)
    assert drop_of(with_text(f"{file}\n{other}\n")).files == (file, other)
    assert drop_of(with_text(str(tmp_path))).folders == (tmp_path,)


@pytest.mark.parametrize("text", ["", "a chair with arms", "/no/such/file.png", "x" * 5000, "\0"])
def test_other_text_is_nothing(text: str) -> None:
    assert drop_of(with_text(text)).is_empty


def _addresses() -> list[str]:
    png = base64.b64encode(picture()).decode()
    return [f"data:image/png;base64,{png}", f"data:image/png;charset=utf-8;base64,{png}"]


@pytest.mark.parametrize("address", _addresses())
def test_a_picture_in_an_address_is_taken(address: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    assert drop_of(mime).image is not None
    assert drop_of(with_text(address)).image is not None
    page = QMimeData()
    page.setHtml(f'<html><body><p>a</p><img class="b" src="{address}"></body></html>')
    assert drop_of(page).image is not None


def test_a_picture_of_a_web_page_that_only_has_an_address_is_refused_in_words() -> None:
    page = QMimeData()
    page.setHtml('<img src="https://example.org/a.png?b=1&amp;c=2">')
    found = drop_of(page)
    assert found.is_empty
    assert found.is_remote
    assert "online" in promise(found)


def test_a_file_that_a_web_page_shows_is_taken(file: Path) -> None:
    address = QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    page = QMimeData()
    page.setHtml(f'<img src="{address}">')
    assert drop_of(page).files == (file,)


def _svg_drops() -> dict[str, QMimeData]:
    as_format, as_text, as_html, as_address, as_quoted = (QMimeData() for _ in range(5))
    as_format.setData("image/svg+xml", QByteArray(SVG.encode()))
    as_text.setText(SVG)
    as_html.setHtml(f"<html><body>{SVG}</body></html>")
    encoded = base64.b64encode(SVG.encode()).decode()
    as_address.setUrls([QUrl(f"data:image/svg+xml;base64,{encoded}")])
    quoted = bytes(QUrl.toPercentEncoding(SVG).data()).decode()
    as_quoted.setText(f"data:image/svg+xml;utf8,{quoted}")
    return {
        "format": as_format,
        "text": as_text,
        "HTML": as_html,
        "address": as_address,
        "quoted address": as_quoted,
    }


def _figures(drop: Drop) -> int:
    (source,) = source_of(kept(drop))
    return len(read(source).figures)


@pytest.mark.parametrize("way", ["format", "text", "HTML", "address", "quoted address"])
def test_an_svg_is_taken_however_it_comes(way: str) -> None:
    found = drop_of(_svg_drops()[way])
    assert not found.is_empty
    assert found.is_one_drawing
    assert promise(found) == "Search with this picture"
    assert kept(found) == kept(found)
    if found.image is None:
        assert _figures(found) == 1


@pytest.mark.parametrize("form", ["PNG", "BMP", "JPEG", "TIFF", "WEBP", "JPEG2000", "AVIF"])
def test_a_picture_is_taken_in_any_format_that_is_offered(form: str) -> None:
    mime = QMimeData()
    mime.setData(f"image/{form.lower()}", QByteArray(picture(form)))
    found = drop_of(mime)
    assert found.is_picture
    if found.image is None:
        assert _figures(found) == 1
