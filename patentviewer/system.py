"""What system this is, in a line, and what runs on it."""

from __future__ import annotations

import os
import platform


def system() -> str:
    """Name, release and machine, and the C library: "Linux 6.1.0 x86_64, glibc 2.36".

    ``platform.platform()`` says about as much, and starts another program to find out.
    """
    known = platform.uname()
    said = f"{known.system} {known.release} {known.machine}"
    library = " ".join(platform.libc_ver()).strip()
    return f"{said}, {library}" if library else said


def is_running(process: int) -> bool:
    """Whether a process of this number runs. Not for Windows, where asking would end it."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
