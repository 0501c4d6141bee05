-- The people file: the only place for names, addresses and words of people. The journal holds
-- commitments to what is here; whoever is erased here stays counted there.

-- A person who gives, applies or decides. The id is random; an e-mail, normalised, identifies;
-- without one every row of an import is a new person.
CREATE TABLE people.person (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  email TEXT UNIQUE
) STRICT;

-- What a commitment in a record hides: its salt and its words. One per record and tag.
CREATE TABLE people.opening (
  record  INTEGER NOT NULL,
  tag     TEXT NOT NULL,
  salt    BLOB NOT NULL CHECK (length(salt) = 32),
  payload BLOB NOT NULL,
  person  INTEGER REFERENCES person (id),
  PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX people.opening_of_person ON opening (person) WHERE person IS NOT NULL;

-- Why the law still requires a person's particulars to be kept, and until when.
CREATE TABLE people.restriction (
  person INTEGER NOT NULL REFERENCES person (id),
  ground TEXT NOT NULL,
  until  INTEGER NOT NULL,
  PRIMARY KEY (person, ground)
) STRICT, WITHOUT ROWID;

-- Openings that are gone and whose records wait for the next shuffled batch. Nothing says whose they were.
CREATE TABLE people.erasure (
  record INTEGER NOT NULL,
  tag    TEXT NOT NULL,
  PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID;

-- How far this file is with its erasures: how many people wait for the next batch and since which day;
-- the last record of an erasure whose opening is known to be gone here, so that an older copy of this
-- file is seen to be one; and whether what was deleted is still to be compacted away.
CREATE TABLE people.erasing (
  one        INTEGER PRIMARY KEY CHECK (one = 0),
  people     INTEGER NOT NULL,
  since      INTEGER,
  through    INTEGER NOT NULL,
  compacting INTEGER NOT NULL
) STRICT;

INSERT INTO people.erasing (one, people, since, through, compacting) VALUES (0, 0, NULL, -1, 0);
