"""What the user has chosen: one frozen dataclass, kept as TOML.

A new setting is a new field with a default. A setting that changes its meaning or its name gets
a new VERSION and a step in MIGRATIONS that rewrites the older file's values.
"""

from __future__ import annotations

import dataclasses
import logging
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.files import write_atomically

logger = logging.getLogger(__name__)

VERSION = 1


@dataclass(frozen=True)
class Settings:
    """Every setting with its default.

    theme: "system", "light" or "dark". language: "system", "en", "de" or "ja".
    text_scale: 0.75 to 2, times the platform's text size. card_size: width of a result's paper in
    pixels, 96 to 400. results_view: "grid" or "list". animations: whether anything moves.
    provider: where the model runs, "auto", "cpu", "cuda", "directml" or "coreml".
    model: name of a folder under models/, or "" for the newest. reader_processes: 0 means as many
    as the machine has cores, at most 8. search_threads: 1 to 16.
    find_mirrored: search the mirror image too. leave_out_own: the query's own document is no hit.
    paper: "a4" or "letter", of reports. report_language: "program" (as language), "en", "de" or
    "ja". examiner, initials: as they stand in a report.
    """

    theme: str = "system"
    language: str = "system"
    text_scale: float = 1.0
    card_size: int = 184
    results_view: str = "grid"
    animations: bool = True
    provider: str = "auto"
    model: str = ""
    reader_processes: int = 0
    search_threads: int = 2
    find_mirrored: bool = True
    leave_out_own: bool = True
    paper: str = "a4"
    report_language: str = "program"
    examiner: str = ""
    initials: str = ""

    def __post_init__(self) -> None:
        for name, allowed in CHOICES.items():
            if getattr(self, name) not in allowed:
                raise UserError(f"{name} must be one of {', '.join(allowed)}.")
        for name, (least, most) in RANGES.items():
            if not least <= getattr(self, name) <= most:
                raise UserError(f"{name} must be between {least} and {most}.")


CHOICES: dict[str, tuple[str, ...]] = {
    "theme": ("system", "light", "dark"),
    "language": ("system", "en", "de", "ja"),
    "results_view": ("grid", "list"),
    "provider": ("auto", "cpu", "cuda", "directml", "coreml"),
    "paper": ("a4", "letter"),
    "report_language": ("program", "en", "de", "ja"),
}
"""Settings that take one of a few words."""

RANGES: dict[str, tuple[float, float]] = {
    "text_scale": (0.75, 2.0),
    "card_size": (96, 400),
    "reader_processes": (0, 64),
    "search_threads": (1, 16),
}
"""Settings that take a number, with the least and the greatest."""

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""Version of an older file to the step that makes the next version's values of it."""


def load(file: Path | None = None) -> Settings:
    """Read the settings; the defaults where there are none or where one cannot be used.

    A file that is not TOML is set aside as ``settings.toml.unreadable``, never overwritten.
    """
    file = file or paths.settings_file()
    try:
        content = file.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        return _set_aside(file, error)
    try:
        values = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        return _set_aside(file, error)
    return _checked(_migrated(values))


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings. Raises UserError when a newer program wrote them or the disk refuses."""
    file = file or paths.settings_file()
    if _version_of(file) > VERSION:
        raise UserError(
            f"{file} was written by a newer version of this program, so it is left as it is. "
            "Update the program to change settings."
        )
    values = {"version": VERSION, **dataclasses.asdict(settings)}
    try:
        write_atomically(file, tomli_w.dumps(values).encode())
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"The settings could not be saved to {file}: {reason}.") from error


def _set_aside(file: Path, error: Exception) -> Settings:
    aside = file.with_name(file.name + ".unreadable")
    logger.warning("%s could not be read (%s); kept as %s", file, error, aside)
    try:
        file.replace(aside)
    except OSError:
        logger.warning("%s could not be set aside", file)
    return Settings()


def _version_of(file: Path) -> int:
    try:
        version = tomllib.loads(file.read_text("utf-8")).get("version", 1)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return 0
    return version if isinstance(version, int) else 0


def _migrated(values: dict[str, Any]) -> dict[str, Any]:
    version = values.pop("version", 1)
    while isinstance(version, int) and version in MIGRATIONS:
        values = MIGRATIONS[version](values)
        version += 1
    return values


def _checked(values: dict[str, Any]) -> Settings:
    """Keep each value that is one; an unknown or impossible one gives way to its default."""
    settings = Settings()
    for field in dataclasses.fields(Settings):
        if field.name not in values:
            continue
        value = values[field.name]
        default = getattr(settings, field.name)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(default):
            logger.warning("setting %s: %r cannot be used", field.name, value)
            continue
        try:
            settings = dataclasses.replace(settings, **{field.name: value})
        except UserError as error:
            logger.warning("setting %s: %s", field.name, error)
    return settings
