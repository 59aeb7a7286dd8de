"""What is raised while a file is read and turns out to be of no use; it becomes a Problem."""

from __future__ import annotations

from patentviewer.model.documents import Problem


class UnreadableError(Exception):
    """A file, or a part of one, cannot be used: a sentence why, and one on what to do about it."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return self.reason

    def again(self) -> UnreadableError:
        """The same of another file."""
        return UnreadableError(self.reason, self.advice)

    def problem(self, file: str) -> Problem:
        """The same as data, for the file as it is shown to the user."""
        return Problem(file, self.reason, self.advice)


def unforeseen(error: Exception) -> UnreadableError:
    """What to say of an error that nobody has thought of."""
    return UnreadableError(
        f"Reading it failed ({type(error).__name__}: {error}).",
        "If it opens in another program, please report it with the file.",
    )


def os_reason(error: OSError) -> UnreadableError:
    """What the system said when a file was opened or read, as sentences for people."""
    if isinstance(error, PermissionError):
        return UnreadableError(
            "There is no permission to read it.",
            "Ask for the right to read it, or copy it to a folder of your own.",
        )
    if isinstance(error, FileNotFoundError):
        return UnreadableError(
            "It is no longer there, or it is a link to something that is not there.",
            "Put it back, or refresh the collection.",
        )
    said = error.strerror or str(error) or type(error).__name__
    return UnreadableError(
        f"The system could not read it ({said}).",
        "Check the drive or the network share, then try again.",
    )
