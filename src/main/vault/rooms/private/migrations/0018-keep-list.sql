-- Names to keep, hits of the leak check that were let leave on purpose, and sketches that make the check fast.

-- Own names, besides those the vault knows anyway (people, pairs, the shortlist, who helps with a goal).
CREATE TABLE kept_name (
  name_key TEXT PRIMARY KEY, -- one name, whatever its case and spacing
  name     TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Names that the vault knows and that need not be kept.
CREATE TABLE let_go_name (
  name_key TEXT PRIMARY KEY,
  at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only log. An override holds for its hit alone, while the very words stand, until it is taken back.
CREATE TABLE leak_override (
  id            INTEGER PRIMARY KEY,
  pair_id       TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  subject_kind  TEXT NOT NULL CHECK (subject_kind IN ('summary', 'charter')),
  subject_id    TEXT NOT NULL, -- lies in the shared room
  hit_kind      TEXT NOT NULL CHECK (
                  hit_kind IN ('verbatim', 'near', 'name', 'sum', 'email', 'phone', 'iban', 'date')),
  hit_key       TEXT NOT NULL, -- SHA-256 of the kind and the words
  reason        TEXT NOT NULL,
  at            TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX leak_override_of_subject ON leak_override (subject_id);
CREATE INDEX leak_override_of_pair ON leak_override (pair_id);

-- Everything said in a session as a row of numbers, one a word (src/domain/leak-check/sketch.ts): a check reads these
-- instead of every note, and then only the notes they point to. Derived soon after each save.
CREATE TABLE leak_sketch (
  id         INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
  note_count INTEGER NOT NULL, -- notes of it that have words
  marks      BLOB NOT NULL     -- little-endian, two bytes each
) STRICT;

-- Changed since: their sketches do not count.
CREATE TABLE leak_sketch_pending (
  session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- How the sketches that lie here were made; others are made anew.
CREATE TABLE leak_sketch_form (form INTEGER NOT NULL) STRICT;
INSERT INTO leak_sketch_form VALUES (0);

CREATE TRIGGER note_sketch_insert AFTER INSERT ON note BEGIN
  INSERT OR IGNORE INTO leak_sketch_pending VALUES (new.session_id);
END;
CREATE TRIGGER note_sketch_update AFTER UPDATE OF session_id, document, plain_text, has_words ON note BEGIN
  INSERT OR IGNORE INTO leak_sketch_pending VALUES (new.session_id);
END;
CREATE TRIGGER session_sketch_insert AFTER INSERT ON session BEGIN
  INSERT OR IGNORE INTO leak_sketch_pending VALUES (new.id);
END;
CREATE TRIGGER session_sketch_update AFTER UPDATE OF title, felt ON session
  WHEN (old.title, old.felt) IS NOT (new.title, new.felt) BEGIN
  INSERT OR IGNORE INTO leak_sketch_pending VALUES (new.id);
END;
