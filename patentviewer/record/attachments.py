"""Pictures and long lists that belong to a record, each under the hash of its own bytes.

An entry names an attachment by that hash, so the chain covers it too.
"""

from __future__ import annotations

import gzip
import hashlib
import io
from pathlib import Path

import numpy as np
from PIL import Image

from patentviewer.files import write_atomically
from patentviewer.model.documents import Picture
from patentviewer.record.chain import RecordDamagedError

FOLDER = "attachments"


def keep(record: Path, content: bytes, ending: str) -> str:
    """Keep bytes with a record; returns the name to find them by ("3fa9….png")."""
    name = f"{hashlib.sha256(content).hexdigest()}.{ending}"
    path = record / FOLDER / name
    if not path.exists():
        write_atomically(path, content)
    return name


def content_of(record: Path, name: str) -> bytes:
    """The bytes kept under a name. Raises RecordDamagedError when they are gone or changed."""
    try:
        content = (record / FOLDER / name).read_bytes()
    except OSError as error:
        raise RecordDamagedError(f"The record's attachment {name} cannot be read.") from error
    if hashlib.sha256(content).hexdigest() != name.split(".", 1)[0]:
        raise RecordDamagedError(f"The record's attachment {name} was changed.")
    return content


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
    content = content_of(record, name)
    with Image.open(io.BytesIO(content)) as image:
        return np.array(image.convert("L"), np.uint8)


def keep_text(record: Path, content: bytes) -> str:
    """Keep long text compressed; returns its name. The same text has the same name."""
    return keep(record, gzip.compress(content, 6, mtime=0), "json.gz")


def text_of(record: Path, name: str) -> bytes:
    """Long text kept under a name. Raises RecordDamagedError."""
    return gzip.decompress(content_of(record, name))
