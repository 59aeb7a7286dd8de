"""Where a collection lies: on this machine, or in a database of an office's Milvus server."""

from __future__ import annotations

import re
from dataclasses import dataclass

from patentviewer.errors import UserError
from patentviewer.messages import Message

PORT = 19530
"""Where a Milvus server listens, unless it is told otherwise."""

DATABASE = "default"

_URL = re.compile(
    r"milvus(?P<tls>\+tls)?://(?P<host>\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+)(:(?P<port>\d{1,5}))?"
    r"(/(?P<database>[A-Za-z_][A-Za-z0-9_]*)?)?"
)


@dataclass(frozen=True, order=True)
class Place:
    """A database of an office's server.

    is_encrypted: the way there is (TLS). certificate: file of the authority that vouches for the
    server, where the system does not know it; "" for those that it knows. What lets somebody in is
    never part of a place: it would stand in records.
    """

    host: str
    port: int = PORT
    database: str = DATABASE
    is_encrypted: bool = False
    certificate: str = ""

    @classmethod
    def of_text(cls, text: str, certificate: str = "") -> Place:
        """The place of an address, "milvus://host:19530/database". Raises UserError for others."""
        found = _URL.fullmatch(text.strip())
        if found is None or not 0 < int(found["port"] or PORT) <= 65535:
            raise UserError(Message("office.no_address", text=_without_secrets(text)))
        return cls(
            found["host"].lower(),
            int(found["port"] or PORT),
            found["database"] or DATABASE,
            bool(found["tls"]),
            certificate,
        )

    @property
    def server(self) -> str:
        """Host and port as people write them: "office.example:19530"."""
        return f"{self.host}:{self.port}"

    def __str__(self) -> str:
        scheme = "milvus+tls" if self.is_encrypted else "milvus"
        return f"{scheme}://{self.server}/{self.database}"


def _without_secrets(text: str) -> str:
    """A text without what may let somebody in: what stands before an "@", or after a "?" or "#"."""
    before, _, shown = text.strip().rpartition("@")
    scheme = re.match(r"[a-z+]*://", before)
    shown = re.split(r"[?#]", shown, maxsplit=1)[0]
    return f"{scheme[0] if scheme else ''}…@{shown}" if before else shown
