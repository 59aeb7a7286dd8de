from __future__ import annotations

import base64
import gzip
import io
from pathlib import Path

import numpy as np
import pytest
from papers import encoded, put
from PIL import Image

from patentviewer.drawings import svg
from patentviewer.drawings.reading import read
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Picture, Source, SourceKind

SHAPES = (
    '<ellipse cx="400" cy="260" rx="200" ry="60"/><path d="M200 260 L230 800 H570 L600 260"/>'
    '<path d="M600 360 H660 V680 H590"/>'
)
LINES = 'fill="none" stroke="black" stroke-width="8"'
XMLNS = 'xmlns="http://www.w3.org/2000/svg"'


def written(body: str, head: str = 'viewBox="0 0 900 1000"') -> str:
    return f"<svg {XMLNS} {head}>{body}</svg>"


PLAIN = written(f"<g {LINES}>{SHAPES}</g>")


def _read(folder: Path, data: bytes, name: str = "a.svg") -> tuple[list[Picture], list[str]]:
    put(folder, {name: data})
    found = read(Source(folder, name, SourceKind.PICTURE, len(data), 0))
    return [figure.picture for figure in found.figures], [str(p.reason) for p in found.problems]


def _styled(style: str, drawn: str) -> str:
    return written(f"<style>{style}</style>{drawn}")


PREFIXED = (
    f'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 900 1000"><s:g {LINES}>'
    + SHAPES.replace("<", "<s:")
    + "</s:g></s:svg>"
)
ILLUSTRATOR = (
    '<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>'
    f'<svg xmlns="&ns_svg;" viewBox="0 0 900 1000"><g {LINES}>{SHAPES}</g></svg>'
)
WHITE = f'<g fill="none" stroke="#fff" stroke-width="8">{SHAPES}</g>'
FORMS: dict[str, str | bytes] = {
    "size in millimetres": written(
        f"<g {LINES}>{SHAPES}</g>", 'width="90mm" height="100mm" viewBox="0 0 900 1000"'
    ),
    "size in per cent": written(
        f"<g {LINES}>{SHAPES}</g>", 'width="100%" height="100%" viewBox="0 0 900 1000"'
    ),
    "size alone": written(f"<g {LINES}>{SHAPES}</g>", 'width="900" height="1000"'),
    "no size": written(f"<g {LINES}>{SHAPES}</g>", ""),
    "view box with commas": written(f"<g {LINES}>{SHAPES}</g>", 'viewBox="0, 0, 900,1000"'),
    "view box of nonsense": written(f"<g {LINES}>{SHAPES}</g>", 'viewBox="0 0 9.0.0 x"'),
    "view box without area": written(f"<g {LINES}>{SHAPES}</g>", 'viewBox="0 0 0 0"'),
    "view box far too large": written(
        f"<g {LINES}>{SHAPES}</g>", 'viewBox="-90000 -90000 200000 200000"'
    ),
    "view box elsewhere": written(f"<g {LINES}>{SHAPES}</g>", 'viewBox="5000 5000 900 1000"'),
    "lines in millimetres": written(f"<g {LINES.replace('8', '2.1mm')}>{SHAPES}</g>"),
    "thin lines": written(f"<g {LINES.replace('8', '0.4')}>{SHAPES}</g>"),
    "CSS class": _styled(".a{fill:none;stroke:#000;stroke-width:8}", f'<g class="a">{SHAPES}</g>'),
    "CSS variable": _styled(
        ":root{--ink:#000;--wide:8}.a{fill:none;stroke:var(--ink);stroke-width:var(--wide)}",
        f'<g class="a">{SHAPES}</g>',
    ),
    "variable of a variable": _styled(
        ":root{--a:var(--b);--b:#000}", f"<g {LINES.replace('black', 'var(--a)')}>{SHAPES}</g>"
    ),
    "variable with a default": written(
        f"<g {LINES.replace('black', 'var(--none, rgb(0, 0, 0))')}>{SHAPES}</g>"
    ),
    "current colour": written(
        f'<g color="black" {LINES.replace("black", "currentColor")}>{SHAPES}</g>'
    ),
    "long comment": f"<?xml version='1.0'?><!--{'x' * 9000}-->{PLAIN}",
    "prefix": PREFIXED,
    "no namespace": PLAIN.replace(XMLNS, ""),
    "byte order mark": PLAIN.encode("utf-8-sig"),
    "UTF-16": f'<?xml version="1.0" encoding="UTF-16"?>{PLAIN}'.encode("utf-16"),
    "gzipped": gzip.compress(PLAIN.encode()),
    "entities of Illustrator": ILLUSTRATOR,
    "in a web page": f"<!DOCTYPE html><html><body>{PLAIN}</body></html>",
    "in a web page that is no XML": f"<!DOCTYPE html><html><body><p>{PLAIN}<br></body></html>",
    "white lines": written(WHITE),
    "white lines on black": written(f'<rect width="900" height="1000"/>{WHITE}'),
    "grey paper": written(
        f'<rect width="900" height="1000" fill="#e4e4dc"/><g {LINES}>{SHAPES}</g>'
    ),
    "hidden layer": written(
        f'<g {LINES}>{SHAPES}</g><g display="none"><rect width="900" height="900"/></g>'
    ),
    "for the screen": _styled(
        "@media print{.a{fill:#000}}@media only screen{.a{fill:none;stroke:#000;stroke-width:8}}"
        "@media screen and (prefers-color-scheme:dark){.a{fill:#000}}",
        f'<g class="a">{SHAPES}</g>',
    ),
    "colours for print": written(
        f"<g {LINES.replace('black', '#000 icc-color(inks, 0, 0, 0, 1)')}>{SHAPES}</g>"
    ),
    "inks": _styled(
        ".a{fill:none;stroke:#000 device-cmyk(0,0,0,1);stroke-width:8}",
        f'<g class="a">{SHAPES}</g>',
    ),
    "hairlines (thin)": written(f"<g {LINES.replace('8', '0.01')}>{SHAPES}</g>"),
    "nearly transparent": written(f'<g stroke-opacity=".2" {LINES}>{SHAPES}</g>'),
    "metres": written(
        f'<g transform="scale(.00001)"><g {LINES}>{SHAPES}</g></g>', 'viewBox="0 0 .009 .01"'
    ),
    "size of nothing": written(
        f"<g {LINES}>{SHAPES}</g>", 'width="0" height="-4" viewBox="0 0 900 1000"'
    ),
    "Latin-1 that does not say so": written(f"<title>Stühle</title><g {LINES}>{SHAPES}</g>").encode(
        "latin-1"
    ),
    "Shift-JIS": (
        '<?xml version="1.0" encoding="Shift_JIS"?>'
        + written(f"<title>椅子</title><g {LINES}>{SHAPES}</g>")
    ).encode("shift_jis"),
    "GB2312": (
        '<?xml version="1.0" encoding="gb2312"?>'
        + written(f"<title>椅子</title><g {LINES}>{SHAPES}</g>")
    ).encode("gb2312"),
    "EUC-KR": (
        "<?xml version='1.0' encoding='EUC-KR'?>"
        + written(f"<title>의자</title><g {LINES}>{SHAPES}</g>")
    ).encode("euc_kr"),
    "letters of web pages": written(f"<title>A&nbsp;& B &#38; C</title><g {LINES}>{SHAPES}</g>"),
    "control characters": written(f"<title>a\x0bb</title><g {LINES}>{SHAPES}</g>"),
    "prefixes unexplained": written(
        f'<g inkscape:label="1" {LINES}>{SHAPES}</g><sodipodi:namedview/>'
        '<use xlink:href="#nothing"/>'
    ),
    "symbol used": written(
        f'<defs><symbol id="m" viewBox="0 0 900 1000"><g {LINES}>{SHAPES}</g></symbol></defs>'
        '<use href="#m" width="900" height="1000"/>'
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_an_svg_of_any_form_shows_the_same_figure(tmp_path: Path, form: str) -> None:
    data = FORMS[form]
    ((plain,), _) = _read(tmp_path, PLAIN.encode())
    found, problems = _read(tmp_path, data.encode() if isinstance(data, str) else data)
    assert not problems
    ((height, width),) = [picture.shape for picture in found]
    assert height / width == pytest.approx(plain.shape[0] / plain.shape[1], rel=0.02)
    assert max(height, width) > 900
    ink = (found[0] < 160).mean() * min(found[0].shape)
    assert ink == pytest.approx((plain < 160).mean() * min(plain.shape), rel=0.25) or "thin" in form


def test_an_svg_is_drawn_large_enough_to_search() -> None:
    body = '<rect x="50" y="25" width="100" height="50" fill="none" stroke="black"/>'
    for head in ('width="200" height="100"', 'viewBox="0 0 200 100"'):
        found = svg.drawn(written(body, head).encode())
        assert found.shape == (1024, 2048)
        rows, columns = np.nonzero(found < 128)
        assert (rows.min(), columns.min()) == pytest.approx((250, 507), abs=8)


def test_an_svg_reads_nothing_but_itself(tmp_path: Path) -> None:
    put(tmp_path, {"secret.png": encoded(np.zeros((50, 50), np.uint8), ".png")})
    link = (tmp_path / "secret.png").as_uri()
    for target in (link, "secret.png", str(tmp_path / "secret.png")):
        image = f'<image href="{target}" width="100" height="100"/>'
        with pytest.raises(UnreadableError, match="in another file"):
            svg.drawn(written(image).encode())
        beside = svg.drawn(written(f"{image}<g {LINES}>{SHAPES}</g>").encode())
        assert (beside < 128).mean() < 0.1


def test_a_picture_embedded_in_an_svg_is_shown() -> None:
    inner = np.full((50, 50), 255, np.uint8)
    inner[10:40, 10:12] = 0
    data = base64.b64encode(encoded(inner, ".png")).decode()
    image = f'<image href="data:image/png;base64,{data}" width="900" height="900"/>'
    assert (svg.drawn(written(image).encode()) < 128).any()


@pytest.mark.parametrize(
    ("form", "mark"),
    [("JPEG", "image/png"), ("WEBP", "application/octet-stream"), ("TIFF", "image/tiff")],
)
def test_an_embedded_picture_of_any_format_is_shown(form: str, mark: str) -> None:
    inner = np.full((50, 50, 3), 255, np.uint8)
    inner[10:40, 10:14] = 0
    packed = io.BytesIO()
    Image.fromarray(inner).save(packed, form)
    data = base64.encodebytes(packed.getvalue()).decode()
    image = f'<image href="data:{mark};base64,{data}" width="900" height="900"/>'
    assert (svg.drawn(written(image).encode()) < 128).any()


def test_an_embedded_picture_that_is_damaged_leaves_the_rest() -> None:
    data = base64.b64encode(b"II*\0\x08\0\0\0damaged").decode()
    image = f'<image href="data:image/tiff;base64,{data}" width="900" height="900"/>'
    assert (svg.drawn(written(f"{image}<g {LINES}>{SHAPES}</g>").encode()) < 128).any()


def test_text_in_a_drawing_is_no_drawing(tmp_path: Path) -> None:
    body = '<foreignObject width="900" height="900"><p>text</p></foreignObject>'
    assert _read(tmp_path, written(body).encode()) == ([], ["No drawing was found in it."])


def test_a_drawing_of_any_shape_stays_bounded() -> None:
    for head in ('viewBox="0 0 1 100000"', 'width="1e9" height="1"', 'width="1" height="1e9"', ""):
        found = svg.drawn(written('<path d="M0 0 V100000" stroke="black"/>', head).encode())
        assert max(found.shape) <= svg.LONGER_SIDE


def test_variables_that_go_round_in_circles_end() -> None:
    many = "var(--a) " * 40
    for style in (":root{--a:var(--b) var(--b);--b:var(--a) var(--a)}", f":root{{--a:{many}}}"):
        body = f'<g {LINES} class="{many}">{SHAPES}</g>'
        assert (svg.drawn(_styled(style, body).encode()) < 128).any()


@pytest.mark.parametrize("data", [b"<svg", b"<html><body>no drawing</body></html>", b"<a/>"])
def test_what_is_no_drawing_is_said(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        svg.drawn(data)
