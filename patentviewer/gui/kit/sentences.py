"""What the core has to tell, in the window's language: errors, problems, findings."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from patentviewer import slow
from patentviewer.errors import UserError
from patentviewer.messages import Message


def said(*messages: Message) -> str:
    """Messages as sentences, in the window's language."""
    return slow.sentences.said(QLocale().name(), *messages)


def of(error: BaseException) -> str:
    """The messages of an error as sentences, in the window's language."""
    return said(*error.messages) if isinstance(error, UserError) else str(error)
