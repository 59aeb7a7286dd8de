"""What is asked: drawings dropped, pasted, opened, chosen, cropped and weighed."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.gui.query import drops as drops
    from patentviewer.gui.query import file_dialog as file_dialog
    from patentviewer.gui.query import from_hits as from_hits
    from patentviewer.gui.query import recent as recent
else:
    __getattr__ = submodules_of(__name__)
