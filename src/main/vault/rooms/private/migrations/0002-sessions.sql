-- A session is planned, held, closed or cancelled, and has three notes: before, about, after it.

ALTER TABLE session ADD COLUMN state TEXT NOT NULL DEFAULT 'held'
  CHECK (state IN ('planned', 'held', 'closed', 'cancelled'));
ALTER TABLE session ADD COLUMN felt TEXT NOT NULL DEFAULT '[]'; -- how it went: a JSON list of a few words
ALTER TABLE session ADD COLUMN is_next_date_waived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN trashed_at TEXT;
ALTER TABLE pair ADD COLUMN trashed_at TEXT;

DROP INDEX session_of_pair;
CREATE INDEX session_of_pair ON session (pair_id, held_on DESC, id DESC);
CREATE INDEX session_by_date ON session (held_on DESC, id DESC);

-- What became of a planned date, by whom and why.
CREATE TABLE rhythm_event (
  id         TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL CHECK (kind IN ('kept', 'moved', 'cancelled')),
  by_whom    TEXT NOT NULL CHECK (by_whom IN ('me', 'partner', 'both')),
  why        TEXT NOT NULL,
  from_date  TEXT NOT NULL,
  to_date    TEXT,
  at         TEXT NOT NULL
) STRICT;
CREATE INDEX rhythm_of_session ON rhythm_event (session_id, at);

-- SQLite cannot loosen a UNIQUE: the table is made anew, and with it the one that refers to it.
CREATE TABLE new_note (
  id             TEXT PRIMARY KEY,
  session_id     TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  part           TEXT NOT NULL CHECK (part IN ('prep', 'note', 'reflection')),
  revision       INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  document       TEXT NOT NULL,    -- ProseMirror JSON
  plain_text     TEXT NOT NULL,    -- derived from document at each save, like the four below
  excerpt        TEXT NOT NULL,    -- the first words
  word_count     INTEGER NOT NULL,
  passage_count  INTEGER NOT NULL, -- passages marked "may be shared"
  has_words      INTEGER NOT NULL,
  saved_at       TEXT NOT NULL,
  UNIQUE (session_id, part)
) STRICT;
INSERT INTO new_note
  SELECT id, session_id, 'note', revision, schema_version, document, plain_text, excerpt,
         0, passage_count, plain_text <> '', saved_at
    FROM note;
-- Random ids in the form of UUID version 4.
INSERT INTO new_note
  SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' ||
               substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
         session.id, part, 1, 2, '{"type":"doc","content":[{"type":"paragraph"}]}', '', '', 0, 0, 0, session.created_at
    FROM session, (SELECT 'prep' AS part UNION ALL SELECT 'reflection');

CREATE TABLE new_carry (
  id         TEXT PRIMARY KEY,
  note_id    TEXT NOT NULL REFERENCES new_note (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  passage_id TEXT NOT NULL,
  summary_id TEXT NOT NULL, -- lies in the shared room
  state      TEXT NOT NULL CHECK (state IN ('intent', 'done')),
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO new_carry SELECT id, note_id, revision, passage_id, summary_id, state, created_at FROM carry;
DROP TABLE carry;
DROP TABLE note;
ALTER TABLE new_note RENAME TO note;
ALTER TABLE new_carry RENAME TO carry;
CREATE INDEX carry_of_note ON carry (note_id);
CREATE INDEX carry_of_summary ON carry (summary_id);
CREATE INDEX carry_pending ON carry (id) WHERE state = 'intent';
CREATE INDEX note_by_schema ON note (schema_version);
CREATE INDEX note_with_passages ON note (session_id) WHERE passage_count > 0;

-- What a note's marks, links, images and files point to. Derived at each save.
CREATE TABLE mention (
  note_id   TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL CHECK (kind IN ('tag', 'person', 'goal', 'session', 'attachment')),
  target_id TEXT NOT NULL,
  PRIMARY KEY (note_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_of_target ON mention (kind, target_id);

-- A note's task items in reading order. Derived at each save; the pair stands here so that what is open is one index.
CREATE TABLE action (
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  at      INTEGER NOT NULL,
  text    TEXT NOT NULL,
  owner   TEXT CHECK (owner IN ('me', 'partner', 'both')),
  due_on  TEXT,
  is_done INTEGER NOT NULL,
  pair_id TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  PRIMARY KEY (note_id, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_open ON action (pair_id) WHERE is_done = 0;

-- Tags and people: notes refer to them by id.
CREATE TABLE tag (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  name_key   TEXT NOT NULL, -- folded: one name, however it is written
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE UNIQUE INDEX tag_by_name ON tag (name_key) WHERE trashed_at IS NULL;
CREATE TABLE person (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  name_key   TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE UNIQUE INDEX person_by_name ON person (name_key) WHERE trashed_at IS NULL;

CREATE TABLE goal (
  id         TEXT PRIMARY KEY,
  pair_id    TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  title      TEXT NOT NULL,
  for_whom   TEXT NOT NULL CHECK (for_whom IN ('me', 'partner', 'both')),
  due_on     TEXT,
  state      TEXT NOT NULL CHECK (state IN ('open', 'reached', 'archived')),
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX goal_of_pair ON goal (pair_id, state, due_on);
