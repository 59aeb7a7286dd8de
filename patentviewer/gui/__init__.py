"""The window. The only folder that imports PySide6."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 gives up a reference to True with every signal that is emitted, without owning
    # one (PySide6 6.12.0, Python 3.11: sys.getrefcount(True) falls by one an emit). After some
    # hundred signals the interpreter ends with "deallocating True or False". From Python 3.12 on
    # True cannot be deallocated; before, it is made to last here.
    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 40
