-- The search index of the shared room: its own words only. As in the private room (rooms/search-index.ts).

CREATE VIRTUAL TABLE search USING fts5 (
  title, body, facets, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0, 0.0)');
CREATE VIRTUAL TABLE search_title USING fts5 (
  title, facets, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);

CREATE TABLE search_entry (
  id          INTEGER PRIMARY KEY, -- rises with the date; rowid of both indexes
  kind        TEXT NOT NULL CHECK (kind = 'summary'),
  object_id   TEXT NOT NULL,
  session_id  TEXT,
  pair_id     TEXT,
  part        TEXT,
  dated       TEXT NOT NULL,
  title       TEXT NOT NULL,
  words       TEXT,
  facets      TEXT NOT NULL,
  is_searched INTEGER NOT NULL,
  UNIQUE (kind, object_id)
) STRICT;

CREATE TABLE search_pending (
  at        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,
  object_id TEXT NOT NULL,
  UNIQUE (kind, object_id)
) STRICT;

CREATE TRIGGER summary_search_insert AFTER INSERT ON summary BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'summary', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'summary' AND object_id = new.id);
END;
CREATE TRIGGER summary_search_update AFTER UPDATE ON summary BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'summary', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'summary' AND object_id = new.id);
END;
CREATE TRIGGER summary_search_delete AFTER DELETE ON summary BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'summary', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'summary' AND object_id = old.id);
END;

INSERT INTO search_pending (kind, object_id) SELECT 'summary', id FROM summary;
