-- The sealed reveal, on my side: which pair it is of, what I would ask, and my answers until they are opened.

CREATE TABLE reveal (
  id          TEXT PRIMARY KEY,
  pair_id     TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  about       TEXT NOT NULL CHECK (about IN ('ratings', 'expectations', 'feedback')),
  title       TEXT NOT NULL,
  questions   TEXT NOT NULL, -- JSON list; once somebody sealed, the list in the shared room counts
  source_id   TEXT, -- the round of ratings or the charter it was begun from; it may be gone by now
  nonce       TEXT, -- hex; of my seal
  begun_at    TEXT NOT NULL
) STRICT;
CREATE INDEX reveal_of_pair ON reveal (pair_id, begun_at);

CREATE TABLE reveal_answer (
  reveal_id TEXT NOT NULL REFERENCES reveal (id) ON DELETE CASCADE,
  key       TEXT NOT NULL, -- of its question
  value     INTEGER CHECK (value BETWEEN 1 AND 5),
  words     TEXT NOT NULL,
  PRIMARY KEY (reveal_id, key)
) STRICT, WITHOUT ROWID;
