from __future__ import annotations

import base64
import functools
import gzip
import io
import tempfile
import tracemalloc
from pathlib import Path
from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape, quoteattr

import numpy as np
import pytest
from papers import encoded, put, zipped
from PIL import Image

from patentviewer.drawings import svg, svg_pictures, svg_styles
from patentviewer.drawings.folder import walk
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


@functools.cache
def _plain() -> Picture:
    """What PLAIN shows; drawn once, which takes longer than all the rest of a test."""
    return svg.drawn(PLAIN.encode()).picture


@functools.cache
def _plain_figure() -> Picture:
    """The one figure that PLAIN is read as."""
    with tempfile.TemporaryDirectory() as folder:
        (figure,), _ = _read(Path(folder), PLAIN.encode())
    return figure


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

ONE = "{fill:none;stroke:#000;stroke-width:8}"
SELECTED: dict[str, str] = {
    "is": f":is(.b, .a){ONE}",
    "where, with what is unknown": f":where(:sideways, .a){ONE}",
    "not": f"g:not(.b):not([hidden]){ONE}",
    "nested": f"svg{{ color: red; .a{ONE} }}",
    "nested by a mark": f".a{{ color: red; svg &{ONE} }}",
    "nested in a condition": f".a{{ @media screen {ONE} }}",
    "before": f"title ~ .a{ONE}",
    "beginning": f'[class^="a"]{ONE}',
    "containing, any case": f'[id*="OUTL" i]{ONE}',
    "root": f":root > .a{ONE}",
    "counted": f"g:nth-child(2n + 3){ONE}",
    "counted among its kind": f"g:nth-of-type(1){ONE}",
    "last": f"g:last-child{ONE}",
    "with a namespace": f"@namespace s url(http://www.w3.org/2000/svg); s|g{ONE}",
    "in a layer": f"@layer base {{.a{ONE}}}",
    "under a condition": f"@supports (display: grid) {{.a{ONE}}}",
    "of media 4": f"@media screen, print and (color) {{.a{ONE}}}",
    "marks of old pages": f"<!-- .a{ONE} -->",
    "a more special rule": f"#outline.a{ONE} .a{{stroke:none}} g{{stroke:none}}",
    "a later rule": f".a{{stroke:none}} .a{ONE}",
    "an important one": ".a{fill:none;stroke:#000 !important;stroke-width:8} #outline{stroke:none}",
    "pointed at": f".a{ONE} .a:hover{{stroke:none}} .a::before{{stroke:none}}",
    "of a browser or a form": (
        f".a{ONE} .a::-webkit-meter, .a:-moz-broken, .a:read-only{{stroke:none}}"
    ),
    "unknown within what is negated": f".a{ONE} .b:not(:is(:sideways, .c)){{stroke:none}}",
    "nested in a list": f".b, g{{ &.a, & > .c{ONE} }}",
    "a comment between": f".a{ONE} /* .a{{stroke:none}} */ g/**/.c{{stroke:none}}",
    "a quotation": f'.b{{font-family:"}}.a{{"}} .a{ONE}',
    "an escape": f".a\\62, .\\61 {ONE}",
    "modern colours": ".a{fill:none;stroke:rgb(0 0 0 / 100%);stroke-width:8}",
    "hue": ".a{fill:none;stroke:hsl(120deg 50% 0%);stroke-width:8}",
    "lightness": ".a{fill:none;stroke:oklch(0% 0.1 30);stroke-width:8}",
    "for light and dark": ".a{fill:none;stroke:light-dark(rgb(0, 0, 0), #ededed);stroke-width:8}",
    "mixed": ".a{fill:none;stroke:color-mix(in srgb, #000 60%, black);stroke-width:8}",
    "of the system": ".a{fill:none;stroke:CanvasText;stroke-width:8}",
    "worked out": ".a{fill:none;stroke:#000;stroke-width:calc((1px + 3px) * 2)}",
    "of the root's letters": ".a{fill:none;stroke:#000;stroke-width:0.5rem}",
    "colours of the future": f".a{ONE} .a{{stroke:glow(1)}}",
}


@pytest.mark.parametrize("kind", SELECTED)
def test_rules_that_resvg_does_not_know_are_laid_on_what_they_fit(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(svg, "LONGER_SIDE", 512)  # which lines are there shows as well, and sooner
    body = f'<title>1</title><g class="a" id="outline">{SHAPES}</g>'
    found = svg.drawn(written(f"<style>{escape(SELECTED[kind])}</style>{body}").encode())
    assert np.array_equal(found.picture, svg.drawn(PLAIN.encode()).picture)
    assert bool(found.notices) is (kind == "colours of the future")


def test_a_rule_that_is_not_understood_is_said(tmp_path: Path) -> None:
    data = _styled(f"g:has(path){{stroke:red}} .a{ONE}", f'<g class="a">{SHAPES}</g>').encode()
    (picture,), said = _read(tmp_path, data)
    assert np.array_equal(picture, _plain_figure())
    assert said == [
        "Some of its styles are not understood; lines may be missing or look otherwise."
    ]


def test_rules_about_what_stands_before_take_little_memory() -> None:
    drawing = fromstring(f"<svg>{'<path/>' * 3000}</svg>")
    tracemalloc.start()
    try:
        svg_styles.resolve(drawing, ["path ~ path{fill:none}"])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 12_000_000  # a list for each would take 36 MB
    assert [path.get("style", "") for path in drawing] == ["", *["fill:none"] * 2999]


def test_colours_of_drawing_programs_for_dark_screens_are_those_of_light_ones() -> None:
    colours = 'stroke="#000" style="stroke:light-dark(rgb(0, 0, 0), rgb(255, 255, 255))"'
    body = f'<g fill="none" stroke-width="8" {colours}>{SHAPES}</g>'
    found = svg.drawn(written(body).encode())
    assert np.array_equal(found.picture, _plain())


def test_strokes_that_do_not_scale_are_as_wide_as_on_the_screen() -> None:
    plain = svg.drawn(
        written(f"<g {LINES}>{SHAPES}</g>", 'viewBox="0 0 900 1000" width="900"').encode()
    )
    for scale in (0.01, 1, 20):
        inside = (
            f'<g transform="scale({1 / scale})" fill="none" stroke="#000" stroke-width="8">'
            f'<path vector-effect="non-scaling-stroke" transform="scale({scale})"'
            ' d="M200 260 L230 800 H570 L600 260 M600 360 H660 V680 H590"/>'
            f'<ellipse style="vector-effect: non-scaling-stroke" cx="{400 * scale}"'
            f' rx="{200 * scale}" cy="{260 * scale}" ry="{60 * scale}"/></g>'
        )
        found = svg.drawn(written(inside, 'viewBox="0 0 900 1000" width="900"').encode())
        ink, wanted = ((one.picture < 128).mean() for one in (found, plain))
        assert ink == pytest.approx(wanted, rel=0.05)


def test_shapes_that_are_said_as_styles_are_drawn() -> None:
    body = (
        '<ellipse style="cx:400px;cy:260px;rx:200px;ry:60px"/>'
        "<path style=\"d: path('M200 260 L230 800 H570 L600 260')\"/>"
        '<g style="transform: translate(590px, 360px)"><path d="M10 0 H70 V320 H0"/></g>'
    )
    found = svg.drawn(written(f"<g {LINES}>{body}</g>").encode())
    assert np.array_equal(found.picture, _plain())


SHEET = f".a{ONE}"
DRAWN = f'<g class="a">{SHAPES}</g>'
LINKED: dict[str, tuple[str, dict[str, str]]] = {
    "an instruction": (
        '<?xml version="1.0"?><?xml-stylesheet type="text/css" href="a.css"?>' + written(DRAWN),
        {"a.css": SHEET},
    ),
    "an import": (_styled('@import url("css/my%20a.css") screen;', DRAWN), {"css/my a.css": SHEET}),
    "an import by name": (_styled("@import 'a.css'; .b{stroke:red}", DRAWN), {"a.css": SHEET}),
    "an import of an import": (
        _styled("@import url(a.css);", DRAWN), {"a.css": "@import './b.css';", "b.css": SHEET}
    ),
    "a link": (
        written('<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="./a.css?v=1"/>'
                + DRAWN),
        {"a.css": SHEET},
    ),
    "a link of a page": (
        f'<!DOCTYPE html><html><link rel="stylesheet" href="a.css"><br>{written(DRAWN)}</html>',
        {"a.css": SHEET},
    ),
    "the page's own": (
        f"<!DOCTYPE html><html><style>{SHEET}</style><br>{written(DRAWN)}</html>",
        {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", LINKED)
@pytest.mark.parametrize("is_packed", [False, True])
def test_style_sheets_beside_a_drawing_are_read(tmp_path: Path, how: str, is_packed: bool) -> None:
    text, sheets = LINKED[how]
    files = {name: sheet.encode() for name, sheet in sheets.items()} | {"a.svg": text.encode()}
    put(tmp_path, {"all.zip": zipped(files)} if is_packed else files)
    (source,) = (one for one in walk(tmp_path) if isinstance(one, Source))
    found = read(source)
    assert not found.problems
    assert np.array_equal(found.figures[0].picture, _plain_figure())


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a.css", "//example.org/a.css", "file:///etc/passwd", "../a.css",
        "%2e%2e/a.css", "/a.css", "b/../../a.css", "C:\\a.css", "gone.css", "a.txt",
    ],
)  # fmt: skip
def test_a_style_sheet_that_lies_elsewhere_is_said_and_not_read(
    tmp_path: Path, address: str
) -> None:
    put(tmp_path, {"a.css": SHEET.encode(), "inner/a.txt": SHEET.encode()})
    data = _styled(f'@import url("{address}");', DRAWN + f"<g {LINES}>{SHAPES}</g>").encode()
    found, problems = _read(tmp_path / "inner", data)
    assert len(found) == 1
    (said,) = problems
    assert said.startswith(f"Its styles lie in another file, {address}, that could not be read")


def test_style_sheets_that_import_each_other_end(tmp_path: Path) -> None:
    put(tmp_path, {"b.css": b"@import 'c.css';", "c.css": f"@import 'b.css'; {SHEET}".encode()})
    _, problems = _read(tmp_path, _styled("@import 'b.css';", DRAWN).encode())
    assert not problems


def test_sheets_for_letters_and_for_print_are_not_missed(tmp_path: Path) -> None:
    style = f"@import url(https://fonts.example.org/css2?family=A); @import 'p.css' print; {SHEET}"
    assert not _read(tmp_path, _styled(style, DRAWN).encode())[1]


@pytest.mark.parametrize("form", FORMS)
def test_an_svg_of_any_form_shows_the_same_figure(tmp_path: Path, form: str) -> None:
    data = FORMS[form]
    plain = _plain_figure()
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
        found = svg.drawn(written(body, head).encode()).picture
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
        assert (beside.picture < 128).mean() < 0.1
        assert [str(notice) for notice in beside.notices] == [
            "It shows parts of other files, which are left out."
        ]


def test_a_picture_embedded_in_an_svg_is_shown() -> None:
    inner = np.full((50, 50), 255, np.uint8)
    inner[10:40, 10:12] = 0
    data = base64.b64encode(encoded(inner, ".png")).decode()
    image = f'<image href="data:image/png;base64,{data}" width="900" height="900"/>'
    assert (svg.drawn(written(image).encode()).picture < 128).any()


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
    assert (svg.drawn(written(image).encode()).picture < 128).any()


def _png_of_lines() -> bytes:
    inner = np.full((90, 90), 255, np.uint8)
    inner[10:80, 40:46] = 0
    return encoded(inner, ".png")


DATA = base64.b64encode(_png_of_lines()).decode()
INNER = f"<svg {XMLNS} viewBox='0 0 90 90'><rect x='40' y='10' width='6' height='70'/></svg>"


def _of_drawing(text: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(text.encode()).decode()


EMBEDDINGS = {
    "as it should": f"data:image/png;base64,{DATA}",
    "without its end": f"data:image/png;base64,{DATA.rstrip('=')}",
    "as in addresses": "data:image/png;base64," + DATA.replace("+", "-").replace("/", "_"),
    "quoted": "data:image/png;base64," + DATA.replace("+", "%2B").replace("=", "%3D"),
    "with spaces": f" data:image/png;base64, {DATA[:40]} {DATA[40:]}",
    "a drawing as text": f"data:image/svg+xml;utf8,{INNER.replace('#', '%23')}",
    "a drawing quoted": "data:image/svg+xml," + INNER.replace("<", "%3C").replace(">", "%3E"),
    "a drawing": _of_drawing(INNER),
    "a drawing in a drawing": _of_drawing(
        written(f'<image href="data:image/png;base64,{DATA}" width="900" height="1000"/>')
    ),
    "a picture beside": "line%20art.png",
    "a drawing beside": "./inner.svg",
}  # fmt: skip


@pytest.mark.parametrize("how", EMBEDDINGS)
def test_pictures_that_a_drawing_shows_are_in_it(how: str) -> None:
    beside = {"line art.png": _png_of_lines(), "inner.svg": INNER.encode()}
    image = f'<image href={quoteattr(EMBEDDINGS[how])} width="900" height="1000"/>'
    found = svg.drawn(written(image).encode(), beside.__getitem__)
    assert not found.notices
    rows, columns = np.nonzero(found.picture < 128)
    height, width = found.picture.shape
    assert np.ptp(rows) / height == pytest.approx(0.7, abs=0.03)
    assert columns.mean() / width == pytest.approx(43 / 90, abs=0.02)


BROKEN = {
    "damaged TIFF": base64.b64encode(b"II*\0\x08\0\0\0damaged").decode(),
    "PNG cut off": base64.b64encode(_png_of_lines()[:90]).decode(),
    "no picture": base64.b64encode(b"nothing of the kind").decode(),
    "a drawing cut off": base64.b64encode(f"{INNER[:-30]}".encode()).decode(),
    "no base64": "%%%",
}


@pytest.mark.parametrize("what", BROKEN)
def test_an_embedded_picture_that_is_damaged_is_said_and_leaves_the_rest(
    tmp_path: Path, what: str
) -> None:
    image = f'<image href="data:image/tiff;base64,{BROKEN[what]}" width="900" height="900"/>'
    found, problems = _read(tmp_path, written(f"{image}<g {LINES}>{SHAPES}</g>").encode())
    assert len(found) == 1
    assert problems == ["A picture in it is damaged, or of a kind that is not read, and left out."]
    with pytest.raises(UnreadableError, match="damaged"):
        svg.drawn(written(image).encode())


@pytest.mark.parametrize("link", ["gone.png", "../a.png", "https://example.org/a.png", "/a.png"])
def test_a_picture_that_is_not_beside_a_drawing_is_said(tmp_path: Path, link: str) -> None:
    put(tmp_path, {"a.png": _png_of_lines()})
    image = f'<image href="{link}" width="900" height="900"/>'
    data = written(f"{image}<g {LINES}>{SHAPES}</g>").encode()
    _, problems = _read(tmp_path / "inner", data)
    assert problems == ["It shows parts of other files, which are left out."]


def test_paint_of_another_file_is_said() -> None:
    for paint in ('fill="url(hatch.svg#a)"', "style=\"fill:url('hatch.svg#a')\""):
        found = svg.drawn(written(f"<rect {paint} width='9' height='9'/>{PLAIN}").encode())
        assert [str(one) for one in found.notices] == [
            "It shows parts of other files, which are left out."
        ]
    own = (
        '<linearGradient id="a"><stop/></linearGradient><rect fill="url(#a)" width="9" height="9"/>'
    )
    assert not svg.drawn(written(own + PLAIN).encode()).notices


XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
RECT = '<rect x="40" y="10" width="6" height="70"/>'
WEB_PARTS = {
    "a drawing": f'<div {XHTML}><svg viewBox="0 0 90 90">{RECT}</svg></div>',
    "a picture": f'<img {XHTML} src="data:image/png;base64,{DATA}"/>',
    "in SVG's own words": f'<svg viewBox="0 0 90 90">{RECT}</svg>',
}


@pytest.mark.parametrize("what", WEB_PARTS)
def test_drawings_in_parts_of_web_pages_are_drawn(what: str) -> None:
    part = f'<foreignObject x="0" y="0" width="900" height="900">{WEB_PARTS[what]}</foreignObject>'
    found = svg.drawn(written(part, 'viewBox="0 0 900 900"').encode())
    assert not found.notices
    rows, columns = np.nonzero(found.picture < 128)
    assert (rows.min(), columns.min()) == pytest.approx((2048 / 9, 2048 * 4 / 9), abs=9)


@pytest.mark.parametrize("inside", ["<p>text</p>", "text", "<div><canvas/></div>"])
def test_other_parts_of_web_pages_are_said(tmp_path: Path, inside: str) -> None:
    part = f'<foreignObject width="900" height="900"><div {XHTML}>{inside}</div></foreignObject>'
    said = [
        "It has parts of a web page, text perhaps, that are not drawn; something may be missing."
    ]
    assert _read(tmp_path, written(f"<g {LINES}>{SHAPES}</g>{part}").encode())[1] == said
    other = f"<switch>{part}<g {LINES}>{SHAPES}</g></switch>"
    assert _read(tmp_path, written(other).encode())[1] == []
    assert _read(tmp_path, written(part).encode()) == ([], said)


def test_text_in_a_web_part_itself_is_said() -> None:
    part = '<foreignObject width="9" height="9">text{}</foreignObject>'
    for inside in ("", f'<svg viewBox="0 0 90 90">{RECT}</svg>'):
        drawn = svg.drawn(written(f"<g {LINES}>{SHAPES}</g>{part.format(inside)}").encode())
        assert ["web page" in str(one) for one in drawn.notices] == [True]


def test_a_picture_beside_a_drawing_that_it_shows_often_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture = _png_of_lines()
    monkeypatch.setattr(svg_pictures, "MOST_BYTES", 3 * len(picture))
    images = '<image href="a.png" width="90" height="90"/>' * 9
    drawing = written(f"{images}<g {LINES}>{SHAPES}</g>").encode()
    assert not svg.drawn(drawing, {"a.png": picture}.__getitem__).notices
    monkeypatch.setattr(svg_pictures, "_MOST_AGAIN", 3 * len(picture))
    (notice,) = svg.drawn(drawing, {"a.png": picture}.__getitem__).notices
    assert "other files" in str(notice)


def test_a_drawing_that_speaks_of_a_design_is_one(tmp_path: Path) -> None:
    of_program = "<metadata><design xmlns='x'>3</design></metadata>"
    found, problems = _read(tmp_path, written(f"{of_program}<g {LINES}>{SHAPES}</g>").encode())
    assert (len(found), problems) == (1, [])


def test_text_in_a_drawing_is_no_drawing(tmp_path: Path) -> None:
    body = '<text x="9" y="90" font-size="90">text</text>'
    assert _read(tmp_path, written(body).encode()) == ([], ["No drawing was found in it."])


def test_a_drawing_of_any_shape_stays_bounded() -> None:
    for head in ('viewBox="0 0 1 100000"', 'width="1e9" height="1"', 'width="1" height="1e9"', ""):
        path = '<path d="M0 0 V100000" stroke="black"/>'
        found = svg.drawn(written(path, head).encode()).picture
        assert max(found.shape) <= svg.LONGER_SIDE


def test_variables_that_go_round_in_circles_end() -> None:
    many = "var(--a) " * 40
    for style in (":root{--a:var(--b) var(--b);--b:var(--a) var(--a)}", f":root{{--a:{many}}}"):
        body = f'<g {LINES} class="{many}">{SHAPES}</g>'
        assert (svg.drawn(_styled(style, body).encode()).picture < 128).any()
    circle = ":root{--a:var(--b);--b:var(--a)} .a{fill:none;stroke:var(--a, #000);stroke-width:8}"
    found = svg.drawn(_styled(circle, DRAWN).encode())
    assert np.array_equal(found.picture, _plain())  # such a variable says nothing


def test_variables_that_say_others_many_times_take_little_memory() -> None:
    names = [f"--a{number}" for number in range(8)]
    told = "".join(
        f"{name}:{f'var({other}) ' * 40};"
        for name, other in zip(names, [*names[1:], "--a0"], strict=True)
    )
    drawing = fromstring(
        f"<svg><style>:root{{{told}}}</style><g class='{'var(--a0) ' * 40}'/></svg>"
    )
    tracemalloc.start()
    try:
        svg_styles.resolve(drawing)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2_000_000  # in place of each other they would be 40 ** 8 words


@pytest.mark.parametrize("data", [b"<svg", b"<html><body>no drawing</body></html>", b"<a/>"])
def test_what_is_no_drawing_is_said(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        svg.drawn(data)
