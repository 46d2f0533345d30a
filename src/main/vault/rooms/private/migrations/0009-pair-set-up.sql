-- A pair says more of the two: what they do, how they like to talk, what each learns, where they stand in the house.

ALTER TABLE pair ADD COLUMN purpose_words TEXT NOT NULL DEFAULT '';
ALTER TABLE pair ADD COLUMN my_function TEXT NOT NULL DEFAULT '';
ALTER TABLE pair ADD COLUMN partner_function TEXT NOT NULL DEFAULT '';
ALTER TABLE pair ADD COLUMN my_level TEXT
  CHECK (my_level IN ('staff', 'lead', 'manager', 'director', 'executive'));
ALTER TABLE pair ADD COLUMN partner_level TEXT
  CHECK (partner_level IN ('staff', 'lead', 'manager', 'director', 'executive'));
ALTER TABLE pair ADD COLUMN communication TEXT NOT NULL -- JSON
  DEFAULT '{"channels":[],"mine":"","partners":""}';
ALTER TABLE pair ADD COLUMN set_up_state TEXT NOT NULL DEFAULT '[]'; -- JSON: the steps that were said to be done

-- Levels go from 1 to 5; null: not said. The learner's own and the other's estimate stand side by side.
CREATE TABLE skill (
  id                TEXT PRIMARY KEY,
  pair_id           TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  learner           TEXT NOT NULL CHECK (learner IN ('me', 'partner')),
  name              TEXT NOT NULL,
  now_by_me         INTEGER CHECK (now_by_me BETWEEN 1 AND 5),
  wanted_by_me      INTEGER CHECK (wanted_by_me BETWEEN 1 AND 5),
  now_by_partner    INTEGER CHECK (now_by_partner BETWEEN 1 AND 5),
  wanted_by_partner INTEGER CHECK (wanted_by_partner BETWEEN 1 AND 5),
  created_at        TEXT NOT NULL
) STRICT;
CREATE INDEX skill_of_pair ON skill (pair_id, created_at);

-- A log: rows are added, never changed.
CREATE TABLE line_check (
  number          INTEGER PRIMARY KEY, -- its place in the log
  id              TEXT NOT NULL UNIQUE,
  pair_id         TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  answers         TEXT NOT NULL, -- JSON
  finding         TEXT NOT NULL CHECK (finding IN (
                    'direct', 'skipLevel', 'decidesAbout', 'sameManager', 'unknown', 'clear')),
  checked_on      TEXT NOT NULL, -- the day, as the page had it
  at              TEXT NOT NULL,
  override_reason TEXT           -- why the pair goes on against a warning
) STRICT;
CREATE INDEX line_check_of_pair ON line_check (pair_id);

CREATE TABLE pair_period (
  pair_id      TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  at           INTEGER NOT NULL, -- its place, from 0 on
  began_on     TEXT NOT NULL,
  ended_on     TEXT,             -- null: it goes on
  how_it_ended TEXT NOT NULL,
  PRIMARY KEY (pair_id, at)
) STRICT, WITHOUT ROWID;
INSERT INTO pair_period SELECT id, 0, substr(created_at, 1, 10), NULL, '' FROM pair;

CREATE TABLE candidate (
  id                   TEXT PRIMARY KEY,
  name                 TEXT NOT NULL,
  work                 TEXT NOT NULL, -- what they do
  could_teach_me       TEXT NOT NULL,
  could_learn_from_me  TEXT NOT NULL,
  why                  TEXT NOT NULL,
  state                TEXT NOT NULL CHECK (state IN ('idea', 'asked', 'agreed', 'declined', 'paired')),
  created_at           TEXT NOT NULL,
  changed_at           TEXT NOT NULL,
  trashed_at           TEXT
) STRICT;
CREATE INDEX candidate_by_change ON candidate (changed_at DESC, id);
CREATE INDEX candidate_in_trash ON candidate (trashed_at) WHERE trashed_at IS NOT NULL;

DROP TRIGGER pair_search_update;
CREATE TRIGGER pair_search_update
  AFTER UPDATE OF partner_name, objective, purpose_words, my_function, partner_function, communication, trashed_at
  ON pair BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.id);
END;
-- A pair is found by its skills, by why it goes on and by how it ended.
CREATE TRIGGER skill_search_insert AFTER INSERT ON skill BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.pair_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.pair_id);
END;
CREATE TRIGGER skill_search_update AFTER UPDATE OF name ON skill BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.pair_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.pair_id);
END;
CREATE TRIGGER skill_search_delete AFTER DELETE ON skill BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', old.pair_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = old.pair_id);
END;
CREATE TRIGGER line_check_search_insert AFTER INSERT ON line_check WHEN new.override_reason IS NOT NULL BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.pair_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.pair_id);
END;
CREATE TRIGGER pair_period_search_update AFTER UPDATE OF how_it_ended ON pair_period BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.pair_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.pair_id);
END;
CREATE TRIGGER candidate_search_insert AFTER INSERT ON candidate BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'candidate', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'candidate' AND object_id = new.id);
END;
CREATE TRIGGER candidate_search_update
  AFTER UPDATE OF name, work, could_teach_me, could_learn_from_me, why, trashed_at ON candidate BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'candidate', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'candidate' AND object_id = new.id);
END;
CREATE TRIGGER candidate_search_delete AFTER DELETE ON candidate BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'candidate', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'candidate' AND object_id = old.id);
END;
