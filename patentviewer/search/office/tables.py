"""What lies on the server: for each collection four tables, which Milvus calls collections.

`figures` has what is searched: vectors, what is filtered by, and what a ranking is made of. `files`
has what is known of each document, `pictures` the small pictures that are shown, `state` what is
known of the whole. A row's key follows from what it is of, so that writing it twice changes
nothing. A table must have vectors; where none are needed there is one of two numbers.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.search.office.server import Server, pymilvus
from patentviewer.search.office.titles import stems

LAYOUT = 2
"""Of the tables: a program uses none of a later one. Since 2 pictures are as `drawings.thumbnails`
decodes them."""

EXACT_UP_TO = 200_000
"""Figures up to which the server compares every vector in full."""

IN_MEMORY_UP_TO = 10_000_000
"""Figures up to which it keeps every vector in memory, in 8 bits a number; beyond, on its disk."""

LISTS = 256
"""Lists of the 8-bit index of a segment (IVF_SQ8)."""

LONGEST = 65_535
"""Bytes that a text on the server may have."""

PART = 48_000
"""Bytes of a part of something that is kept in several rows, as JSON."""

MOST_ROWS = 16_384
"""Rows of an answer, at most: what is more, the server leaves out without a word."""

Item = TypeVar("Item")

_NOTHING = [0.0, 0.0]
_PREFIX = "pv_"
_STATE = "__state"


@dataclass(frozen=True)
class Names:
    """What a collection's tables are called on the server."""

    collection: str

    @property
    def figures(self) -> str:
        """The table that is searched."""
        return self._of("__figures")

    @property
    def files(self) -> str:
        """The table of documents."""
        return self._of("__files")

    @property
    def pictures(self) -> str:
        """The table of small pictures."""
        return self._of("__pictures")

    @property
    def state(self) -> str:
        """The table of what is known of the whole."""
        return self._of(_STATE)

    @property
    def all(self) -> tuple[str, ...]:
        """Every table; the one that makes it a collection comes last."""
        return self.figures, self.files, self.pictures, self.state

    def _of(self, table: str) -> str:
        name = _PREFIX + "".join(
            chr(byte) if chr(byte).isalnum() and byte < 128 else f"_{byte:02x}"
            for byte in self.collection.encode()
        )
        if len(name) > 200:
            raise UserError(Message("office.name_too_long"))
        return name + table


def collections(server: Server) -> list[str]:
    """Names of the collections in a data base of a server."""
    tables = server.ask(lambda client: client.list_collections())
    return sorted(filter(None, map(collection_of, tables)), key=str.casefold)


def collection_of(table: str) -> str:
    """The name of the collection to which a table called so belongs as its state; "" for others."""
    if not (table.startswith(_PREFIX) and table.endswith(_STATE)):
        return ""
    parts = re.split(r"_([0-9a-f]{2})", table[len(_PREFIX) : -len(_STATE)])
    whole = b"".join(
        bytes.fromhex(part) if position % 2 else part.encode()
        for position, part in enumerate(parts)
    )
    return whole.decode("utf-8", "replace")


def create(server: Server, names: Names, dimensions: int) -> None:
    """Make the tables that are not there yet."""

    def make(client: Any) -> None:
        kinds = pymilvus().DataType
        made = {
            names.figures: (_figures(kinds, dimensions), "FLAT", "IP"),
            names.files: (_files(kinds), "FLAT", "L2"),
            names.pictures: (_pictures(kinds), "FLAT", "L2"),
            names.state: (_state(kinds), "FLAT", "L2"),
        }
        for name, (fields, index, metric) in made.items():
            indexes = client.prepare_index_params()
            indexes.add_index("vector", index_type=index, metric_type=metric)
            if not client.has_collection(name):
                schema = client.create_schema(auto_id=False, enable_dynamic_field=False)
                for field, (kind, options) in fields.items():
                    schema.add_field(field, kind, **options)
                client.create_collection(name, schema=schema, index_params=indexes)
            elif not client.list_indexes(name):
                # Whoever gave it another one was ended in the middle: none can be loaded.
                client.create_index(name, indexes)
            client.load_collection(name)

    server.write(make, patience=300)


def empty(server: Server, names: Names, dimensions: int) -> None:
    """Make the tables of figures and files anew: other vectors are to come."""

    def drop(client: Any) -> None:
        for name in (names.files, names.figures):
            client.drop_collection(name)

    server.write(drop, patience=300)
    create(server, names, dimensions)


def state_of(client: Any, names: Names, name: str) -> Any:
    """A value of the table of states, by its name; None where there is none."""
    rows = client.query(
        names.state,
        filter=f"id == {quoted(name)}",
        output_fields=["value"],
        consistency_level="Strong",
    )
    return json.loads(rows[0]["value"]) if rows else None


def load(server: Server, names: Names) -> None:
    """Have the server load the tables into its memory, as it must before they can be searched."""
    server.ask(lambda client: [client.load_collection(name) for name in names.all], patience=300)


def drop(server: Server, names: Names) -> None:
    """Remove a collection from the server. What makes it one goes first."""
    server.write(lambda client: [client.drop_collection(name) for name in reversed(names.all)])


def index_for(figures: int) -> tuple[str, dict[str, Any]]:
    """The kind of index that is right for so many figures, and its parameters."""
    if figures <= EXACT_UP_TO:
        return "FLAT", {}
    return index_in_memory() if figures <= IN_MEMORY_UP_TO else ("DISKANN", {})


def index_in_memory() -> tuple[str, dict[str, Any]]:
    """The kind of index of many figures that a server keeps in memory, 8 bits a number."""
    return "IVF_SQ8", {"nlist": LISTS}


def index_of(server: Server, names: Names) -> str:
    """The kind of index that the figures have now."""

    def look(client: Any) -> str:
        for name in client.list_indexes(names.figures):
            found = client.describe_index(names.figures, name)
            if found.get("field_name", "vector") == "vector":
                return str(found["index_type"])
        return ""

    return server.ask(look)


def begin_index(server: Server, names: Names, kind: str, options: Mapping[str, Any]) -> None:
    """Have the figures get another index. They cannot be searched until it is made, and loaded."""

    def make(client: Any) -> None:
        client.release_collection(names.figures)
        for name in client.list_indexes(names.figures):
            client.drop_index(names.figures, name)
        indexes = client.prepare_index_params()
        indexes.add_index("vector", index_type=kind, metric_type="IP", params=dict(options))
        client.create_index(names.figures, indexes, sync=False)

    server.write(make)


def waiting_for_index(server: Server, names: Names) -> int:
    """How many figures are still to get into the index that was begun."""

    def look(client: Any) -> int:
        for name in client.list_indexes(names.figures):
            return int(client.describe_index(names.figures, name)["pending_index_rows"])
        return 0

    return server.ask(look)


# -- layouts -----------------------------------------------------------------------------------

_Fields = dict[str, tuple[Any, dict[str, Any]]]


def _figures(kinds: Any, dimensions: int) -> _Fields:
    text = {"max_length": LONGEST}
    return {
        "id": (kinds.INT64, {"is_primary": True}),
        "vector": (kinds.FLOAT_VECTOR, {"dim": dimensions}),
        "file": (kinds.INT64, {}),
        "design": (kinds.INT64, {}),
        "sheet": (kinds.INT32, {}),
        "ordinal": (kinds.INT32, {}),
        "view": (kinds.VARCHAR, {"max_length": 32}),
        "label": (kinds.VARCHAR, text),
        "description": (kinds.VARCHAR, text),
        "country": (kinds.VARCHAR, {"max_length": 64}),
        "granted": (kinds.INT32, {}),
        "us_class": (kinds.VARCHAR, {"max_length": 256}),
        "locarno": _words(kinds, 128),
        "title": _words(kinds, 256),
        "exact": (kinds.VARCHAR, text),
        "local_features": (kinds.VARCHAR, text),
    }


def _files(kinds: Any) -> _Fields:
    text = {"max_length": LONGEST}
    return {
        "id": (kinds.INT64, {"is_primary": True}),
        "design": (kinds.INT64, {}),
        "number": (kinds.VARCHAR, {"max_length": 64}),
        "filing": (kinds.VARCHAR, {"max_length": 64}),
        "name": (kinds.VARCHAR, {"max_length": 4096}),
        "place": (kinds.VARCHAR, text),
        "known": (kinds.VARCHAR, text),
        "whole": (kinds.VARCHAR, text),
        "written": (kinds.VARCHAR, {"max_length": 64}),
        "vector": (kinds.FLOAT_VECTOR, {"dim": 2}),
    }


def _pictures(kinds: Any) -> _Fields:
    return {
        "id": (kinds.INT64, {"is_primary": True}),
        "picture": (kinds.VARCHAR, {"max_length": LONGEST}),
        "vector": (kinds.FLOAT_VECTOR, {"dim": 2}),
    }


def _state(kinds: Any) -> _Fields:
    return {
        "id": (kinds.VARCHAR, {"is_primary": True, "max_length": 128}),
        "value": (kinds.VARCHAR, {"max_length": LONGEST}),
        "vector": (kinds.FLOAT_VECTOR, {"dim": 2}),
    }


def _words(kinds: Any, count: int) -> tuple[Any, dict[str, Any]]:
    return kinds.ARRAY, {
        "element_type": kinds.VARCHAR,
        "max_capacity": count,
        "max_length": LONGEST_WORD,
    }


LONGEST_WORD = 64
"""Bytes of a word that is filtered by."""


# -- values ------------------------------------------------------------------------------------


def number_of(*parts: str) -> int:
    """The key of a row: 63 bits of a hash of what it is of.

    Of a million rows two are of one key with a chance of 1 in 18 million, of ten million with one
    in 180,000.
    """
    whole = hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(whole.digest(), "big") >> 1


def design_number(key: DesignKey) -> int:
    """The key of a design on the server: 63 bits of a hash."""
    return number_of("design", key.to_text())


def file_number(folder: str, relative: str, part: int = 0) -> int:
    """The key of a file's row, or of that of a further design within the file."""
    return number_of("file", folder, relative, str(part))


def figure_number(design: DesignKey, file: int, sheet: int, ordinal: int) -> int:
    """The key of a figure's row: from its design, and which of the design's drawings it is."""
    return number_of("figure", design.to_text(), str(file), str(sheet), str(ordinal))


def packed_vector(vector: NDArray[np.float16]) -> str:
    """A vector as a text, which the server hands out ten times as fast as a vector of its own."""
    return packed_bytes(vector.astype("<f2").tobytes())


def unpacked_vectors(texts: list[str], dimensions: int) -> NDArray[np.float32]:
    """The vectors of which `packed_vector` made texts; float32, N x dimensions."""
    whole = b"".join(map(base64.b64decode, texts))
    return np.frombuffer(whole, "<f2").reshape(len(texts), dimensions).astype(np.float32)


def packed_bytes(content: bytes) -> str:
    """Bytes as a text; the server has no other way to keep them."""
    return base64.b64encode(content).decode()


def unpacked_bytes(text: str) -> bytes:
    """The bytes of which `packed_bytes` made a text."""
    return base64.b64decode(text)


def state_row(name: str, value: Any) -> dict[str, Any]:
    """A row of the table of states."""
    return {"id": name, "value": json.dumps(value, ensure_ascii=False), "vector": _NOTHING}


def row_without_vector(**values: Any) -> dict[str, Any]:
    """A row of a table that is not searched; it gets the vector that every table must have."""
    return {**values, "vector": _NOTHING}


def cut(text: str, most: int = LONGEST) -> str:
    """A text shortened to so many bytes of UTF-8, between two letters."""
    content = text.encode("utf-8", "replace")
    return content[:most].decode("utf-8", "ignore")


def filtered_values(
    country: str, granted: int, us_class: str, locarno: str, title: str
) -> dict[str, Any]:
    """What a figure is filtered by: see `filters`, which asks for it."""
    return {
        "country": cut(country.upper(), 64),
        "granted": granted,
        "us_class": cut(plain_us_class(us_class), 256),
        "locarno": locarno_prefixes(locarno)[:128],
        "title": [cut(word, LONGEST_WORD) for word in stems(title)][:256],
    }


def locarno_prefixes(value: str) -> list[str]:
    """Every class that a filter may ask for: "26-05" is in 26 and in 26/05."""
    found: dict[str, None] = {}
    for one in value.split(","):
        parts = re.findall(r"\d+", one)
        for length in range(1, len(parts) + 1):
            found[cut("/".join(parts[:length]), LONGEST_WORD)] = None
    return list(found)


def plain_us_class(text: str) -> str:
    """A US class in one form: "D26/65" for "D26-65", "d 26/65" and "D026/65"."""
    plain = re.sub(r"\s", "", text.upper()).replace("-", "/")
    return re.sub(r"^(D?)0*", r"\1", plain)


def batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """Some items at a time, in order."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def rows_among(
    server: Server,
    table: str,
    column: str,
    numbers: Sequence[int],
    fields: Sequence[str],
    at_once: int = 4096,
    *,
    through: str = "",
    consistency: str = "",
) -> list[dict[str, Any]]:
    """Rows of a table whose column is one of some numbers, asked for so many numbers at a time.

    through: a condition that they meet too, "" for none. consistency: as `rows_with` has it.
    """
    found: list[dict[str, Any]] = []
    for some in batches(numbers, at_once):
        among = f"{column} in {list(some)}"
        condition = f"{among} and {through}" if through else among
        found += rows_with(server, table, condition, fields, consistency)
    return found


def rows_with(
    server: Server, table: str, condition: str, fields: Sequence[str], consistency: str = ""
) -> list[dict[str, Any]]:
    """All the rows of a table that meet a condition, however many they are.

    consistency: "Strong" for all that anybody has written, "" for what this program has.
    """
    what = {
        "filter": condition,
        "output_fields": list(fields),
        "consistency_level": consistency or server.consistency,
    }
    found = list(server.ask(lambda client: client.query(table, limit=MOST_ROWS, **what)))
    if len(found) < MOST_ROWS:
        return found
    found = []
    some = server.ask(lambda client: client.query_iterator(table, batch_size=2048, **what))
    while rows := server.ask(lambda _: some.next()):
        found += rows
    return found


def bytes_as_json(value: Any) -> int:
    """Bytes that a value takes as JSON on the server."""
    return len(json.dumps(value, ensure_ascii=False).encode())


def in_parts(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Some items at a time, as many as a row of the table of states holds as JSON."""
    part: list[Item] = []
    size = 0
    for one in items:
        own = bytes_as_json(one) + 2
        if part and size + own > PART:
            yield part
            part, size = [], 0
        part.append(one)
        size += own
    if part:
        yield part


def quoted(text: str) -> str:
    """A text as it stands in a condition: in quotes, with what must be escaped escaped."""
    # What is no text in UTF-8, as some names of files, is kept with "?" for it: see `cut`.
    return json.dumps(text.encode("utf-8", "replace").decode(), ensure_ascii=False)
