CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE,
    is_table INTEGER NOT NULL DEFAULT 0
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
    reading INTEGER NOT NULL DEFAULT 1,
    part_of INTEGER REFERENCES files ON DELETE CASCADE,
    UNIQUE (folder, relative)
);
CREATE INDEX files_by_whole ON files (part_of) WHERE part_of IS NOT NULL;
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
CREATE TABLE local_features (
    figure INTEGER PRIMARY KEY REFERENCES figures ON DELETE CASCADE,
    packed BLOB NOT NULL
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
INSERT INTO "folders" VALUES(1,'/drawings',0);
INSERT INTO "files" VALUES(1,1,'a.pdf','pdf',10,20,'hash',1,1,'m',2,NULL);
INSERT INTO "files" VALUES(2,1,'b/12.pdf','pdf',10,20,'hash',1,0,'m',2,NULL);
INSERT INTO "documents" VALUES(1,'US D894468 S','D894468','US','S','Luminaire with shades','2018-05-04',NULL,'2020-09-01','26-05','12','D26/65','Somebody','[["US D1 S", "1999-01-02", "Nobody", true]]','{"1": "is a perspective view"}');
INSERT INTO "documents" VALUES(2,'','','','','Lampshade',NULL,NULL,NULL,'','','','','[]','{}');
INSERT INTO "figures" VALUES(1,1,1,1,'FIG. 1','front','front','[1, 2, 3, 4]',0);
INSERT INTO "vectors" VALUES(1,X'0038003800380038');
INSERT INTO "thumbnails" VALUES(1,X'77656270');
INSERT INTO local_features VALUES(1,X'0100');
INSERT INTO "files" VALUES(3,1,'list.csv','list',10,20,'hash',1,0,'m',3,NULL);
INSERT INTO "listed" VALUES(1,3,2,'D894468','US','d894468','D894468','','','{"title": "Luminaire with shades"}',1);
INSERT INTO "tables" VALUES(3,'["Doc", "Name"]','[["D894468", "Luminaire with shades"]]','{"number": "Doc", "title": "Name"}',0);
INSERT INTO "chosen_columns" VALUES('["Doc", "Name"]','{"title": "Name"}');
INSERT INTO "own_documents" VALUES(1,'{"number": "US D894468 S", "title": "LUMINAIRE"}');
INSERT INTO "own_figures" VALUES(1,'','','');
INSERT INTO "problems" VALUES(1,1,2,'/drawings/b/12.pdf','{"key": "file.empty"}','{"key": "advice.fetch_again"}');
INSERT INTO "state" VALUES('generation','1');
CREATE TABLE title_pages (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    state TEXT NOT NULL
);
INSERT INTO title_pages VALUES (1, 'waiting');
CREATE TABLE seals (file INTEGER PRIMARY KEY, seal BLOB NOT NULL);
CREATE TABLE unsealed (file INTEGER PRIMARY KEY);
INSERT INTO unsealed VALUES(0);
INSERT INTO unsealed VALUES(1);
INSERT INTO unsealed VALUES(2);
INSERT INTO unsealed VALUES(3);
CREATE TABLE files_beside (
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    PRIMARY KEY (file, name)
) WITHOUT ROWID;
INSERT INTO files_beside VALUES (1, 'a.css', 10, 20);
