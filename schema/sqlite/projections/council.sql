-- What members said of a version of a decision, by the record that says it. Those about an older
-- version, and those taken back by a later one, stay and don't count.
CREATE TABLE approval (
  seq         INTEGER PRIMARY KEY,
  subject     TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version > 0),
  member      INTEGER NOT NULL REFERENCES member (number),
  decision    TEXT NOT NULL CHECK (decision IN ('for', 'against', 'abstain')),
  evidence    TEXT NOT NULL,
  proposal    BLOB NOT NULL CHECK (length(proposal) = 32),
  day         INTEGER NOT NULL,
  replaced_by INTEGER REFERENCES approval (seq)
) STRICT;

CREATE INDEX approval_of_subject ON approval (subject, version);
