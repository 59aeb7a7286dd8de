"""The catalogue of figures, its index, and the ranker: figures become answers to queries."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.search import build as build
    from patentviewer.search import catalogue as catalogue
    from patentviewer.search import corpus as corpus
    from patentviewer.search import encoder as encoder
    from patentviewer.search import evaluate as evaluate
    from patentviewer.search import learned as learned
    from patentviewer.search import learning as learning
    from patentviewer.search import lists as lists
    from patentviewer.search import manifest as manifest
    from patentviewer.search import office as office
    from patentviewer.search import parts_of_collection as parts_of_collection
    from patentviewer.search import query as query
    from patentviewer.search import rebuilding as rebuilding
    from patentviewer.search import refresh_plan as refresh_plan
    from patentviewer.search import safeguards as safeguards
    from patentviewer.search import snapshot as snapshot
    from patentviewer.search import title_pages as title_pages
else:
    __getattr__ = submodules_of(__name__)
