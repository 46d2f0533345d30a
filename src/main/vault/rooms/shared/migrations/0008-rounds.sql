-- Rounds of hand-over: what both sides signed about a summary or a charter, and where it stands by that.

-- A row a text that both are to sign. Of a summary there is one; of a charter one for every version that was handed over.
CREATE TABLE agreement (
  subject_id    TEXT PRIMARY KEY, -- as both vaults call it
  kind          TEXT NOT NULL CHECK (kind IN ('summary', 'charter')),
  document_id   TEXT NOT NULL, -- the summary or charter here
  status        TEXT NOT NULL CHECK (status IN ('draft', 'proposed', 'answered', 'agreed', 'retracted')),
  head          TEXT, -- the round that counts
  is_taken_back INTEGER NOT NULL DEFAULT 0, -- my own unanswered words are being changed
  agreed_sha256 TEXT, -- of the words both signed
  agreed_revision INTEGER, -- the revision of the draft that holds those words
  record        TEXT, -- of those words, with both signatures (duologue-agreed-1)
  supersedes    TEXT, -- agreed words that these are to take the place of
  updated_at    TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_of_document ON agreement (document_id);
CREATE INDEX agreement_waiting ON agreement (updated_at DESC) WHERE status IN ('proposed', 'answered');
CREATE INDEX agreement_agreed ON agreement (agreed_sha256) WHERE agreed_sha256 IS NOT NULL;
CREATE INDEX agreement_superseding ON agreement (supersedes) WHERE supersedes IS NOT NULL;

-- Never changed: each names the one before it by the fingerprint of its bytes.
CREATE TABLE round (
  id         TEXT PRIMARY KEY, -- sha256 of the body
  subject_id TEXT NOT NULL REFERENCES agreement (subject_id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  side       TEXT NOT NULL CHECK (side IN ('me', 'partner')),
  act        TEXT NOT NULL CHECK (act IN ('propose', 'counter', 'comment', 'accept', 'retract')),
  previous   TEXT,
  words      TEXT, -- sha256 of the words that are proposed, accepted or taken back
  body       TEXT NOT NULL, -- canonical JSON (duologue-round-1): the bytes that were signed
  signature  TEXT NOT NULL,
  stored_at  TEXT NOT NULL
) STRICT;
CREATE INDEX round_of_subject ON round (subject_id, number);
CREATE TRIGGER round_is_frozen BEFORE UPDATE ON round BEGIN
  SELECT RAISE(ABORT, 'a round is frozen');
END;

-- Words of mine that a hand-over put aside.
CREATE TABLE kept_words (
  id          TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  kept_at     TEXT NOT NULL,
  words       TEXT NOT NULL -- JSON, as they stood in the draft
) STRICT;
CREATE INDEX kept_words_of_document ON kept_words (document_id, kept_at DESC);

-- They go with their summary or charter, for good.
CREATE TRIGGER summary_rounds_delete AFTER DELETE ON summary BEGIN
  DELETE FROM agreement WHERE document_id = old.id;
  DELETE FROM kept_words WHERE document_id = old.id;
END;
CREATE TRIGGER charter_rounds_delete AFTER DELETE ON charter BEGIN
  DELETE FROM agreement WHERE document_id = old.id;
  DELETE FROM kept_words WHERE document_id = old.id;
END;

-- Whether something is agreed can be searched for.
CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT new.kind, new.document_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = new.kind AND object_id = new.document_id);
END;
CREATE TRIGGER agreement_search_update AFTER UPDATE ON agreement BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT new.kind, new.document_id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = new.kind AND object_id = new.document_id);
END;
-- What another one takes the place of is no longer the agreed one.
CREATE TRIGGER agreement_search_superseded AFTER UPDATE OF agreed_sha256 ON agreement
  WHEN new.supersedes IS NOT NULL AND new.agreed_sha256 IS NOT NULL BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT kind, document_id FROM agreement AS earlier
   WHERE earlier.agreed_sha256 = new.supersedes
     AND NOT EXISTS (SELECT 1 FROM search_pending AS already
                      WHERE already.kind = earlier.kind AND already.object_id = earlier.document_id);
END;

-- Its status follows from its rounds.
ALTER TABLE summary DROP COLUMN status;
