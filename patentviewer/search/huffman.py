"""Bytes that take few values often, made fewer: Huffman's code as in RFC 1951, no repetitions."""

from __future__ import annotations

import zlib


def shorter(content: bytes) -> bytes:
    """Such bytes, coded; more of them where it is no use."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_HUFFMAN_ONLY)
    return packer.compress(content) + packer.flush()


def longer(content: bytes) -> bytes:
    """What `shorter` was given. Raises ValueError where it is none of that."""
    try:
        return zlib.decompress(content, -zlib.MAX_WBITS)
    except zlib.error as error:
        raise ValueError("what is kept of a figure is damaged") from error
