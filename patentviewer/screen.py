"""Whether a window can be opened here, told without loading Qt."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Whether there is a display, or a platform of Qt's was asked for that needs none."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
