"""The list of article families; each family's maker signs on with :func:`family`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from patentviewer.training.generator.article import Body

Maker = Callable[[np.random.Generator], Body]


@dataclass(frozen=True)
class Family:
    """A kind of article. name: "bottle". locarno: class and subclass, "09-01". us_class: "D9/500".

    titles: what applicants call it. make: puts a new member together.
    """

    name: str
    locarno: str
    us_class: str
    titles: tuple[str, ...]
    make: Maker


FAMILIES: dict[str, Family] = {}


def family(name: str, locarno: str, us_class: str, *titles: str) -> Callable[[Maker], Maker]:
    """Sign a maker on as a family of articles."""

    def signed(make: Maker) -> Maker:
        if name in FAMILIES:
            raise ValueError(f"two families are called {name}")
        FAMILIES[name] = Family(name, locarno, us_class, titles or (name.capitalize(),), make)
        return make

    return signed
