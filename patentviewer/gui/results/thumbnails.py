"""Small pictures of figures: loaded in threads for what is visible, kept within a bound."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from patentviewer.errors import UserError
from patentviewer.gui.kit import pictures

if TYPE_CHECKING:
    from patentviewer.model.documents import Picture
    from patentviewer.model.ranking import FigureKey

logger = logging.getLogger(__name__)

CACHE_BYTES = 256 * 1024 * 1024
THREADS = 2
WAITING = 256
"""Requests kept; older ones are dropped, since their card has been scrolled away."""

Wanted: TypeAlias = "tuple[FigureKey, int]"


class Thumbnails(QObject):
    """Gives pictures of figures, fitted into a square, as soon as they are loaded.

    ready(FigureKey): a picture that was asked for is there.
    """

    ready = Signal(object)
    _loaded = Signal(object, object)

    def __init__(
        self,
        load: Callable[[FigureKey], Picture | None],
        parent: QObject | None = None,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._cache_bytes = cache_bytes
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._waiting: OrderedDict[Wanted, None] = OrderedDict()
        self._under_way: set[Wanted] = set()
        self._condition = threading.Condition()
        self._is_closed = False
        self._threads: list[threading.Thread] = []
        self._loaded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked for is there, or was dropped."""
        with self._condition:
            return not self._waiting and not self._under_way

    @property
    def pictures_kept(self) -> int:
        """How many pictures are kept, each of a figure at a size."""
        return len(self._kept)

    @property
    def bytes_kept(self) -> int:
        """Memory that the pictures kept take."""
        return self._bytes

    def get(self, key: FigureKey, side: int, ratio: float = 1.0) -> QPixmap | None:
        """A figure fitted into side x side device-independent pixels, or None: it comes later."""
        wanted = (key, round(side * ratio))
        found = self._kept.get(wanted)
        if found is not None:
            self._kept.move_to_end(wanted)
            if found.devicePixelRatio() != ratio:
                found.setDevicePixelRatio(ratio)
            return found
        self._ask([wanted])
        return None

    def load_ahead(self, keys: Sequence[FigureKey], side: int, ratio: float = 1.0) -> None:
        """Load what will be asked for in a moment, the first first; from any thread."""
        wanted = [(key, round(side * ratio)) for key in keys]
        self._ask([one for one in reversed(wanted) if one not in self._kept])

    def _ask(self, wanted: Sequence[Wanted]) -> None:
        """Have these loaded, the last of them first."""
        with self._condition:
            for one in wanted:
                if one not in self._under_way:
                    self._waiting[one] = None
                    self._waiting.move_to_end(one)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._condition.notify(len(wanted))
            self._start()

    def forget(self) -> None:
        """Drop every picture: the collections have changed."""
        with self._condition:
            self._waiting.clear()
        self._kept.clear()
        self._bytes = 0

    def close(self) -> None:
        """End the threads."""
        with self._condition:
            self._is_closed = True
            self._waiting.clear()
            self._condition.notify_all()
        for thread in self._threads:
            thread.join()

    def _start(self) -> None:
        if self._threads or self._is_closed:
            return
        for number in range(THREADS):
            thread = threading.Thread(target=self._work, name=f"thumbnails-{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        while True:
            with self._condition:
                while not self._waiting and not self._is_closed:
                    self._condition.wait()
                if self._is_closed:
                    return
                wanted, _ = self._waiting.popitem(last=True)
                self._under_way.add(wanted)
            self._loaded.emit(wanted, self._read(wanted))

    def _read(self, wanted: Wanted) -> QImage:
        key, side = wanted
        try:
            picture = self._load(key)
        except UserError as error:
            logger.info("no thumbnail of %s: %s", key, error)
            return QImage()
        except Exception:
            logger.exception("no thumbnail of %s", key)
            return QImage()
        return QImage() if picture is None else _fitted(picture, side)

    @Slot(object, object)
    def _keep(self, wanted: Wanted, image: QImage) -> None:
        with self._condition:
            self._under_way.discard(wanted)
        picture = QPixmap.fromImage(image)
        self._kept[wanted] = picture
        self._bytes += _cost(picture)
        while self._bytes > self._cache_bytes and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _cost(dropped)
        self.ready.emit(wanted[0])


def _cost(picture: QPixmap) -> int:
    return max(picture.width() * picture.height() * 4, 256)


def _fitted(picture: Picture, side: int) -> QImage:
    """A picture within side x side pixels, never larger than twice what it is."""
    height, width = picture.shape
    scale = min(side / width, side / height, 2.0)
    # Smaller by area, and with thin lines kept dark.
    image = pictures.to_image(pictures.shrunk(picture, side, side))
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if scale <= 1:
        return image
    size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
