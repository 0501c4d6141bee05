-- Letters that were written, by the record they are: of which kind, when, and for whom, by code. Their
-- words, and the names in them, are in files that these books know nothing of.
CREATE TABLE letter (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  application INTEGER REFERENCES application (number),
  award       INTEGER,
  payout      TEXT,
  attempt     INTEGER CHECK (attempt > 0),
  campaign    TEXT REFERENCES campaign (code),
  count       INTEGER CHECK (count > 0),
  language    TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  day         INTEGER NOT NULL,
  member      INTEGER NOT NULL REFERENCES member (number),
  CHECK ((application IS NULL) <> (campaign IS NULL))
) STRICT;

CREATE INDEX letter_of_application ON letter (application) WHERE application IS NOT NULL;
