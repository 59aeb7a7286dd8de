"""Bytes that take few values often, made fewer: Huffman's code as in RFC 1951, no repetitions."""

from __future__ import annotations

import zlib


def shorter(content: bytes) -> bytes:
    """Bytes coded so that they are fewer; bytes that do not vary as expected may become more."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_HUFFMAN_ONLY)
    return packer.compress(content) + packer.flush()


def longer(content: bytes) -> bytes:
    """The bytes of which `shorter` made these. Raises ValueError where it did not."""
    try:
        return zlib.decompress(content, -zlib.MAX_WBITS)
    except zlib.error as error:
        raise ValueError("what is kept of a figure is damaged") from error
