"""Two designs are paired, laid on each other, subtracted and explained, for a judgement."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.compare import comparison as comparison
    from patentviewer.compare import composites as composites
    from patentviewer.compare import explanation as explanation
    from patentviewer.compare import ink as ink
    from patentviewer.compare import pairing as pairing
    from patentviewer.compare import three_way as three_way
else:
    __getattr__ = submodules_of(__name__)
