"""What comparing, records and reports need that is slow to load, loaded ahead of its first use."""

from __future__ import annotations

from types import ModuleType


def load_work() -> tuple[ModuleType, ...]:
    """Load it all, in any thread; the window does so in a worker while the search is on screen."""
    import cv2

    from patentviewer.compare import comparison, explanation, pairing, three_way
    from patentviewer.drawings import broken_lines, edits
    from patentviewer.record import comparisons, replay, report, writer

    drawing = (cv2, broken_lines, edits)
    return (
        *drawing,
        *(comparison, explanation, pairing, three_way),
        *(comparisons, replay, report, writer),
    )
