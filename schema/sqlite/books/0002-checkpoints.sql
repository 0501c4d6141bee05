-- What the log signed: how many records there were, their root, and the signatures as the lines of a signed
-- note. One row for each change that was committed with the log's key at hand, written with the change that
-- follows it. Numbers are never used twice, so that one that is missing is noticed.
CREATE TABLE checkpoint (
  number     INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
  size       INTEGER NOT NULL CHECK (size > 0),
  root       BLOB NOT NULL CHECK (length(root) = 32),
  signatures TEXT NOT NULL
) STRICT;

CREATE TRIGGER checkpoint_is_never_changed BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ROLLBACK, 'a checkpoint is never changed'); END;

CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ROLLBACK, 'a checkpoint is never deleted'); END;

-- What witnesses signed of a kept checkpoint: by which key, and the signature with its time.
CREATE TABLE cosignature (
  number    INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
  size      INTEGER NOT NULL CHECK (size > 0),
  key       TEXT NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 72)
) STRICT;

CREATE TRIGGER cosignature_is_never_changed BEFORE UPDATE ON cosignature
BEGIN SELECT RAISE(ROLLBACK, 'a cosignature is never changed'); END;

CREATE TRIGGER cosignature_is_never_deleted BEFORE DELETE ON cosignature
BEGIN SELECT RAISE(ROLLBACK, 'a cosignature is never deleted'); END;
