-- Which pair a charter of the shared room is of, and what was carried into it.

CREATE TABLE charter_of_pair (
  charter_id TEXT PRIMARY KEY, -- a charter in the shared room
  pair_id    TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  begun_at   TEXT NOT NULL
) STRICT;
CREATE INDEX charters_of_pair ON charter_of_pair (pair_id, begun_at);

-- The private words that went into a part, as they were then: the leak check does not hold them against their charter.
-- Counts only while the shared room says that the part arrived.
CREATE TABLE charter_part (
  charter_id TEXT NOT NULL REFERENCES charter_of_pair (charter_id) ON DELETE CASCADE,
  part       TEXT NOT NULL,
  sources    TEXT NOT NULL, -- JSON list of texts
  carried_at TEXT NOT NULL,
  PRIMARY KEY (charter_id, part)
) STRICT, WITHOUT ROWID;
