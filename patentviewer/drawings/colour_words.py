"""Colours of CSS in words that resvg knows: names, #rrggbb, and rgb() with commas.

A drawing becomes grey, so of colours in spaces that resvg does not know the lightness is enough.
"""

from __future__ import annotations

import re
from functools import lru_cache

from patentviewer.drawings.css import split

_FUNCTION = re.compile(r"([a-z-]+)\((.*)\)$", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(
    r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|deg|turn|rad|grad)?$", re.IGNORECASE
)
_LEFT_ALONE = {"url", "context-fill", "context-stroke"}
_SYSTEM = {
    "canvas": "white", "canvastext": "black", "window": "white", "windowtext": "black",
    "buttonface": "#f0f0f0", "buttontext": "black", "graytext": "#808080", "linktext": "#0000ee",
    "highlight": "#3399ff", "highlighttext": "white", "menutext": "black", "infotext": "black",
    "field": "white", "fieldtext": "black", "text": "black", "background": "white",
}  # fmt: skip
_TURNS = {"deg": 1.0, "turn": 360.0, "rad": 57.29577951308232, "grad": 0.9}

Rgba = tuple[float, float, float, float]


@lru_cache(maxsize=1024)
def in_old_words(value: str) -> str | None:
    """A colour as it was written before CSS 4, or None where it is not understood."""
    value = value.strip()
    if "(" not in value:
        return _SYSTEM.get(value.lower(), value)
    match = _FUNCTION.match(value)
    if value.lower().startswith("url(") or match is None:
        return value if value.lower().startswith("url(") else None
    if match[1].lower() in _LEFT_ALONE:
        return value
    try:
        return _of_function(match[1].lower(), match[2])
    except (ValueError, IndexError, KeyError, ZeroDivisionError):
        return None


def _of_function(name: str, inside: str) -> str | None:
    if name == "light-dark":
        return in_old_words(split(inside)[0])
    if name == "color-mix":
        return _written(_mixed(split(inside)[1:]))
    if name in {"rgb", "rgba", "hsl", "hsla"} and "," in inside and " " not in inside.strip():
        return f"{name}({inside})"
    return _written(_rgba(name, inside))


def _written(colour: Rgba) -> str:
    red, green, blue, opacity = colour
    whole = ",".join(str(round(min(max(one, 0), 1) * 255)) for one in (red, green, blue))
    return f"rgba({whole},{min(max(opacity, 0), 1):g})" if opacity < 1 else f"rgb({whole})"


def _rgba(name: str, inside: str) -> Rgba:
    """Red, green, blue and opacity from 0 to 1. Raises ValueError or KeyError."""
    colours, _, opacity = inside.partition("/")
    words = colours.replace(",", " ").split()
    if name == "color":
        words = words[1:]
    if len(words) == 4 and not opacity:
        opacity = words.pop()
    if len(words) != 3:
        raise ValueError(inside)
    alpha = _number(opacity.strip(), 1.0) if opacity.strip() else 1.0
    first, second, third = words
    if name in {"rgb", "rgba"}:
        red, green, blue = (_number(word, 255.0) / 255.0 for word in words)
        return red, green, blue, alpha
    if name == "color":
        red, green, blue = (_number(word, 1.0) for word in words)
        return red, green, blue, alpha
    if name in {"hsl", "hsla"}:
        return (*_of_hsl(_number(first, 1.0), _share(second), _share(third)), alpha)
    if name == "hwb":
        white, black = _share(second), _share(third)
        if white + black >= 1:
            grey = white / (white + black)
            return grey, grey, grey, alpha
        pure = _of_hsl(_number(first, 1.0), 1.0, 0.5)
        red, green, blue = (one * (1 - white - black) + white for one in pure)
        return red, green, blue, alpha
    if name in {"lab", "lch"}:
        lightness = _number(first, 100.0)
        luminance = ((lightness + 16) / 116) ** 3 if lightness > 8 else lightness / 903.3
    elif name in {"oklab", "oklch"}:
        luminance = _number(first, 1.0) ** 3
    else:
        raise ValueError(name)
    grey = 12.92 * luminance if luminance <= 0.0031308 else 1.055 * luminance ** (1 / 2.4) - 0.055
    return grey, grey, grey, alpha


def _of_hsl(hue: float, saturation: float, lightness: float) -> tuple[float, float, float]:
    """Red, green and blue (CSS Color 4, 7.1)."""

    def channel(offset: int) -> float:
        place = (offset + hue / 30) % 12
        reach = saturation * min(lightness, 1 - lightness)
        return lightness - reach * max(-1.0, min(place - 3, 9 - place, 1.0))

    return channel(0), channel(8), channel(4)


def _share(word: str) -> float:
    """A percentage, with its sign or without, from 0 to 1."""
    return _number(word if word.endswith("%") else f"{word}%", 1.0) if word != "none" else 0.0


def _number(word: str, whole: float) -> float:
    """A number; whole: what 100 % are."""
    if word.lower() == "none":
        return 0.0
    match = _NUMBER.match(word)
    if match is None:
        raise ValueError(word)
    value, unit = float(match[1]), (match[2] or "").lower()
    return value / 100 * whole if unit == "%" else value * _TURNS.get(unit, 1.0)


_NAMES = {"black": 0.0, "white": 1.0, "gray": 0.5, "grey": 0.5, "silver": 0.75, "canvas": 1.0,
          "canvastext": 0.0, "currentcolor": 0.0}  # fmt: skip


def _mixed(parts: list[str]) -> Rgba:
    """Two colours mixed: each may say its share."""
    colours: list[Rgba] = []
    shares: list[float | None] = []
    for part in parts:
        said = re.search(r"(?:^|\s)([\d.]+)%(?:\s|$)", part)
        shares.append(float(said[1]) / 100 if said else None)
        colours.append(_known(re.sub(r"(?:^|\s)[\d.]+%(?:\s|$)", " ", part).strip()))
    one, other = colours
    first, second = shares
    share = first if first is not None else 1 - second if second is not None else 0.5
    if first is not None and second is not None:
        share = first / (first + second)
    red, green, blue, opacity = (
        a * share + b * (1 - share) for a, b in zip(one, other, strict=True)
    )
    return red, green, blue, opacity


def _known(colour: str) -> Rgba:
    if colour.lower() == "transparent":
        return 0.0, 0.0, 0.0, 0.0
    if colour.lower() in _NAMES:
        grey = _NAMES[colour.lower()]
        return grey, grey, grey, 1.0
    if colour.startswith("#"):
        digits = colour[1:] if len(colour) > 5 else "".join(2 * one for one in colour[1:])
        red, green, blue, *more = (
            int(digits[at : at + 2], 16) / 255 for at in range(0, len(digits), 2)
        )
        return red, green, blue, more[0] if more else 1.0
    match = _FUNCTION.match(colour)
    if match is None:
        raise ValueError(colour)
    return _rgba(match[1].lower(), match[2])
