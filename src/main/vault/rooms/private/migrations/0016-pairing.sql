-- Which pair a pairing of the shared room is of.

CREATE TABLE pairing_of_pair (
  pair_id    TEXT PRIMARY KEY REFERENCES pair (id) ON DELETE CASCADE,
  pairing_id TEXT NOT NULL UNIQUE
) STRICT;
