"""What came back: cards, list, filters, and one design looked at."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.gui.results import design_panel as design_panel
    from patentviewer.gui.results import filter_popups as filter_popups
    from patentviewer.gui.results import look as look
    from patentviewer.gui.results import results_list as results_list
    from patentviewer.gui.results import why as why
else:
    __getattr__ = submodules_of(__name__)
