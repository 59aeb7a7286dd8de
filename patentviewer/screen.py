"""Whether a window can be opened here, told without loading Qt."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Whether a window can be shown: there is a display, or Qt was told to do without one."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
