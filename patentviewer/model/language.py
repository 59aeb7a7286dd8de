"""The languages in which reports are written."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["en", "de", "ja"]


def spoken(wanted: str) -> Language:
    """The language of a code such as "de"; English where reports are not written in it."""
    languages: tuple[Language, ...] = get_args(Language)
    return next((one for one in languages if one == wanted), "en")
