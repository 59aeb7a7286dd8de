"""Two drawings compared: which parts of them made the model find them alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from patentviewer import compare
from patentviewer.app.opened import Opened
from patentviewer.model.documents import Picture
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.compare.explanation import Saliency


class Comparisons(Opened):
    """What the model in use says of a pair of drawings."""

    def occlusion_saliency(
        self,
        left: Picture,
        right: Picture,
        weights: dict[str, float] | None = None,
        *,
        mirrored: bool = False,
        is_sketch: bool = False,
    ) -> Iterator[Progress | Saliency]:
        """Which parts of two drawings made the model find them alike, as the last thing given.

        weights: as a query had them; without them the model's own, for a sketch those for one.
        A generator that can be closed at any point; see compare.explanation.
        """
        embedder = self._loaded_embedder()
        manifest = embedder.encoder.manifest
        own = manifest.sketch_weights if is_sketch else manifest.default_weights
        yield from compare.explanation.occlusion_saliency(
            left, right, embedder, weights or own, mirrored=mirrored
        )
