-- The organisation whose books these are, as record 0 says.
CREATE TABLE books (
  origin       TEXT PRIMARY KEY,
  organisation TEXT NOT NULL,
  siren        TEXT,
  rna          TEXT,
  currency     TEXT NOT NULL,
  fiscal_year  TEXT NOT NULL,
  time_zone    TEXT NOT NULL,
  opened_on    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Under which origin and by which key the journal's checkpoints are signed, from which record on; where an older
-- copy was restored, the last checkpoint known of the records that were lost.
CREATE TABLE log_key (
  seq       INTEGER PRIMARY KEY,
  origin    TEXT NOT NULL,
  key       TEXT,
  cause     TEXT NOT NULL CHECK (cause IN ('opened', 'rotated', 'replaced', 'restored')),
  lost_size INTEGER,
  lost_root BLOB CHECK (length(lost_root) = 32)
) STRICT;

-- Whose signatures on checkpoints these books take, and whose suffice, from which record on: a tlog-policy.
CREATE TABLE witness_policy (
  seq   INTEGER PRIMARY KEY,
  lines TEXT NOT NULL
) STRICT;

-- Accounts of the chart, sub-accounts opened since, and the accounts of the commitment book.
CREATE TABLE account (
  code          TEXT PRIMARY KEY,
  book          TEXT NOT NULL CHECK (book IN ('financial', 'commitment')),
  label         TEXT NOT NULL,
  label_english TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
  parent        TEXT REFERENCES account (code),
  roles         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a bank knows our accounts by. IBAN, BIC and holder are in the people file, under `words`.
CREATE TABLE bank_account (
  account       TEXT PRIMARY KEY REFERENCES account (code),
  holder        BLOB NOT NULL CHECK (length(holder) = 32),
  iban          BLOB NOT NULL CHECK (length(iban) = 32),
  words         INTEGER NOT NULL,
  identified_on INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Money under one restriction; every posting is in exactly one fund.
CREATE TABLE fund (
  code   TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  kind   TEXT NOT NULL,
  parent TEXT REFERENCES fund (code)
) STRICT, WITHOUT ROWID;

CREATE INDEX fund_of_parent ON fund (parent) WHERE parent IS NOT NULL;

-- Postings are inserted before their entry, whose trigger sums them fund by fund, in the order of their
-- key. Once the entry is there, it gets no more of them. Their fund and account are looked up at once but
-- refused at the commit: a table with triggers would else open a savepoint for every posting.
CREATE TABLE posting (
  entry     INTEGER NOT NULL,
  fund      TEXT NOT NULL REFERENCES fund (code) DEFERRABLE INITIALLY DEFERRED,
  position  INTEGER NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code) DEFERRABLE INITIALLY DEFERRED,
  amount    INTEGER NOT NULL CHECK (amount <> 0),
  auxiliary TEXT,
  PRIMARY KEY (entry, fund, position)
) STRICT, WITHOUT ROWID;

-- A dated, immutable, balanced set of postings of one book, and the record it came from. A single posting
-- is never balanced, since none is zero.
CREATE TABLE entry (
  id       INTEGER PRIMARY KEY,
  book     TEXT NOT NULL CHECK (book IN ('financial', 'commitment')),
  day      INTEGER NOT NULL,
  label    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  reverses INTEGER
) STRICT;

-- The entries that people's acts made, which are few beside those of donations: what wants a document is
-- among them. NOT IN would build its list anew for each entry.
CREATE INDEX entry_of_act ON entry (id)
  WHERE label <> 'donation' AND label <> 'fee' AND label <> 'clearing' AND label <> 'cost';

CREATE INDEX entry_that_reverses ON entry (reverses) WHERE reverses IS NOT NULL;

CREATE TRIGGER entry_balances BEFORE INSERT ON entry
WHEN 0 IS NOT (
  SELECT max(unbalanced)
  FROM (SELECT sum(amount) <> 0 AS unbalanced FROM posting WHERE entry = NEW.id GROUP BY fund))
BEGIN SELECT RAISE(ROLLBACK, 'an entry balances in each fund'); END;

-- INSERT OR REPLACE would change an entry that is there without firing the triggers below.
CREATE TRIGGER entry_takes_the_next_number BEFORE INSERT ON entry
WHEN NEW.id IS NOT (SELECT coalesce(max(id) + 1, 1) FROM entry)
BEGIN SELECT RAISE(ROLLBACK, 'an entry takes the next number'); END;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ROLLBACK, 'an entry is never changed'); END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ROLLBACK, 'an entry is never deleted'); END;

CREATE TRIGGER posting_comes_before_its_entry BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ROLLBACK, 'an entry gets no more postings'); END;

CREATE TRIGGER posting_is_never_changed BEFORE UPDATE ON posting
BEGIN SELECT RAISE(ROLLBACK, 'a posting is never changed'); END;

CREATE TRIGGER posting_is_never_deleted BEFORE DELETE ON posting
BEGIN SELECT RAISE(ROLLBACK, 'a posting is never deleted'); END;

-- Kept sums per book, fund, account and day: a trial balance reads these, never the postings.
CREATE TABLE balance (
  book    TEXT NOT NULL,
  fund    TEXT NOT NULL,
  account TEXT NOT NULL,
  day     INTEGER NOT NULL,
  debit   INTEGER NOT NULL CHECK (debit >= 0),
  credit  INTEGER NOT NULL CHECK (credit >= 0),
  PRIMARY KEY (book, fund, account, day)
) STRICT, WITHOUT ROWID;

-- Entries with their postings, the journal of both books.
CREATE VIEW entry_posting AS
SELECT entry.id, entry.book, entry.day, entry.label, entry.seq, entry.reverses,
       posting.position, posting.account, posting.fund, posting.amount, posting.auxiliary
FROM entry JOIN posting ON posting.entry = entry.id;

-- Members who may act, by their codes and roles; their names are in the people file.
CREATE TABLE member (
  number      INTEGER PRIMARY KEY,
  roles       TEXT NOT NULL,
  enrolled_on INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  left_on     INTEGER
) STRICT;

-- Supporting documents: what an auditor asks for. The file's name and bytes are outside the journal.
CREATE TABLE document (
  id   TEXT PRIMARY KEY,
  day  INTEGER NOT NULL,
  kind TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seq  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Documents found later, by the record of the act they support.
CREATE TABLE attachment (
  record   INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (record, document)
) STRICT, WITHOUT ROWID;

-- Entries recorded by hand, opening balances among them, with what they moved in the commitment book.
CREATE TABLE manual_entry (
  id          TEXT PRIMARY KEY,
  day         INTEGER NOT NULL,
  entry       INTEGER NOT NULL UNIQUE,
  label       TEXT NOT NULL,
  cause       TEXT,
  commitments TEXT NOT NULL,
  reversed_on INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX manual_entry_of_label ON manual_entry (label);

-- Costs of funds: paid at once, or invoiced and paid later. The payee's name is in the people file.
CREATE TABLE expense (
  id          TEXT PRIMARY KEY,
  seq         INTEGER NOT NULL,
  day         INTEGER NOT NULL,
  fund        TEXT NOT NULL REFERENCES fund (code),
  account     TEXT NOT NULL REFERENCES account (code),
  amount      INTEGER NOT NULL CHECK (amount > 0),
  counterpart TEXT NOT NULL REFERENCES account (code),
  cause       TEXT,
  payee       BLOB CHECK (length(payee) = 32),
  paid        INTEGER NOT NULL CHECK (paid BETWEEN 0 AND amount),
  state       TEXT NOT NULL CHECK (state IN ('invoiced', 'partly-paid', 'paid', 'voided')),
  due_on      INTEGER,
  entries     TEXT NOT NULL,
  commitments TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a restricted fund may spend of one class of costs without a decision for each.
CREATE TABLE cost_ceiling (
  fund    TEXT NOT NULL REFERENCES fund (code),
  class   TEXT NOT NULL,
  ceiling INTEGER NOT NULL CHECK (ceiling >= 0),
  spent   INTEGER NOT NULL,
  PRIMARY KEY (fund, class)
) STRICT, WITHOUT ROWID;

-- Money of funds set aside, by purpose: as decided, and what is left after it bore losses.
CREATE TABLE reserve (
  fund    TEXT NOT NULL REFERENCES fund (code),
  purpose TEXT NOT NULL CHECK (purpose IN ('losses', 'appeals')),
  level   INTEGER NOT NULL CHECK (level >= 0),
  held    INTEGER NOT NULL CHECK (held >= 0),
  PRIMARY KEY (fund, purpose)
) STRICT, WITHOUT ROWID;

-- Funds that stand for what others lack, each up to its ceiling; of several, the first declared gives first.
CREATE TABLE guarantee (
  fund      TEXT NOT NULL REFERENCES fund (code),
  guarantor TEXT NOT NULL REFERENCES fund (code),
  ceiling   INTEGER NOT NULL CHECK (ceiling >= 0),
  seq       INTEGER NOT NULL,
  PRIMARY KEY (fund, guarantor)
) STRICT, WITHOUT ROWID;

-- What filled shortfalls out of another fund's money, as far as it has not gone back.
CREATE TABLE cover (
  fund   TEXT NOT NULL REFERENCES fund (code),
  bearer TEXT NOT NULL REFERENCES fund (code),
  source TEXT NOT NULL CHECK (source IN ('reserve', 'guarantor')),
  owed   INTEGER NOT NULL CHECK (owed >= 0),
  PRIMARY KEY (fund, bearer, source)
) STRICT, WITHOUT ROWID;

-- What funders agreed for grant funds, the last agreement of each; names and purposes are in the people file.
CREATE TABLE grant_agreement (
  fund      TEXT PRIMARY KEY REFERENCES fund (code),
  terms     TEXT NOT NULL,
  agreed_on INTEGER NOT NULL,
  document  TEXT NOT NULL,
  seq       INTEGER NOT NULL,
  version   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Idempotency keys of commands: the same key with the same input does nothing again.
CREATE TABLE once (
  key    TEXT PRIMARY KEY,
  input  BLOB CHECK (length(input) = 32),
  change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Commitments whose openings were erased, by the record that says so: they must not come back with an
-- older copy of the people file, and verification doesn't miss them.
CREATE TABLE erased (
  seq    INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  tag    TEXT NOT NULL
) STRICT;

-- Copies of the people file that lie elsewhere, by number: until which day each may exist, and since when it doesn't.
CREATE TABLE people_copy (
  number       INTEGER PRIMARY KEY,
  made_on      INTEGER NOT NULL,
  until        INTEGER NOT NULL,
  destroyed_on INTEGER
) STRICT;
