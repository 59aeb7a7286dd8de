"""Modules that are loaded when they are first named, so that the program starts quickly."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any


def submodules_of(package: str) -> Callable[[str], ModuleType]:
    """The `__getattr__` of a package (PEP 562): gives its module of a name.

    Python keeps it as an attribute, so that this is asked once.

    The package names its modules to type checkers by imports below `if TYPE_CHECKING`. Who uses
    them imports the package alone, and says `package.module.thing` where it is used.
    """

    def loaded(name: str) -> ModuleType:
        whole = f"{package}.{name}"
        try:
            return importlib.import_module(whole)
        except ModuleNotFoundError as error:
            if error.name != whole:
                raise
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None

    return loaded


def modules_called(
    names: Mapping[str, str], module: str, kept: dict[str, Any]
) -> Callable[[str], ModuleType]:
    """The `__getattr__` of a module that offers other modules under short names of its own.

    names: short name to the module's full name. module: the `__name__` of the module that offers
    them. kept: its `globals()`, where they are put once they are loaded.
    """

    def loaded(name: str) -> ModuleType:
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        found = kept[name] = importlib.import_module(names[name])
        return found

    return loaded
