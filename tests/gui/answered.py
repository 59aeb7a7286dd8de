"""When an answer is on screen whole, as someone waits for it before going on."""

from __future__ import annotations

from patentviewer.gui.kit import words
from patentviewer.gui.results.search_page import SearchPage


def is_answered(page: SearchPage) -> bool:
    """Whether the cards of the newest answer stand there, with the current design beside them."""
    hit = None if page.is_searching else page.results.current()
    return hit is not None and page.design.number.whole() == words.hit_number(hit)
