-- The search index. It holds folded words only; what is shown comes from the tables. Triggers note whatever changes,
-- in the writer's own transaction, so that no store, import or restore can forget it; it is indexed soon after.

-- title, body, and what the entry is besides its words (src/domain/search-facets.ts). The tokenizer is ascii because
-- the words come folded (src/domain/search-text.ts): it takes them apart at the blanks and leaves them as they are.
CREATE VIRTUAL TABLE search USING fts5 (
  title, body, facets, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 1.0, 0.0)');
-- Titles and names alone, one a session: found from the first letter on.
CREATE VIRTUAL TABLE search_title USING fts5 (
  title, facets, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);

CREATE TABLE search_entry (
  id         INTEGER PRIMARY KEY, -- rises with the date (src/domain/search-order.ts); rowid of both indexes
  kind       TEXT NOT NULL CHECK (kind IN ('note', 'session', 'goal', 'person', 'tag', 'pair', 'attachment')),
  object_id  TEXT NOT NULL,
  session_id TEXT,
  pair_id    TEXT,
  part       TEXT,
  dated      TEXT NOT NULL,       -- local date and time, such as 2026-11-19T15:00
  title      TEXT NOT NULL,
  words      TEXT,                -- null for a note: they stand in note.plain_text
  facets     TEXT NOT NULL,
  is_searched INTEGER NOT NULL,   -- 0: in the jump list only, as a session is whose notes have words
  UNIQUE (kind, object_id)
) STRICT;

CREATE TABLE search_pending (
  at        INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,
  object_id TEXT NOT NULL,
  UNIQUE (kind, object_id)
) STRICT;

CREATE INDEX note_by_saving ON note (saved_at DESC);
CREATE INDEX pair_in_trash ON pair (id) WHERE trashed_at IS NOT NULL;

CREATE TABLE saved_search (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  text       TEXT NOT NULL,
  filters    TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

-- (A migration that makes one of these tables anew makes its triggers anew, too.)
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = new.id);
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF session_id, part, document, plain_text, passage_count ON note BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = new.id);
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = old.id);
END;
CREATE TRIGGER session_search_insert AFTER INSERT ON session BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'session', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'session' AND object_id = new.id);
END;
CREATE TRIGGER session_search_update AFTER UPDATE OF pair_id, title, held_on, state, trashed_at ON session
  -- Each save writes the title; only another one touches the other notes.
  WHEN (old.pair_id, old.title, old.held_on, old.state, old.trashed_at)
       IS NOT (new.pair_id, new.title, new.held_on, new.state, new.trashed_at) BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'session', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'session' AND object_id = new.id);
END;
CREATE TRIGGER session_search_delete AFTER DELETE ON session BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'session', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'session' AND object_id = old.id);
END;
CREATE TRIGGER pair_search_insert AFTER INSERT ON pair BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.id);
END;
CREATE TRIGGER pair_search_update AFTER UPDATE OF partner_name, objective, trashed_at ON pair BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = new.id);
END;
CREATE TRIGGER pair_search_delete AFTER DELETE ON pair BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'pair', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'pair' AND object_id = old.id);
END;
CREATE TRIGGER goal_search_insert AFTER INSERT ON goal BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.id);
END;
CREATE TRIGGER goal_search_update AFTER UPDATE OF pair_id, title, trashed_at ON goal BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = new.id);
END;
CREATE TRIGGER goal_search_delete AFTER DELETE ON goal BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'goal', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'goal' AND object_id = old.id);
END;
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'person', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'person' AND object_id = new.id);
END;
CREATE TRIGGER person_search_update AFTER UPDATE OF name, trashed_at ON person BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'person', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'person' AND object_id = new.id);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'person', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'person' AND object_id = old.id);
END;
CREATE TRIGGER tag_search_insert AFTER INSERT ON tag BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'tag', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'tag' AND object_id = new.id);
END;
CREATE TRIGGER tag_search_update AFTER UPDATE OF name, trashed_at ON tag BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'tag', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'tag' AND object_id = new.id);
END;
CREATE TRIGGER tag_search_delete AFTER DELETE ON tag BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'tag', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'tag' AND object_id = old.id);
END;
-- A note is found by what it mentions, and a file where notes mention it.
CREATE TRIGGER mention_search_insert AFTER INSERT ON mention BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', new.note_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = new.note_id);
  INSERT INTO search_pending (kind, object_id) SELECT 'attachment', new.target_id
   WHERE new.kind = 'attachment'
     AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'attachment' AND object_id = new.target_id);
END;
CREATE TRIGGER mention_search_delete AFTER DELETE ON mention BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', old.note_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = old.note_id);
  INSERT INTO search_pending (kind, object_id) SELECT 'attachment', old.target_id
   WHERE old.kind = 'attachment'
     AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'attachment' AND object_id = old.target_id);
END;
CREATE TRIGGER mention_search_update AFTER UPDATE ON mention BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'note', new.note_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'note' AND object_id = new.note_id);
END;

-- What is there already.
INSERT INTO search_pending (kind, object_id)
  SELECT kind, id FROM (SELECT 'pair' AS kind, id FROM pair
                        UNION ALL SELECT 'session', id FROM session ORDER BY 1, 2);
