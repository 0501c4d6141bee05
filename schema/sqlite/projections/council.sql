-- Keys by whose signatures members are known, as the line of the key. A key is one member's, and is added
-- once; `heard_by` is who signed that it is its owner's.
CREATE TABLE member_key (
  key         TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  member      INTEGER NOT NULL REFERENCES member (number),
  seq         INTEGER NOT NULL,
  added_on    INTEGER NOT NULL,
  added_at    INTEGER NOT NULL,
  heard_by    INTEGER REFERENCES member (number),
  revoked_on  INTEGER,
  revoked_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX member_key_of_member ON member_key (member);

-- Days on which members met, by the number in their code: M1. `present` and `proxies` are member codes, those
-- who were there and `m:4=m:2` where m:2 spoke for m:4; `seq` is the record that has all that was said. Who
-- stood for the minutes, first as a witness, has signed or not. What was said counts once it is witnessed, and
-- after `countersign_by` only where it was countersigned.
CREATE TABLE meeting (
  number               INTEGER PRIMARY KEY,
  day                  INTEGER NOT NULL,
  present              TEXT NOT NULL,
  proxies              TEXT NOT NULL,
  countersign_by       INTEGER NOT NULL,
  document             TEXT NOT NULL REFERENCES document (id),
  seq                  INTEGER NOT NULL,
  recorded_by          INTEGER NOT NULL REFERENCES member (number),
  witnessed_by         INTEGER REFERENCES member (number),
  witnessed_on         INTEGER,
  witness              INTEGER,
  witness_signed       INTEGER,
  countersigned_by     INTEGER REFERENCES member (number),
  countersigned_on     INTEGER,
  countersignature     INTEGER,
  countersigner_signed INTEGER,
  voided_on            INTEGER,
  voiding              INTEGER,
  void_reason          TEXT
) STRICT;

-- What members said of a version of a decision, by the record that says it: one record may answer all
-- lines of an allocation's poll, and is then a row for each of them, with the record that opened the poll;
-- and that of a meeting has the answers of all who were there, `speaker` where another spoke for the member.
-- Those about an older version, and those taken back by a later one, stay and don't count. `message` is
-- the hash of what was signed: each is accepted once.
CREATE TABLE approval (
  seq         INTEGER NOT NULL,
  subject     TEXT NOT NULL,
  member      INTEGER NOT NULL REFERENCES member (number),
  version     INTEGER NOT NULL CHECK (version > 0),
  decision    TEXT NOT NULL CHECK (decision IN ('for', 'against', 'abstain')),
  evidence    TEXT NOT NULL,
  proposal    BLOB NOT NULL CHECK (length(proposal) = 32),
  poll        INTEGER,
  message     BLOB CHECK (length(message) = 32),
  meeting     INTEGER REFERENCES meeting (number),
  speaker     INTEGER REFERENCES member (number),
  day         INTEGER NOT NULL,
  replaced_by INTEGER CHECK (replaced_by > seq),
  PRIMARY KEY (seq, subject, member)
) STRICT, WITHOUT ROWID;

CREATE INDEX approval_of_subject ON approval (subject, version);
CREATE INDEX approval_of_message ON approval (message) WHERE message IS NOT NULL;
CREATE INDEX approval_of_meeting ON approval (meeting) WHERE meeting IS NOT NULL;

-- Rules of decision that were proposed, by their code: P1. `policy` is all that one says, the JSON object of
-- the record `proposal`; `under` is the policy in force then. Those adopted are in force from their first
-- day, and not before the day of the decision.
CREATE TABLE policy (
  code        TEXT PRIMARY KEY,
  policy      TEXT NOT NULL,
  under       TEXT NOT NULL,
  proposer    INTEGER REFERENCES member (number),
  proposal    INTEGER NOT NULL,
  proposed_on INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('proposed', 'adopted', 'refused', 'lapsed')),
  decided_on  INTEGER,
  poll        TEXT,
  decision    INTEGER
) STRICT, WITHOUT ROWID;

-- Signed messages about acts that were accepted, by the hash of what was signed, with the record of the act
-- and the hash of what it is about.
CREATE TABLE accepted_act (
  message BLOB PRIMARY KEY CHECK (length(message) = 32),
  seq     INTEGER NOT NULL,
  member  INTEGER NOT NULL REFERENCES member (number),
  act     TEXT NOT NULL,
  subject BLOB NOT NULL CHECK (length(subject) = 32)
) STRICT, WITHOUT ROWID;
