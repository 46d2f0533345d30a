-- The search index takes in cards, reviews and candidates. Its rows keep their ids: both indexes refer to them.

CREATE TABLE wider_search_entry (
  id          INTEGER PRIMARY KEY, -- rises with the date (src/domain/search-order.ts); rowid of both indexes
  kind        TEXT NOT NULL CHECK (kind IN (
                'note', 'session', 'goal', 'person', 'tag', 'pair', 'attachment', 'card', 'review', 'candidate')),
  object_id   TEXT NOT NULL,
  session_id  TEXT,
  pair_id     TEXT,
  part        TEXT,
  dated       TEXT NOT NULL,
  title       TEXT NOT NULL,
  words       TEXT,
  facets      TEXT NOT NULL,
  is_searched INTEGER NOT NULL,
  UNIQUE (kind, object_id)
) STRICT;
INSERT INTO wider_search_entry
  SELECT id, kind, object_id, session_id, pair_id, part, dated, title, words, facets, is_searched FROM search_entry;
DROP TABLE search_entry;
ALTER TABLE wider_search_entry RENAME TO search_entry;
