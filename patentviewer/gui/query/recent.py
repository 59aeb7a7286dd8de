"""Recent queries, kept in the user's folder until they are forgotten."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from patentviewer import paths
from patentviewer.files import write_atomically
from patentviewer.gui.kit import pictures
from patentviewer.gui.query.drops import Dropped

if TYPE_CHECKING:
    from patentviewer.model.documents import Picture

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Recent:
    """Something that was searched with, and a small picture of it."""

    dropped: Dropped
    picture: Picture

    def is_of(self, dropped: Dropped | None) -> bool:
        """Whether this is what was searched with."""
        if dropped is None:
            return False
        if self.dropped.files or dropped.files:
            return self.dropped.files == dropped.files
        return self.dropped.image is dropped.image


def kept_file() -> Path:
    """The file that recent queries are kept in."""
    return paths.home() / "recent.json"


def load() -> list[Recent]:
    """The recent queries, the newest first; none where the file cannot be used."""
    try:
        return [_read(entry) for entry in json.loads(kept_file().read_text("utf-8"))]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError):
        logger.warning("the recent queries cannot be read", exc_info=True)
        return []


def keep(recents: Sequence[Recent]) -> None:
    """Write these recent queries; without any the file is removed."""
    try:
        if recents:
            content = json.dumps([_written(one) for one in recents])
            write_atomically(kept_file(), content.encode())
        else:
            kept_file().unlink(missing_ok=True)
    except OSError:
        logger.warning("the recent queries cannot be kept", exc_info=True)


def _written(one: Recent) -> dict[str, Any]:
    image = one.dropped.image
    return {
        "name": one.dropped.name,
        "files": [str(file) for file in one.dropped.files],
        "image": "" if image is None else _encoded(image),
        "picture": _encoded(pictures.to_image(one.picture)),
    }


def _read(entry: dict[str, Any]) -> Recent:
    image = _decoded(entry["image"]) if entry["image"] else None
    dropped = Dropped(entry["name"], tuple(Path(file) for file in entry["files"]), image)
    return Recent(dropped, pictures.to_picture(_decoded(entry["picture"])))


def _encoded(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stub asks for bytes, which the method itself refuses.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(buffer.data().data()).decode()


def _decoded(text: str) -> QImage:
    return QImage.fromData(base64.b64decode(text))
