"""Compile a function with numba, keep the machine code on disk, keep the type for the checker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba

Function = TypeVar("Function", bound=Callable[..., Any])


def compiled(function: Function) -> Function:
    """Machine code for an inner loop; cached beside the module, or in the user's cache."""
    return cast("Function", numba.njit(cache=True, fastmath=True)(function))
