"""Colour profiles that are easy to foretell, laid out as ICC.1:2022 says."""

from __future__ import annotations

import itertools
import struct

import numpy as np

D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {  # of sRGB, adapted to D50
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}


def grey(gamma: float) -> bytes:
    """Of grey pictures: light is the number to the power of gamma."""
    return _profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": _curve(gamma)})


def rgb(gamma: float) -> bytes:
    """The colours of sRGB, with another gamma."""
    curves = dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(gamma))
    return _profile(
        b"mntr", b"RGB ", b"XYZ ", curves | {name: _xyz(at) for name, at in _PRIMARIES.items()}
    )


def inks(power: float) -> bytes:
    """Of four inks: what a share of ink takes from the lightness (L*) is the share to a power.

    Black takes all, each of the colours a third; none of them has a hue.
    """
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0))
    table += b"".join(struct.pack(">i", 65536 * (i == j)) for i in range(3) for j in range(3))
    shares = np.round(255 * np.linspace(0, 1, 256) ** power).astype(np.uint8)
    table += shares.tobytes() * 4
    for *colours, black in itertools.product((0, 1), repeat=4):
        table += bytes((round(255 * (1 - black) * (1 - sum(colours) / 3)), 128, 128))
    table += bytes(range(256)) * 3
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table, b"A2B1": table})


def _profile(kind: bytes, colours: bytes, between: bytes, tags: dict[bytes, bytes]) -> bytes:
    text = b"made for a test\0"
    described = b"desc" + bytes(4) + struct.pack(">I", len(text)) + text + bytes(8 + 3 + 67)
    tags = tags | {
        b"desc": described, b"cprt": b"text" + bytes(4) + text, b"wtpt": _xyz(D50)
    }  # fmt: skip
    entries, body = b"", b""
    for name, content in tags.items():
        start = 128 + 4 + 12 * len(tags) + len(body)
        entries += name + struct.pack(">II", start, len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(
        ">I4sI4s4s4s", 132 + len(entries) + len(body), bytes(4), 0x02400000, kind, colours, between
    )
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4 + 4 + 4 + 4 + 8 + 4)
    head += struct.pack(">3i", *(round(65536 * value) for value in D50))
    return head + bytes(128 - len(head)) + struct.pack(">I", len(tags)) + entries + body


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(65536 * value) for value in values))


def _curve(gamma: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(256 * gamma))
