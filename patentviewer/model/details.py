"""What is shown of one document of a collection, and the values that filters can take."""

from __future__ import annotations

from dataclasses import dataclass, field

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import FigureKey


@dataclass(frozen=True)
class FigureEntry:
    """One figure of a document as a list shows it: where it is and what it is, without pictures."""

    key: FigureKey
    sheet: int
    ordinal: int
    label: str
    view: View
    description: str


@dataclass(frozen=True)
class DocumentDetails:
    """Everything a collection knows of one document.

    is_read_by_machine: some of it was read from a printed title page; letters may be mistaken.
    """

    collection: str
    document_id: int
    design: DesignKey
    bibliography: Bibliography
    file: str
    figures: tuple[FigureEntry, ...]
    is_read_by_machine: bool = False

    @property
    def name(self) -> str:
        """What people call it: the number as the document has it, else its path."""
        return self.bibliography.number or str(self.design)


@dataclass(frozen=True)
class Facets:
    """Values that filters can take in some collections, each with its number of designs.

    main_classes: of Locarno and of the US office; a design counts once, however many of the
    subclasses it is in.
    """

    locarno: dict[str, int]
    us_class: dict[str, int]
    countries: dict[str, int]
    years: dict[int, int]
    main_classes: dict[str, int] = field(default_factory=dict)
