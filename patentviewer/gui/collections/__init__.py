"""What is indexed, and how far."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.gui.collections import doubts as doubts
    from patentviewer.gui.collections import office_dialog as office_dialog
else:
    __getattr__ = submodules_of(__name__)
