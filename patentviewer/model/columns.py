"""What the columns of a table of documents can mean."""

from __future__ import annotations

from enum import StrEnum


class Meaning(StrEnum):
    """What a column can mean. CLASSES holds Locarno or US classes, whichever a cell looks like."""

    FILE = "file"
    NUMBER = "number"
    COUNTRY = "country"
    TITLE = "title"
    CLASSES = "class"
    LOCARNO = "locarno"
    US_CLASS = "us_class"
    FILED = "filed"
    PRIORITY = "priority"
    GRANTED = "granted"
    APPLICANT = "applicant"
    VIEW = "view"
