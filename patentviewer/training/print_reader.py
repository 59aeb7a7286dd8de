"""The network that reads printed lines, cut from PaddleOCR's to the letters that title pages have.

``python -m patentviewer.training.print_reader PP-OCRv6_rec_small.onnx OUT.onnx`` takes the network
that PaddleOCR gives away (Apache 2.0, in its ONNX form, as the package rapidocr holds it) and keeps
of its 18,709 characters those of Latin scripts: the last matrix is what most of the time goes into.
Weights are stored at half precision. :mod:`patentviewer.drawings.print_lines` runs the result.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from patentviewer.training.export import halved

CHARACTERS = "character"
"""The entry of the file's metadata with the characters, a line each, without the blank."""

_TYPOGRAPHIC = "–—‘’“”•…′″€™−"
_LAST_LATIN = 0x17F


def is_kept(character: str) -> bool:
    """Whether a character is a space, or one of Latin scripts and their typography."""
    if len(character) != 1:
        return False
    return character == " " or 0x21 <= ord(character) <= _LAST_LATIN or character in _TYPOGRAPHIC


def latin(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same network with the outputs of Latin characters alone, the blank first.

    Raises ValueError where the network does not end in one matrix an output a character.
    """
    listed = next(entry for entry in model.metadata_props if entry.key == CHARACTERS)
    # The space comes last and is not in the list.
    characters = [*listed.value.split("\n"), " "]
    kept = [place for place, one in enumerate(characters) if is_kept(one)]
    places = np.array([0, *(place + 1 for place in kept)])
    cut = 0
    for constant in model.graph.initializer:
        values: NDArray[np.float32] = numpy_helper.to_array(constant)
        if values.shape[-1:] == (len(characters) + 1,):
            constant.CopyFrom(numpy_helper.from_array(values[..., places].copy(), constant.name))
            cut += 1
    if cut != 2:
        raise ValueError(f"{cut} matrices have an output a character, not two")
    del model.graph.value_info[:]
    model.graph.output[0].type.tensor_type.shape.dim[2].dim_value = len(places)
    listed.value = "\n".join(characters[place] for place in kept)
    return model


def main() -> None:
    """Make the reader's file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("upstream", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    arguments.out.write_bytes(halved(latin(onnx.load(arguments.upstream))))


if __name__ == "__main__":
    main()
