-- Where a pair stands: questions asked again and again, rounds of answers, and what was written at a review.

-- The words of a question never change: other words are another question, and the old one is retired.
CREATE TABLE rating_question (
  id         TEXT PRIMARY KEY,
  pair_id    TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  built_in   TEXT,             -- its name among those that come with the program
  text       TEXT NOT NULL,
  low        TEXT NOT NULL,    -- what the two ends of the scale mean
  high       TEXT NOT NULL,
  about      TEXT NOT NULL CHECK (about IN ('me', 'partner', 'pair')),
  is_own     INTEGER NOT NULL,
  skill_id   TEXT,             -- no reference: what was rated stays when the skill is removed
  position   INTEGER NOT NULL,
  retired_on TEXT
) STRICT;
CREATE INDEX rating_question_of_pair ON rating_question (pair_id, position);

CREATE TABLE rating_round (
  id         TEXT PRIMARY KEY,
  pair_id    TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  moment     TEXT NOT NULL CHECK (moment IN ('baseline', 'midTerm', 'closure', 'extra')),
  title      TEXT NOT NULL,
  on_day     TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('open', 'done')),
  step       TEXT,             -- where it was left
  revision   INTEGER NOT NULL, -- of its review
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX rating_round_of_pair ON rating_round (pair_id, on_day, created_at);

CREATE TABLE rating (
  round_id    TEXT NOT NULL REFERENCES rating_round (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL REFERENCES rating_question (id) ON DELETE CASCADE,
  side        TEXT NOT NULL CHECK (side IN ('me', 'partner')), -- mine, or my partner's as told
  value       INTEGER CHECK (value BETWEEN 1 AND 5),
  comment     TEXT NOT NULL,
  PRIMARY KEY (round_id, question_id, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_of_question ON rating (question_id);

CREATE TABLE review (
  round_id       TEXT PRIMARY KEY REFERENCES rating_round (id) ON DELETE CASCADE,
  what_works     TEXT NOT NULL,
  what_to_change TEXT NOT NULL,
  what_we_keep   TEXT NOT NULL,
  thanks         TEXT NOT NULL,
  next           TEXT CHECK (next IN ('goOn', 'change', 'end'))
) STRICT;

-- A retired question of one's own goes with the last round that answered it.
CREATE TRIGGER rating_question_forgotten AFTER DELETE ON rating_round BEGIN
  DELETE FROM rating_question
   WHERE pair_id = old.pair_id AND is_own = 1 AND retired_on IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM rating WHERE question_id = rating_question.id);
END;

CREATE TRIGGER rating_round_search_insert AFTER INSERT ON rating_round BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = new.id);
END;
CREATE TRIGGER rating_round_search_update AFTER UPDATE OF pair_id, title, on_day, state, trashed_at ON rating_round BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = new.id);
END;
CREATE TRIGGER rating_round_search_delete AFTER DELETE ON rating_round BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = old.id);
END;
CREATE TRIGGER review_search_update AFTER UPDATE ON review BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', new.round_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = new.round_id);
END;
CREATE TRIGGER rating_search_insert AFTER INSERT ON rating BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', new.round_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = new.round_id);
END;
CREATE TRIGGER rating_search_update AFTER UPDATE ON rating BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', new.round_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = new.round_id);
END;
CREATE TRIGGER rating_search_delete AFTER DELETE ON rating BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'review', old.round_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = old.round_id);
END;
-- An open round asks it at once.
CREATE TRIGGER rating_question_search_insert AFTER INSERT ON rating_question WHEN new.is_own = 1 BEGIN
  INSERT INTO search_pending (kind, object_id)
    SELECT 'review', id FROM rating_round
     WHERE pair_id = new.pair_id AND state = 'open'
       AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = rating_round.id);
END;
CREATE TRIGGER rating_question_search_update AFTER UPDATE OF retired_on ON rating_question WHEN new.is_own = 1 BEGIN
  INSERT INTO search_pending (kind, object_id)
    SELECT 'review', id FROM rating_round
     WHERE pair_id = new.pair_id AND state = 'open'
       AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'review' AND object_id = rating_round.id);
END;
