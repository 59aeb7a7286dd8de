"""The window. The only folder that imports PySide6."""

import ctypes
import gc
import sys

# A window is made of some hundred thousand objects that last. To look for rubbish among them after
# every 700, as Python does, takes a tenth of the time until it is on screen.
gc.set_threshold(20_000, 10, 10)

if sys.version_info < (3, 12):
    # PySide6 6.12.0 gives up references to True and None that it does not own: under Python 3.11
    # sys.getrefcount(True) falls by one with every signal emitted. After some hundred signals the
    # interpreter ends with "deallocating True or False". From Python 3.12 on neither can be
    # deallocated; before, they are made to last here.
    for lasting in (True, False, None):
        ctypes.c_ssize_t.from_address(id(lasting)).value += 1 << 40
