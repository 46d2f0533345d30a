-- Files kept with the notes: what they are called, and how the encrypted bytes in blobs/ are read.

CREATE TABLE blob (
  id         TEXT PRIMARY KEY,
  file_name  TEXT NOT NULL UNIQUE, -- in blobs/
  key        BLOB NOT NULL CHECK (length(key) = 32), -- of this blob alone: without this row its file is noise
  sha256     BLOB NOT NULL CHECK (length(sha256) = 32), -- of the plaintext: the same file is kept once
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0)
) STRICT;
CREATE UNIQUE INDEX blob_by_content ON blob (sha256, size_bytes);

CREATE TABLE attachment (
  id           TEXT PRIMARY KEY,
  blob_id      TEXT NOT NULL REFERENCES blob (id),
  name         TEXT NOT NULL,
  media_type   TEXT NOT NULL,
  width        INTEGER, -- of an image that can be shown, as it stands upright
  height       INTEGER,
  created_at   TEXT NOT NULL,
  trashed_at   TEXT,
  unused_since TEXT -- when it was first seen that no note shows it; null: one does
) STRICT;
CREATE INDEX attachment_by_date ON attachment (created_at DESC, id DESC);
CREATE INDEX attachment_of_blob ON attachment (blob_id);
CREATE INDEX attachment_unused ON attachment (unused_since) WHERE unused_since IS NOT NULL;

CREATE TABLE thumbnail (
  attachment_id TEXT PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
  image         BLOB NOT NULL CHECK (length(image) <= 65536)
) STRICT;

-- Readable copies that are being written outside the vault. What stands here at the next open was cut short: it goes.
CREATE TABLE unfinished_copy (path TEXT PRIMARY KEY) STRICT;

-- A file is found by its name (0003-search.sql).
CREATE TRIGGER attachment_search_insert AFTER INSERT ON attachment BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'attachment', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'attachment' AND object_id = new.id);
END;
CREATE TRIGGER attachment_search_update AFTER UPDATE OF name, trashed_at ON attachment BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'attachment', new.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'attachment' AND object_id = new.id);
END;
CREATE TRIGGER attachment_search_delete AFTER DELETE ON attachment BEGIN
  INSERT INTO search_pending (kind, object_id) SELECT 'attachment', old.id
   WHERE NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'attachment' AND object_id = old.id);
END;

-- Files in blobs/ that have lost their key and are to be removed.
CREATE TABLE spare_blob_file (file_name TEXT PRIMARY KEY) STRICT;

-- Whoever deletes the last attachment of a blob deletes its key in the same transaction.
CREATE TRIGGER blob_of_deleted_attachment AFTER DELETE ON attachment
  WHEN NOT EXISTS (SELECT 1 FROM attachment WHERE blob_id = old.blob_id) BEGIN
  INSERT OR IGNORE INTO spare_blob_file SELECT file_name FROM blob WHERE id = old.blob_id;
  DELETE FROM blob WHERE id = old.blob_id;
END;
CREATE TRIGGER blob_file_replaced AFTER UPDATE OF file_name ON blob WHEN old.file_name <> new.file_name BEGIN
  INSERT OR IGNORE INTO spare_blob_file VALUES (old.file_name);
END;
