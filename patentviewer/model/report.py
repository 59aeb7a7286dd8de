"""What the user chose for a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from patentviewer.model.design import DesignKey
from patentviewer.model.language import Language


@dataclass(frozen=True)
class Choice:
    """What the report is to hold.

    designs: which hits, in this order; empty for all marked relevant or, when none is, the best.
    top: so many of the best at most. sheets: the whole sheet of each hit, too. paper: of a PDF.
    language: of what the program says; what documents and the examiner say stays as it is.
    examiner: the name to stand beside the initials, or "".
    """

    designs: tuple[DesignKey, ...] = ()
    top: int = 20
    sheets: bool = True
    paper: Literal["A4", "Letter"] = "A4"
    language: Language = "en"
    examiner: str = ""
