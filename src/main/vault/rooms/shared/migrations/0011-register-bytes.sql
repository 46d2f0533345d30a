-- The very bytes that left, so that the register can show them and save them again.

CREATE TABLE disclosure_bytes (
  disclosure_id TEXT PRIMARY KEY REFERENCES disclosure (id),
  bytes         BLOB NOT NULL, -- the file as it was written, sealed if it was sealed
  look_kind     TEXT NOT NULL CHECK (look_kind IN ('pages', 'words')),
  look          BLOB,          -- what a reader sees: a PDF or words; NULL: the bytes themselves
  page_count    INTEGER
) STRICT;
