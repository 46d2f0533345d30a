-- Spelling: the person's own words, and the language a note is written in.

CREATE TABLE private_word (
  word     TEXT PRIMARY KEY,
  added_at TEXT NOT NULL
) STRICT;

-- A note without a row here has the vault's language, a vault without one that of the system.
CREATE TABLE note_language (
  note_id  TEXT PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('en-GB', 'en-US', 'de', 'fr', 'es', 'off'))
) STRICT;

CREATE TABLE vault_language (
  only     INTEGER PRIMARY KEY CHECK (only = 1),
  language TEXT NOT NULL CHECK (language IN ('en-GB', 'en-US', 'de', 'fr', 'es', 'off'))
) STRICT;
