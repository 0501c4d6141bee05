-- By which key the words of this file are sealed, itself sealed by a passphrase: none where they stand in
-- plain text. Sealed are names, e-mails, and what openings hold; ids, and which openings are one person's,
-- are not, so that whoever wants to be erased can be without the passphrase.
CREATE TABLE people.seal (
  one         INTEGER PRIMARY KEY CHECK (one = 0),
  exponent    INTEGER NOT NULL,
  block_size  INTEGER NOT NULL,
  parallelism INTEGER NOT NULL,
  salt        BLOB NOT NULL CHECK (length(salt) = 32),
  key         BLOB NOT NULL
) STRICT;
