-- A summary in the trash; and the register without a tie to summaries: its entries outlive what they are about.

ALTER TABLE summary ADD COLUMN trashed_at TEXT;
CREATE INDEX summary_in_trash ON summary (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE new_disclosure (
  id            TEXT PRIMARY KEY,
  summary_id    TEXT NOT NULL, -- may be deleted for good by now
  summary_title TEXT NOT NULL,
  revision      INTEGER NOT NULL,
  format        TEXT NOT NULL CHECK (format IN ('pdf', 'markdown')),
  file_name     TEXT NOT NULL,
  size_bytes    INTEGER NOT NULL,
  sha256        TEXT NOT NULL,
  at            TEXT NOT NULL,
  state         TEXT NOT NULL CHECK (state IN ('announced', 'left', 'failed'))
) STRICT;
INSERT INTO new_disclosure
  SELECT id, summary_id, summary_title, revision, format, file_name, size_bytes, sha256, at, state FROM disclosure;
DROP TABLE disclosure;
ALTER TABLE new_disclosure RENAME TO disclosure;
CREATE INDEX disclosure_of_summary ON disclosure (summary_id);
CREATE INDEX disclosure_by_time ON disclosure (at DESC);
