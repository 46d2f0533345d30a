-- Which round a hand-over file carried: whether the newest one left follows from it, and from no clock.

ALTER TABLE disclosure ADD COLUMN round_id TEXT; -- NULL: no hand-over file
