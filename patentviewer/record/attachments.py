"""Pictures and long lists that belong to a record, each under the hash of its own bytes.

An entry names an attachment by that hash and a known ending, so the chain covers it too, and
no name leads out of the record's folder. A record may come from anywhere: what is read of it is
bounded, in bytes, in what it unpacks to, and in pixels.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from patentviewer.errors import UserError
from patentviewer.files import read_plain_file, write_atomically
from patentviewer.messages import Message
from patentviewer.model.documents import Picture
from patentviewer.record.chain import RecordDamagedError

FOLDER = "attachments"
NAME = r"[0-9a-f]{64}\.(?:png|json\.gz|svg)"
"""What every attachment is called, as a regular expression."""

MOST_BYTES = 256 * 2**20
"""An attachment is never larger as it lies there."""

MOST_UNPACKED = 2**30
"""A list is never longer unpacked: one of a million designs takes 900 MB."""

MOST_PIXELS = 200_000_000
"""A picture never has more; nor can a larger one be dropped as a query."""

_PIECE = 2**20

Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a sentence for people


def keep(record: Path, content: bytes, ending: str) -> str:
    """Keep bytes with a record; returns the name to find them by ("3fa9….png").

    Raises OSError when they cannot be written, UserError when there are too many.
    """
    name = f"{hashlib.sha256(content).hexdigest()}.{ending}"
    if len(content) > MOST_BYTES:
        raise UserError(Message("record.too_large", folder=record))
    path = record / FOLDER / name
    if not _holds(path, content):
        write_atomically(path, content)
    return name


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file is there already, and unharmed."""
    try:
        return read_plain_file(path, len(content)) == content
    except OSError:
        return False


def content_of(record: Path, name: str) -> bytes:
    """The bytes kept under a name. Raises RecordDamagedError when they are gone or changed."""
    if not isinstance(name, str) or re.fullmatch(NAME, name) is None:
        raise RecordDamagedError(Message("record.no_attachment", name=str(name)[:80]))
    try:
        content = read_plain_file(record / FOLDER / name, MOST_BYTES)
    except OSError as error:
        raise RecordDamagedError(Message("record.attachment_not_readable", name=name)) from error
    if hashlib.sha256(content).hexdigest() != name.split(".", 1)[0]:
        raise RecordDamagedError(Message("record.attachment_changed", name=name))
    return content


def check(record: Path, name: str) -> None:
    """Check an attachment without unpacking it. Raises RecordDamagedError."""
    content = content_of(record, name)
    if name.endswith(".png"):
        _opened(name, content).close()
    elif name.endswith(".gz"):
        _check_unpacked(name, content)


def strangers(record: Path) -> tuple[str, ...]:
    """Files among the attachments that this program has not put there, by their names.

    Its own temporary files are left out: they are removed when the record is next opened to write.
    """
    try:
        names = sorted(path.name for path in (record / FOLDER).iterdir())
    except OSError:
        return ()
    known = re.compile(rf"{NAME}|\.{NAME}\.\w+")
    return tuple(name for name in names if known.fullmatch(name) is None)


def keep_picture(record: Path, picture: Picture) -> str:
    """Keep a picture as PNG without loss; returns its name."""
    is_black_and_white = bool(((picture == 0) | (picture == 255)).all())
    image = Image.fromarray(picture)
    stream = io.BytesIO()
    # One bit a pixel where that loses nothing: scanned line drawings are black and white.
    (image.convert("1") if is_black_and_white else image).save(stream, "PNG")
    return keep(record, stream.getvalue(), "png")


def picture_of(record: Path, name: str) -> Picture:
    """A picture kept under a name, uint8. Raises RecordDamagedError."""
    with _opened(name, content_of(record, name)) as image:
        try:
            return np.array(image.convert("L"), np.uint8)
        except (OSError, ValueError, SyntaxError, struct.error, zlib.error) as error:
            raise RecordDamagedError(Message("record.attachment_no_picture", name=name)) from error


def _opened(name: str, content: bytes) -> Image.Image:
    """A picture of which only the first bytes have been looked at."""
    try:
        image = Image.open(io.BytesIO(content), formats=("PNG",))
    except (OSError, ValueError, SyntaxError, struct.error) as error:
        raise RecordDamagedError(Message("record.attachment_no_picture", name=name)) from error
    if image.width * image.height > MOST_PIXELS:
        raise RecordDamagedError(Message("record.attachment_too_large", name=name))
    return image


def keep_text(record: Path, content: bytes) -> str:
    """Keep long text compressed; returns its name. The same text has the same name."""
    if len(content) > MOST_UNPACKED:
        raise UserError(Message("record.too_large", folder=record))
    return keep(record, gzip.compress(content, 6, mtime=0), "json.gz")


def text_of(record: Path, name: str) -> bytes:
    """Long text kept under a name. Raises RecordDamagedError."""
    content = content_of(record, name)
    # Counted first, a piece at a time: a small file may unpack to more than the memory.
    _check_unpacked(name, content)
    return b"".join(_unpacked(name, content))


def _check_unpacked(name: str, content: bytes) -> None:
    length = 0
    for piece in _unpacked(name, content):
        length += len(piece)
        if length > MOST_UNPACKED:
            raise RecordDamagedError(Message("record.attachment_too_large", name=name))


def _unpacked(name: str, content: bytes) -> Iterator[bytes]:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
            while piece := file.read(_PIECE):
                yield piece
    except (OSError, EOFError, zlib.error) as error:
        raise RecordDamagedError(Message("record.attachment_not_unpacked", name=name)) from error
