-- Cards: small things two people carry from session to session, each with states of its kind (src/domain/card-kinds.ts).

CREATE TABLE card (
  id           TEXT PRIMARY KEY,
  pair_id      TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  kind         TEXT NOT NULL CHECK (
                 kind IN ('lesson', 'challenge', 'assumption', 'feedback', 'introduction', 'format')),
  title        TEXT NOT NULL,
  fields       TEXT NOT NULL,    -- JSON: what is written in each field of its kind
  by_whom      TEXT NOT NULL CHECK (by_whom IN ('me', 'partner', 'both')),
  due_on       TEXT,
  format       TEXT CHECK (format IN ('shadowing', 'siteVisit', 'walk', 'swapMeeting', 'own')),
  state        TEXT NOT NULL,    -- that of its last step
  is_open      INTEGER NOT NULL,
  session_id   TEXT REFERENCES session (id) ON DELETE SET NULL, -- where it came up
  person_id    TEXT REFERENCES person (id) ON DELETE SET NULL,  -- who is introduced
  discuss_from TEXT,             -- a local date and time: to be talked about at the first session held after it
  opened_on    TEXT NOT NULL,
  revision     INTEGER NOT NULL, -- of title and fields
  created_at   TEXT NOT NULL,
  changed_at   TEXT NOT NULL,
  trashed_at   TEXT
) STRICT;
CREATE INDEX card_of_pair ON card (pair_id, created_at);
CREATE INDEX card_open ON card (pair_id) WHERE is_open = 1 AND trashed_at IS NULL;
CREATE INDEX card_of_session ON card (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX card_of_person ON card (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE card_step (
  card_id TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL, -- from 1
  state   TEXT NOT NULL,
  by_whom TEXT NOT NULL CHECK (by_whom IN ('me', 'partner', 'both')),
  note    TEXT NOT NULL,
  on_day  TEXT NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (card_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER card_search_insert AFTER INSERT ON card BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'card', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'card' AND object_id = new.id);
END;
CREATE TRIGGER card_search_update AFTER UPDATE OF pair_id, title, fields, trashed_at ON card BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'card', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'card' AND object_id = new.id);
END;
CREATE TRIGGER card_search_delete AFTER DELETE ON card BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'card', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'card' AND object_id = old.id);
END;
CREATE TRIGGER card_step_search_insert AFTER INSERT ON card_step WHEN new.note <> '' BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'card', new.card_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'card' AND object_id = new.card_id);
END;
CREATE TRIGGER card_step_search_delete AFTER DELETE ON card_step WHEN old.note <> '' BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'card', old.card_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'card' AND object_id = old.card_id);
END;
