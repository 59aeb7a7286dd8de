"""What the administrators of a machine have decided, which no user's setting can overrule.

A file in TOML, where only they can write; where there is none, nothing is decided.
"""

from __future__ import annotations

import importlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from patentviewer import slow
from patentviewer.errors import UserError
from patentviewer.messages import Message


@dataclass(frozen=True)
class Policy:
    """What administrators decided. only_this_machine: no office's server may be used."""

    only_this_machine: bool = False

    @property
    def decided(self) -> frozenset[str]:
        """Names of the settings that are switched on for all users, whatever they choose."""
        return frozenset(DECIDABLE if self.only_this_machine else ())


DECIDABLE = ("only_this_machine",)
"""Names of the settings that administrators can switch on."""


def policy_file() -> Path:
    """Where the administrators' file lies on this system."""
    system = slow.platform.system()
    if system == "Windows":
        return Path(_program_data()) / "patentviewer/policy.toml"
    if system == "Darwin":
        return Path("/Library/Application Support/patentviewer/policy.toml")
    return Path("/etc/patentviewer/policy.toml")


def _program_data() -> str:
    """Where Windows keeps what is all users'.

    The variable PROGRAMDATA says so too, but is whatever a user sets it to.
    """
    try:
        registry = importlib.import_module("winreg")
        key = registry.OpenKey(
            registry.HKEY_LOCAL_MACHINE,
            r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders",
        )
        with key:
            return str(registry.QueryValueEx(key, "Common AppData")[0])
    except (ImportError, OSError):
        return r"C:\ProgramData"


def load(file: Path | None = None) -> Policy:
    """Read the administrators' file; nothing is decided where there is none.

    Raises UserError for a file that cannot be understood: what was decided must not be passed over.
    """
    file = file or policy_file()
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Policy()
    except (OSError, ValueError) as error:
        raise _not_understood(file, str(error)) from error
    chosen = values.pop("only_this_machine", False)
    if values or not isinstance(chosen, bool):
        raise _not_understood(file, "it may say only_this_machine = true, or false")
    return Policy(chosen)


def _not_understood(file: Path, why: str) -> UserError:
    return UserError(Message("office.policy_not_understood", file=file, why=why))
