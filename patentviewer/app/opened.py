"""What all of the application layer shares: open collections, model, reading processes."""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from patentviewer import memory, paths, search, settings
from patentviewer.app.machinery import Machinery
from patentviewer.app.offices import PLACE_FILE, SERVERS_AT_ONCE, Offices, place_in
from patentviewer.app.open_collection import (
    APART,
    CATALOGUE_FILE,
    OpenCollection,
    name_of,
    no_collection,
    opened_from,
)
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.collection import ModelStatus
from patentviewer.model.condition import UnusableError
from patentviewer.model.ranking import Unusable
from patentviewer.program import program_sha256

if TYPE_CHECKING:
    from patentviewer.drawings.workers import Readers
    from patentviewer.search.corpus import Corpus, Elsewhere
    from patentviewer.search.encoder import Encoder
    from patentviewer.search.learned import Applied
    from patentviewer.search.manifest import Manifest
    from patentviewer.search.office.collection import OfficeCollection
    from patentviewer.search.query import Embedder
    from patentviewer.search.snapshot import Snapshot

logger = logging.getLogger(__name__)

_LONGEST_NAME = 180


class Opened:
    """All collections under one home, and the model that searches them, loaded when needed.

    Every method may be called from any thread; searches run while a refresh is under way.
    """

    def __init__(
        self,
        home: Path | None = None,
        model_folder: Path | None = None,
        machinery: Machinery | None = None,
        *,
        readers: int = 1,
    ) -> None:
        """Open the library under home (default: the user's folder); nothing is created yet.

        model_folder: the model to use; default is the one in the settings, else the newest.
        machinery: used and not ended, where other libraries of this program use it too. readers:
        how many processes read at once, else; one is enough for who asks for one file at a time.
        """
        self._folder = home / "collections" if home else paths.collections_folder()
        self._model_folder = model_folder
        self._guard = threading.RLock()
        self._model_guard = threading.Lock()
        self._open: dict[Path, OpenCollection] = {}
        self._machinery = machinery or Machinery(readers)
        self._is_lent = machinery is not None
        self._embedder: Embedder | None = None
        self._manifest_read: Manifest | None = None
        self._corpus_last: Corpus | None = None
        self._offices = Offices()
        self._applied_last: tuple[tuple[str, str], Corpus, Applied | None] | None = None

    def close(self) -> None:
        """Release files, locks and worker processes.

        Close generators that still run before this.
        """
        with self._guard:
            if not self._is_lent:
                self._machinery.close()
            for collection in self._open.values():
                collection.catalogue.close()
            self._open.clear()
            self._corpus_last = None
        self._offices.close()

    def warm_up(self) -> None:
        """Load what a first search would wait for: model, collections, reading processes."""
        with ThreadPoolExecutor(1) as beside:
            # Both wait for the disk, and work outside of Python, most of the time.
            opening = beside.submit(self._corpus, ()) if self._names() else None
            self._loaded_embedder()
            if opening is not None:
                opening.result()
        self._readers().start()

    def read_ahead(self) -> None:
        """Have at hand what a search looks at in large collections, where that leaves room.

        Takes a second or two where the disk is slow; nothing waits for it.
        """
        with self._guard:
            opened = list(self._open.values())
        for collection in opened:
            search.snapshot.read_ahead(collection.catalogue, memory.available() // 4)
        for snapshot in filter(None, (collection.snapshot for collection in opened)):
            if snapshot.index.base is not None:
                snapshot.index.base.lay_out(memory.available() // 4)

    def give_back_memory(self) -> None:
        """Give memory back to the system after something large is done; takes 0.1 s at most."""
        if self._embedder is not None:
            self._embedder.encoder.give_back_memory()
        memory.give_back()

    # -- the model -----------------------------------------------------------------------------

    def model(self) -> ModelStatus:
        """The model in use; loads it when it is not loaded yet."""
        encoder = self._encoder()
        manifest = encoder.manifest
        return ModelStatus(
            manifest.title,
            manifest.sha256,
            tuple(descriptor.name for descriptor in manifest.descriptors),
            manifest.weights(),
            manifest.weights(is_sketch=True),
            encoder.provider,
            encoder.told,
            manifest.manifest_sha256,
        )

    def _encoder(self) -> Encoder:
        return self._loaded_embedder().encoder

    def _loaded_embedder(self) -> Embedder:
        with self._model_guard:
            if self._embedder is None:
                chosen = settings.load()
                encoder = self._machinery.encoder(
                    self._model_path(), chosen.search_threads, chosen.provider
                )
                self._embedder = search.query.Embedder(encoder)
                program_sha256()  # hashed once, and by no search
            return self._embedder

    def _model_path(self) -> Path:
        if self._model_folder is None:
            self._model_folder = search.manifest.default_model(settings.load().model)
        return self._model_folder

    def _manifest(self) -> Manifest:
        with self._guard:
            if self._manifest_read is None:
                self._manifest_read = search.manifest.read_manifest(self._model_path())
            return self._manifest_read

    # -- collections ---------------------------------------------------------------------------

    def _names(self) -> list[str]:
        return sorted(self._folders(), key=str.casefold)

    def _folders(self) -> dict[str, Path]:
        """Every collection's name and folder, those whose catalogue is missing too."""
        kept = (CATALOGUE_FILE, search.parts_of_collection.PARTS_FILE, PLACE_FILE)
        found = [file for name in kept for file in self._folder.glob(f"*/{name}")]
        return {name_of(file.parent): file.parent for file in found}

    def _folder_of(self, name: str, *, is_new: bool = False) -> Path:
        """A collection's folder: of this name, else of one that differs by case alone.

        is_new: the collection is to be made, where none of exactly this name is there.
        """
        if not name.strip():
            raise UserError(Message("collection.needs_name"))
        known = self._folders()
        if name in known:
            return known[name]
        for other, folder in known.items():
            if not is_new and other.casefold() == name.casefold():
                return folder
        quoted = quote(name, safe=" ()+,;=@[]")
        if quoted.startswith("."):
            quoted = "%2E" + quoted[1:]
        if len(quoted) > _LONGEST_NAME:
            raise UserError(Message("collection.name_too_long"))
        taken = {folder.name.casefold() for folder in known.values()}
        numbered = (f"{quoted}{APART}{number}" for number in itertools.count(2))
        free = (one for one in itertools.chain([quoted], numbered) if one.casefold() not in taken)
        return self._folder / next(free)

    def _known_folder_of(self, name: str) -> Path:
        folder = self._folder_of(name)
        if folder not in self._folders().values():
            raise no_collection(name)
        return folder

    def _collection(self, name: str, *, create: bool = False) -> OpenCollection:
        """A collection, opened. Raises UnusableError, and UserError where there is none."""
        with self._guard:
            found = next((one for one in self._open.values() if one.name == name), None)
            if found is not None and found.is_current():
                opened = found
            else:
                opened = self._newly_opened(name, create=create)
        if opened.catalogue.damage is not None:
            raise opened.catalogue.damage
        return opened

    def _newly_opened(self, name: str, *, create: bool) -> OpenCollection:
        """A collection that was not open by this name, or that another program has made anew."""
        folder = self._folder_of(name, is_new=create) if create else self._known_folder_of(name)
        before = self._open.pop(folder, None)
        if before is not None and before.is_current():
            opened = before
        else:
            catalogue = search.catalogue.Catalogue(folder / CATALOGUE_FILE, create=create)
            try:
                opened = opened_from(folder, catalogue)
            except Exception as error:
                found = catalogue.failure(error)
                catalogue.close()
                if found is None or found is error:
                    raise
                raise found from error
        self._open[folder] = opened
        return opened

    @contextlib.contextmanager
    def _used(self, name: str, *, create: bool = False) -> Iterator[OpenCollection]:
        """A collection while something is asked of it; what shows damage becomes UnusableError."""
        opened = self._collection(name, create=create)
        try:
            yield opened
        except UserError:
            raise
        except Exception as error:
            found = opened.catalogue.failure(error)
            if found is None:
                raise
            raise found from error

    def _forget(self, folder: Path) -> None:
        """Let go of a collection's files."""
        with self._guard:
            opened = self._open.pop(folder, None)
            if opened is not None:
                opened.catalogue.close()
            self._corpus_last = None

    def _corpus(self, names: Sequence[str]) -> Corpus:
        """The collections with these names, or all that can be used, as they are now."""
        snapshots: list[Snapshot] = []
        elsewhere: list[Elsewhere] = []
        unusable: list[Unusable] = []

        def is_left_out(name: str, error: UserError) -> None:
            logger.warning("%s is left out of a search: %s", name, error)
            unusable.append(Unusable(name, error.message))

        asked: list[tuple[str, Future[Elsewhere]]] = []
        # All servers are asked together: however many are away, that takes as long as one.
        with ThreadPoolExecutor(SERVERS_AT_ONCE) as asking:
            for name in dict.fromkeys(names) or self._names():
                try:
                    office = self._office(name)
                    if office is None:
                        snapshots.append(self._snapshot(name))
                    else:
                        stamp = self._manifest().stamp
                        asked.append((name, asking.submit(office.elsewhere, stamp)))
                except UnusableError as error:
                    is_left_out(name, error)
        for name, found in asked:
            try:
                elsewhere.append(found.result())
            except UserError as error:
                is_left_out(name, error)
        with self._guard:
            last = self._corpus_last
            if (
                last is not None
                and _are_same(last.snapshots, snapshots)
                and last.unusable == tuple(unusable)
            ):
                return last.beside(elsewhere)
        corpus = search.corpus.Corpus(snapshots, unusable)
        with self._guard:
            self._corpus_last = corpus
        return corpus.beside(elsewhere)

    def _office(self, name: str) -> OfficeCollection | None:
        """The collection of this name on an office's server; None where it is on this machine.

        Raises UnusableError where no server may be asked.
        """
        place = place_in(self._folder_of(name))
        return None if place is None else self._offices.of(name, place)

    def _snapshot(self, name: str) -> Snapshot:

        manifest = self._manifest()
        with self._used(name) as collection, collection.following:
            collection.snapshot = search.snapshot.follow(
                collection.catalogue,
                collection.name,
                manifest.stamp,
                manifest.parts,
                collection.snapshot,
            )
            return collection.snapshot

    def _readers(self) -> Readers:
        return self._machinery.readers()


def _are_same(some: Sequence[Snapshot], others: Sequence[Snapshot]) -> bool:
    return len(some) == len(others) and all(
        one is other for one, other in zip(some, others, strict=True)
    )
