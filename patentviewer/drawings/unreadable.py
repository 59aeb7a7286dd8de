"""The error that is raised where a file, or a part of one, cannot be used; it becomes a Problem."""

from __future__ import annotations

from patentviewer.messages import Message
from patentviewer.model.documents import Problem


class UnreadableError(Exception):
    """A file, or a part of one, cannot be used: says why, and what to do about it."""

    def __init__(self, reason: Message, advice: Message | None = None) -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return str(self.reason)

    def again(self) -> UnreadableError:
        """A new error that says the same of another file."""
        return UnreadableError(self.reason, self.advice)

    def problem(self, file: str) -> Problem:
        """The Problem that says the same. file: the path as shown to the user."""
        return Problem(file, self.reason, self.advice)


def unforeseen(error: Exception) -> UnreadableError:
    """The UnreadableError for an exception that no code expects: its kind and text."""
    return UnreadableError(
        Message("file.failed", kind=type(error).__name__, why=error),
        Message("advice.report_if_sound"),
    )


def os_reason(error: OSError) -> UnreadableError:
    """The UnreadableError for what the system refused when a file was opened or read."""
    if isinstance(error, PermissionError):
        return UnreadableError(Message("file.no_permission"), Message("advice.ask_permission"))
    if isinstance(error, FileNotFoundError):
        return UnreadableError(Message("file.gone"), Message("advice.put_back"))
    said = error.strerror or str(error) or type(error).__name__
    return UnreadableError(Message("file.system_refused", why=said), Message("advice.check_drive"))
