"""What the user has chosen: one frozen dataclass, kept as TOML.

A new setting is a new field of Settings; the page that shows it, the file and the checks follow
from its declaration. A setting that changes its meaning or its name gets a new VERSION and a step
in MIGRATIONS that rewrites the older file's values.
"""

from __future__ import annotations

import dataclasses
import functools
import logging
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.files import write_atomically
from patentviewer.messages import Message

logger = logging.getLogger(__name__)

VERSION = 1


@dataclass(frozen=True)
class Shown:
    """How a setting is offered on a page of the window.

    page: a name of PAGES. label: what it is called. hint: a sentence below it, or "". words: what
    people read for each value of a choice. zero: what people read for 0. in_percent: a factor shown
    as so many per cent. All texts are English; the window looks their translations up under
    "Setting".
    """

    page: str
    label: str
    hint: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    zero: str = ""
    in_percent: bool = False


@dataclass(frozen=True)
class Declaration:
    """What a setting may be, and how it is shown.

    choices: the words it takes, empty where it takes any value of its type. between: the least and
    the greatest number. shown: None for what is set elsewhere than on a page of settings.
    """

    choices: tuple[str, ...] = ()
    between: tuple[float, float] | None = None
    shown: Shown | None = None


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - Qt's tool reads it
    """Mark a text for the collection of the window's texts; gives it back as it is."""
    return text


PAGES: dict[str, tuple[str, str]] = {
    "appearance": (QT_TRANSLATE_NOOP("Setting", "Appearance"), "contrast"),
    "searching": (QT_TRANSLATE_NOOP("Setting", "Searching"), "search"),
    "reports": (QT_TRANSLATE_NOOP("Setting", "Reports"), "file-text"),
}
"""The pages of settings in their order: name to title and icon."""


def _setting(
    default: Any,
    shown: Shown | None = None,
    *,
    choices: Sequence[str] = (),
    between: tuple[float, float] | None = None,
) -> Any:
    words = tuple(shown.words) if shown else ()
    declared = Declaration(tuple(choices) or words, between, shown)
    return field(default=default, metadata={"declared": declared})


_LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "ja": "日本語",
    "ko": "한국어",
    "zh": "简体中文",
}
"""The languages that the program speaks, each by its own name."""


@dataclass(frozen=True)
class Settings:
    """Every setting: its type, default, allowed values, label, hint and page, declared here alone.

    Pages of the window are made from the declarations, in the order of the fields.
    """

    theme: str = _setting(
        "system",
        Shown(
            "appearance",
            QT_TRANSLATE_NOOP("Setting", "Theme"),
            QT_TRANSLATE_NOOP("Setting", "Drawings stay black on white paper in both."),
            {
                "system": QT_TRANSLATE_NOOP("Setting", "As the system"),
                "light": QT_TRANSLATE_NOOP("Setting", "Light"),
                "dark": QT_TRANSLATE_NOOP("Setting", "Dark"),
            },
        ),
    )
    language: str = _setting(
        "system",
        Shown(
            "appearance",
            QT_TRANSLATE_NOOP("Setting", "Language"),
            QT_TRANSLATE_NOOP("Setting", "Holds from the next start on."),
            {"system": QT_TRANSLATE_NOOP("Setting", "As the system"), **_LANGUAGES},
        ),
    )
    text_scale: float = _setting(
        1.0,
        Shown("appearance", QT_TRANSLATE_NOOP("Setting", "Size of text"), in_percent=True),
        between=(0.75, 2.0),
    )
    """Times the platform's text size."""
    animations: bool = _setting(
        True, Shown("appearance", QT_TRANSLATE_NOOP("Setting", "Let things move a little"))
    )
    card_size: int = _setting(184, between=(96, 400))
    """Width of a result's paper in pixels."""
    results_view: str = _setting("grid", choices=("grid", "list"))
    find_mirrored: bool = _setting(
        True,
        Shown(
            "searching",
            QT_TRANSLATE_NOOP("Setting", "Find mirror images too"),
            QT_TRANSLATE_NOOP(
                "Setting", "A left-handed article is found with a drawing of the right-handed one."
            ),
        ),
    )
    leave_out_own: bool = _setting(
        True,
        Shown(
            "searching",
            QT_TRANSLATE_NOOP("Setting", "Leave out the document that the query comes from"),
            QT_TRANSLATE_NOOP("Setting", "Else it would be the best hit of every search."),
        ),
    )
    only_this_machine: bool = _setting(
        False,
        Shown(
            "searching",
            QT_TRANSLATE_NOOP("Setting", "Only this machine"),
            QT_TRANSLATE_NOOP(
                "Setting", "Collections of an office's server are not used; nothing is asked of it."
            ),
        ),
    )
    provider: str = _setting(
        "auto",
        Shown(
            "searching",
            QT_TRANSLATE_NOOP("Setting", "The model runs on"),
            QT_TRANSLATE_NOOP(
                "Setting",
                "Where a graphics card fails, the processor takes over. Holds from the next start.",
            ),
            {
                "auto": QT_TRANSLATE_NOOP("Setting", "Whatever is fastest"),
                "cpu": QT_TRANSLATE_NOOP("Setting", "The processor"),
                "cuda": QT_TRANSLATE_NOOP("Setting", "A graphics card (CUDA)"),
                "directml": QT_TRANSLATE_NOOP("Setting", "A graphics card (DirectML)"),
                "coreml": QT_TRANSLATE_NOOP("Setting", "Apple's neural engine (Core ML)"),
            },
        ),
    )
    model: str = _setting("")
    """Name of a folder under models/, or "" for the newest."""
    search_threads: int = _setting(
        2,
        Shown("searching", QT_TRANSLATE_NOOP("Setting", "Threads of a search")),
        between=(1, 16),
    )
    reader_processes: int = _setting(
        0,
        Shown(
            "searching",
            QT_TRANSLATE_NOOP("Setting", "Processes that read files"),
            QT_TRANSLATE_NOOP("Setting", "While an index is built."),
            zero=QT_TRANSLATE_NOOP("Setting", "As many as there are cores"),
        ),
        between=(0, 64),
    )
    """0 means as many as the machine has cores, at most 8."""
    examiner: str = _setting(
        "",
        Shown(
            "reports",
            QT_TRANSLATE_NOOP("Setting", "Examiner"),
            QT_TRANSLATE_NOOP("Setting", "As it is to stand in a report."),
        ),
    )
    initials: str = _setting("", Shown("reports", QT_TRANSLATE_NOOP("Setting", "Initials")))
    paper: str = _setting(
        "a4",
        Shown(
            "reports",
            QT_TRANSLATE_NOOP("Setting", "Paper"),
            words={"a4": "A4", "letter": "Letter"},
        ),
    )
    report_language: str = _setting(
        "program",
        Shown(
            "reports",
            QT_TRANSLATE_NOOP("Setting", "Language"),
            QT_TRANSLATE_NOOP(
                "Setting", "Titles, notes and other words of documents stay as they are."
            ),
            {"program": QT_TRANSLATE_NOOP("Setting", "As the program"), **_LANGUAGES},
        ),
    )

    def __post_init__(self) -> None:
        for name, declared in declarations().items():
            value = getattr(self, name)
            if declared.choices and value not in declared.choices:
                raise UserError(
                    Message("settings.unknown_choice", name=name, choices=tuple(declared.choices))
                )
            if declared.between and not declared.between[0] <= value <= declared.between[1]:
                least, most = declared.between
                raise UserError(Message("settings.out_of_range", name=name, least=least, most=most))


@functools.cache
def declarations() -> dict[str, Declaration]:
    """Every setting's declaration by its name, in order."""
    return {one.name: one.metadata["declared"] for one in dataclasses.fields(Settings)}


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
        raise UserError(Message("settings.newer", file=file))
    values = {"version": VERSION, **dataclasses.asdict(settings)}
    try:
        write_atomically(file, tomli_w.dumps(values).encode())
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(Message("settings.not_saved", file=file, why=reason)) from error


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
    for name in declarations():
        if name not in values:
            continue
        value = values[name]
        default = getattr(settings, name)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(default):
            logger.warning("setting %s: %r cannot be used", name, value)
            continue
        try:
            settings = dataclasses.replace(settings, **{name: value})
        except UserError as error:
            logger.warning("setting %s: %s", name, error)
    return settings
