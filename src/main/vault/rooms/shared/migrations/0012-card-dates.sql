-- When the partner made the card, as the card says: an older one does not bring an older name back.

ALTER TABLE partner_key ADD COLUMN made_at TEXT; -- NULL: taken before this was kept
