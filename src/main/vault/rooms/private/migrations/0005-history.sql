-- Earlier words of a note, by the grain of src/domain/version-grain.ts; and what the trash needs.

CREATE TABLE note_version (
  note_id        TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  revision       INTEGER NOT NULL, -- of the note, when these words stood there
  schema_version INTEGER NOT NULL,
  word_count     INTEGER NOT NULL,
  reason         TEXT NOT NULL CHECK (reason IN ('pause', 'cut', 'writing', 'restore', 'merge')),
  saved_at       TEXT NOT NULL,    -- when these words were saved
  thin_at        TEXT,             -- when the thinning looks at it again; null: it stays
  document       TEXT NOT NULL,    -- last, so that a list of versions does not read it
  PRIMARY KEY (note_id, revision)
) STRICT;
CREATE INDEX note_version_to_thin ON note_version (thin_at) WHERE thin_at IS NOT NULL;

-- What images and files a version shows: they stay as long as it does.
CREATE TABLE version_attachment (
  attachment_id TEXT NOT NULL,
  note_id       TEXT NOT NULL,
  revision      INTEGER NOT NULL,
  PRIMARY KEY (attachment_id, note_id, revision),
  FOREIGN KEY (note_id, revision) REFERENCES note_version (note_id, revision) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX version_attachment_of_version ON version_attachment (note_id, revision);

-- How the writing of a note goes.
CREATE TABLE note_writing (
  note_id    TEXT PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
  since      TEXT NOT NULL, -- from here on nothing is in a version yet
  changed_at TEXT NOT NULL  -- when its words last changed
) STRICT, WITHOUT ROWID;

-- What is being deleted for good. It lies in more than one row, file or room: what is still here at the next open is
-- finished then, so that nothing stays half.
CREATE TABLE going (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_in_trash ON session (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX goal_in_trash ON goal (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX tag_in_trash ON tag (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX person_in_trash ON person (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX saved_search_in_trash ON saved_search (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX attachment_in_trash ON attachment (trashed_at) WHERE trashed_at IS NOT NULL;
