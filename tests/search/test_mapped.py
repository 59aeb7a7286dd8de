from __future__ import annotations

import ctypes
import mmap
import os
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from patentviewer.search import mapped

SIZE = 2**24


def in_the_cache(file: Path) -> float:
    """Which part of a file the system has in its cache."""
    with file.open("r+b") as opened, mmap.mmap(opened.fileno(), 0) as whole:
        pages = np.zeros(-(-SIZE // mmap.PAGESIZE), np.uint8)
        held = np.frombuffer(whole, np.uint8)
        vector = pages.ctypes.data_as(ctypes.POINTER(ctypes.c_ubyte))
        libc = ctypes.CDLL(None, use_errno=True)
        assert libc.mincore(ctypes.c_void_p(held.ctypes.data), ctypes.c_size_t(SIZE), vector) == 0
        del held
    return float((pages & 1).mean())


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what is in its cache")
def test_a_file_that_is_read_ahead_is_in_the_cache(tmp_path: Path) -> None:
    file = tmp_path / "index.mapped"
    file.write_bytes(bytes(SIZE))
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if in_the_cache(file) > 0.5:
        pytest.skip("the file lies in memory")
    mapped.read_ahead(file)
    end = time.monotonic() + 60
    while in_the_cache(file) < 0.99 and time.monotonic() < end:
        time.sleep(0.01)
    assert in_the_cache(file) > 0.99


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux how often it laid out pages")
def test_of_what_was_laid_out_no_page_is_missed_later(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - there is none on Windows

    file = tmp_path / "index.mapped"
    file.write_bytes(np.arange(SIZE, dtype=np.uint8).tobytes())

    def missed(*, is_laid_out: bool) -> int:
        """How many pages were missed when every fourth was looked at, in another order."""
        with file.open("rb") as opened:
            whole = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        content = np.frombuffer(whole, np.uint8)
        if is_laid_out:
            mapped.lay_out(content)
        places = np.random.default_rng(0).permutation(SIZE // mmap.PAGESIZE // 4) * 4
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        for place in places.tolist():
            content[place * mmap.PAGESIZE]
        return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

    assert missed(is_laid_out=False) > 2 * missed(is_laid_out=True)


def test_nothing_may_be_laid_out() -> None:
    mapped.lay_out(np.empty(0, np.uint8))


def test_a_file_that_is_gone_is_not_read_ahead(tmp_path: Path) -> None:
    mapped.read_ahead(tmp_path / "gone.mapped")
