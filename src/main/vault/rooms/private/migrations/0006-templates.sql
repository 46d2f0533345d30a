-- Templates of one's own. Those that come with the program are files, not rows.
CREATE TABLE template (
  id             TEXT PRIMARY KEY,
  part           TEXT NOT NULL CHECK (part IN ('prep', 'note', 'reflection')),
  title          TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  document       TEXT NOT NULL, -- ProseMirror JSON
  created_at     TEXT NOT NULL,
  trashed_at     TEXT
) STRICT;
CREATE INDEX template_by_date ON template (created_at DESC, id);
CREATE INDEX template_in_trash ON template (trashed_at) WHERE trashed_at IS NOT NULL;
