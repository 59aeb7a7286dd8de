"""Small patents, grants and broken files, made for tests."""

from __future__ import annotations

import base64
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from patentviewer import paths
from patentviewer.drawings.textlines import PageText
from patentviewer.model.documents import Picture, Word

PAGE = (612, 792)
"""Width and height of a page, in points."""


HEIC = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<00042ZDn*}000000000XXk=`10000000000aA{+700000000000000000"
    "000B57=IV*mgE07O6l0RRC200001dH?|c0000000EHz001LtX>Mi!000000RR916=`l}WdZ;I000310BCk&F#rGn01j|"
    "zbZr0t000010002iX>f9I0002DX>en20001ZXm(>m0RwOV0058x000009`FGC{rLC*01pFT0096PKmiN^|NjGU00093k"
    "N^M!000939=ZZRVE_RDD?$MQ18@KU0|1Z!00RI30{|YNAc2LJ>PacCZUPz%2mk;B0LTCU0{{p>VgLaE2SfqEa<C#m000"
    "0JV{dG7ZewhC0096E00w{n000zeb8uw<00000002M$003YB000nhX?SS>000032nYxO000+haBX1#00000000310R({p"
    "0|Wp70hw)NVRQfh0gWgDuL<DeL2xU#kCY*%^(I=IvIVT`Iv|Y32TA#6xAK3XuRmelzkmD&IF>mn>|6%SsJ~h$RW`UYtq"
    ")<!^`UpOk;E`c#L@#i@IrfNK5y3Tz60l9%AT*vpu%ZBjAVEsCxW8E7BX-fGCZysi|?7@i`tRF=B91<y}Pv;acfnfAb85"
    "899Pe41u*u2hFiFV#a>6Ywjbg#wxXs&dFUYegIc+bzwwcOjpxP7;WEQZ%A)nOmvUD3lcz+Hpe#Z9B6Gpaxy7|<TRt=O9"
    "QB-46{^cKml$+|b_2kRdGgYbEO>SX!tBvX*{n1+%4$yQ@WOWg+nk<H_pghCgmYIzl?eN3a-uvgst%~hc)3WIK1f;<NZH"
    "$#8F61tQT~DSPi^vF!{vAmf=E-nRSg#Bej@j`lKGJ?s0YMau;8{|v_VR3M_NC?)#2<Zm|B{{6{{)n*X7AG+k{TIN72nP"
    "8F~?QR9Gz~E4F5}uW~C@Lgrw~jhSYkf;FPjG`JT0d67NJ0r{{ocG!R"
)
"""A frame with a ring in it, 64 x 96; nothing that may be shipped here writes such files."""


def drawing(width: int = 400, height: int = 500, seed: int = 0) -> Picture:
    """A line drawing: a few shapes on white."""
    random = np.random.default_rng(seed)
    picture = np.full((height, width), 255, np.uint8)
    for _ in range(6):
        x, y = (int(random.integers(side // 5, side * 4 // 5)) for side in (width, height))
        axes = tuple(int(value) for value in random.integers(10, min(width, height) // 5, 2))
        cv2.ellipse(picture, (x, y), axes, float(random.integers(180)), 0, 360, 0, 3)
    cv2.rectangle(picture, (width // 6, height // 6), (width * 5 // 6, height * 5 // 6), 0, 3)
    return picture


def sheet(seed: int = 0, dpi: int = 100) -> Picture:
    """A whole page with a drawing in its middle and no header."""
    page = np.full((11 * dpi, round(8.5 * dpi)), 255, np.uint8)
    inner = drawing(round(5 * dpi), 6 * dpi, seed)
    page[2 * dpi : 8 * dpi, dpi : 6 * dpi] = inner
    return page


def group4(picture: Picture, dpi: int = 300) -> bytes:
    """A picture as the office's TIFFs are: black and white, group 4."""
    return tiff([picture], dpi)


def tiff(pictures: Sequence[Picture], dpi: int = 300) -> bytes:
    """A black-and-white TIFF with a frame a picture."""
    frames = [Image.fromarray(picture).convert("1") for picture in pictures]
    buffer = io.BytesIO()
    frames[0].save(
        buffer,
        "TIFF",
        compression="group4",
        dpi=(dpi, dpi),
        save_all=True,
        append_images=frames[1:],
    )
    return buffer.getvalue()


def encoded(picture: Picture, suffix: str) -> bytes:
    """A grey picture in a format that OpenCV writes (".png", ".jpg", ".webp", ".bmp")."""
    return cv2.imencode(suffix, picture)[1].tobytes()


@dataclass(frozen=True)
class PdfPage:
    """A page for `pdf`. text: (x, y from the top, size, string), shown or only to be found."""

    picture: Picture | None = None
    text: Sequence[tuple[float, float, float, str]] = ()
    is_text_shown: bool = False
    size: tuple[float, float] = PAGE
    turned: int = 0


def pdf(pages: Sequence[PdfPage], extra: bytes = b"") -> bytes:
    """A PDF whose pages are one full-page image each, as scanned patents are, with text on it."""
    objects = _Objects()
    kids = [objects.add(_page(objects, page)) for page in pages]
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects.items[2] = font
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects.items[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), listed)
    objects.items[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    return objects.written(extra)


def locked_pdf() -> bytes:
    """A PDF that wants a password."""
    extra = (
        b"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
        + b"> >>"
    )
    return pdf([PdfPage(sheet())], extra)


@dataclass
class _Objects:
    items: list[bytes] = field(default_factory=lambda: [b"", b"", b""])

    def add(self, body: bytes) -> int:
        self.items.append(body)
        return len(self.items)

    def written(self, extra: bytes) -> bytes:
        out = bytearray(b"%PDF-1.4\n")
        places = []
        for number, body in enumerate(self.items, start=1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer << /Size %d /Root 1 0 R %s >>\n" % (len(places) + 1, extra)
        return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _page(objects: _Objects, page: PdfPage) -> bytes:
    width, height = page.size
    content = b""
    resources = b"/Font << /F 3 0 R >>"
    if page.picture is not None:
        image = objects.add(_image(page.picture))
        content += b"q %f 0 0 %f 0 0 cm /I Do Q\n" % (width, height)
        resources += b" /XObject << /I %d 0 R >>" % image
    mode = 0 if page.is_text_shown else 3
    for x, y, size, string in page.text:
        safe = string.replace("\\", "").replace("(", "\\(").replace(")", "\\)")
        place = (mode, size, x, height - y)
        content += b"BT %d Tr /F %f Tf %f %f Td " % place
        content += b"(%s) Tj ET\n" % safe.encode("cp1252", "replace")
    stream = objects.add(b"<< /Length %d >> stream\n%s\nendstream" % (len(content), content))
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %f %f] /Rotate %d"
        b" /Resources << %s >> /Contents %d 0 R >>"
        % (width, height, page.turned, resources, stream)
    )


def _image(picture: Picture) -> bytes:
    bits = np.packbits(picture > 127, axis=1)
    data = zlib.compress(bits.tobytes())
    height, width = picture.shape
    head = (
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 1"
        b" /ColorSpace /DeviceGray /Filter /FlateDecode /Length %d >>" % (width, height, len(data))
    )
    return head + b" stream\n" + data + b"\nendstream"


TITLE_LEFT = (
    "( 12 ) United States Design Patent",
    "Huang",
    "",
    "( 54 ) TOY SCALE WITH",
    "TWO PANS",
    "",
    "( 71 ) Applicant : Yuyao Trade Co. , Ltd. , Yuyao ( CN )",
    "( 72 ) Inventor : Jianyang Huang , Shantou ( CN )",
    "( ** ) Term : 15 Years",
    "( 21 ) Appl . No .: 29 / 745,932",
    "( 22 ) Filed : Aug. 11 , 2020",
    "( 30 ) Foreign Application Priority Data",
    "May 12 , 2020 ( CN ) 202030212591.5",
    "( 51 ) LOC ( 13 ) Cl . 21-01",
    "( 52 ) U.S. CI .",
    "USPC 121 / 523",
    "( 58 ) Field of Classification Search",
    "USPC D21 / 515-516 , 519 ; D10 / 90",
    "( 56 ) References Cited",
    "U.S. PATENT DOCUMENTS",
    "D221,164 S 7/1971 Joslyn",
    "D262,299 S * 12/1981 Jones D21 / 524",
    "2016/0040410 A1 * 2/2016 Carpenter",
)
TITLE_RIGHT = (
    "USOOD910780S",
    "( 10 ) Patent No .: US D910,780 S",
    "( 45 ) Date of Patent : ** Feb. 16 , 2021",
    "",
    "FOREIGN PATENT DOCUMENTS",
    "CN 305793137 * 5/2020",
    "* cited by examiner",
    "Primary Examiner - John R Yeh",
    "( 57 ) CLAIM",
    "The ornamental design for a toy scale with two pans , as",
    "shown and described .",
    "DESCRIPTION",
    "FIG . 1 is a front and top perspective view of a toy scale ,",
    "showing my new design ;",
    "FIG . 2 is a front elevational view thereof ; and ,",
    "FIG . 3 is a bottom plan view thereof .",
    "The broken lines in FIGS . 1-3 form no part of the claimed design .",
    "1 Claim , 3 Drawing Sheets",
)


def title_text(
    left: Sequence[str] = TITLE_LEFT, right: Sequence[str] = TITLE_RIGHT
) -> list[tuple[float, float, float, str]]:
    """A title page's two columns as text for `pdf`."""
    return [
        (x, 60 + 11 * row, 8, line)
        for x, lines in ((79.0, left), (325.0, right))
        for row, line in enumerate(lines)
        if line
    ]


def page_text(
    left: Sequence[str] = TITLE_LEFT, right: Sequence[str] = TITLE_RIGHT, number: int = 1
) -> PageText:
    """Two columns of lines as a page's words with their places."""
    words: list[Word] = []
    for x, y, size, line in title_text(left, right):
        at = x
        for word in line.split():
            words.append(Word(word, (at, y - size, at + 0.42 * size * len(word), y)))
            at += 0.42 * size * (len(word) + 1)
    return PageText(number, tuple(words), *PAGE)


def patent_pdf(sheets: int = 3, *, has_text: bool = True) -> bytes:
    """A whole patent: a title page with a picture, and drawing sheets."""
    title = PdfPage(printed_page() if not has_text else sheet(99), title_text() if has_text else ())
    header = "U.S. Patent Feb. 16 , 2021 Sheet {} of {} US D910,780 S"
    pages = [
        PdfPage(sheet(seed), [(78, 60, 10, header.format(seed, sheets))] if has_text else ())
        for seed in range(1, sheets + 1)
    ]
    return pdf([title, *pages])


def printed_page(lines: int = 40, dpi: int = 200) -> Picture:
    """A page of print, as a picture."""
    page = np.full((11 * dpi, round(8.5 * dpi)), 255, np.uint8)
    for row in range(lines):
        text = f"the ornamental design for a toy {row} as shown and described herein"
        place = (dpi // 2, dpi + round(row * 0.2 * dpi))
        cv2.putText(page, text, place, cv2.FONT_HERSHEY_SIMPLEX, dpi / 270, 0, 2, cv2.LINE_AA)
    return page


def printed_title_page(
    left: Sequence[str] = TITLE_LEFT, right: Sequence[str] = TITLE_RIGHT, dpi: int = 300
) -> Picture:
    """A title page as a scanner gives it: a picture of print in two columns."""
    page = Image.new("L", (round(8.5 * dpi), 11 * dpi), 255)
    draw = ImageDraw.Draw(page)
    scale = dpi / 72
    fonts = paths.resources_folder() / "fonts"
    for x, y, size, line in title_text(left, right):
        font = ImageFont.truetype(str(fonts / "NotoSans-Regular.ttf"), round(size * scale))
        draw.text((x * scale, y * scale), line, fill=0, font=font, anchor="ls")
    return np.asarray(page.point(lambda level: 255 if level > 127 else 0))


GRANT_XML = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE us-patent-grant SYSTEM "us-patent-grant-v45-2014-04-03.dtd" [ ]>
<us-patent-grant lang="EN" country="US" date-publ="20210126">
<us-bibliographic-data-grant>
<publication-reference><document-id><country>US</country><doc-number>{number}</doc-number>
<kind>S1</kind><date>20210126</date></document-id></publication-reference>
<application-reference appl-type="design"><document-id><country>US</country>
<doc-number>29672791</doc-number><date>20181210</date></document-id></application-reference>
<priority-claims><priority-claim sequence="01"><country>CN</country><date>20180910</date>
</priority-claim></priority-claims>
<classification-locarno><edition>13</edition><main-classification>0202</main-classification>
</classification-locarno>
<classification-national><country>US</country><main-classification>D 2728</main-classification>
</classification-national>
<invention-title id="d2e53">Garment with a <i>side</i> pocket</invention-title>
<us-references-cited><us-citation><patcit num="00001"><document-id><country>US</country>
<doc-number>D402788</doc-number><kind>S</kind><name>Blankenship, Jr.</name>
<date>19981200</date></document-id></patcit><category>cited by examiner</category>
</us-citation></us-references-cited>
<us-parties><us-applicants><us-applicant><addressbook><last-name>Charlot</last-name>
<first-name>Givenso</first-name></addressbook></us-applicant></us-applicants></us-parties>
</us-bibliographic-data-grant>
<drawings id="DRAWINGS">{images}</drawings>
<description id="description"><description-of-drawings>
<p><figref idref="DRAWINGS">FIG. 1</figref> is a perspective view of the garment;</p>
<p><figref idref="DRAWINGS">FIG. 2</figref> is a front view thereof; and,</p>
</description-of-drawings></description>
</us-patent-grant>"""


def grant(name: str = "USD0908314-20210126", sheets: int = 2) -> dict[str, bytes]:
    """A grant's files by name: the XML, the front page's picture and the sheets."""
    names = [f"{name}-D{number:05}.TIF" for number in range(sheets + 1)]
    images = "".join(f'<figure><img file="{tif}"/></figure>' for tif in names)
    xml = GRANT_XML.format(number="D0" + name[4:10], images=images)
    files = {f"{name}.XML": xml.encode()}
    for seed, tif in enumerate(names):
        files[tif] = group4(drawing(300, 400, seed or 1))
    return files


def zipped(files: dict[str, bytes], folder: str = "") -> bytes:
    """Files as a ZIP archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(folder + name, data)
    return buffer.getvalue()


def tarred(files: dict[str, bytes]) -> bytes:
    """Files as an uncompressed tar archive."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def week(
    grants: Iterable[str] = ("USD0908314-20210126", "USD0908315-20210126"),
) -> dict[str, bytes]:
    """What a weekly archive holds: grants of designs as ZIP, and others beside them."""
    files = {f"I20210126/DESIGN/{name}.ZIP": zipped(grant(name), f"{name}/") for name in grants}
    other = {
        "US10900000-20210126.XML": b"<us-patent-grant/>",
        "US10900000-20210126-D00001.TIF": b"",
    }
    files["I20210126/UTIL0900/US10900000-20210126.ZIP"] = zipped(other)
    return files


def put(folder: Path, files: dict[str, bytes]) -> Path:
    """Write files below a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


# Wide elements of each character, in order bar, space, bar...: the standard's table 1.
# fmt: off
_WIDE = {
    "000110100": "0", "100100001": "1", "001100001": "2", "101100000": "3", "000110001": "4",
    "100110000": "5", "001110000": "6", "000100101": "7", "100100100": "8", "001100100": "9",
    "100001001": "A", "001001001": "B", "101001000": "C", "000011001": "D", "100011000": "E",
    "001011000": "F", "000001101": "G", "100001100": "H", "001001100": "I", "000011100": "J",
    "100000011": "K", "001000011": "L", "101000010": "M", "000010011": "N", "100010010": "O",
    "001010010": "P", "000000111": "Q", "100000110": "R", "001000110": "S", "000010110": "T",
    "110000001": "U", "011000001": "V", "111000000": "W", "010010001": "X", "110010000": "Y",
    "011010000": "Z", "010000101": "-", "110000100": ".", "011000100": " ", "010010100": "*",
}
# fmt: on
_PATTERNS = {character: pattern for pattern, character in _WIDE.items()}


def bar_code(text: str, *, narrow: int = 5, wide: int = 13, spread: int = 1) -> Picture:
    """A text as Code 39, 40 pixels high.

    narrow, wide: pixels of its elements. spread: by how many the ink is fatter than that.
    """
    widths = []
    for character in f"*{text}*":
        widths += [wide if element == "1" else narrow for element in _PATTERNS[character]] + [
            narrow
        ]
    row = np.concatenate(
        [
            np.full(width + (spread if place % 2 == 0 else -spread), 255 * (place % 2), np.uint8)
            for place, width in enumerate(widths[:-1])
        ]
    )
    return np.tile(np.pad(row, 30, constant_values=255), (40, 1))
