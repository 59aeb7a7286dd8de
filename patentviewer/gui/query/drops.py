"""What is dragged or pasted in: files, folders, or a picture; and what will be done with it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QImage

from patentviewer.drawings.sketches import is_saved_sketch
from patentviewer.errors import UserError

Result = TypeVar("Result")

_LOOKED_AT = 64
"""Files looked at while something is dragged: a glance, so that the pointer does not stick."""


@dataclass(frozen=True, eq=False)
class Drop:
    """What was brought. is_remote: only the address of a picture on the web."""

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    image: QImage | None = None
    is_remote: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it can be used."""
        return not self.files and not self.folders and self.image is None

    @property
    def is_one_drawing(self) -> bool:
        """Whether it is one picture or file to look for figures in, not a sketch saved before."""
        if self.image is not None:
            return True
        one = self.files[0] if len(self.files) == 1 and not self.folders else None
        return one is not None and not is_saved_sketch(one)


@dataclass(frozen=True, eq=False)
class Dropped:
    """Something brought to the well: files, or a picture, and what to call it."""

    name: str
    files: tuple[Path, ...] = ()
    image: QImage | None = None


def drop_of(mime: QMimeData) -> Drop:
    """Look at what is dragged or lies on the clipboard; a picture only where there are no files."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    folders = {path for path in paths[:_LOOKED_AT] if path.is_dir()}
    files = tuple(path for path in paths if path not in folders)
    image = None
    if not paths and mime.hasImage():
        found = mime.imageData()
        if isinstance(found, QImage) and not found.isNull():
            image = found
    if not paths and image is None:
        image = next(filter(None, map(_embedded, mime.urls())), None)
    is_remote = not paths and image is None and any(not url.isLocalFile() for url in mime.urls())
    return Drop(files, tuple(path for path in paths if path in folders), image, is_remote)


def _embedded(url: QUrl) -> QImage | None:
    """The picture that an address itself contains, as browsers give small ones."""
    head, _, body = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64"):
        return None
    image = QImage.fromData(QByteArray.fromBase64(QByteArray.fromPercentEncoding(body.encode())))
    return None if image.isNull() else image


def promise(drop: Drop) -> str:
    """What will happen if it is dropped here, in a sentence; "" for nothing."""
    if drop.folders and not drop.files:
        names = ", ".join(f"“{folder.name}”" for folder in drop.folders[:3])
        return QCoreApplication.translate(
            "Drops", "Index %n folder(s): {0}", "", len(drop.folders)
        ).format(names)
    if drop.files:
        if len(drop.files) > 1:
            return QCoreApplication.translate(
                "Drops", "Search with %n files, as views of one design", "", len(drop.files)
            )
        return QCoreApplication.translate("Drops", "Search with “{0}”").format(drop.files[0].name)
    if drop.image is not None:
        return QCoreApplication.translate("Drops", "Search with this picture")
    if drop.is_remote:
        return QCoreApplication.translate(
            "Drops", "This program does not go online: save the picture first, then drop the file"
        )
    return ""


def read_image(image: QImage, read: Callable[[Sequence[Path]], Result]) -> Result:
    """Read a picture that is no file as if it were one; may run in any thread.

    Raises UserError when there is no room for it on the disk.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="patentviewer-") as folder:
            name = QCoreApplication.translate("Drops", "picture")
            file = Path(folder) / f"{name}.png"
            if not image.save(str(file)):
                raise UserError(
                    QCoreApplication.translate(
                        "Drops", "The picture could not be kept: the disk may be full."
                    )
                )
            return read([file])
    except OSError as error:
        raise UserError(
            QCoreApplication.translate(
                "Drops", "The picture could not be kept: the disk may be full."
            )
        ) from error
