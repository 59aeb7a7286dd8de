"""Where things are: the user's folders, and the resources and models that came with the program."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path

from platformdirs import PlatformDirs

from patentviewer.errors import UserError
from patentviewer.messages import Message

HOME_VARIABLE = "PATENTVIEWER_HOME"
_DIRS = PlatformDirs("patentviewer", appauthor=False)


def home() -> Path:
    """Folder of everything the program keeps: collections, records, settings, logs.

    ``PATENTVIEWER_HOME`` moves all of it; else it is the platform's folder for user data.
    """
    moved = os.environ.get(HOME_VARIABLE)
    return _found(lambda: Path(moved).expanduser() if moved else Path(_DIRS.user_data_dir))


def _found(folder: Callable[[], Path]) -> Path:
    """A folder below the user's home. Raises UserError where the system knows of no home."""
    try:
        return folder()
    except (RuntimeError, KeyError) as error:
        raise UserError(Message("program.no_home", variable=HOME_VARIABLE)) from error


def _platform_folder(platform: Callable[[], str], name: str) -> Path:
    if os.environ.get(HOME_VARIABLE):
        return home() / name
    return _found(lambda: Path(platform()))


def collections_folder() -> Path:
    """Folder that holds one folder a collection."""
    return home() / "collections"


def records_folder() -> Path:
    """Folder that holds one search record a session."""
    return home() / "records"


def settings_file() -> Path:
    """The settings, as TOML."""
    return _platform_folder(lambda: _DIRS.user_config_dir, "settings") / "settings.toml"


def logs_folder() -> Path:
    """Folder of the rotating logs and of crash reports."""
    return _platform_folder(lambda: _DIRS.user_log_dir, "logs")


@functools.cache
def _beside_the_package(name: str) -> Path:
    """A folder shipped with the program: in the bundle, in the wheel, or in the repository."""
    bundle = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    candidates = [Path(bundle) / name] if bundle else []
    candidates += [package / f"_{name}", package.parent / name]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    return candidates[-1]


def resources_folder() -> Path:
    """Folder of what came with the program: icons, messages, translations, tables, the sample."""
    return _beside_the_package("resources")


SAMPLE = "sample"
"""What the sample collection is called, and its folder among the resources."""


def sample_drawings() -> Path:
    """The folder that the sample collection is made of."""
    return resources_folder() / SAMPLE / "collection"


def sample_queries() -> tuple[Path, ...]:
    """Drawings to search the sample with. Raises UserError when there is no sample."""
    queries = tuple(sorted((resources_folder() / SAMPLE / "queries").glob("*.pdf")))
    if not queries:
        raise UserError(Message("program.no_sample"))
    return queries


def models_folder() -> Path:
    """The bundled models, a folder each."""
    return _beside_the_package("models")
