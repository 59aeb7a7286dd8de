"""Memory that was freed, handed back to the system.

The C library keeps freed blocks for later. After a model was loaded or drawings were compared that
is a hundred MB that another program on the machine could use.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys


def give_back() -> None:
    """Hand freed blocks back, where the C library can be asked to (glibc); a few milliseconds."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
