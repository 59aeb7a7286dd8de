"""Two designs compared: paired, laid on each other, subtracted, explained."""

from __future__ import annotations

from patentviewer.compare import composites, three_way
from patentviewer.compare.alignment import Alignment
from patentviewer.compare.comparison import Comparison, compare
from patentviewer.compare.composites import Image, Ink
from patentviewer.compare.difference import Shares
from patentviewer.compare.explanation import Correspondence, Map, Saliency, correspondences
from patentviewer.compare.ink import Lines, lines_of
from patentviewer.compare.pairing import pair
from patentviewer.compare.three_way import ThreeWay, three_way_image, three_way_of
from patentviewer.compare.transform import IDENTITY, Transform

__all__ = [
    "IDENTITY",
    "Alignment",
    "Comparison",
    "Correspondence",
    "Image",
    "Ink",
    "Lines",
    "Map",
    "Saliency",
    "Shares",
    "ThreeWay",
    "Transform",
    "compare",
    "composites",
    "correspondences",
    "lines_of",
    "pair",
    "three_way",
    "three_way_image",
    "three_way_of",
]
