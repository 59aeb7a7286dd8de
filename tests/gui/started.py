"""Which line of the program or of a test started a thread or a timer, or showed a window."""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

_OURS = (str(Path(__file__).parents[2] / "patentviewer"), str(Path(__file__).parents[1]))
_STARTS: tuple[tuple[type, str], ...] = (
    (threading.Thread, "start"),
    (QTimer, "start"),
    (QWidget, "show"),
    (QWidget, "setVisible"),
    (QDialog, "open"),
    (QDialog, "exec"),
)
_lines: dict[object, str] = {}


@contextmanager
def watched() -> Iterator[None]:
    """Note the line of whatever is started meanwhile."""
    originals = [(kind, name, getattr(kind, name)) for kind, name in _STARTS]
    for kind, name, original in originals:
        setattr(kind, name, _noting(original))
    yield
    for kind, name, original in originals:
        setattr(kind, name, original)


def line_of(thing: object) -> str:
    """FILE:LINE that started it, or "" where Qt itself did."""
    return _lines.get(_key(thing), "")


def _noting(original: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def noting(thing: Any, *values: Any, **named: Any) -> Any:
        _lines[_key(thing)] = _first_of_ours(inspect.currentframe())
        return original(thing, *values, **named)

    return noting


def _key(thing: object) -> object:
    """The same for every wrapper of a Qt object; Python lets them go and makes new ones."""
    is_qt = isinstance(thing, (QTimer, QWidget))
    return shiboken6.getCppPointer(thing)[0] if is_qt and shiboken6.isValid(thing) else id(thing)


def _first_of_ours(frame: FrameType | None) -> str:
    while frame is not None:
        if frame.f_code.co_filename.startswith(_OURS) and frame.f_code.co_filename != __file__:
            return f"{frame.f_code.co_filename}:{frame.f_lineno}"
        frame = frame.f_back
    return ""
