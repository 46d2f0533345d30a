-- The register knows more than summaries: a charter that was saved, a calendar file that was handed out.

CREATE TABLE wider_disclosure (
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('summary', 'charter', 'calendar')),
  subject_id TEXT NOT NULL, -- a summary or charter, which may be deleted for good by now; of a calendar file its pair
  title      TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  format     TEXT NOT NULL CHECK (format IN ('pdf', 'markdown', 'ics')),
  file_name  TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256     TEXT NOT NULL,
  at         TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('announced', 'left', 'failed'))
) STRICT;
INSERT INTO wider_disclosure
  SELECT id, 'summary', summary_id, summary_title, revision, format, file_name, size_bytes, sha256, at, state
    FROM disclosure;
DROP TABLE disclosure;
ALTER TABLE wider_disclosure RENAME TO disclosure;
CREATE INDEX disclosure_of_subject ON disclosure (subject_id);
CREATE INDEX disclosure_by_time ON disclosure (at DESC);
