"""The window itself: its start, its frame, its actions, and what outlives a page."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.gui.shell import about as about
    from patentviewer.gui.shell import guide as guide
    from patentviewer.gui.shell import reports as reports
    from patentviewer.gui.shell import shortcuts as shortcuts
else:
    __getattr__ = submodules_of(__name__)
