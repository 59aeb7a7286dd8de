"""What is dragged or pasted in: files, folders, or a picture; and what will be done with it."""

from __future__ import annotations

import atexit
import functools
import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QImage

from patentviewer import slow
from patentviewer.app.sketches import is_saved_sketch
from patentviewer.errors import UserError
from patentviewer.gui.kit import words
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey

Result = TypeVar("Result")

_IMAGE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']([^\"']+)", re.IGNORECASE)
_DATA = re.compile(r"data:image/([\w.+-]+)(?:;[\w=.+-]+)*", re.IGNORECASE)
_PICTURE = re.compile(r"image/([\w.+-]+)", re.IGNORECASE)
_SVG = re.compile(r"<(?:[\w.-]+:)?svg[\s>].*</(?:[\w.-]+:)?svg\s*>", re.IGNORECASE | re.DOTALL)

_ONLY_FIGURES_MISSING = frozenset(
    {
        "file.no_drawing_found",
        "page.figures_not_apart",
        "query.no_drawing",
        "query.no_figure_on_sheet",
    }
)
"""Messages of files that could be looked at, and only figures were not found on their sheets."""

_MOST_BYTES = 64 * 2**20
_MOST_TEXT = 2**20
"""Letters of a text in which paths are looked for."""

_LOOKED_AT = 64
"""Files looked at while something is dragged: a glance, so that the pointer does not stick."""


@dataclass(frozen=True, eq=False)
class Drop:
    """What was brought. is_remote: only the address of a picture on the web.

    data: a picture as it would stand in a file, in a format that Qt does not read, an SVG above
    all; suffix: the ending of such a file, "svg".
    """

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    image: QImage | None = None
    is_remote: bool = False
    data: bytes = b""
    suffix: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture that is no file."""
        return self.image is not None or bool(self.data)

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it can be used."""
        return not self.files and not self.folders and not self.is_picture

    @property
    def is_one_drawing(self) -> bool:
        """Whether it is one picture or file to look for figures in, not a sketch saved before."""
        if self.is_picture:
            return True
        one = self.files[0] if len(self.files) == 1 and not self.folders else None
        return one is not None and not is_saved_sketch(one)


@dataclass(frozen=True, eq=False)
class Dropped:
    """Something brought to the well: files, or a picture, and what to call it.

    leave_out: designs that are not to be found with it, such as the one whose figure it is.
    """

    name: str
    files: tuple[Path, ...] = ()
    image: QImage | None = None
    leave_out: frozenset[DesignKey] = frozenset()


def drop_of(mime: QMimeData) -> Drop:
    """Look at what is dragged or lies on the clipboard; a picture only where there are no files.

    A path that is pasted as text is its file; pictures within an address, in a web page's code or
    as SVG are taken as well.
    """
    urls = mime.urls()
    paths = _paths(urls) or _paths_in(mime.text())
    if paths:
        folders = {path for path in paths[:_LOOKED_AT] if path.is_dir()}
        files = tuple(path for path in paths if path not in folders)
        return Drop(files, tuple(path for path in paths if path in folders))
    if mime.hasImage():
        found = mime.imageData()
        if isinstance(found, QImage) and not found.isNull():
            return Drop(image=found)
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    addresses = [url.toString(encoded) for url in urls]
    page = mime.html()[:_MOST_BYTES]
    addresses += [slow.html.unescape(found[1]) for found in _IMAGE.finditer(page)]
    drop = next(filter(None, map(_embedded, [*addresses, mime.text()])), None) or _as_file(mime)
    if drop is not None:
        return drop
    paths = _paths([QUrl(address) for address in addresses if address.startswith("file:")])
    is_remote = any(address.startswith(("http:", "https:")) for address in addresses)
    return Drop(tuple(path for path in paths if path.is_file()), is_remote=is_remote)


def _paths(urls: Sequence[QUrl]) -> list[Path]:
    """The files of this machine among some addresses, also those that name it."""
    paths = []
    for address in urls:
        url = QUrl(address)
        if url.scheme() == "file" and _is_here(url.host()):
            url.setHost("")
        if url.isLocalFile():
            paths.append(Path(url.toLocalFile()))
    return paths


def _is_here(host: str) -> bool:
    """Whether a host in a file's address is this machine; on Windows its name leads to a share."""
    own = slow.platform.node().casefold()
    names = {"localhost"} if os.name == "nt" else {"localhost", own, own.partition(".")[0]}
    return host.casefold() in names


def _paths_in(text: str) -> list[Path]:
    """The files or folders that a text names, one a line, if it is nothing else."""
    lines = [line.strip().strip("\"'") for line in text[:_MOST_TEXT].splitlines() if line.strip()]
    if not lines or len(lines) > _LOOKED_AT or len(text) > _MOST_TEXT:
        return []
    paths = []
    for line in lines:
        path = next(iter(_paths([QUrl(line)])), None) if line.startswith("file:") else Path(line)
        try:
            is_there = path is not None and path.expanduser().is_absolute()
            if path is None or not is_there or not path.expanduser().exists():
                return []
        except (OSError, ValueError, RuntimeError):  # too long, or no path at all
            return []
        paths.append(path.expanduser())
    return paths


def _embedded(address: str) -> Drop | None:
    """The picture that an address itself contains, as browsers give small ones."""
    head, _, body = address.strip().partition(",")
    match = _DATA.fullmatch(head)
    if match is None or len(body) > _MOST_BYTES:
        return None
    data = QByteArray.fromPercentEncoding(body.encode())
    if head.lower().endswith(";base64"):
        data = QByteArray.fromBase64(data)
    return _drop_of_data(bytes(data.data()), match[1])


def _as_file(mime: QMimeData) -> Drop | None:
    """A picture in a format that Qt does not read; an SVG may be there as text."""
    for kind in mime.formats():
        match = _PICTURE.fullmatch(kind)
        found = _drop_of_data(bytes(mime.data(kind).data()), match[1]) if match else None
        if found is not None:
            return found
    for text in (mime.text(), mime.html()):
        inner = _SVG.search(text) if len(text) <= _MOST_BYTES else None
        if inner is not None:
            return Drop(data=inner[0].encode(), suffix="svg")
    return None


def _drop_of_data(data: bytes, kind: str) -> Drop | None:
    """A picture by its bytes and the second half of its media type."""
    if not data or len(data) > _MOST_BYTES:
        return None
    if not kind.lower().startswith("svg"):
        image = QImage.fromData(QByteArray(data))
        if not image.isNull():
            return Drop(image=image)
    suffix = kind.lower().partition("+")[0].removeprefix("x-")
    return Drop(data=data, suffix=suffix if suffix.isalnum() else "picture")


def kept(drop: Drop) -> Path:
    """A file with the picture that was brought as data; it is gone when the program ends.

    Raises UserError when there is no room for it on the disk.
    """
    name = QCoreApplication.translate("Drops", "picture")
    try:
        folder = _folder_of_pictures() / slow.hashlib.sha256(drop.data).hexdigest()[:16]
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{name}.{drop.suffix}"
        file.write_bytes(drop.data)
    except OSError as error:
        raise _no_room() from error
    return file


@functools.cache
def _folder_of_pictures() -> Path:
    folder = Path(slow.tempfile.mkdtemp(prefix="patentviewer-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def promise(drop: Drop) -> str:
    """What will happen if it is dropped here, in a sentence; "" for nothing."""
    if drop.folders and not drop.files:
        names = words.listed([words.quoted(folder.name) for folder in drop.folders[:3]])
        return QCoreApplication.translate("Drops", "Index the drawings in {0}").format(names)
    if drop.files:
        # Qt's tool collects a text with a number only where that is a plain name.
        count = len(drop.files)
        if count > 1:
            return QCoreApplication.translate(
                "Drops", "Search with %n files, as views of one design", "", count
            )
        return QCoreApplication.translate("Drops", "Search with “{0}”").format(drop.files[0].name)
    if drop.is_picture:
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
        with slow.tempfile.TemporaryDirectory(prefix="patentviewer-") as folder:
            name = QCoreApplication.translate("Drops", "picture")
            file = Path(folder) / f"{name}.png"
            if not image.save(str(file)):
                raise _no_room()
            return read([file])
    except OSError as error:
        raise _no_room() from error


def _no_room() -> UserError:
    return UserError(Message("query.picture_not_kept"))


def may_have_a_sheet(error: UserError) -> bool:
    """Whether what was dropped may be searched whole, since only its figures were not found."""
    return any(map(_is_of_figures_alone, error.messages))


def _is_of_figures_alone(message: Message) -> bool:
    inner = (value for _, value in message.values if isinstance(value, Message))
    return message.key in _ONLY_FIGURES_MISSING or any(map(_is_of_figures_alone, inner))
