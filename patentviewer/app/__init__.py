"""The application layer: what the window and the command line do, without either."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.app import comparing as comparing
    from patentviewer.app import edits as edits
    from patentviewer.app import judgements as judgements
    from patentviewer.app import library as library
    from patentviewer.app import models as models
    from patentviewer.app import records as records
    from patentviewer.app import sessions as sessions
    from patentviewer.app import sheets as sheets
    from patentviewer.app import sketches as sketches
else:
    __getattr__ = submodules_of(__name__)
