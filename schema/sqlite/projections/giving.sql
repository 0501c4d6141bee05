-- Public calls with a goal and dates, each feeding one fund.
CREATE TABLE campaign (
  code      TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  fund      TEXT NOT NULL REFERENCES fund (code),
  fees_fund TEXT NOT NULL REFERENCES fund (code),
  goal      INTEGER,
  opens     INTEGER,
  closes    INTEGER,
  people    TEXT NOT NULL CHECK (people IN ('none', 'email', 'full')),
  appeal    TEXT,
  closed_on INTEGER
) STRICT, WITHOUT ROWID;

-- Files of donations taken in, all or nothing.
CREATE TABLE import (
  id      TEXT PRIMARY KEY,
  source  TEXT NOT NULL,
  dialect TEXT NOT NULL,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  day     INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  amount  INTEGER NOT NULL,
  undone  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Donations, by the place of the record that made them. Fund and accounts are held to their tables by
-- the postings of the same record.
CREATE TABLE donation (
  seq               INTEGER PRIMARY KEY,
  id                TEXT NOT NULL,
  source            TEXT NOT NULL,
  reference         TEXT NOT NULL,
  campaign          TEXT NOT NULL REFERENCES campaign (code),
  fund              TEXT NOT NULL,
  import            TEXT,
  day               INTEGER NOT NULL,
  amount            INTEGER NOT NULL CHECK (amount > 0),
  channel           TEXT NOT NULL,
  account           TEXT NOT NULL,
  kind              TEXT NOT NULL,
  nature            TEXT NOT NULL,
  income            TEXT NOT NULL,
  country           TEXT,
  anonymous         INTEGER NOT NULL,
  fee               INTEGER NOT NULL,
  original_amount   TEXT,
  original_currency TEXT,
  state             TEXT NOT NULL,
  refunded          INTEGER NOT NULL,
  lost              INTEGER NOT NULL,
  held              INTEGER NOT NULL,
  cleared_on        INTEGER,
  reversible_until  INTEGER,
  entry             INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX donation_reference ON donation (reference, source);
CREATE UNIQUE INDEX donation_id ON donation (id);

-- Kept sums of donations per campaign, fund, channel and day: what statements read. What was given back
-- or taken back is summed on its own day under the donation's last reversible day.
CREATE TABLE donation_sum (
  campaign         TEXT NOT NULL,
  fund             TEXT NOT NULL,
  channel          TEXT NOT NULL,
  day              INTEGER NOT NULL,
  reversible_until INTEGER NOT NULL,
  donations        INTEGER NOT NULL,
  collected        INTEGER NOT NULL,
  gone             INTEGER NOT NULL,
  PRIMARY KEY (campaign, fund, channel, day, reversible_until)
) STRICT, WITHOUT ROWID;
