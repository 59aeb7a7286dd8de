"""The classes that the model takes designs for: designs of the query's likely classes rise.

What a model knows of classes it has from documents that say theirs; of a figure that it has never
seen it tells how much there is of each class in it. Two figures that are unlike line by line can be
of one kind all the same. So a design's mean prediction, compared with the query's, is added to what
they are alike, the less the more that is: what is nearly the same drawing needs no class, and 20
figures that are all taken for lamps are not to push the very design away.
"""

from __future__ import annotations

import numpy as np

from patentviewer.search import average_linkage
from patentviewer.search.grouping import Grouped
from patentviewer.search.scores import Scores, are_ranked

SHARPNESS = 2
"""Exponent of how much less a prediction counts for what is alike. With 1 / 2, at a weight of 1,
figures of whole patents find their own design first in 0.928 / 0.938 (without: 0.944), and 276
front figures have 0.176 / 0.177 of their main class among the ten nearest (without: 0.117)."""


def agreed(scores: Scores, products: Scores, grouped: Grouped, weight: float) -> Scores:
    """Likeness of designs with the likeness of their predicted classes mixed in.

    scores: of the designs of grouped, -1 to 1. products: N, of the predictions of figures with the
    query's mean prediction, -1 to 1; LEFT_OUT for those that may not be found. weight: of the
    predictions' likeness where the scores are 0. Designs that are left out stay so. Returns
    float32: (score + g mean) / (1 + g) with g = weight (1 - |score|) ** SHARPNESS.
    """
    return mixed(scores, average_linkage.means(products, grouped), weight)


def mixed(scores: Scores, predicted: Scores, weight: float) -> Scores:
    """The same given the likeness of predictions of each design, of any shape that scores have."""
    share = np.float32(weight) * (1 - np.minimum(np.abs(scores), 1)) ** SHARPNESS
    together = (scores + share * predicted) / (1 + share)
    return np.asarray(np.where(are_ranked(scores), together, scores), np.float32)
