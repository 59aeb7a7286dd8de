"""Which program this is, to the byte."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def program_sha256() -> str:
    """Hash of the program's Python files, names and contents, in order; "" in a frozen program."""
    package = Path(__file__).parent
    whole = hashlib.sha256()
    files = sorted(package.rglob("*.py"))
    for file in files:
        whole.update(file.relative_to(package).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest() if files else ""
