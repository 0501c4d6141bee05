-- Promises of a sum to a beneficiary, from their proposal on, by their short code: G12/1.
-- `proposal` is the record that froze the version in force. `sources` says, fund by fund, who bears it
-- and what became of that: the JSON object of what is nearly always one fund, the award's own. `poll` is
-- the count by which it was decided, as its record has it. An urgent decision is ratified until `ratify_by`.
-- `terms` is what its payment keeps to, the JSON object of instalments and days; the words of their conditions
-- are in the people file, under the record `terms_seq`.
CREATE TABLE award (
  application  INTEGER NOT NULL REFERENCES application (number),
  number       INTEGER NOT NULL CHECK (number > 0),
  id           TEXT NOT NULL UNIQUE,
  allocation   TEXT,
  beneficiary  TEXT NOT NULL REFERENCES collective (code),
  fund         TEXT NOT NULL REFERENCES fund (code),
  sources      TEXT NOT NULL,
  amount       INTEGER NOT NULL CHECK (amount >= 0),
  proposer     INTEGER REFERENCES member (number),
  version      INTEGER NOT NULL CHECK (version > 0),
  proposal     INTEGER NOT NULL,
  policy       TEXT NOT NULL,
  excess       TEXT,
  conditions   BLOB CHECK (length(conditions) = 32),
  proposed_on  INTEGER NOT NULL,
  state        TEXT NOT NULL,
  terms        TEXT NOT NULL,
  terms_seq    INTEGER,
  poll         TEXT,
  ratify_by    INTEGER,
  ratification TEXT CHECK (ratification IN ('ratified', 'refused')),
  ratifying    INTEGER,
  rank         INTEGER CHECK (rank > 0),
  expires      INTEGER,
  decided_on   INTEGER,
  reserved_on  INTEGER,
  reservation  INTEGER,
  notified_on  INTEGER,
  due_on       INTEGER,
  deferred_until INTEGER,
  reported_on  INTEGER,
  spent        INTEGER CHECK (spent >= 0),
  closed_on    INTEGER,
  waiver       TEXT,
  ended_on     INTEGER,
  by_agreement INTEGER NOT NULL,
  released     INTEGER NOT NULL CHECK (released >= 0),
  released_on  INTEGER,
  release_reason TEXT,
  paid         INTEGER NOT NULL CHECK (paid BETWEEN 0 AND amount - released),
  returned     INTEGER NOT NULL CHECK (returned >= 0),
  PRIMARY KEY (application, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX award_of_fund ON award (fund, state);
CREATE INDEX award_of_beneficiary ON award (beneficiary);
CREATE INDEX award_of_state ON award (state);
CREATE INDEX award_to_ratify ON award (application, number) WHERE ratify_by IS NOT NULL;
CREATE INDEX award_that_waited ON award (application, number) WHERE rank IS NOT NULL;
CREATE INDEX award_of_allocation ON award (allocation) WHERE allocation IS NOT NULL;

-- Every version of every proposal, with the record that froze it, and the one that decided it or gave it up.
CREATE TABLE award_version (
  award       TEXT NOT NULL REFERENCES award (id),
  version     INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  fund        TEXT NOT NULL,
  sources     TEXT NOT NULL,
  beneficiary TEXT NOT NULL,
  proposer    INTEGER,
  day         INTEGER NOT NULL,
  closed      INTEGER CHECK (closed > seq),
  PRIMARY KEY (award, version)
) STRICT, WITHOUT ROWID;

-- Polls over all open lines of an allocation at once, by the record that opened each. `versions` is SHA-256
-- over the leaf hashes of the versions it has, in the order of their awards' codes.
CREATE TABLE allocation_poll (
  allocation TEXT NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  seq        INTEGER NOT NULL,
  lines      INTEGER NOT NULL CHECK (lines > 0),
  versions   BLOB NOT NULL CHECK (length(versions) = 32),
  day        INTEGER NOT NULL,
  PRIMARY KEY (allocation, version)
) STRICT, WITHOUT ROWID;

-- Money sent against awards, by the record that prepared it, and which funds bear it. `checked_by` are the
-- numbers of those who looked at it with the account `checked_iban`.
CREATE TABLE payout (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  code         TEXT NOT NULL UNIQUE,
  award        TEXT NOT NULL REFERENCES award (id),
  payee        TEXT NOT NULL REFERENCES payee (id),
  sources      TEXT NOT NULL,
  prepared_on  INTEGER NOT NULL,
  prepared_by  INTEGER NOT NULL REFERENCES member (number),
  document     TEXT,
  checked_by   TEXT NOT NULL,
  checked_iban BLOB CHECK (length(checked_iban) = 32),
  state        TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  countersigned_by INTEGER REFERENCES member (number)
) STRICT;

CREATE INDEX payout_of_award ON payout (award);
CREATE INDEX payout_of_payee ON payout (payee);
CREATE INDEX payout_of_state ON payout (state);

-- Tries at payouts, by the record that sent each. The account a try goes to is frozen as a commitment, opened by the record `words`.
-- Transfers that are sent together as a file have the same batch. `missing` are documents of the checklist that were
-- not there when it was sent: none, unless a rule was broken.
CREATE TABLE attempt (
  payout       TEXT NOT NULL REFERENCES payout (id),
  number       INTEGER NOT NULL CHECK (number > 0),
  seq          INTEGER NOT NULL,
  account      TEXT NOT NULL REFERENCES account (code),
  iban         BLOB CHECK (length(iban) = 32),
  words        INTEGER NOT NULL,
  by_hand      INTEGER NOT NULL,
  batch        TEXT,
  sent_on      INTEGER NOT NULL,
  sent_by      INTEGER NOT NULL REFERENCES member (number),
  missing      TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('sent', 'confirmed', 'bounced')),
  confirmed_on INTEGER,
  confirmed_by INTEGER REFERENCES member (number),
  reference    TEXT,
  bounced_on   INTEGER,
  reason       TEXT,
  fee          INTEGER NOT NULL CHECK (fee >= 0),
  entry        INTEGER,
  PRIMARY KEY (payout, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_to_account ON attempt (iban) WHERE iban IS NOT NULL;
CREATE INDEX attempt_of_state ON attempt (state);
CREATE INDEX attempt_of_batch ON attempt (batch) WHERE batch IS NOT NULL;

-- The last word on each thing that speaks against a payout, by the record of it, about the account it would go
-- to then.
CREATE TABLE payout_answer (
  payout  TEXT NOT NULL REFERENCES payout (id),
  warning TEXT NOT NULL,
  iban    BLOB CHECK (length(iban) = 32),
  reason  TEXT NOT NULL,
  member  INTEGER NOT NULL REFERENCES member (number),
  day     INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  PRIMARY KEY (payout, warning)
) STRICT, WITHOUT ROWID;

-- Unspent money that collectives gave back, by the record of it, and the funds it went back to.
CREATE TABLE return (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  award     TEXT NOT NULL REFERENCES award (id),
  sources   TEXT NOT NULL,
  day       INTEGER NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code),
  reference TEXT,
  entry     INTEGER NOT NULL,
  voided_on INTEGER
) STRICT;

CREATE INDEX return_of_award ON return (award);

-- Documents by which mandated persons show what money of payouts was spent on, by the record of each.
CREATE TABLE voucher (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  payout    TEXT NOT NULL REFERENCES payout (id),
  amount    INTEGER NOT NULL CHECK (amount > 0),
  document  TEXT NOT NULL,
  day       INTEGER NOT NULL,
  voided_on INTEGER
) STRICT;

CREATE INDEX voucher_of_payout ON voucher (payout);
