-- Charters: ground rules that are meant to leave. Which pair one is of is known in the private room only.

CREATE TABLE charter (
  id                TEXT PRIMARY KEY,
  revision          INTEGER NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('draft', 'ready')), -- ready: as its last version says
  title             TEXT NOT NULL,
  my_name           TEXT, -- both names, or neither: carried by an explicit act
  partner_name      TEXT,
  purpose           TEXT NOT NULL,
  since_on          TEXT,
  review_on         TEXT,
  ends_on           TEXT,
  disclosure_level  INTEGER NOT NULL CHECK (disclosure_level BETWEEN 0 AND 3),
  carried_parts     TEXT NOT NULL, -- JSON list: what was carried in from the private room
  updated_at        TEXT NOT NULL,
  trashed_at        TEXT,
  CHECK ((my_name IS NULL) = (partner_name IS NULL))
) STRICT;
CREATE INDEX charter_in_trash ON charter (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE charter_clause (
  charter_id TEXT NOT NULL REFERENCES charter (id) ON DELETE CASCADE,
  key        TEXT NOT NULL, -- a kind of the library, or an id
  position   INTEGER NOT NULL,
  heading    TEXT NOT NULL,
  words      TEXT NOT NULL,
  is_own     INTEGER NOT NULL,
  PRIMARY KEY (charter_id, key)
) STRICT, WITHOUT ROWID;

-- A row a side: two columns that are never merged.
CREATE TABLE charter_expectation (
  charter_id TEXT NOT NULL REFERENCES charter (id) ON DELETE CASCADE,
  side       TEXT NOT NULL CHECK (side IN ('me', 'partner')),
  words      TEXT NOT NULL,
  PRIMARY KEY (charter_id, side)
) STRICT, WITHOUT ROWID;

-- Frozen: never updated. Each names the one before it by its fingerprint.
CREATE TABLE charter_version (
  charter_id      TEXT NOT NULL REFERENCES charter (id) ON DELETE CASCADE,
  version         INTEGER NOT NULL,
  content         TEXT NOT NULL, -- canonical JSON (RFC 8785): the bytes that will be signed
  sha256          TEXT NOT NULL,
  previous_sha256 TEXT,
  made_at         TEXT NOT NULL,
  PRIMARY KEY (charter_id, version)
) STRICT;
CREATE TRIGGER charter_version_is_frozen BEFORE UPDATE ON charter_version BEGIN
  SELECT RAISE(ABORT, 'a version is frozen');
END;

-- The search index takes in charters. Its rows keep their ids: both indexes refer to them.
CREATE TABLE wider_search_entry (
  id          INTEGER PRIMARY KEY, -- rises with the date; rowid of both indexes
  kind        TEXT NOT NULL CHECK (kind IN ('summary', 'charter')),
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
INSERT INTO wider_search_entry
  SELECT id, kind, object_id, session_id, pair_id, part, dated, title, words, facets, is_searched FROM search_entry;
DROP TABLE search_entry;
ALTER TABLE wider_search_entry RENAME TO search_entry;

-- Clauses and expectations change only together with the revision of their charter.
CREATE TRIGGER charter_search_insert AFTER INSERT ON charter BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'charter', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'charter' AND object_id = new.id);
END;
CREATE TRIGGER charter_search_update AFTER UPDATE ON charter BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'charter', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'charter' AND object_id = new.id);
END;
CREATE TRIGGER charter_search_delete AFTER DELETE ON charter BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'charter', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'charter' AND object_id = old.id);
END;
