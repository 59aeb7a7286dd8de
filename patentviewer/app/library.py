"""The one door: collections, searches, documents and comparisons as one object."""

from __future__ import annotations

from patentviewer.app.collections import Collections
from patentviewer.app.comparisons import Comparisons
from patentviewer.app.searches import Searches


class Library(Collections, Searches, Comparisons):
    """All collections under one home, and the model that searches them.

    Every method may be called from any thread; searches run while a refresh is under way.
    """
