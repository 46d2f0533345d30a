-- The shared room: only what was carried over on purpose. The exporter reads this file and no other.

CREATE TABLE commit_counter (only INTEGER PRIMARY KEY CHECK (only = 1), commits INTEGER NOT NULL) STRICT;
INSERT INTO commit_counter VALUES (1, 0);

CREATE TABLE summary (
  id             TEXT PRIMARY KEY,
  title          TEXT NOT NULL,
  my_name        TEXT, -- both names, or neither: carried by an explicit act
  partner_name   TEXT,
  status         TEXT NOT NULL CHECK (status IN ('draft')),
  revision       INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  document       TEXT NOT NULL, -- ProseMirror JSON
  updated_at     TEXT NOT NULL,
  CHECK ((my_name IS NULL) = (partner_name IS NULL))
) STRICT;

CREATE TABLE carried_passage (
  carry_id   TEXT PRIMARY KEY, -- the same id as in the private room: the copy is made once
  summary_id TEXT NOT NULL REFERENCES summary (id),
  words      TEXT NOT NULL,
  carried_at TEXT NOT NULL
) STRICT;
CREATE INDEX carried_of_summary ON carried_passage (summary_id, carried_at);

-- The disclosure register: written before a file exists, never deleted.
CREATE TABLE disclosure (
  id            TEXT PRIMARY KEY,
  summary_id    TEXT NOT NULL REFERENCES summary (id),
  summary_title TEXT NOT NULL,
  revision      INTEGER NOT NULL,
  format        TEXT NOT NULL CHECK (format IN ('pdf', 'markdown')),
  file_name     TEXT NOT NULL,
  size_bytes    INTEGER NOT NULL,
  sha256        TEXT NOT NULL,
  at            TEXT NOT NULL,
  state         TEXT NOT NULL CHECK (state IN ('announced', 'left', 'failed'))
) STRICT;
CREATE INDEX disclosure_of_summary ON disclosure (summary_id);
CREATE INDEX disclosure_by_time ON disclosure (at DESC);
