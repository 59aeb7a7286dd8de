"""The languages in which reports are written."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["en", "de", "fr", "ja", "ko", "zh"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
"""All of them; Chinese is written in simplified characters."""


def spoken(wanted: str) -> Language:
    """The language of a code such as "de"; English where reports are not written in it."""
    return next((one for one in LANGUAGES if one == wanted), "en")
