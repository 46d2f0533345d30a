-- A goal says why, who helps and how it is measured; check-ins keep the measure they were made with.

ALTER TABLE goal ADD COLUMN why TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN helper TEXT CHECK (helper IN ('me', 'partner', 'both'));
ALTER TABLE goal ADD COLUMN helper_name TEXT NOT NULL DEFAULT ''; -- a third person
ALTER TABLE goal ADD COLUMN starts_on TEXT; -- null: the day it was made
ALTER TABLE goal ADD COLUMN check_in_every_days INTEGER NOT NULL DEFAULT 14;
ALTER TABLE goal ADD COLUMN measure_version INTEGER NOT NULL DEFAULT 1; -- which of its measures is the present one

CREATE TABLE goal_measure (
  goal_id   TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  version   INTEGER NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('none', 'number', 'percent', 'yesNo', 'scale', 'steps')),
  unit      TEXT NOT NULL,
  baseline  REAL NOT NULL,
  target    REAL,
  scale_max INTEGER, -- of a scale only: from 1 to this
  from_day  TEXT NOT NULL,
  PRIMARY KEY (goal_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO goal_measure SELECT id, 1, 'none', '', 0, NULL, NULL, substr(created_at, 1, 10) FROM goal;

CREATE TABLE goal_milestone (
  id         TEXT PRIMARY KEY,
  goal_id    TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  at         INTEGER NOT NULL, -- its place in the list
  title      TEXT NOT NULL,
  due_on     TEXT,
  value      REAL,
  reached_on TEXT
) STRICT;
CREATE INDEX milestone_of_goal ON goal_milestone (goal_id, at);

CREATE TABLE goal_check_in (
  id              TEXT PRIMARY KEY,
  goal_id         TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  on_day          TEXT NOT NULL,
  value           REAL,
  confidence      INTEGER CHECK (confidence BETWEEN 1 AND 5),
  comment         TEXT NOT NULL,
  measure_version INTEGER NOT NULL,
  created_at      TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_of_goal ON goal_check_in (goal_id, on_day DESC, created_at DESC);

-- Sessions that show how far it is. The links stay private, also when a goal is shared.
CREATE TABLE goal_evidence (
  goal_id    TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  PRIMARY KEY (goal_id, session_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_in_session ON goal_evidence (session_id);

DROP TRIGGER goal_search_update;
CREATE TRIGGER goal_search_update AFTER UPDATE OF pair_id, title, why, helper_name, trashed_at ON goal BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.id);
END;
CREATE TRIGGER goal_measure_search_insert AFTER INSERT ON goal_measure BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_measure_search_update AFTER UPDATE OF unit ON goal_measure BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_measure_search_delete AFTER DELETE ON goal_measure BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', old.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = old.goal_id);
END;
CREATE TRIGGER goal_milestone_search_insert AFTER INSERT ON goal_milestone BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_milestone_search_update AFTER UPDATE OF title ON goal_milestone BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_milestone_search_delete AFTER DELETE ON goal_milestone BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', old.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = old.goal_id);
END;
CREATE TRIGGER goal_check_in_search_insert AFTER INSERT ON goal_check_in BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_check_in_search_update AFTER UPDATE OF comment ON goal_check_in BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.goal_id);
END;
CREATE TRIGGER goal_check_in_search_delete AFTER DELETE ON goal_check_in BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', old.goal_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = old.goal_id);
END;
