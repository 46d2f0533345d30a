-- The register learns of what goes to the partner and of sealed files; and how many hits were let leave on purpose.

CREATE TABLE wider_disclosure (
  id             TEXT PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('summary', 'charter', 'calendar', 'card', 'handover', 'reveal')),
  subject_id     TEXT NOT NULL, -- may be deleted for good by now; of a calendar file and of a card their pair
  title          TEXT NOT NULL,
  revision       INTEGER NOT NULL,
  format         TEXT NOT NULL CHECK (
    format IN ('pdf', 'markdown', 'html', 'docx', 'zip', 'ics', 'duocard', 'text', 'duologue')
  ),
  file_name      TEXT NOT NULL,
  size_bytes     INTEGER NOT NULL,
  sha256         TEXT NOT NULL,
  sealed_for     TEXT NOT NULL CHECK (sealed_for IN ('nobody', 'partner', 'recipient', 'passphrase')),
  override_count INTEGER NOT NULL, -- hits of the leak check that were let leave, each on purpose
  at             TEXT NOT NULL,
  state          TEXT NOT NULL CHECK (state IN ('announced', 'left', 'failed'))
) STRICT;
INSERT INTO wider_disclosure
  SELECT id, kind, subject_id, title, revision, format, file_name, size_bytes, sha256, 'nobody', 0, at, state
    FROM disclosure;
DROP TABLE disclosure;
ALTER TABLE wider_disclosure RENAME TO disclosure;
CREATE INDEX disclosure_of_subject ON disclosure (subject_id);
CREATE INDEX disclosure_by_time ON disclosure (at DESC);
