-- What is known of a pair beside its notes (a goal, how often it met, a theme), carried into a summary on purpose.

CREATE TABLE carried_fact (
  carry_id   TEXT PRIMARY KEY, -- the same id as in the private room
  summary_id TEXT NOT NULL REFERENCES summary (id) ON DELETE CASCADE,
  kind       TEXT NOT NULL
             CHECK (kind IN ('period', 'rhythm', 'review', 'purpose', 'theme', 'goal', 'figure')), -- caps by level
  words      TEXT NOT NULL,
  carried_at TEXT NOT NULL
) STRICT;
CREATE INDEX fact_of_summary ON carried_fact (summary_id, carried_at);
