"""An office's Milvus server: asked with patience as long as it is there, given up when it is not.

Every question goes through `Server.ask`. What the server or the way to it refuses becomes a
sentence: whoever searches goes on with the collections that can be searched.
"""

from __future__ import annotations

import importlib
import logging
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.place import Place

logger = logging.getLogger(__name__)

SECONDS_TO_CONNECT = 2.6
"""Time that a server has to answer at first."""

SECONDS_BEFORE_DOUBT, SECONDS_TO_ANSWER_A_CALL = 1.3, 1.3
"""After the first a question is doubted, and the server called; then it has the second."""

PATIENCE = 60.0
"""Time that a server may take over a question while it answers calls."""

UNSETTLED_FOR = 10.0
"""Seconds after writing in which the server may not show it yet, unless asked to; it takes 5."""

OLDEST = (2, 3)
"""The oldest server that has what is needed: upserts, arrays, and data bases."""

Found = TypeVar("Found")


class GoneError(UnusableError):
    """The server does not answer now; asked again later it may."""

    def __init__(self, place: Place, why: Message | None = None) -> None:
        told = Message("office.gone", server=place.server)
        if why is not None:
            told = Message("office.gone_because", server=place.server, why=why)
        super().__init__(told, Condition.UNREACHABLE)


class Server:
    """A connection to a server, made when it is first needed. Any thread may use it."""

    def __init__(self, place: Place, token: str = "") -> None:
        self.place = place
        self._token = token
        self._guard = threading.RLock()
        self._client: Any = None
        self._connecting: _Asked[Any] | None = None
        self._wrote_at = -UNSETTLED_FOR
        self._given_up: list[_Asked[Any]] = []
        """What was to be written and may still arrive there, though nobody waits for it."""

    def close(self) -> None:
        """Close the connection."""
        with self._guard:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def ask(self, question: Callable[[Any], Found], patience: float = PATIENCE) -> Found:
        """What the server answers. question: what is asked of a pymilvus.MilvusClient.

        A question that takes long is waited for as long as the server answers calls meanwhile.
        Raises GoneError within three seconds where it does not, and UnusableError or UserError
        with what the server refuses.
        """
        return self._answer(question, patience, is_writing=False)

    def write(self, question: Callable[[Any], Found], patience: float = PATIENCE) -> Found:
        """As `ask`, of what changes something there: nothing that was given up comes after it.

        A question that nobody waits for any more is still under way, and tried again by the client:
        of what is written twice it would put back the first, or drop what was made anew.
        """
        with self._guard:
            before = list(self._given_up)
        if not all(one.is_done(SECONDS_BEFORE_DOUBT) for one in before):
            raise GoneError(self.place)
        with self._guard:
            self._given_up = [one for one in self._given_up if one not in before]
        try:
            return self._answer(question, patience, is_writing=True)
        finally:
            self._wrote_at = time.monotonic()

    @property
    def consistency(self) -> str:
        """How new what is asked for has to be: with all that was written through this connection.

        Of what others wrote the server may leave out the last seconds, which costs no waiting.
        """
        is_settled = time.monotonic() - self._wrote_at > UNSETTLED_FOR
        return "Bounded" if is_settled else "Session"

    def _answer(
        self, question: Callable[[Any], Found], patience: float, *, is_writing: bool
    ) -> Found:
        client = self._connected()
        asked = _Asked(question, client)
        waited = 0.0
        while not asked.is_done(SECONDS_BEFORE_DOUBT):
            waited += SECONDS_BEFORE_DOUBT
            call = _Asked(_call, client)
            answered = call.is_done(SECONDS_TO_ANSWER_A_CALL) and call.error is None
            if asked.is_done(0):
                break
            if not answered or waited > patience:
                if is_writing:
                    with self._guard:
                        self._given_up.append(asked)
                raise GoneError(self.place, Message("office.too_long") if answered else None)
        if asked.error is not None:
            raise self._said(asked.error) from asked.error
        return asked.answer

    def _connected(self) -> Any:
        pymilvus()  # loading it takes a while, which is no fault of the server's
        with self._guard:
            if self._client is not None:
                return self._client
            # Who asks meanwhile waits for the same attempt: one after the other would take longer.
            connecting = self._connecting = self._connecting or _Asked(self._connect, None)
        is_done = connecting.is_done(SECONDS_TO_CONNECT)
        with self._guard:
            if self._connecting is connecting:
                self._connecting = None
                if is_done and connecting.error is None:
                    self._client = connecting.answer
        if not is_done:
            raise GoneError(self.place)
        if connecting.error is not None:
            raise self._said(connecting.error) from connecting.error
        return connecting.answer

    def _connect(self, _: Any) -> Any:
        scheme = "https" if self.place.is_encrypted else "http"
        options: dict[str, Any] = {"server_pem_path": self.place.certificate}
        within = SECONDS_TO_CONNECT - 0.3
        client = pymilvus().MilvusClient(
            uri=f"{scheme}://{self.place.server}",
            token=self._token,
            db_name=self.place.database,
            timeout=within,
            # No proxy that the environment names sees the vectors on the way.
            grpc_options={"grpc.enable_http_proxy": 0},
            dedicated=True,
            **(options if self.place.certificate else {}),
        )
        version = str(client.get_server_version(timeout=within))
        numbers = re.match(r"v?(\d+)\.(\d+)", version)
        if numbers is None or (int(numbers[1]), int(numbers[2])) < OLDEST:
            client.close()
            raise UnusableError(
                Message(
                    "office.old_server",
                    server=self.place.server,
                    version=version,
                    oldest=".".join(map(str, OLDEST)),
                ),
                Condition.OTHER_VERSION,
            )
        return client

    def _said(self, error: BaseException) -> Exception:
        """What an error of the server's, or of the way to it, says to a person."""
        if isinstance(error, UserError) or not isinstance(error, Exception):
            return error if isinstance(error, Exception) else RuntimeError(str(error))
        if not type(error).__module__.startswith(("pymilvus", "grpc")):
            return error
        # The whole of it may name hosts, never a token: pymilvus sends that as metadata.
        logger.info("the server %s refused: %s", self.place, str(error)[:500])
        return said_of(self.place, _with_causes(error), is_lost=self._forget)

    def _forget(self) -> None:
        with self._guard:
            self._client = None


def _call(client: Any) -> str:
    """Ask what a server that is there answers at once."""
    return str(client.get_server_version(timeout=SECONDS_TO_ANSWER_A_CALL))


class _Asked(Generic[Found]):
    """A question in a thread of its own, which ends with the program whatever becomes of it."""

    def __init__(self, question: Callable[[Any], Found], client: Any) -> None:
        self.error: BaseException | None = None
        self._answer: list[Found] = []
        self._done = threading.Event()

        def work() -> None:
            try:
                self._answer.append(question(client))
            except BaseException as error:  # noqa: BLE001 - raised where it was asked
                self.error = error
            finally:
                self._done.set()

        threading.Thread(target=work, name="office", daemon=True).start()

    def is_done(self, seconds: float) -> bool:
        return self._done.wait(seconds)

    @property
    def answer(self) -> Found:
        return self._answer[0]


def said_of(place: Place, text: str, is_lost: Callable[[], None] = lambda: None) -> Exception:
    """The error for people that means what a server said. is_lost: called where it is gone."""
    plain = text.lower()
    for words, told in _SAID:
        if any(word in plain for word in words):
            error = told(place)
            if isinstance(error, GoneError) and told is not _starting:
                is_lost()
            return error
    return UnusableError(
        Message("office.refused", server=place.server, why=_brief(text)),
        Condition.UNREADABLE,
    )


def _not_known(place: Place) -> Exception:
    return UnusableError(
        Message("office.not_known", server=place.server, place=str(place)),
        Condition.NOT_LET_IN,
    )


def _not_allowed(place: Place) -> Exception:
    return UnusableError(
        Message("office.not_allowed", server=place.server, database=place.database),
        Condition.NOT_LET_IN,
    )


def _full(place: Place) -> Exception:
    return UserError(Message("office.full", server=place.server))


def _no_database(place: Place) -> Exception:
    return UnusableError(
        Message("office.no_database", server=place.server, database=place.database),
        Condition.UNREADABLE,
    )


def _no_collection(place: Place) -> Exception:
    return UnusableError(
        Message("office.collection_gone", server=place.server),
        Condition.UNREADABLE,
    )


def _no_milvus(place: Place) -> Exception:
    return UnusableError(
        Message("office.no_milvus", server=place.server),
        Condition.OTHER_VERSION,
    )


def _starting(place: Place) -> Exception:
    return GoneError(place, Message("office.starting"))


_SAID: tuple[tuple[tuple[str, ...], Callable[[Place], Exception]], ...] = (
    (("auth check failure", "unauthenticated", "invalid credential"), _not_known),
    (("permission deny", "permissiondenied", "permission denied"), _not_allowed),
    (("disk quota", "no space left", "diskquota", "quota exhausted", "memory quota"), _full),
    (("database not found",), _no_database),
    (("collection not found", "can't find collection"), _no_collection),
    (("unimplemented", "unknown method", "unknown service"), _no_milvus),
    (("not loaded", "not ready", "not healthy", "no available", "not available"), _starting),
    (("unavailable", "fail connecting", "deadline", "timeout", "closed channel"), GoneError),
)
"""What stands in the server's errors, and what it means; the first that fits."""


def _with_causes(error: BaseException) -> str:
    """What an error says, and those that it comes from: a refused token is told by them alone."""
    texts: list[str] = []
    found: BaseException | None = error
    while found is not None and len(texts) < 9:
        texts.append(str(found))
        found = found.__cause__ or found.__context__
    return "\n".join(texts)


def _brief(text: str) -> str:
    found = re.search(r"message=(.*?)\)?>?$", text, re.DOTALL)
    return (found[1] if found else text).strip().splitlines()[0].rstrip(".>)")[:200]


def pymilvus() -> ModuleType:
    """The library of Milvus's client, its own logging switched off.

    Raises UnusableError without it.
    """
    # Else it would look for settings of its own in a file of the folder where the program starts.
    os.environ.setdefault("PYTHON_DOTENV_DISABLED", "1")
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    try:
        loaded: ModuleType = importlib.import_module("pymilvus")
    except ImportError as error:
        raise UnusableError(Message("office.no_pymilvus"), Condition.OTHER_VERSION) from error
    # It would write what it is asked, at full length, to the terminal.
    own = logging.getLogger("pymilvus")
    own.handlers.clear()
    own.setLevel(logging.CRITICAL)
    own.propagate = False
    return loaded


def certificate(path: Path) -> str:
    """A certificate's file as a place keeps it. Raises UserError where there is none."""
    if not path.is_file():
        raise UserError(Message("office.no_certificate", file=path))
    return str(path.resolve())
