"""The layouts that a catalogue has had, and the way from each to the next."""

from __future__ import annotations

from patentviewer.search import seals

VERSION = 13
"""The layout that this program writes, kept as the file's user_version."""

_SCHEMA_1 = """
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE
);
CREATE TABLE archives (
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    relative TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    PRIMARY KEY (folder, relative)
) WITHOUT ROWID;
CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    relative TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    partial_hash TEXT NOT NULL,
    was_readable INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    UNIQUE (folder, relative)
);
CREATE TABLE documents (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    country TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    filed TEXT,
    priority TEXT,
    granted TEXT,
    locarno TEXT NOT NULL,
    locarno_edition TEXT NOT NULL,
    us_class TEXT NOT NULL,
    applicant TEXT NOT NULL,
    citations TEXT NOT NULL,
    descriptions TEXT NOT NULL
);
CREATE INDEX documents_by_number ON documents (number_key);
CREATE VIRTUAL TABLE titles USING fts5 (
    title, content='documents', content_rowid='file',
    tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER title_added AFTER INSERT ON documents BEGIN
    INSERT INTO titles (rowid, title) VALUES (new.file, new.title);
END;
CREATE TRIGGER title_removed AFTER DELETE ON documents BEGIN
    INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.file, old.title);
END;
CREATE TABLE figures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    sheet INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    view TEXT NOT NULL,
    description TEXT NOT NULL,
    box TEXT NOT NULL,
    quarter_turns INTEGER NOT NULL
);
CREATE INDEX figures_by_file ON figures (file);
CREATE TABLE vectors (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    vector BLOB NOT NULL
);
CREATE TABLE thumbnails (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    picture BLOB NOT NULL
);
CREATE TABLE problems (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE,
    file INTEGER REFERENCES files ON DELETE CASCADE,
    shown TEXT NOT NULL,
    reason TEXT NOT NULL,
    advice TEXT NOT NULL
);
CREATE INDEX problems_by_file ON problems (file);
"""
"""files.stamp: the model and preparation that made the vectors (Manifest.stamp). vectors.vector:
float16, little-endian, the descriptors side by side. problems.file is empty for what the walk
could not list. documents has a row a file: files of one number are one design."""

_SCHEMA_2 = "ALTER TABLE files ADD COLUMN reading INTEGER NOT NULL DEFAULT 1"
"""files.reading: the version of the reading code that found its figures (reading.VERSION)."""

_SCHEMA_3 = """
CREATE TABLE places (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    places BLOB NOT NULL
);
"""
"""places.places: what `local_features.packed` makes of a figure's; a table of its own,
which a search reads for few figures, so that reading every vector stays quick."""

_SCHEMA_LISTS = """
ALTER TABLE folders ADD COLUMN is_table INTEGER NOT NULL DEFAULT 0;
CREATE TABLE listed (
    id INTEGER PRIMARY KEY,
    list INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    line INTEGER NOT NULL,
    number_key TEXT NOT NULL,
    country TEXT NOT NULL,
    name_key TEXT NOT NULL,
    file TEXT NOT NULL,
    view TEXT NOT NULL,
    label TEXT NOT NULL,
    known TEXT NOT NULL,
    fits INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX listed_by_list ON listed (list);
CREATE INDEX listed_by_number ON listed (number_key) WHERE number_key != '';
CREATE INDEX listed_by_name ON listed (name_key) WHERE name_key != '';
CREATE TABLE tables (
    list INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    names TEXT NOT NULL,
    sample TEXT NOT NULL,
    columns TEXT NOT NULL,
    unread INTEGER NOT NULL
);
CREATE TABLE chosen_columns (names TEXT PRIMARY KEY, columns TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE own_documents (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    known TEXT NOT NULL
);
CREATE TABLE own_figures (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    label TEXT NOT NULL,
    view TEXT NOT NULL,
    description TEXT NOT NULL
);
CREATE TRIGGER title_changed AFTER UPDATE OF title ON documents BEGIN
    INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.file, old.title);
    INSERT INTO titles (rowid, title) VALUES (new.file, new.title);
END;
"""
"""What lists say of documents whose drawings lie elsewhere; see `search.lists`, which alone writes
all of it. folders.is_table: its path is a table given by the user, not a folder. listed: a row a
line; fits: whether some drawing is of it. tables.names, sample, columns: the names of its columns,
its first rows, and the meanings of columns, as JSON. chosen_columns: what the user said of tables
with these names. own_documents, own_figures: what a document's own files say, where a list says
otherwise and documents and figures hold that."""

_SCHEMA_TITLE_PAGES = """
CREATE TABLE title_pages (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    state TEXT NOT NULL
);
"""
"""Documents whose title page is print without a text of its own; see `search.title_pages`, which
alone writes it."""

_SCHEMA_PARTS = """
ALTER TABLE files ADD COLUMN part_of INTEGER REFERENCES files ON DELETE CASCADE;
CREATE INDEX files_by_whole ON files (part_of) WHERE part_of IS NOT NULL;
"""
"""files.part_of: of a further design in a file, the row of that file, which has its first one."""

_SCHEMA_LOCAL_FEATURES = """
DROP TRIGGER IF EXISTS unsealed_places_insert;
DROP TRIGGER IF EXISTS unsealed_places_delete;
DROP TRIGGER IF EXISTS unsealed_places_update;
ALTER TABLE places RENAME TO local_features;
ALTER TABLE local_features RENAME COLUMN places TO packed;
"""
"""places got the name of what it holds. The triggers of its seals are made anew under that name
when the catalogue is opened to be written."""

_PROBLEMS_AS_MESSAGES = """
UPDATE problems SET reason = message_of(reason), advice = message_of(advice);
"""
"""problems.reason, advice: messages as JSON, where they were English sentences; advice may be
empty. The database gives message_of."""

_SCHEMA_PACKED = ""
"""vectors.vector and local_features.packed may be shorter than their numbers: a program that does
not know that would find nothing like them. What was kept before stays as it is."""

_SCHEMA_STEPS = ""
"""vectors.vector may be in steps, which a program that does not know them would take for damage.
What was kept before stays as it is."""

_SCHEMA_THUMBNAILS = ""
"""thumbnails.picture may be what `drawings.thumbnails` alone decodes, which a program that knows
only WebP and PNG would show as missing; documents.citations may be packed by zlib. What was kept
before stays as it is."""

_SCHEMA_BESIDE = """
CREATE TABLE files_beside (
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    PRIMARY KEY (file, name)
) WITHOUT ROWID;
UPDATE files SET reading = 0 WHERE kind = 'list' OR kind = 'picture' AND (
    relative LIKE '%.svg' OR relative LIKE '%.svgz' OR relative LIKE '%.xml');
INSERT OR IGNORE INTO unsealed SELECT id FROM files WHERE reading = 0;
"""
"""files_beside: the files that a drawing is made with, style sheets and pictures that an SVG names;
see model.documents.FileBeside. SVG and tables were read otherwise before, and are read again."""

MIGRATIONS: dict[int, str] = {
    0: _SCHEMA_1,
    1: _SCHEMA_2,
    2: _SCHEMA_3,
    3: _SCHEMA_LISTS,
    4: _SCHEMA_TITLE_PAGES,
    5: seals.SCHEMA,
    6: _SCHEMA_PARTS,
    7: _SCHEMA_LOCAL_FEATURES,
    8: _PROBLEMS_AS_MESSAGES,
    9: _SCHEMA_PACKED,
    10: _SCHEMA_STEPS,
    11: _SCHEMA_THUMBNAILS,
    12: _SCHEMA_BESIDE,
}
