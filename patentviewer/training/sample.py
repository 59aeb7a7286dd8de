"""Make the sample collection: ``python -m patentviewer.training.sample resources/sample``."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from patentviewer.model.documents import Picture
from patentviewer.training.generator import articles, documents, sketch
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.documents import DrawnFigure, Facts, Publication
from patentviewer.training.generator.styles import Style

SEED = 2021
DOCUMENTS = 240
SIBLINGS = 0.3
"""Part of the documents that vary an earlier design of the same owner."""
PDFS = 22
PICTURES = 26
"""Documents as PDF and as loose pictures; the others are grants in the office's bulk format."""
FIGURE_SIDE = 560
"""Side of a perspective figure in pixels."""

APPLIED_FOR = "game controller"
SKETCHED = "headphones"
"""Families that the two queries ask for."""
QUERY_SEED = 10_003
"""Shows the article from a side that tells what it is."""

APPLICANT_STYLE = Style(
    width=0.0035, creases=255, shading="ruled", spacing=0.03, depth=0.7, shading_width=0.0014
)

_README = """# A sample collection

{documents} design publications that do not exist, drawn by this project's own generator
(`python -m patentviewer.training.sample resources/sample`, seed {seed}), to try the program on:

- `collection/grants/`: {grants} grants as the US office publishes them in bulk, XML and TIFF;
- `collection/patents/`: {pdfs} as PDF, with title page and text layer;
- `collection/pictures/`: {pictures} as loose pictures, some of them grey renderings, with a table
  of what is known of them;
- `queries/`: the drawings of an application that resembles some of them, and a sketch.

Numbers lie above US D9,000,000 S, far above any that was given. Articles, owners and people are
invented; a likeness to real ones is chance. About a third of the documents are variations of
another design in the collection.

Dedicated to the public domain: CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/
"""


@dataclass(frozen=True, eq=False)
class Design:
    """A design that later ones may vary: what it is, who owns and drew it."""

    article: Article
    style: Style
    facts: Facts


def make_sample(folder: Path, count: int = DOCUMENTS, seed: int = SEED) -> None:
    """Write the sample collection into a folder; what lay there before of it goes."""
    for name in ("collection", "queries"):
        shutil.rmtree(folder / name, ignore_errors=True)
    pdfs, pictures = (max(1, part * count // DOCUMENTS) for part in (PDFS, PICTURES))
    made: list[Design] = []
    for index, (design, publication) in enumerate(_publications(count, seed, pictures)):
        made.append(design)
        if index < pictures:
            documents.write_pictures(folder / "collection/pictures", publication)
        elif index < pictures + pdfs:
            name = (
                f"US{publication.facts.number}.pdf"
                if index % 3 == 0
                else (f"{index}-USD{publication.facts.number}.pdf")
            )
            documents.write_pdf(folder / "collection/patents" / name, publication)
        else:
            documents.write_grant(folder / "collection/grants", publication)
    known = [design.facts for design in made[:pictures]]
    documents.write_table(folder / "collection/pictures/designs.csv", known)
    _write_queries(folder / "queries", made, seed)
    words = _README.format(
        documents=count, grants=count - pdfs - pictures, pdfs=pdfs, pictures=pictures, seed=seed
    )
    (folder / "README.md").write_text(words, encoding="utf-8")


def _publications(count: int, seed: int, grey_before: int) -> Iterator[tuple[Design, Publication]]:
    """Designs one by one, some of them variations of one before."""
    names = list(np.random.default_rng(seed).permutation(articles.families()))
    made: list[Design] = []
    for index in range(count):
        rng = np.random.default_rng([seed, index])
        number = documents.FIRST_NUMBER + index
        if len(made) > 20 and rng.random() < SIBLINGS:
            before = made[int(rng.integers(len(made)))]
            design = _variation(before, number, rng)
        else:
            article = articles.make(str(names[index % len(names)]), rng)
            grey = index < grey_before and index % 4 == 0
            about = documents.facts(article, number, documents.invented_owner(rng), rng)
            design = Design(article, documents.drawn_by(rng, grey), about)
        made.append(design)
        views = int(rng.integers(4, 8))
        figures = documents.draw_figures(design.article, design.style, views, FIGURE_SIDE, rng)
        yield design, documents.publication(design.facts, figures, rng)


def _variation(before: Design, number: int, rng: np.random.Generator) -> Design:
    """A later design of the same owner in other proportions, which cites the earlier one."""
    article = articles.sibling(before.article, rng, 0.1)
    about = documents.facts(article, number, before.facts.owner, rng)
    cited = (before.facts.number, before.facts.inventor[1], before.facts.granted)
    about = replace(about, cites=(cited,), title=before.facts.title)
    return Design(article, replace(before.style, grey=""), about)


def _write_queries(folder: Path, made: list[Design], seed: int) -> None:
    """An application close to one design of the collection, and a sketch of another."""
    rng = np.random.default_rng([seed, QUERY_SEED])
    near = _first_of(APPLIED_FOR, made)
    article = articles.sibling(near.article, rng, 0.07)
    figures = documents.draw_figures(article, APPLICANT_STYLE, 6, 720, rng)
    about = documents.facts(article, documents.FIRST_NUMBER, documents.invented_owner(rng), rng)
    drawings = replace(documents.publication(about, figures, rng), sideways=frozenset())
    documents.write_application(folder / "application-drawings.pdf", drawings)
    remembered = _first_of(SKETCHED, made)
    shown = documents.draw_figures(remembered.article, remembered.style, 1, FIGURE_SIDE, rng)
    (folder / "sketch.png").write_bytes(documents.png(_sketched(shown[0], rng)))


def _first_of(family: str, made: list[Design]) -> Design:
    """The first design of a family, or of all where there is none of it."""
    return next((design for design in made if design.article.family == family), made[0])


def _sketched(figure: DrawnFigure, rng: np.random.Generator) -> Picture:
    """A rough sketch of a figure on a larger sheet."""
    roughly = sketch.Hand(most=10, shake=0.004, width=0.012, complete=0.95, doubled=0.1)
    page = np.pad(figure.picture, 60, constant_values=255)
    drawn = sketch.sketch_of_picture(page, rng, roughly)
    return np.where(drawn < 128, 0, 255).astype(np.uint8)


def main() -> int:
    """Write the sample collection into the folder that the command line names."""
    if len(sys.argv) != 2:
        sys.stderr.write("Name the folder: python -m patentviewer.training.sample FOLDER\n")
        return 2
    make_sample(Path(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
