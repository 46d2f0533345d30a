-- The private end of a fact in a summary: what it was made of, so that it can be said when it no longer is so, and so
-- that the leak check does not hold it against its summary. Counts only while the shared room has the words.

CREATE TABLE carried_fact (
  id          TEXT PRIMARY KEY,
  summary_id  TEXT NOT NULL REFERENCES summary_of_pair (summary_id) ON DELETE CASCADE,
  fact        TEXT NOT NULL, -- which one, such as 'goal:<id>'
  fingerprint TEXT NOT NULL, -- SHA-256 of what it said then
  sources     TEXT NOT NULL, -- JSON list: the private texts in it, as they were typed
  carried_at  TEXT NOT NULL
) STRICT;
CREATE INDEX fact_into_summary ON carried_fact (summary_id, carried_at);
