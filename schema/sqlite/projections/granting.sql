-- Collectives, rounds, applications, awards and payouts.

-- Groups that may apply. Names and contacts are in the people file: `words` is the record whose
-- openings hold them.
CREATE TABLE collective (
  code       TEXT PRIMARY KEY,
  legal_form TEXT NOT NULL,
  siret      TEXT,
  rna        TEXT,
  region     TEXT,
  tags       TEXT NOT NULL,
  added_on   INTEGER NOT NULL,
  name       BLOB CHECK (length(name) = 32),
  contact    BLOB CHECK (length(contact) = 32),
  words      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who receives the money for a collective. Account and holder are in the people file, under `words`. What
-- the bank said of its holder, and the numbers of those who said that it need not wait, or are for paying on
-- it, are of the account it has now.
CREATE TABLE payee (
  code          TEXT PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  collective    TEXT NOT NULL REFERENCES collective (code),
  kind          TEXT NOT NULL
                CHECK (kind IN ('own-account', 'sponsor', 'mandated-person', 'supplier', 'cash')),
  ceiling       INTEGER CHECK (ceiling > 0),
  agreement     TEXT,
  added_on      INTEGER NOT NULL,
  holder        BLOB CHECK (length(holder) = 32),
  iban          BLOB CHECK (length(iban) = 32),
  words         INTEGER NOT NULL,
  registered_at INTEGER NOT NULL,
  registered_by INTEGER NOT NULL REFERENCES member (number),
  changed       INTEGER NOT NULL,
  checked_at    INTEGER,
  checked_by    INTEGER REFERENCES member (number),
  verification  TEXT CHECK (verification IN ('match', 'close-match', 'no-match', 'not-possible')),
  verified_on   INTEGER,
  verification_reason TEXT,
  waived_by     TEXT NOT NULL,
  approved_by   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX payee_of_collective ON payee (collective);
CREATE INDEX payee_of_kind ON payee (kind);

-- Windows whose applications are weighed together.
CREATE TABLE round (
  code      TEXT PRIMARY KEY,
  fund      TEXT NOT NULL REFERENCES fund (code),
  opens     INTEGER,
  closes    INTEGER,
  ties      TEXT NOT NULL,
  opened_on INTEGER NOT NULL,
  closed_on INTEGER
) STRICT, WITHOUT ROWID;

-- Requests for a stated amount, by the number of their short code. What they are about is in the
-- people file, under `words`.
CREATE TABLE application (
  number     INTEGER PRIMARY KEY CHECK (number > 0),
  id         TEXT NOT NULL UNIQUE,
  round      TEXT NOT NULL REFERENCES round (code),
  collective TEXT NOT NULL REFERENCES collective (code),
  reference  TEXT NOT NULL,
  requested  INTEGER NOT NULL CHECK (requested > 0),
  minimum    INTEGER NOT NULL CHECK (minimum >= 0),
  cap        INTEGER NOT NULL CHECK (cap BETWEEN minimum AND requested),
  score      INTEGER CHECK (score >= 0),
  tier       INTEGER CHECK (tier > 0),
  received   INTEGER NOT NULL,
  tags       TEXT NOT NULL,
  project    BLOB CHECK (length(project) = 32),
  words      INTEGER NOT NULL,
  state      TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX application_reference ON application (reference, round);
CREATE INDEX application_of_round ON application (round);
CREATE INDEX application_of_collective ON application (collective);

-- Judgements on applications, by the record they are: one record may hold those on several.
CREATE TABLE review (
  seq         INTEGER NOT NULL,
  application INTEGER NOT NULL REFERENCES application (number),
  member      INTEGER NOT NULL REFERENCES member (number),
  verdict     TEXT CHECK (verdict IN ('eligible', 'ineligible', 'in-review')),
  score       INTEGER CHECK (score >= 0),
  tier        INTEGER CHECK (tier > 0),
  words       BLOB CHECK (length(words) = 32),
  day         INTEGER NOT NULL,
  PRIMARY KEY (seq, application)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_of_application ON review (application);

-- What rules have proposed: how much of which pot, by what. A proposal moves no money. The pot, with
-- what of it donors designated, and the parameters, of which a rule may have ones that others haven't,
-- are the JSON objects of the record.
CREATE TABLE allocation (
  id         TEXT PRIMARY KEY,
  round      TEXT NOT NULL REFERENCES round (code),
  fund       TEXT NOT NULL REFERENCES fund (code),
  pot        TEXT NOT NULL,
  rule       TEXT NOT NULL,
  parameters TEXT NOT NULL,
  input      BLOB NOT NULL CHECK (length(input) = 32),
  unassigned INTEGER NOT NULL CHECK (unassigned >= 0),
  shares     INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  seq        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX allocation_of_round ON allocation (round);

-- Votes on the applications of a round: what a ballot may say, and who has one.
CREATE TABLE vote (
  round     TEXT PRIMARY KEY REFERENCES round (code),
  kind      TEXT NOT NULL CHECK (kind IN ('approval', 'score', 'ranking', 'points', 'budget')),
  most      INTEGER CHECK (most > 0),
  points    INTEGER CHECK (points > 0),
  proxies   INTEGER NOT NULL CHECK (proxies >= 0),
  roll      TEXT NOT NULL CHECK (roll IN ('members', 'list', 'ballots')),
  closes    INTEGER,
  opened_on INTEGER NOT NULL,
  closed_on INTEGER
) STRICT, WITHOUT ROWID;

-- Those who have a ballot, by a code that says nothing of the person. They are written before the vote
-- they belong to, as their records are.
CREATE TABLE voter (
  round TEXT NOT NULL REFERENCES vote (round) DEFERRABLE INITIALLY DEFERRED,
  code  TEXT NOT NULL,
  PRIMARY KEY (round, code)
) STRICT, WITHOUT ROWID;

-- Each voter's ballot as it was cast last: the numbers of applications in the voter's order, with what
-- each counts after a colon where it counts by a number; and the numbers of those the voter is recused
-- from, whose marks don't count.
CREATE TABLE ballot (
  round   TEXT NOT NULL REFERENCES vote (round),
  voter   TEXT NOT NULL,
  marks   TEXT NOT NULL,
  proxy   TEXT,
  recused TEXT NOT NULL,
  day     INTEGER NOT NULL,
  PRIMARY KEY (round, voter)
) STRICT, WITHOUT ROWID;

CREATE INDEX ballot_by_proxy ON ballot (proxy) WHERE proxy IS NOT NULL;

-- What rules have chosen from the votes of a round, whole applications: an allocation of another kind.
-- The parameters are the JSON object of the record.
CREATE TABLE choice (
  id         TEXT PRIMARY KEY,
  round      TEXT NOT NULL REFERENCES vote (round),
  fund       TEXT NOT NULL REFERENCES fund (code),
  pot        INTEGER NOT NULL CHECK (pot >= 0),
  rule       TEXT NOT NULL,
  parameters TEXT NOT NULL,
  input      BLOB NOT NULL CHECK (length(input) = 32),
  unassigned INTEGER NOT NULL CHECK (unassigned >= 0),
  shares     INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  seq        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX choice_of_round ON choice (round);

-- The shares of an allocation or of a choice, each with its application as the rule found it, those of a
-- choice in the order chosen. They are written before what they belong to, as their records are.
CREATE TABLE share (
  allocation  TEXT NOT NULL,
  position    INTEGER NOT NULL,
  application INTEGER NOT NULL REFERENCES application (number),
  amount      INTEGER NOT NULL CHECK (amount >= 0),
  score       INTEGER,
  tier        INTEGER,
  locked      INTEGER NOT NULL CHECK (locked >= 0),
  PRIMARY KEY (allocation, position)
) STRICT, WITHOUT ROWID;

-- What the law asks before campaigns, applications and payouts, as it was answered last, and what was decided
-- about that, by a record whose opening holds the words. `first_open` is the record by which money could pass
-- for the first time.
CREATE TABLE gate (
  thing       TEXT NOT NULL CHECK (thing IN ('campaign', 'application', 'payout')),
  subject     TEXT NOT NULL,
  gate        TEXT NOT NULL,
  answer      TEXT NOT NULL CHECK (answer IN ('clear', 'concerned')),
  list        TEXT,
  answered_on INTEGER NOT NULL,
  answered_by INTEGER NOT NULL REFERENCES member (number),
  outcome     TEXT CHECK (outcome IN ('opened', 'closed')),
  reason      TEXT,
  decided_on  INTEGER,
  decided_by  INTEGER REFERENCES member (number),
  decision    INTEGER,
  first_open  INTEGER,
  PRIMARY KEY (thing, subject, gate)
) STRICT, WITHOUT ROWID;

-- Documents that came for the checklists of applications. Statutes and charters count for all applications of their
-- collective.
CREATE TABLE checklist_item (
  application INTEGER NOT NULL REFERENCES application (number),
  item        TEXT NOT NULL,
  collective  TEXT NOT NULL REFERENCES collective (code),
  document    TEXT NOT NULL,
  day         INTEGER NOT NULL,
  member      INTEGER NOT NULL REFERENCES member (number),
  PRIMARY KEY (application, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX checklist_item_of_collective ON checklist_item (collective, item);

-- What ties members to applications, as they declared it last: also that nothing does.
CREATE TABLE interest (
  application INTEGER NOT NULL REFERENCES application (number),
  member      INTEGER NOT NULL REFERENCES member (number),
  kind        TEXT NOT NULL,
  day         INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  PRIMARY KEY (application, member)
) STRICT, WITHOUT ROWID;
