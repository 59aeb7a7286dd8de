"""The words of the field as frozen data: documents, figures, queries, rankings, answers."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.model import classification as classification
    from patentviewer.model import design as design
    from patentviewer.model import language as language
    from patentviewer.model import ranking as ranking
    from patentviewer.model import report as report
else:
    __getattr__ = submodules_of(__name__)
