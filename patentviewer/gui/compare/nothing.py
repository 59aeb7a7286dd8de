"""What the page says while no pair has been chosen to compare."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from patentviewer.gui.kit.parts import EmptyState, button
from patentviewer.gui.shell.actions import Actions


def nothing_compared(actions: Actions) -> EmptyState:
    """How to come to a pair, and a button that leads there."""
    search = button(
        QCoreApplication.translate("NothingCompared", "Go to search"), "search", "primary"
    )
    search.clicked.connect(actions["page_search"].trigger)
    return EmptyState(
        "columns-2",
        QCoreApplication.translate("NothingCompared", "Nothing is being compared"),
        QCoreApplication.translate(
            "NothingCompared",
            "Choose a hit among the results and press Enter to see it beside the query; choose two "
            "for the closest prior art beside both.",
        ),
        [search],
    )
