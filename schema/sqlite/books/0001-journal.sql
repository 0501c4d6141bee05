-- The journal: one row a record, the exact bytes of one fact and the RFC 6962 leaf hash over them.
-- The leaf is a cache beside the bytes, deliberately not UNIQUE: with a second unique column,
-- INSERT OR REPLACE would delete an older row without firing the triggers below. They roll back: what
-- tries to change a record ends its transaction.
CREATE TABLE record (
  seq  INTEGER PRIMARY KEY CHECK (seq >= 0),
  line BLOB NOT NULL
       CHECK (typeof(line) = 'blob' AND length(line) BETWEEN 2 AND 65535),
  leaf BLOB NOT NULL CHECK (typeof(leaf) = 'blob' AND length(leaf) = 32)
) STRICT;

CREATE TRIGGER record_is_never_changed BEFORE UPDATE ON record
BEGIN SELECT RAISE(ROLLBACK, 'a record is never changed'); END;

CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record
BEGIN SELECT RAISE(ROLLBACK, 'a record is never deleted'); END;

CREATE TRIGGER record_takes_the_next_place BEFORE INSERT ON record
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM record)
BEGIN SELECT RAISE(ROLLBACK, 'a record takes the next place'); END;

-- The right edge of the tree over all records, so that an append needs no other hash: the size and
-- the roots of its complete subtrees, largest first, 32 bytes each.
CREATE TABLE tree (
  one  INTEGER PRIMARY KEY CHECK (one = 0),
  size INTEGER NOT NULL CHECK (size >= 0),
  edge BLOB NOT NULL CHECK (length(edge) % 32 = 0)
) STRICT;

INSERT INTO tree (one, size, edge) VALUES (0, 0, x'');

-- Which projection tables these books hold: the SHA-256 of their definitions. When a program brings
-- other definitions, it drops the projections and rebuilds them from the journal.
CREATE TABLE projection (
  one    INTEGER PRIMARY KEY CHECK (one = 0),
  schema TEXT NOT NULL
) STRICT;
