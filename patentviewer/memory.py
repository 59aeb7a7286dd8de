"""How much memory there is, and memory that was freed handed back to the system.

The C library keeps freed blocks for later. After a model was loaded or drawings were compared that
is a hundred MB that another program on the machine could use.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path

_UNKNOWN = 4 * 2**30


def available() -> int:
    """Bytes of memory that are free for this program now; a guess where the system does not say."""
    if sys.platform == "win32":
        return _available_on_windows()
    found = [*_free_in_linux(), *_left_in_the_container()]
    if not found:
        with contextlib.suppress(ValueError, OSError):
            found = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2]
    return min(found, default=_UNKNOWN)


def _free_in_linux() -> list[int]:
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return [int(line.split()[1]) * 1024]
    return []


def _left_in_the_container() -> list[int]:
    """What the control group of a container leaves, where it limits memory."""
    group = Path("/sys/fs/cgroup")
    with contextlib.suppress(OSError, ValueError):
        most = (group / "memory.max").read_text().strip()
        if most != "max":
            return [max(0, int(most) - int((group / "memory.current").read_text()))]
    return []


def _available_on_windows() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *(
                (name, ctypes.c_ulonglong)
                for name in ("total", "free", "pages", "pages_free", "own", "own_free", "more")
            ),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 (known on Windows only)
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else _UNKNOWN


def give_back() -> None:
    """Give memory that was freed back to the system, where the C library can (glibc); some ms."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
