-- The sealed reveal: what both are asked, and the signed rounds by which each side seals and opens. Answers come here
-- with the round that opens them, and not before.

CREATE TABLE reveal (
  id       TEXT PRIMARY KEY, -- the same in both vaults
  pair     TEXT NOT NULL, -- as both vaults call it
  about    TEXT NOT NULL CHECK (about IN ('ratings', 'expectations', 'feedback')),
  title    TEXT NOT NULL,
  questions TEXT NOT NULL, -- JSON list
  begun_at TEXT NOT NULL
) STRICT;

CREATE TABLE reveal_round (
  id        TEXT PRIMARY KEY, -- SHA-256 of its body
  reveal_id TEXT NOT NULL REFERENCES reveal (id) ON DELETE CASCADE,
  side      TEXT NOT NULL CHECK (side IN ('me', 'partner')),
  act       TEXT NOT NULL CHECK (act IN ('commit', 'open')),
  body      TEXT NOT NULL, -- the bytes that were signed
  signature TEXT NOT NULL,
  content   TEXT NOT NULL, -- of the body, on its own
  at        TEXT NOT NULL, -- as the sender's clock had it
  UNIQUE (reveal_id, side, act)
) STRICT;
