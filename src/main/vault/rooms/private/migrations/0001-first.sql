-- The private room: everything a person writes. Nothing here is ever exported.

CREATE TABLE commit_counter (only INTEGER PRIMARY KEY CHECK (only = 1), commits INTEGER NOT NULL) STRICT;
INSERT INTO commit_counter VALUES (1, 0);

CREATE TABLE pair (
  id           TEXT PRIMARY KEY,
  my_name      TEXT NOT NULL,
  partner_name TEXT NOT NULL,
  purpose      TEXT NOT NULL CHECK (purpose IN ('educational', 'diversity', 'strategy', 'own')),
  objective    TEXT NOT NULL,
  created_at   TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  id         TEXT PRIMARY KEY,
  pair_id    TEXT NOT NULL REFERENCES pair (id),
  title      TEXT NOT NULL,
  held_on    TEXT NOT NULL, -- local date and time in time_zone, such as 2026-11-19T15:00
  time_zone  TEXT NOT NULL, -- IANA name
  minutes    INTEGER,
  place      TEXT CHECK (place IN ('inPerson', 'video', 'phone', 'walk')),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_of_pair ON session (pair_id, held_on DESC, created_at DESC);

CREATE TABLE note (
  id             TEXT PRIMARY KEY,
  session_id     TEXT NOT NULL UNIQUE REFERENCES session (id),
  revision       INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  document       TEXT NOT NULL,    -- ProseMirror JSON
  plain_text     TEXT NOT NULL,    -- derived from document at each save
  excerpt        TEXT NOT NULL,    -- derived: the first words
  passage_count  INTEGER NOT NULL, -- derived: passages marked "may be shared"
  saved_at       TEXT NOT NULL
) STRICT;

-- The private end of the door. Two databases do not commit together: the intent is written here first, then the
-- copy in the shared room, then `done` here; what is still an intent at the next open is settled by looking there.
CREATE TABLE carry (
  id         TEXT PRIMARY KEY,
  note_id    TEXT NOT NULL REFERENCES note (id),
  revision   INTEGER NOT NULL,
  passage_id TEXT NOT NULL,
  summary_id TEXT NOT NULL, -- lies in the shared room
  state      TEXT NOT NULL CHECK (state IN ('intent', 'done')),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX carry_of_note ON carry (note_id);
CREATE INDEX carry_of_summary ON carry (summary_id);
CREATE INDEX carry_pending ON carry (id) WHERE state = 'intent';

-- Which summary belongs to which pair is known in private only: the shared room has no pair of its own yet.
CREATE TABLE summary_of_pair (
  summary_id TEXT PRIMARY KEY,
  pair_id    TEXT NOT NULL REFERENCES pair (id)
) STRICT;
CREATE INDEX summary_by_pair ON summary_of_pair (pair_id);
