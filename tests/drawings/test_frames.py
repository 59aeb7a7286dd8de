"""Which kinds of picture are found as what they show, and which are one clear Problem.

A drawing is written in every kind below; what is read of it has to be that drawing again.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from papers import HEIC, drawing, put
from PIL import Image, ImageChops

from patentviewer.drawings import folder as folders
from patentviewer.drawings import frames, grey, jxl
from patentviewer.drawings.formats import Format, format_of
from patentviewer.drawings.sheets import pages
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Picture, Problem, Sheet, Source, SourceKind

GREY = drawing(240, 320, seed=4)
SIXTEEN = GREY.astype(np.uint16) * 257
COLOUR = np.stack([GREY] * 3, axis=-1)
INK = 255 - GREY


def _source(folder: Path, name: str, data: bytes) -> Source:
    put(folder, {name: data})
    return Source(folder, name, SourceKind.PICTURE, len(data), 0)


def _sheets(folder: Path, name: str, data: bytes) -> list[Sheet]:
    found = []
    for page in pages(_source(folder, name, data)):
        assert not isinstance(page, Problem), page
        found.append(page.sheet())
    return found


def _saved(image: Image.Image, form: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def _pillow(form: str, array: np.ndarray = GREY, **options: Any) -> bytes:
    return _saved(Image.fromarray(array), form, **options)


def _tiff(array: np.ndarray, **options: Any) -> bytes:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(
        buffer, bigtiff=options.pop("bigtiff", False), byteorder=options.pop("byteorder", "<")
    ) as writer:
        writer.write(array, metadata=None, **options)
    return buffer.getvalue()


def _with_alpha(array: np.ndarray, opacity: np.ndarray) -> np.ndarray:
    layers = array if array.ndim == 3 else array[..., None]
    return np.concatenate([layers, opacity[..., None]], axis=-1)


def _turned(form: str, orientation: int, **options: Any) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned = {3: np.rot90(GREY, 2), 6: np.rot90(GREY), 8: np.rot90(GREY, -1)}[orientation]
    return _pillow(form, np.ascontiguousarray(turned), exif=exif, **options)


def _palette_tiff(top: int = 65535) -> bytes:
    levels = np.linspace(0, top, 256).astype(np.uint16)
    return _tiff(GREY, photometric="palette", colormap=np.stack([levels] * 3))


def _cmyk() -> np.ndarray:
    return _with_alpha(np.zeros_like(COLOUR), INK)


def _cmyk_jpeg(*, is_inverted: bool) -> bytes:
    image = Image.fromarray(_cmyk(), "CMYK")
    data = _saved(ImageChops.invert(image) if is_inverted else image, "JPEG", quality=95)
    start = data.find(b"Adobe")
    if start < 0:
        return data
    marker = start - 4
    return data[:marker] + data[marker + 2 + int.from_bytes(data[marker + 2 : marker + 4], "big") :]


def _moving(form: str, **options: Any) -> bytes:
    blank = Image.new("L", (240, 320), 255)
    drawn = [Image.fromarray(one) for one in (GREY, drawing(240, 320, seed=9))]
    return _saved(blank, form, save_all=True, append_images=drawn, **options)


def _transparent(ink: int, form: str = "PNG") -> bytes:
    return _pillow(form, _with_alpha(np.full_like(GREY, ink), INK), **_LOSSLESS.get(form, {}))


_LOSSLESS: dict[str, dict[str, Any]] = {"WEBP": {"lossless": True}}

TIFFS: dict[str, Callable[[], bytes]] = {
    "white is zero": lambda: _tiff(INK, photometric="miniswhite"),
    "16 bits": lambda: _tiff(SIXTEEN),
    "16 bits, big-endian": lambda: _tiff(SIXTEEN, byteorder=">"),
    "16 bits, big-endian, white is zero": lambda: _tiff(
        65535 - SIXTEEN, byteorder=">", photometric="miniswhite"
    ),
    "12 bits in 16": lambda: _tiff((SIXTEEN >> 4).astype(np.uint16)),
    "32 bits": lambda: _tiff(SIXTEEN.astype(np.uint32) * 65537),
    "32 bits, float": lambda: _tiff(GREY.astype(np.float32) / 255),
    "64 bits, float, 0 to 255": lambda: _tiff(GREY.astype(np.float64)),
    "alpha": lambda: _tiff(
        _with_alpha(np.zeros_like(GREY), INK), photometric="minisblack", extrasamples=["unassalpha"]
    ),
    "RGB": lambda: _tiff(COLOUR, photometric="rgb"),
    "RGB, 16 bits": lambda: _tiff(COLOUR.astype(np.uint16) * 257, photometric="rgb"),
    "RGB, planes": lambda: _tiff(
        np.moveaxis(COLOUR, -1, 0), photometric="rgb", planarconfig="separate"
    ),
    "RGB, 16 bits, planes": lambda: _tiff(
        np.moveaxis(COLOUR.astype(np.uint16) * 257, -1, 0),
        photometric="rgb",
        planarconfig="separate",
    ),
    "RGB with alpha, 16 bits": lambda: _tiff(
        _with_alpha(np.zeros_like(COLOUR), INK).astype(np.uint16) * 257,
        photometric="rgb",
        extrasamples=["unassalpha"],
    ),
    "CMYK": lambda: _tiff(_cmyk(), photometric="separated"),
    "CMYK, 16 bits": lambda: _tiff(_cmyk().astype(np.uint16) * 257, photometric="separated"),
    "CMYK with alpha": lambda: _tiff(
        _with_alpha(_cmyk(), np.full_like(GREY, 255)),
        photometric="separated",
        extrasamples=["unassalpha"],
    ),
    **{
        name: lambda name=name: _saved(Image.fromarray(GREY).convert("1"), "TIFF", compression=name)
        for name in ("group3", "group4", "tiff_ccitt", "packbits")
    },
    "palette": _palette_tiff,
    "palette of 8 bits": lambda: _palette_tiff(top=255),
    "8 bits, signed": lambda: _tiff((GREY.astype(np.int16) - 128).astype(np.int8)),
    "alpha, multiplied": lambda: _tiff(
        _with_alpha(np.zeros_like(GREY), INK), photometric="minisblack", extrasamples=["assocalpha"]
    ),
    "tiles": lambda: _tiff(GREY, tile=(64, 64)),
    "BigTIFF": lambda: _tiff(GREY, bigtiff=True),
    "LZW with predictor": lambda: _tiff(GREY, compression="lzw", predictor=True),
    **{
        f"compressed by {name}": lambda name=name, array=array: _tiff(
            array, compression=name, **({"photometric": "rgb"} if array.ndim == 3 else {})
        )
        for name, array in {
            "jpeg2000": GREY,
            "jpegxl": GREY,
            "webp": COLOUR,
            "png": GREY,
            "lzma": GREY,
            "zstd": GREY,
            "packbits": GREY,
            "deflate": GREY,
            "jpeg": GREY,
        }.items()
    },
    **{
        f"turned {mark}": lambda mark=mark, turns=turns: _tiff(
            np.ascontiguousarray(np.rot90(SIXTEEN, turns)), extratags=[(274, 3, 1, mark, True)]
        )
        for mark, turns in {3: 2, 6: 1, 8: -1}.items()
    },
}


def _dib(bits: int, rows: bytes, *, header: int = 40, palette: bytes = b"", own: int = 0) -> bytes:
    """A bitmap as it lies in a BMP after the header of the file; header: its own one's bytes."""
    size = (
        struct.pack("<IHHHH", 12, 240, 320, 1, bits)
        if header == 12
        else struct.pack("<IiiHHIIiiII", header, 240, 320, 1, bits, own, 0, 0, 0, 0, 0)
    )
    return size + bytes(header - len(size)) + palette + rows


def _bmp(dib: bytes, offset: int, reserved: bytes = bytes(4)) -> bytes:
    return b"BM" + struct.pack("<I4sI", len(dib) + 14, reserved, offset + 14) + dib


_GREYS = b"".join(bytes([i, i, i, 0]) for i in range(256))
_ROWS = np.flipud(GREY).tobytes()


def _png_with(chunk: bytes, data: bytes, check: int | None = None) -> bytes:
    """A PNG with a remark before its pixels; check: its sum, wrongly."""
    png = _pillow("PNG")
    at = png.index(b"IDAT") - 4
    total = zlib.crc32(chunk + data) if check is None else check
    return (
        png[:at] + struct.pack(">I", len(data)) + chunk + data + struct.pack(">I", total) + png[at:]
    )


def _blank_first(frames: int, after: int = 0, picture: Picture = COLOUR) -> bytes:
    blank = np.full_like(picture, 255)
    moving = np.stack([blank] * frames + [picture] + [blank] * after)
    return bytes(imagecodecs.jpegxl_encode(moving, lossless=True))


OTHERS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "AVIF": ("a.avif", lambda: _pillow("AVIF", COLOUR, quality=90)),
    "JPEG 2000": ("a.jp2", lambda: _pillow("JPEG2000")),
    "JPEG 2000, codestream": ("a.j2k", lambda: _pillow("JPEG2000", no_jp2=True)),
    "JPEG 2000, 16 bits": ("a.jp2", lambda: _pillow("JPEG2000", SIXTEEN)),
    "JPEG XL": ("a.jxl", lambda: imagecodecs.jpegxl_encode(GREY, lossless=True)),
    "JPEG XL, codestream": (
        "a.jxl",
        lambda: imagecodecs.jpegxl_encode(GREY, lossless=True, usecontainer=False),
    ),
    "JPEG XL in a container": (
        "a.jxl",
        lambda: imagecodecs.jpegxl_encode(GREY, lossless=True, usecontainer=True),
    ),
    "JPEG XL, transparent": (
        "a.jxl",
        lambda: imagecodecs.jpegxl_encode(_with_alpha(np.zeros_like(COLOUR), INK), lossless=True),
    ),
    "JPEG XL, 16 bits": ("a.jxl", lambda: imagecodecs.jpegxl_encode(SIXTEEN, lossless=True)),
    "PGM": ("a.pgm", lambda: _pillow("PPM")),
    "PPM": ("a.ppm", lambda: _pillow("PPM", COLOUR)),
    "PGM of text with a remark": (
        "a.pgm",
        lambda: (
            b"P2\n# drawn by hand\n240 320\n255\n"
            + b"\n".join(b" ".join(b"%d" % v for v in row) for row in GREY)
        ),
    ),
    "PCX": ("a.pcx", lambda: _pillow("PCX")),
    "icon": ("a.ico", lambda: _pillow("ICO", GREY[:256, :], sizes=[(240, 256)])),
    "16-bit PNG": ("a.png", lambda: _pillow("PNG", SIXTEEN)),
    "blank first, GIF": ("a.gif", lambda: _moving("GIF")),
    "blank first, PNG": ("a.png", lambda: _moving("PNG")),
    "blank first, WebP": ("a.webp", lambda: _moving("WEBP", lossless=True)),
    "black on nothing": ("a.png", lambda: _transparent(0)),
    "white on nothing": ("a.png", lambda: _transparent(255)),
    "white on nothing, WebP": ("a.webp", lambda: _transparent(255, "WEBP")),
    "CMYK without a mark": ("a.jpg", lambda: _cmyk_jpeg(is_inverted=False)),
    "CMYK without a mark, inverted": ("a.jpg", lambda: _cmyk_jpeg(is_inverted=True)),
    "CMYK of Photoshop": ("a.jpg", lambda: _saved(Image.fromarray(_cmyk(), "CMYK"), "JPEG")),
    "JPEG of 12 bits": (
        "a.jpg",
        lambda: imagecodecs.jpeg8_encode((SIXTEEN >> 4).astype(np.uint16), bitspersample=12),
    ),
    "JPEG-LS": ("a.jpg", lambda: imagecodecs.jpegls_encode(GREY)),
    "PNG with a damaged remark": ("a.png", lambda: _png_with(b"tEXt", b"a\0b", check=1)),
    "PNG with an endless remark": (
        "a.png",
        lambda: _png_with(b"zTXt", b"a\0\0" + zlib.compress(bytes(10**8))),
    ),
    "JPEG XL, blank first": ("a.jxl", lambda: _blank_first(2)),
    "JPEG XL, blank for long": ("a.jxl", lambda: _blank_first(60)),
    "JPEG XL, blank before and after": ("a.jxl", lambda: _blank_first(3, after=4)),
    "JPEG XL, grey, blank first": ("a.jxl", lambda: _blank_first(2, picture=GREY)),
    "bitmap without a file's header": ("a.dib", lambda: _dib(8, _ROWS, palette=_GREYS)),
    "bitmap of OS/2": (
        "a.bmp",
        lambda: _bmp(_dib(24, np.repeat(np.flipud(GREY), 3).tobytes(), header=12), 12),
    ),
    "bitmap with something in its reserve": (
        "a.bmp",
        lambda: _bmp(_dib(8, _ROWS, palette=_GREYS), 40 + 1024, reserved=b"scan"),
    ),
    "turned 6, JPEG": ("a.jfif", lambda: _turned("JPEG", 6)),
    "turned 3, PNG": ("a.png", lambda: _turned("PNG", 3)),
    "turned 8, WebP": ("a.webp", lambda: _turned("WEBP", 8)),
    "turned 6, AVIF": ("a.avif", lambda: _turned("AVIF", 6)),
    "white on black": ("a.bmp", lambda: _pillow("BMP", INK)),
    "a name that says nothing": ("drawing", lambda: _pillow("JPEG2000")),
    "a name that lies": ("a.png", lambda: imagecodecs.jpegxl_encode(GREY, lossless=True)),
}


def _is_shown(found: Picture, clean: Picture) -> bool:
    return found.shape == clean.shape and np.abs(found.astype(int) - clean).mean() < 4


@pytest.mark.parametrize("kind", TIFFS)
def test_a_tiff_of_any_kind_shows_its_drawing(tmp_path: Path, kind: str) -> None:
    (found,) = _sheets(tmp_path, "a.tif", TIFFS[kind]())
    assert _is_shown(found.picture, GREY)


@pytest.mark.parametrize("kind", OTHERS)
def test_a_picture_of_any_kind_shows_its_drawing(tmp_path: Path, kind: str) -> None:
    name, make = OTHERS[kind]
    data = make()
    (found,) = _sheets(tmp_path, name, data)
    assert _is_shown(found.picture, GREY[: found.picture.shape[0]])
    walked = list(folders.walk(tmp_path))
    assert [source.kind for source in walked if isinstance(source, Source)] == [SourceKind.PICTURE]


def test_a_telephones_heic_is_read(tmp_path: Path) -> None:
    (found,) = _sheets(tmp_path, "IMG_0001.HEIC", HEIC)
    assert found.picture.shape == (96, 64)
    assert (found.picture < 100).sum() > 300
    assert np.median(found.picture) > 240


def test_frames_of_different_kinds_in_one_tiff_are_all_sheets(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        for array, options in (
            (GREY > 127, {}),
            (GREY, {"compression": "jpeg2000"}),
            (SIXTEEN, {}),
            (COLOUR, {"photometric": "rgb"}),
        ):
            writer.write(array, metadata=None, **options)
    found = _sheets(tmp_path, "a.tif", buffer.getvalue())
    assert [sheet.number for sheet in found] == [1, 2, 3, 4]
    for sheet in found[1:]:
        assert _is_shown(sheet.picture, GREY)


@pytest.mark.parametrize("compression", ["none", "jpeg2000"])
@pytest.mark.parametrize("thumbnail", [0, 1])
def test_a_thumbnail_in_a_tiff_is_no_sheet_wherever_it_stands(
    tmp_path: Path, thumbnail: int, compression: str
) -> None:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        for number in range(2):
            is_small = number == thumbnail
            picture = GREY[::4, ::4].copy() if is_small else GREY
            writer.write(picture, metadata=None, subfiletype=int(is_small), compression=compression)
    (found,) = _sheets(tmp_path, "a.tif", buffer.getvalue())
    assert _is_shown(found.picture, GREY)


@pytest.mark.parametrize("compression", ["none", "jpeg2000"])
def test_where_all_frames_say_that_they_are_thumbnails_all_are_sheets(
    tmp_path: Path, compression: str
) -> None:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        for _ in range(3):
            writer.write(GREY, metadata=None, subfiletype=1, compression=compression)
    assert len(_sheets(tmp_path, "a.tif", buffer.getvalue())) == 3


@pytest.mark.parametrize(
    ("first", "inner", "found"),
    [
        ((GREY, 0), [(GREY[::2, ::2], 1), (GREY[::4, ::4], 1)], [0]),
        ((GREY, 0), [(GREY[::2, ::2], 0)], [0]),  # a smaller copy that does not say so
        ((GREY, 0), [(GREY[::-1], 0), (GREY[::4, ::4], 1), (GREY[:, ::-1], 0)], [0, 1, 3]),
        ((GREY[::8, ::8], 1), [(GREY, 0)], [1]),  # as cameras and scanners have it
    ],
)
def test_pages_within_a_frame_of_a_tiff_are_sheets_and_smaller_copies_are_not(
    tmp_path: Path, first: tuple[Picture, int], inner: list[tuple[Picture, int]], found: list[int]
) -> None:
    buffer = io.BytesIO()
    with tifffile.TiffWriter(buffer) as writer:
        for number, (picture, kind) in enumerate((first, *inner)):
            within = 0 if number else len(inner)
            writer.write(picture.copy(), metadata=None, subfiletype=kind, subifds=within)
    sheets = _sheets(tmp_path, "a.tif", buffer.getvalue())
    written = [picture for picture, _ in (first, *inner)]
    assert [sheet.number for sheet in sheets] == list(range(1, len(found) + 1))
    for sheet, number in zip(sheets, found, strict=True):
        assert _is_shown(sheet.picture, written[number])


@pytest.mark.parametrize("name", ["a.jpg", "a.mpo"])
def test_further_pictures_as_large_as_a_photographs_are_said(tmp_path: Path, name: str) -> None:
    first = Image.fromarray(GREY).convert("RGB")
    small = first.resize((first.width // 2, first.height // 2))
    for others, said in (([first], ["It holds another picture"]), ([small], [])):
        data = _saved(first, "MPO", save_all=True, append_images=others)
        page, *problems = pages(_source(tmp_path, name, data))
        assert not isinstance(page, Problem)
        reasons = [str(one.reason) for one in problems if isinstance(one, Problem)]
        assert [one.partition(",")[0] for one in reasons] == said


def test_oblong_dots_of_a_rare_tiff_become_square(tmp_path: Path) -> None:
    data = _tiff(SIXTEEN, resolution=(200, 100), resolutionunit="INCH")
    (found,) = _sheets(tmp_path, "a.tif", data)
    assert found.picture.shape == (640, 240)
    assert found.dpi == 200


PROBLEMS = {
    "cut JPEG 2000": ("a.jp2", lambda: _pillow("JPEG2000")[:300], "JPEG 2000 picture is damaged"),
    "cut JPEG XL": (
        "a.jxl",
        lambda: imagecodecs.jpegxl_encode(GREY)[:60],
        "JPEG XL picture is damaged",
    ),
    "cut HEIC": ("a.heic", lambda: HEIC[:500], "HEIC picture is damaged"),
    "cut AVIF": ("a.avif", lambda: _pillow("AVIF", COLOUR)[:400], "AVIF picture is damaged"),
    "cut TIFF of 16 bits": ("a.tif", lambda: _tiff(SIXTEEN)[:9000], "TIFF picture is damaged"),
    "cut PGM": ("a.pgm", lambda: _pillow("PPM")[:900], "PBM, PGM or PPM picture is damaged"),
    "huge JPEG XL": (
        "a.jxl",
        lambda: b"\xff\x0a" + (0b110 | 59999 << 3 | 1 << 33).to_bytes(5, "little") + bytes(40),
        "pixels, more than",
    ),
    "huge in colour": (
        "a.bmp",
        lambda: (
            b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 14000, 14000, 1, 24, *[0] * 6)
        ),
        "14,000 x 14,000 pixels, more than",
    ),
    "JPEG without dimensions": ("a.jpg", lambda: b"\xff\xd8\xff\xe0\0\x04ab\xff\xd9", "is damaged"),
    "huge JPEG of 12 bits": (
        "a.jpg",
        lambda: b"\xff\xd8\xff\xc1\0\x0b\x0c\xea\x60\xea\x60\1\1\x11\0" + bytes(40),
        "pixels, more than",
    ),
    "a film": ("a.png", lambda: b"\0\0\0\x18ftypisom" + bytes(99), "none of the formats"),
}


@pytest.mark.parametrize("kind", PROBLEMS)
def test_a_picture_that_cannot_be_read_is_one_clear_problem(tmp_path: Path, kind: str) -> None:
    name, make, said = PROBLEMS[kind]
    found = []
    for page in pages(_source(tmp_path, name, make())):
        try:
            found.append(str(page.reason) if isinstance(page, Problem) else str(page.sheet()))
        except UnreadableError as error:
            found.append(str(error.reason))
    (reason,) = found
    assert said in reason


def test_a_tiff_of_very_many_frames_is_read_up_to_a_number_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "MOST_PAGES", 3)
    image = Image.fromarray(GREY)
    for data in (
        _saved(image, "TIFF", save_all=True, append_images=[image] * 4),
        _tiff(np.stack([SIXTEEN] * 5), photometric="minisblack"),
    ):
        found = list(pages(_source(tmp_path, "a.tif", data)))
        assert len(found) == 4
        assert isinstance(found[-1], Problem)
        assert "5 pictures; only the first 3" in str(found[-1].reason)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "JPEG2000", "TIFF"])
def test_a_large_picture_is_shrunk_while_it_is_read(
    tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "SHEET_PIXELS", 30_000)
    (found,) = _sheets(tmp_path, "a", _pillow(form, dpi=(300, 300)))
    assert found.picture.shape == (160, 120)
    if form != "JPEG2000":
        assert found.dpi == pytest.approx(150, rel=0.001)
    small = np.asarray(Image.fromarray(GREY).reduce(2))
    assert np.abs(found.picture.astype(int) - small).mean() < 6


@pytest.mark.parametrize("size", [(8, 8), (240, 320), (1000, 10), (513, 257), (64, 64)])
def test_the_size_of_a_jpeg_xl_is_known_before_it_is_decoded(size: tuple[int, int]) -> None:
    width, height = size
    picture = np.full((height, width), 200, np.uint8)
    for is_boxed in (False, True):
        data = imagecodecs.jpegxl_encode(picture, usecontainer=is_boxed)
        assert jxl.size_of(data) == (width, height)


@pytest.mark.parametrize("is_too_large", [False, True])
def test_a_moving_jpeg_xl_is_decoded_once_however_long_it_is_blank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_too_large: bool
) -> None:
    decode, asked = imagecodecs.jpegxl_decode, []

    def counted(data: bytes, index: int | None, numthreads: int) -> object:
        asked.append(index)
        if is_too_large and index is None:
            raise MemoryError
        return decode(data, index=index, numthreads=numthreads)

    monkeypatch.setattr(imagecodecs, "jpegxl_decode", counted)
    opened = pages(_source(tmp_path, "a.jxl", _blank_first(50, after=20)))
    page = next(opened)
    assert not isinstance(page, Problem)
    found = page.sheet().picture
    if is_too_large:  # some are looked at, and these show nothing
        assert asked == [0, None, 1, 2, 4, 8, 16, 32, 64]
        assert found.min() == 255
    else:
        assert asked == [0, None]
        assert np.abs(found.astype(int) - GREY).mean() < 6


@given(st.sampled_from(sorted(OTHERS)), st.integers(0, 10_000), st.binary(min_size=1, max_size=9))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_pictures_damaged_anywhere_give_a_sheet_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, kind: str, at: int, noise: bytes
) -> None:
    whole = OTHERS[kind][1]()
    at %= len(whole)
    data = whole[:at] + noise + whole[at + len(noise) :]
    for page in pages(_source(tmp_path_factory.getbasetemp(), "damaged", data)):
        if not isinstance(page, Problem):
            try:
                assert page.sheet().picture.ndim == 2
            except UnreadableError:
                continue


def test_the_format_of_an_isobmff_is_its_brand() -> None:
    assert format_of(HEIC[:99]) is Format.HEIF
    assert format_of(b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf") is Format.AVIF
    assert format_of(b"\0\0\0\x18ftypqt  \0\0\0\0qt  ") is Format.UNKNOWN


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "I;16", "F"])
def test_a_picture_is_grey_in_strips_as_it_is_whole(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = Image.fromarray(np.where(GREY > 127, 255, 0).astype(np.uint8))
    image = Image.fromarray(SIXTEEN) if mode == "I;16" else image.convert(mode)
    whole = grey.of_image(image)
    monkeypatch.setattr(grey, "STRIP_PIXELS", 10_000)
    assert np.array_equal(grey.of_image(image), whole)
    reduced = np.asarray(Image.fromarray(whole).reduce(3))
    assert np.array_equal(grey.of_image(image, 3), reduced)


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("is_big", [False, True])
def test_a_tiff_that_was_cut_off_anywhere_is_said(is_big: bool) -> None:
    packed = io.BytesIO()
    with tifffile.TiffWriter(packed, bigtiff=is_big) as writer:
        for seed in range(4):
            writer.write(drawing(80, 90, seed=seed))
    data = packed.getvalue()

    def found(part: int) -> tuple[int, int]:
        """How many frames of a part of it can be read, and how many faults are told."""
        read = told = 0
        for frame in frames.frames_of(io.BytesIO(data[:part]), Format.TIFF):
            try:
                if isinstance(frame, UnreadableError):
                    raise frame
                frame.decode()
                read += 1
            except UnreadableError:
                told += 1
        return read, told

    assert found(len(data)) == (4, 0)
    second_ends = data.index(drawing(80, 90, seed=1).tobytes()) + 80 * 90
    assert found(second_ends + 1) == (2, 1)
    for part in range(second_ends + 1, len(data), 701):
        read, told = found(part)
        assert read in {2, 3}
        assert told
