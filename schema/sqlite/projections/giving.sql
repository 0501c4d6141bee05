-- Public calls with a goal and dates, each feeding one fund, with the promise made to those who give: its
-- document, and what becomes of a surplus and of designations that can't be met.
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
  closed_on INTEGER,
  surplus   TEXT CHECK (surplus IN ('kindred', 'general', 'reserve', 'given-back')),
  unmet     TEXT CHECK (unmet IN ('campaign', 'kindred', 'given-back')),
  seq       INTEGER NOT NULL,
  CHECK ((surplus IS NULL) = (unmet IS NULL))
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
  clearing          TEXT,
  reversible_until  INTEGER,
  entry             INTEGER NOT NULL
) STRICT;

-- A reference stands once per source; those of voided donations may have been used again.
CREATE UNIQUE INDEX donation_reference
  ON donation (reference, source, CASE state WHEN 'voided' THEN seq ELSE -1 END);
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

CREATE INDEX donation_sum_of_fund ON donation_sum (fund);

-- Money of donations reaching the bank by payout, line or slip, or counted in a box. What donations
-- and refunds don't explain of it is the residual, until something does.
CREATE TABLE clearing (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  reference TEXT NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code),
  bank      TEXT REFERENCES account (code),
  day       INTEGER NOT NULL,
  amount    INTEGER NOT NULL,
  fee       INTEGER NOT NULL,
  fees_fund TEXT REFERENCES fund (code),
  count     INTEGER NOT NULL,
  gross     INTEGER NOT NULL,
  residual  INTEGER NOT NULL,
  entry     INTEGER,
  seq       INTEGER NOT NULL,
  voided    INTEGER NOT NULL,
  waited    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clearing_reference ON clearing (account, reference);
CREATE INDEX clearing_of_kind ON clearing (kind);

-- Money of donations on its way through platforms, by fund and channel: what was neither given back nor
-- is contested.
CREATE TABLE to_clear (
  fund    TEXT NOT NULL REFERENCES fund (code),
  channel TEXT NOT NULL,
  amount  INTEGER NOT NULL,
  PRIMARY KEY (fund, channel)
) STRICT, WITHOUT ROWID;

-- What funds have promised against such money, and the last day on which that grew.
CREATE TABLE advance (
  fund    TEXT NOT NULL REFERENCES fund (code),
  channel TEXT NOT NULL,
  amount  INTEGER NOT NULL CHECK (amount >= 0),
  day     INTEGER NOT NULL,
  PRIMARY KEY (fund, channel)
) STRICT, WITHOUT ROWID;

-- Advances that ended with their money's clearing, or its being contested or given back, by the record of
-- that act: undoing it brings them again.
CREATE TABLE advance_ended (
  seq          INTEGER NOT NULL,
  fund         TEXT NOT NULL REFERENCES fund (code),
  channel      TEXT NOT NULL,
  amount       INTEGER NOT NULL CHECK (amount > 0),
  reserve_used INTEGER NOT NULL,
  donation     INTEGER,
  PRIMARY KEY (seq, fund, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX advance_ended_by_donation ON advance_ended (donation) WHERE donation IS NOT NULL;

-- Who counted a cash box, and what was there against what the books say.
CREATE TABLE cash_count (
  clearing     TEXT PRIMARY KEY REFERENCES clearing (id),
  counted      INTEGER NOT NULL,
  expected     INTEGER NOT NULL,
  fund         TEXT NOT NULL REFERENCES fund (code),
  members      TEXT NOT NULL,
  reserve_used INTEGER NOT NULL,
  seq          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Cash brought from a box to the bank.
CREATE TABLE cash_deposit (
  id          TEXT PRIMARY KEY,
  box         TEXT NOT NULL REFERENCES account (code),
  bank        TEXT NOT NULL REFERENCES account (code),
  amount      INTEGER NOT NULL,
  day         INTEGER NOT NULL,
  credited_on INTEGER NOT NULL,
  entry       INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  voided      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Donations given back, whole or in part, by us or by a platform or bank.
CREATE TABLE refund (
  id           TEXT PRIMARY KEY,
  donation     INTEGER NOT NULL REFERENCES donation (seq),
  amount       INTEGER NOT NULL,
  excess       INTEGER NOT NULL,
  day          INTEGER NOT NULL,
  origin       TEXT NOT NULL,
  reason       TEXT NOT NULL,
  reserve_used INTEGER NOT NULL,
  entry        INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  voided       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX refund_of_donation ON refund (donation);

-- Donations a bank or platform takes back on the payer's word, until it is decided.
CREATE TABLE dispute (
  id               TEXT PRIMARY KEY,
  donation         INTEGER NOT NULL REFERENCES donation (seq),
  amount           INTEGER NOT NULL,
  opened_on        INTEGER NOT NULL,
  state            TEXT NOT NULL,
  decided_on       INTEGER,
  excess           INTEGER NOT NULL,
  fee              INTEGER NOT NULL,
  fees_fund        TEXT NOT NULL REFERENCES fund (code),
  reserve_used     INTEGER NOT NULL,
  fee_reserve_used INTEGER NOT NULL,
  entry            INTEGER NOT NULL,
  outcome_entry    INTEGER,
  seq              INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX dispute_of_donation ON dispute (donation);

-- Donations given to another campaign or purpose than the one they came for.
CREATE TABLE donation_move (
  seq           INTEGER PRIMARY KEY,
  entry         INTEGER,
  donation      INTEGER NOT NULL REFERENCES donation (seq),
  day           INTEGER NOT NULL,
  from_campaign TEXT NOT NULL,
  from_fund     TEXT NOT NULL,
  to_campaign   TEXT NOT NULL,
  to_fund       TEXT NOT NULL,
  document      TEXT,
  reversed      INTEGER NOT NULL
) STRICT;

CREATE INDEX donation_move_of_donation ON donation_move (donation);

-- Money the bank received from nobody knows whom, in the fund unassigned.
CREATE TABLE unidentified (
  id         TEXT PRIMARY KEY,
  source     TEXT NOT NULL,
  reference  TEXT NOT NULL,
  day        INTEGER NOT NULL,
  amount     INTEGER NOT NULL,
  account    TEXT NOT NULL REFERENCES account (code),
  identified INTEGER NOT NULL,
  entry      INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  voided     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX unidentified_reference ON unidentified (reference);

-- Which money of unknown origin a donation was recognised in.
CREATE TABLE identification (
  donation INTEGER PRIMARY KEY REFERENCES donation (seq),
  transfer TEXT NOT NULL REFERENCES unidentified (id),
  day      INTEGER NOT NULL
) STRICT;

-- Promises of money, which are in no entry.
CREATE TABLE pledge (
  id         TEXT PRIMARY KEY,
  campaign   TEXT NOT NULL REFERENCES campaign (code),
  amount     INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  due        INTEGER,
  seq        INTEGER NOT NULL,
  state      TEXT NOT NULL,
  donation   INTEGER REFERENCES donation (seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_of_state ON pledge (state);
CREATE INDEX pledge_fulfilled_by ON pledge (donation) WHERE donation IS NOT NULL;

-- The rights to write tax receipts, by the record that turned each on; the one without an end is in force.
CREATE TABLE receipt_right (
  seq      INTEGER PRIMARY KEY,
  article  TEXT NOT NULL CHECK (article IN ('200', '238-bis', '978')),
  quality  TEXT NOT NULL,
  ruling   TEXT NOT NULL,
  ruled_on INTEGER NOT NULL,
  document TEXT NOT NULL,
  day      INTEGER NOT NULL,
  ended_on INTEGER
) STRICT;

-- For how many months after a donation what is kept of its donor stays, by campaign and from a day on; without a
-- campaign, for all that have none of their own.
CREATE TABLE retention (
  campaign TEXT NOT NULL,
  since    INTEGER NOT NULL,
  months   INTEGER NOT NULL,
  seq      INTEGER NOT NULL,
  PRIMARY KEY (campaign, since)
) STRICT, WITHOUT ROWID;

-- What may not be erased until it is lifted: one person, or all who gave to a campaign. Who the person is only
-- the people file says: the opening of the record that placed it is theirs.
CREATE TABLE hold (
  number    INTEGER PRIMARY KEY,
  campaign  TEXT REFERENCES campaign (code),
  ground    TEXT NOT NULL,
  day       INTEGER NOT NULL,
  seq       INTEGER NOT NULL,
  lifted_on INTEGER
) STRICT;
