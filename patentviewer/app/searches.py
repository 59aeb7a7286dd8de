"""Searches: a query is read, asked, and answered; what a collection teaches of likeness."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import __version__, drawings, search
from patentviewer.app.documents import Documents
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.circumstances import Circumstances, ModelState
from patentviewer.model.condition import UnusableError
from patentviewer.model.design import DesignKey
from patentviewer.model.details import Facets
from patentviewer.model.ranking import Query, QueryFigure, Unusable
from patentviewer.program import program_sha256
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.search.corpus import Corpus
    from patentviewer.search.encoder import Encoder
    from patentviewer.search.learned import Applied

_MOST_REASONS = 4
"""Reasons why nothing of what was given can be searched, as many as one reads."""


def without_figure(paths: Sequence[Path], figures: Sequence[QueryFigure]) -> tuple[Path, ...]:
    """Those of some files or folders that none of the figures was read from."""
    read = {figure.file for figure in figures if figure.file is not None}
    read |= {folder for file in read for folder in file.parents}
    return tuple(path for path in paths if path.absolute() not in read)


class Searches(Documents):
    """What is asked of collections, and answered."""

    def read_query(self, paths: Sequence[Path]) -> tuple[QueryFigure, ...]:
        """The figures of dropped files, in order, read in a worker process.

        Those of a sketch that this program saved are sketches, and what looks like one.
        Files without a readable figure are left out; raises UserError when none has one.
        """
        figures: list[QueryFigure] = []
        reasons: list[Message] = []
        for path in paths:
            try:
                sources = self._readers().sources_of(path)
            except UserError as error:
                reasons += error.messages
                continue
            for source in sources:
                reading = self._readers().read(source)
                reasons += (told for problem in reading.problems for told in problem.told)
                figures += (
                    QueryFigure(
                        figure.picture,
                        file=source.path,
                        sheet=figure.sheet,
                        ordinal=figure.ordinal,
                        label=figure.label,
                        view=figure.view,
                        document=reading.bibliography.number,
                        design=DesignKey.of_number(
                            reading.bibliography.number, reading.bibliography.country
                        ),
                        is_sketch=drawings.sketches.is_sketched(reading, figure.picture),
                        inside="!".join(source.inside),
                        us_class=reading.bibliography.us_class,
                        locarno=reading.bibliography.locarno,
                        title=reading.bibliography.title,
                    )
                    for figure in reading.figures
                )
        if not figures:
            raise UserError(*(reasons[:_MOST_REASONS] or [Message("query.no_drawing")]))
        return tuple(figures)

    def search(self, query: Query, top: int = 0) -> Answer:
        """The designs most similar to the query, all of them for top 0, and what was searched."""
        corpus = self._corpus(query.filters.collections)
        _refuse_if_none(corpus.unusable, (*corpus.snapshots, *corpus.elsewhere))
        embedder = self._loaded_embedder()
        taught = self._applied(corpus)
        try:
            ranking = search.query.search(corpus, embedder, query, top, taught)
        except UnusableError as error:
            # A server went away in the middle of it: what lies here is ranked without it.
            corpus = corpus.without_elsewhere(error.message)
            ranking = search.query.search(corpus, embedder, query, top, self._applied(corpus))
        _refuse_if_none(ranking.coverage.unusable, ranking.coverage.collections)
        circumstances = _circumstances(corpus, embedder.encoder, taught)
        # Without those on a server that has gone since.
        return Answer(query, ranking, circumstances.of_collections(ranking.coverage.collections))

    def designs_called(self, name: str) -> frozenset[DesignKey]:
        """The designs that people mean by a number, a key's text, a file's name or its path.

        Empty where there is none.
        """
        with contextlib.suppress(ValueError):
            return self._keys_of(DesignKey.of_text(name))
        number = DesignKey.of_number(Path(name).name)
        found = self._keys_of(number) if number is not None else frozenset()
        return found or frozenset(details.design for details in self.find_document(name))

    def _keys_of(self, wanted: DesignKey) -> frozenset[DesignKey]:
        """Whole keys of the designs that a key means, in all collections that can be used."""
        found = set(self._corpus(()).keys_of([wanted]))
        for name in self._names():
            with contextlib.suppress(UnusableError):
                office = self._office(name)
                found |= set(office.keys_of([wanted]) if office is not None else ())
        return frozenset(found)

    def _applied(self, corpus: Corpus) -> Applied | None:
        """What a collection that is searched alone has taught; several would not be of one mind."""
        if len(corpus.snapshots) != 1 or corpus.elsewhere:
            return None

        folder = self._folder_of(corpus.snapshots[0].collection)
        stamp = self._manifest().stamp
        state = search.learned.state_of(folder)
        with self._guard:
            last = self._applied_last
            if last is not None and last[0] == (state, stamp) and last[1] is corpus:
                return last[2]
        learned = search.learned.kept(folder, stamp) if state else None
        applied = (
            search.learned.Applied(learned, corpus, state)
            if learned is not None and learned.is_used
            else None
        )
        with self._guard:
            self._applied_last = ((state, stamp), corpus, applied)
        return applied

    def learn(self, collection: str) -> Iterator[Progress]:
        """Have a collection teach what makes articles of one kind alike in it.

        The map that is learned is measured on documents that it was not learned from, by the same
        ranking as in a search, and used only where that finds more designs of one kind. Nothing is
        embedded again. A generator of progress that can be closed. Raises UserError where too few
        documents have a class.
        """
        if self._office(collection) is not None:
            raise UserError(Message("office.teaches_nothing", collection=collection))
        manifest = self._manifest()
        corpus = self._corpus((collection,))
        yield Progress("learning", 0)
        lesson = search.learning.lesson_of(corpus, manifest)
        for step in search.learning.learning(lesson, manifest.stamp):
            if isinstance(step, Progress):
                yield step
            else:
                search.learned.keep(self._folder_of(collection), step)

    def unlearn(self, collection: str) -> None:
        """Forget what the collection has taught: it is ranked by the model alone.

        Raises UserError.
        """
        search.learned.forget(self._folder_of(collection))

    def facets(self, collections: Sequence[str] = ()) -> Facets:
        """The values that filters can take, with counts of designs.

        collections: names; () for all.
        """
        corpus = self._corpus(collections)
        found = {
            "locarno": Counter(corpus.designs_by("locarno")),
            "us_class": Counter(corpus.designs_by("us_class")),
            "main_classes": Counter(corpus.designs_by("locarno", by_main_class=True))
            + Counter(corpus.designs_by("us_class", by_main_class=True)),
            "countries": Counter(corpus.designs_by("countries")),
            "years": Counter({str(y): n for y, n in corpus.designs_by_year().items()}),
        }
        for one in corpus.elsewhere:
            for name, counts in found.items():
                with contextlib.suppress(UnusableError):
                    counts.update(one.facets(name))
        locarno, us_class, main_classes, countries, years = (
            dict(sorted(counts.items())) for counts in found.values()
        )
        by_year = {int(year): count for year, count in years.items()}
        return Facets(locarno, us_class, countries, by_year, main_classes)


def _refuse_if_none(unusable: Sequence[Unusable], usable: Sequence[object]) -> None:
    """Say why nothing can be searched, where that is so."""
    if unusable and not usable:
        raise UserError(*(one.reason for one in unusable))


def _circumstances(corpus: Corpus, encoder: Encoder, taught: Applied | None) -> Circumstances:
    """Program, model and collections of a search; nothing is asked of a catalogue again."""
    manifest = encoder.manifest
    model = ModelState(manifest.title, manifest.sha256, encoder.provider, manifest.manifest_sha256)
    states = tuple(snapshot.state for snapshot in corpus.snapshots)
    if taught is not None:
        states = tuple(replace(one, index=f"{one.index} taught {taught.state}") for one in states)
    states += tuple(one.state for one in corpus.elsewhere)
    return Circumstances(__version__, program_sha256(), model, states)
