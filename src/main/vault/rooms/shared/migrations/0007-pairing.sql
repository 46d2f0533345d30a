-- Who I am to partners, and whom I am paired with. Which pair a pairing is of is known in the private room only.

CREATE TABLE identity (
  only           INTEGER PRIMARY KEY CHECK (only = 1),
  sign_key       BLOB NOT NULL CHECK (length(sign_key) = 32), -- Ed25519, public half
  seal_recipient TEXT NOT NULL, -- age X25519, public half
  nonce          BLOB NOT NULL,
  wrapped        BLOB NOT NULL, -- both private halves, under a key that the shared room does not give
  made_at        TEXT NOT NULL
) STRICT;
CREATE TRIGGER identity_is_frozen BEFORE UPDATE ON identity BEGIN
  SELECT RAISE(ABORT, 'an identity is frozen');
END;

CREATE TABLE pairing (
  id         TEXT PRIMARY KEY,
  pair_nonce TEXT NOT NULL, -- 16 random bytes as hex, on my card
  my_name    TEXT, -- as on my card; both NULL: I gave none yet
  given_at   TEXT,
  CHECK ((my_name IS NULL) = (given_at IS NULL))
) STRICT;

-- Every key a partner came with. The last one counts; the others stand for what they signed in their time.
CREATE TABLE partner_key (
  pairing_id     TEXT NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,
  sign_key       BLOB NOT NULL CHECK (length(sign_key) = 32),
  fingerprint    TEXT NOT NULL, -- of the key to sign, as OpenSSH writes it
  seal_recipient TEXT NOT NULL,
  pair_nonce     TEXT NOT NULL, -- on their card
  name           TEXT NOT NULL, -- as on their card
  shared_pair_id TEXT NOT NULL,
  digits         TEXT NOT NULL, -- thirty, to be compared aloud
  taken_at       TEXT NOT NULL,
  compared_at    TEXT, -- the digits were the same
  compared_how   TEXT CHECK (compared_how IN ('inPerson', 'call')),
  differed_at    TEXT, -- the digits were not the same
  PRIMARY KEY (pairing_id, position),
  CHECK ((compared_at IS NULL) = (compared_how IS NULL)),
  CHECK (compared_at IS NULL OR differed_at IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX partner_key_by_shared_pair ON partner_key (shared_pair_id);
CREATE INDEX partner_key_by_fingerprint ON partner_key (fingerprint);
CREATE TRIGGER partner_key_is_frozen
  BEFORE UPDATE OF sign_key, fingerprint, seal_recipient, pair_nonce, shared_pair_id, digits ON partner_key BEGIN
  SELECT RAISE(ABORT, 'a key is replaced, never changed');
END;
