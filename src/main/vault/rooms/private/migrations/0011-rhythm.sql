-- The rhythm of a pair, what became of misses, reminders, and dates that left for or came from another calendar.

-- Append-only: a rule holds from its day until the next one's, so that history keeps its own.
CREATE TABLE rhythm (
  id        TEXT PRIMARY KEY,
  pair_id   TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  from_day  TEXT NOT NULL,
  unit      TEXT NOT NULL CHECK (unit IN ('weeks', 'months')),
  every     INTEGER NOT NULL CHECK (every BETWEEN 1 AND 12),
  weekday   INTEGER CHECK (weekday BETWEEN 1 AND 7),
  time      TEXT NOT NULL,
  minutes   INTEGER,
  time_zone TEXT NOT NULL,
  drives    TEXT NOT NULL CHECK (drives IN ('me', 'partner', 'both')),   -- who sets the agenda
  protects  TEXT NOT NULL CHECK (protects IN ('me', 'partner', 'both')), -- who keeps the date free
  set_at    TEXT NOT NULL
) STRICT;
CREATE INDEX rhythm_of_pair ON rhythm (pair_id, set_at);

-- What was answered when two dates in a row had been missed.
CREATE TABLE replan_answer (
  id      TEXT PRIMARY KEY,
  pair_id TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  slot_on TEXT NOT NULL, -- the last missed date
  answer  TEXT NOT NULL CHECK (answer IN ('planned', 'changed', 'shortened', 'ended', 'notNow')),
  until   TEXT,          -- of notNow: the day it is asked again
  at      TEXT NOT NULL
) STRICT;
CREATE INDEX replan_of_pair ON replan_answer (pair_id, at);

CREATE TABLE reminder_setting (
  is_on          INTEGER NOT NULL,
  hours_before   TEXT NOT NULL, -- JSON: a list of whole hours
  quiet_from     TEXT NOT NULL, -- 20:00
  quiet_until    TEXT NOT NULL, -- 08:00; the same as from: no quiet hours
  quiet_weekdays TEXT NOT NULL, -- JSON: 1 is Monday
  while_locked   INTEGER NOT NULL
) STRICT;
INSERT INTO reminder_setting VALUES (0, '[24,1]', '20:00', '08:00', '[6,7]', 0);

-- What the system was asked to show: each thing once.
CREATE TABLE reminder_shown (
  key TEXT PRIMARY KEY,
  at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_by_time ON reminder_shown (at);

-- What a date is called in calendar files: a random name that says nothing, and how often it changed.
CREATE TABLE calendar_date (
  subject     TEXT PRIMARY KEY, -- a session's id, or a date of the rhythm
  pair_id     TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  uid         TEXT NOT NULL,
  sequence    INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,    -- of what stood in the last file
  starts_at   TEXT NOT NULL,
  ends_at     TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_date_of_pair ON calendar_date (pair_id);

-- Where sessions taken over from a calendar file came from: nothing comes twice, and all of it can be undone.
CREATE TABLE calendar_import (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_origin (
  session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  import_id  TEXT NOT NULL REFERENCES calendar_import (id) ON DELETE CASCADE,
  uid        TEXT NOT NULL,
  starts_at  TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_origin_of_import ON calendar_origin (import_id);
CREATE INDEX calendar_origin_by_uid ON calendar_origin (uid, starts_at);

-- Sessions still ahead, whichever pair: for reminders and calendar files.
CREATE INDEX session_planned ON session (held_on) WHERE state = 'planned';
CREATE INDEX action_due ON action (due_on) WHERE is_done = 0 AND due_on IS NOT NULL;
