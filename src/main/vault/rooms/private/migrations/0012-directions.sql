-- Give and take: what each note marks as shared, learned, or both. Derived at each save, as mentions are.

CREATE TABLE direction (
  note_id   TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  direction TEXT NOT NULL CHECK (direction IN ('shared', 'learned', 'both')),
  words     INTEGER NOT NULL,
  passages  INTEGER NOT NULL,
  PRIMARY KEY (note_id, direction)
) STRICT, WITHOUT ROWID;

-- Notes of an older version that bear such marks: derived in slices, so that no opening waits for all of them.
CREATE TABLE direction_pending (
  note_id TEXT PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO direction_pending SELECT id FROM note WHERE instr(document, '"direction"') > 0;

-- When an action was ticked: the save that ticked it. Null: it is open, or was ticked before this was kept.
ALTER TABLE action ADD COLUMN done_at TEXT;

-- From a session to what its notes derived, without reading the notes themselves.
CREATE INDEX note_of_session ON note (session_id, id);
