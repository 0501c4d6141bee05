-- Projects of collectives whose money is kept here, each in a fund of its own, with what was agreed:
-- under which legal basis, who confirmed it, what the host keeps, in hundredths of a percent. What a
-- project is for, who may ask, and where the rest goes are in the people file, under the records
-- `proposal` and `agreed`.
CREATE TABLE hosted_project (
  fund         TEXT PRIMARY KEY REFERENCES fund (code),
  kind         TEXT NOT NULL CHECK (kind IN ('hosted-by-mandate', 'hosted-in-own-name')),
  collective   TEXT NOT NULL REFERENCES collective (code),
  proposed_on  INTEGER NOT NULL,
  proposal     INTEGER NOT NULL,
  state        TEXT NOT NULL
               CHECK (state IN ('candidate', 'active', 'suspended', 'winding-down', 'closed')),
  basis        TEXT,
  confirmed_by INTEGER REFERENCES member (number),
  fee          INTEGER CHECK (fee BETWEEN 0 AND 10000),
  agreement    TEXT,
  agreed_on    INTEGER,
  agreed       INTEGER,
  closed_on    INTEGER,
  deed         TEXT
) STRICT, WITHOUT ROWID;

-- Money asked of hosted projects against a document, by the record of the request; who looked at it, and
-- how it left, by the record `paid`. `charge` is what a devolution in own name is for us. Who asked and who is paid are in the people file, under `seq`.
CREATE TABLE hosting_payment (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  fund        TEXT NOT NULL REFERENCES hosted_project (fund),
  purpose     TEXT NOT NULL CHECK (purpose IN ('costs', 'fee', 'devolution')),
  amount      INTEGER NOT NULL CHECK (amount > 0),
  fee_fund    TEXT REFERENCES fund (code),
  charge      TEXT NOT NULL CHECK (charge IN ('aid', 'contribution')),
  asked_on    INTEGER NOT NULL,
  asked_by    INTEGER NOT NULL REFERENCES member (number),
  subject     BLOB NOT NULL CHECK (length(subject) = 32),
  checked_by  TEXT NOT NULL,
  paid        INTEGER,
  paid_on     INTEGER,
  paid_by     INTEGER REFERENCES member (number),
  account     TEXT REFERENCES account (code),
  entry       INTEGER,
  commitments TEXT NOT NULL,
  voided_on   INTEGER
) STRICT;

CREATE INDEX hosting_payment_of_fund ON hosting_payment (fund);
