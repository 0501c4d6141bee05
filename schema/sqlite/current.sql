-- The whole schema of new books. A test writes it from the definitions in the folders beside it and
-- compares it with them: CAISSE_GOLDEN=rewrite swift test --filter SchemaTests

-- fund.caisse

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

CREATE TABLE tree (
  one  INTEGER PRIMARY KEY CHECK (one = 0),
  size INTEGER NOT NULL CHECK (size >= 0),
  edge BLOB NOT NULL CHECK (length(edge) % 32 = 0)
) STRICT;

CREATE TABLE projection (
  one    INTEGER PRIMARY KEY CHECK (one = 0),
  schema TEXT NOT NULL
) STRICT;

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

CREATE TABLE log_key (
  seq       INTEGER PRIMARY KEY,
  origin    TEXT NOT NULL,
  key       TEXT,
  cause     TEXT NOT NULL CHECK (cause IN ('opened', 'rotated', 'replaced', 'restored')),
  lost_size INTEGER,
  lost_root BLOB CHECK (length(lost_root) = 32)
) STRICT;

CREATE TABLE witness_policy (
  seq   INTEGER PRIMARY KEY,
  lines TEXT NOT NULL
) STRICT;

CREATE TABLE account (
  code          TEXT PRIMARY KEY,
  book          TEXT NOT NULL CHECK (book IN ('financial', 'commitment')),
  label         TEXT NOT NULL,
  label_english TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'equity', 'income', 'expense')),
  parent        TEXT REFERENCES account (code),
  roles         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_account (
  account       TEXT PRIMARY KEY REFERENCES account (code),
  holder        BLOB NOT NULL CHECK (length(holder) = 32),
  iban          BLOB NOT NULL CHECK (length(iban) = 32),
  words         INTEGER NOT NULL,
  identified_on INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fund (
  code   TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  kind   TEXT NOT NULL,
  parent TEXT REFERENCES fund (code)
) STRICT, WITHOUT ROWID;

CREATE INDEX fund_of_parent ON fund (parent) WHERE parent IS NOT NULL;

CREATE TABLE posting (
  entry     INTEGER NOT NULL,
  fund      TEXT NOT NULL REFERENCES fund (code) DEFERRABLE INITIALLY DEFERRED,
  position  INTEGER NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code) DEFERRABLE INITIALLY DEFERRED,
  amount    INTEGER NOT NULL CHECK (amount <> 0),
  auxiliary TEXT,
  PRIMARY KEY (entry, fund, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id       INTEGER PRIMARY KEY,
  book     TEXT NOT NULL CHECK (book IN ('financial', 'commitment')),
  day      INTEGER NOT NULL,
  label    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  reverses INTEGER
) STRICT;

CREATE INDEX entry_of_act ON entry (id)
  WHERE label <> 'donation' AND label <> 'fee' AND label <> 'clearing' AND label <> 'cost';

CREATE INDEX entry_that_reverses ON entry (reverses) WHERE reverses IS NOT NULL;

CREATE TRIGGER entry_balances BEFORE INSERT ON entry
WHEN 0 IS NOT (
  SELECT max(unbalanced)
  FROM (SELECT sum(amount) <> 0 AS unbalanced FROM posting WHERE entry = NEW.id GROUP BY fund))
BEGIN SELECT RAISE(ROLLBACK, 'an entry balances in each fund'); END;

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

CREATE TABLE balance (
  book    TEXT NOT NULL,
  fund    TEXT NOT NULL,
  account TEXT NOT NULL,
  day     INTEGER NOT NULL,
  debit   INTEGER NOT NULL CHECK (debit >= 0),
  credit  INTEGER NOT NULL CHECK (credit >= 0),
  PRIMARY KEY (book, fund, account, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW entry_posting AS
SELECT entry.id, entry.book, entry.day, entry.label, entry.seq, entry.reverses,
       posting.position, posting.account, posting.fund, posting.amount, posting.auxiliary
FROM entry JOIN posting ON posting.entry = entry.id;

CREATE TABLE member (
  number      INTEGER PRIMARY KEY,
  roles       TEXT NOT NULL,
  enrolled_on INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  left_on     INTEGER
) STRICT;

CREATE TABLE document (
  id   TEXT PRIMARY KEY,
  day  INTEGER NOT NULL,
  kind TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  seq  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  record   INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (record, document)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE cost_ceiling (
  fund    TEXT NOT NULL REFERENCES fund (code),
  class   TEXT NOT NULL,
  ceiling INTEGER NOT NULL CHECK (ceiling >= 0),
  spent   INTEGER NOT NULL,
  PRIMARY KEY (fund, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE reserve (
  fund    TEXT NOT NULL REFERENCES fund (code),
  purpose TEXT NOT NULL CHECK (purpose IN ('losses', 'appeals')),
  level   INTEGER NOT NULL CHECK (level >= 0),
  held    INTEGER NOT NULL CHECK (held >= 0),
  PRIMARY KEY (fund, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE guarantee (
  fund      TEXT NOT NULL REFERENCES fund (code),
  guarantor TEXT NOT NULL REFERENCES fund (code),
  ceiling   INTEGER NOT NULL CHECK (ceiling >= 0),
  seq       INTEGER NOT NULL,
  PRIMARY KEY (fund, guarantor)
) STRICT, WITHOUT ROWID;

CREATE TABLE cover (
  fund   TEXT NOT NULL REFERENCES fund (code),
  bearer TEXT NOT NULL REFERENCES fund (code),
  source TEXT NOT NULL CHECK (source IN ('reserve', 'guarantor')),
  owed   INTEGER NOT NULL CHECK (owed >= 0),
  PRIMARY KEY (fund, bearer, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE grant_agreement (
  fund      TEXT PRIMARY KEY REFERENCES fund (code),
  terms     TEXT NOT NULL,
  agreed_on INTEGER NOT NULL,
  document  TEXT NOT NULL,
  seq       INTEGER NOT NULL,
  version   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE once (
  key    TEXT PRIMARY KEY,
  input  BLOB CHECK (length(input) = 32),
  change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
  seq    INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  tag    TEXT NOT NULL
) STRICT;

CREATE TABLE people_copy (
  number       INTEGER PRIMARY KEY,
  made_on      INTEGER NOT NULL,
  until        INTEGER NOT NULL,
  destroyed_on INTEGER
) STRICT;

CREATE TABLE campaign (
  code      TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  fund      TEXT NOT NULL REFERENCES fund (code),
  fees_fund TEXT NOT NULL REFERENCES fund (code),
  goal      INTEGER,
  opens     INTEGER,
  closes    INTEGER,
  people    TEXT NOT NULL CHECK (people IN ('none', 'email', 'full')),
  appeal    TEXT,
  closed_on INTEGER,
  surplus   TEXT CHECK (surplus IN ('kindred', 'general', 'reserve', 'given-back')),
  unmet     TEXT CHECK (unmet IN ('campaign', 'kindred', 'given-back')),
  seq       INTEGER NOT NULL,
  CHECK ((surplus IS NULL) = (unmet IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id      TEXT PRIMARY KEY,
  source  TEXT NOT NULL,
  dialect TEXT NOT NULL,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  day     INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  amount  INTEGER NOT NULL,
  undone  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE donation (
  seq               INTEGER PRIMARY KEY,
  id                TEXT NOT NULL,
  source            TEXT NOT NULL,
  reference         TEXT NOT NULL,
  campaign          TEXT NOT NULL REFERENCES campaign (code),
  fund              TEXT NOT NULL,
  import            TEXT,
  day               INTEGER NOT NULL,
  amount            INTEGER NOT NULL CHECK (amount > 0),
  channel           TEXT NOT NULL,
  account           TEXT NOT NULL,
  kind              TEXT NOT NULL,
  nature            TEXT NOT NULL,
  income            TEXT NOT NULL,
  country           TEXT,
  anonymous         INTEGER NOT NULL,
  fee               INTEGER NOT NULL,
  original_amount   TEXT,
  original_currency TEXT,
  state             TEXT NOT NULL,
  refunded          INTEGER NOT NULL,
  lost              INTEGER NOT NULL,
  held              INTEGER NOT NULL,
  cleared_on        INTEGER,
  clearing          TEXT,
  reversible_until  INTEGER,
  entry             INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX donation_reference
  ON donation (reference, source, CASE state WHEN 'voided' THEN seq ELSE -1 END);

CREATE UNIQUE INDEX donation_id ON donation (id);

CREATE TABLE donation_sum (
  campaign         TEXT NOT NULL,
  fund             TEXT NOT NULL,
  channel          TEXT NOT NULL,
  day              INTEGER NOT NULL,
  reversible_until INTEGER NOT NULL,
  donations        INTEGER NOT NULL,
  collected        INTEGER NOT NULL,
  gone             INTEGER NOT NULL,
  PRIMARY KEY (campaign, fund, channel, day, reversible_until)
) STRICT, WITHOUT ROWID;

CREATE INDEX donation_sum_of_fund ON donation_sum (fund);

CREATE TABLE clearing (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  reference TEXT NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code),
  bank      TEXT REFERENCES account (code),
  day       INTEGER NOT NULL,
  amount    INTEGER NOT NULL,
  fee       INTEGER NOT NULL,
  fees_fund TEXT REFERENCES fund (code),
  count     INTEGER NOT NULL,
  gross     INTEGER NOT NULL,
  residual  INTEGER NOT NULL,
  entry     INTEGER,
  seq       INTEGER NOT NULL,
  voided    INTEGER NOT NULL,
  waited    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX clearing_reference ON clearing (account, reference);

CREATE INDEX clearing_of_kind ON clearing (kind);

CREATE TABLE to_clear (
  fund    TEXT NOT NULL REFERENCES fund (code),
  channel TEXT NOT NULL,
  amount  INTEGER NOT NULL,
  PRIMARY KEY (fund, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE advance (
  fund    TEXT NOT NULL REFERENCES fund (code),
  channel TEXT NOT NULL,
  amount  INTEGER NOT NULL CHECK (amount >= 0),
  day     INTEGER NOT NULL,
  PRIMARY KEY (fund, channel)
) STRICT, WITHOUT ROWID;

CREATE TABLE advance_ended (
  seq          INTEGER NOT NULL,
  fund         TEXT NOT NULL REFERENCES fund (code),
  channel      TEXT NOT NULL,
  amount       INTEGER NOT NULL CHECK (amount > 0),
  reserve_used INTEGER NOT NULL,
  donation     INTEGER,
  PRIMARY KEY (seq, fund, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX advance_ended_by_donation ON advance_ended (donation) WHERE donation IS NOT NULL;

CREATE TABLE cash_count (
  clearing     TEXT PRIMARY KEY REFERENCES clearing (id),
  counted      INTEGER NOT NULL,
  expected     INTEGER NOT NULL,
  fund         TEXT NOT NULL REFERENCES fund (code),
  members      TEXT NOT NULL,
  reserve_used INTEGER NOT NULL,
  seq          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_deposit (
  id          TEXT PRIMARY KEY,
  box         TEXT NOT NULL REFERENCES account (code),
  bank        TEXT NOT NULL REFERENCES account (code),
  amount      INTEGER NOT NULL,
  day         INTEGER NOT NULL,
  credited_on INTEGER NOT NULL,
  entry       INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  voided      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE refund (
  id           TEXT PRIMARY KEY,
  donation     INTEGER NOT NULL REFERENCES donation (seq),
  amount       INTEGER NOT NULL,
  excess       INTEGER NOT NULL,
  day          INTEGER NOT NULL,
  origin       TEXT NOT NULL,
  reason       TEXT NOT NULL,
  reserve_used INTEGER NOT NULL,
  entry        INTEGER NOT NULL,
  seq          INTEGER NOT NULL,
  voided       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX refund_of_donation ON refund (donation);

CREATE TABLE dispute (
  id               TEXT PRIMARY KEY,
  donation         INTEGER NOT NULL REFERENCES donation (seq),
  amount           INTEGER NOT NULL,
  opened_on        INTEGER NOT NULL,
  state            TEXT NOT NULL,
  decided_on       INTEGER,
  excess           INTEGER NOT NULL,
  fee              INTEGER NOT NULL,
  fees_fund        TEXT NOT NULL REFERENCES fund (code),
  reserve_used     INTEGER NOT NULL,
  fee_reserve_used INTEGER NOT NULL,
  entry            INTEGER NOT NULL,
  outcome_entry    INTEGER,
  seq              INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX dispute_of_donation ON dispute (donation);

CREATE TABLE donation_move (
  seq           INTEGER PRIMARY KEY,
  entry         INTEGER,
  donation      INTEGER NOT NULL REFERENCES donation (seq),
  day           INTEGER NOT NULL,
  from_campaign TEXT NOT NULL,
  from_fund     TEXT NOT NULL,
  to_campaign   TEXT NOT NULL,
  to_fund       TEXT NOT NULL,
  document      TEXT,
  reversed      INTEGER NOT NULL
) STRICT;

CREATE INDEX donation_move_of_donation ON donation_move (donation);

CREATE TABLE unidentified (
  id         TEXT PRIMARY KEY,
  source     TEXT NOT NULL,
  reference  TEXT NOT NULL,
  day        INTEGER NOT NULL,
  amount     INTEGER NOT NULL,
  account    TEXT NOT NULL REFERENCES account (code),
  identified INTEGER NOT NULL,
  entry      INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  voided     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX unidentified_reference ON unidentified (reference);

CREATE TABLE identification (
  donation INTEGER PRIMARY KEY REFERENCES donation (seq),
  transfer TEXT NOT NULL REFERENCES unidentified (id),
  day      INTEGER NOT NULL
) STRICT;

CREATE TABLE pledge (
  id         TEXT PRIMARY KEY,
  campaign   TEXT NOT NULL REFERENCES campaign (code),
  amount     INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  due        INTEGER,
  seq        INTEGER NOT NULL,
  state      TEXT NOT NULL,
  donation   INTEGER REFERENCES donation (seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_of_state ON pledge (state);

CREATE INDEX pledge_fulfilled_by ON pledge (donation) WHERE donation IS NOT NULL;

CREATE TABLE receipt_right (
  seq      INTEGER PRIMARY KEY,
  article  TEXT NOT NULL CHECK (article IN ('200', '238-bis', '978')),
  quality  TEXT NOT NULL,
  ruling   TEXT NOT NULL,
  ruled_on INTEGER NOT NULL,
  document TEXT NOT NULL,
  day      INTEGER NOT NULL,
  ended_on INTEGER
) STRICT;

CREATE TABLE retention (
  campaign TEXT NOT NULL,
  since    INTEGER NOT NULL,
  months   INTEGER NOT NULL,
  seq      INTEGER NOT NULL,
  PRIMARY KEY (campaign, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE hold (
  number    INTEGER PRIMARY KEY,
  campaign  TEXT REFERENCES campaign (code),
  ground    TEXT NOT NULL,
  day       INTEGER NOT NULL,
  seq       INTEGER NOT NULL,
  lifted_on INTEGER
) STRICT;

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

CREATE TABLE round (
  code      TEXT PRIMARY KEY,
  fund      TEXT NOT NULL REFERENCES fund (code),
  opens     INTEGER,
  closes    INTEGER,
  ties      TEXT NOT NULL,
  opened_on INTEGER NOT NULL,
  closed_on INTEGER
) STRICT, WITHOUT ROWID;

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

CREATE TABLE voter (
  round TEXT NOT NULL REFERENCES vote (round) DEFERRABLE INITIALLY DEFERRED,
  code  TEXT NOT NULL,
  PRIMARY KEY (round, code)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE interest (
  application INTEGER NOT NULL REFERENCES application (number),
  member      INTEGER NOT NULL REFERENCES member (number),
  kind        TEXT NOT NULL,
  day         INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  PRIMARY KEY (application, member)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE accepted_act (
  message BLOB PRIMARY KEY CHECK (length(message) = 32),
  seq     INTEGER NOT NULL,
  member  INTEGER NOT NULL REFERENCES member (number),
  act     TEXT NOT NULL,
  subject BLOB NOT NULL CHECK (length(subject) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE award (
  application  INTEGER NOT NULL REFERENCES application (number),
  number       INTEGER NOT NULL CHECK (number > 0),
  id           TEXT NOT NULL UNIQUE,
  allocation   TEXT,
  beneficiary  TEXT NOT NULL REFERENCES collective (code),
  fund         TEXT NOT NULL REFERENCES fund (code),
  sources      TEXT NOT NULL,
  amount       INTEGER NOT NULL CHECK (amount >= 0),
  proposer     INTEGER REFERENCES member (number),
  version      INTEGER NOT NULL CHECK (version > 0),
  proposal     INTEGER NOT NULL,
  policy       TEXT NOT NULL,
  excess       TEXT,
  conditions   BLOB CHECK (length(conditions) = 32),
  proposed_on  INTEGER NOT NULL,
  state        TEXT NOT NULL,
  terms        TEXT NOT NULL,
  terms_seq    INTEGER,
  poll         TEXT,
  ratify_by    INTEGER,
  ratification TEXT CHECK (ratification IN ('ratified', 'refused')),
  ratifying    INTEGER,
  rank         INTEGER CHECK (rank > 0),
  expires      INTEGER,
  decided_on   INTEGER,
  reserved_on  INTEGER,
  reservation  INTEGER,
  notified_on  INTEGER,
  due_on       INTEGER,
  deferred_until INTEGER,
  reported_on  INTEGER,
  spent        INTEGER CHECK (spent >= 0),
  closed_on    INTEGER,
  waiver       TEXT,
  ended_on     INTEGER,
  by_agreement INTEGER NOT NULL,
  released     INTEGER NOT NULL CHECK (released >= 0),
  released_on  INTEGER,
  release_reason TEXT,
  paid         INTEGER NOT NULL CHECK (paid BETWEEN 0 AND amount - released),
  returned     INTEGER NOT NULL CHECK (returned >= 0),
  PRIMARY KEY (application, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX award_of_fund ON award (fund, state);

CREATE INDEX award_of_beneficiary ON award (beneficiary);

CREATE INDEX award_of_state ON award (state);

CREATE INDEX award_to_ratify ON award (application, number) WHERE ratify_by IS NOT NULL;

CREATE INDEX award_that_waited ON award (application, number) WHERE rank IS NOT NULL;

CREATE INDEX award_of_allocation ON award (allocation) WHERE allocation IS NOT NULL;

CREATE TABLE award_version (
  award       TEXT NOT NULL REFERENCES award (id),
  version     INTEGER NOT NULL,
  seq         INTEGER NOT NULL,
  fund        TEXT NOT NULL,
  sources     TEXT NOT NULL,
  beneficiary TEXT NOT NULL,
  proposer    INTEGER,
  day         INTEGER NOT NULL,
  closed      INTEGER CHECK (closed > seq),
  PRIMARY KEY (award, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation_poll (
  allocation TEXT NOT NULL,
  version    INTEGER NOT NULL CHECK (version > 0),
  seq        INTEGER NOT NULL,
  lines      INTEGER NOT NULL CHECK (lines > 0),
  versions   BLOB NOT NULL CHECK (length(versions) = 32),
  day        INTEGER NOT NULL,
  PRIMARY KEY (allocation, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE payout (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  code         TEXT NOT NULL UNIQUE,
  award        TEXT NOT NULL REFERENCES award (id),
  payee        TEXT NOT NULL REFERENCES payee (id),
  sources      TEXT NOT NULL,
  prepared_on  INTEGER NOT NULL,
  prepared_by  INTEGER NOT NULL REFERENCES member (number),
  document     TEXT,
  checked_by   TEXT NOT NULL,
  checked_iban BLOB CHECK (length(checked_iban) = 32),
  state        TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  countersigned_by INTEGER REFERENCES member (number)
) STRICT;

CREATE INDEX payout_of_award ON payout (award);

CREATE INDEX payout_of_payee ON payout (payee);

CREATE INDEX payout_of_state ON payout (state);

CREATE TABLE attempt (
  payout       TEXT NOT NULL REFERENCES payout (id),
  number       INTEGER NOT NULL CHECK (number > 0),
  seq          INTEGER NOT NULL,
  account      TEXT NOT NULL REFERENCES account (code),
  iban         BLOB CHECK (length(iban) = 32),
  words        INTEGER NOT NULL,
  by_hand      INTEGER NOT NULL,
  batch        TEXT,
  sent_on      INTEGER NOT NULL,
  sent_by      INTEGER NOT NULL REFERENCES member (number),
  missing      TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('sent', 'confirmed', 'bounced')),
  confirmed_on INTEGER,
  confirmed_by INTEGER REFERENCES member (number),
  reference    TEXT,
  bounced_on   INTEGER,
  reason       TEXT,
  fee          INTEGER NOT NULL CHECK (fee >= 0),
  entry        INTEGER,
  PRIMARY KEY (payout, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_to_account ON attempt (iban) WHERE iban IS NOT NULL;

CREATE INDEX attempt_of_state ON attempt (state);

CREATE INDEX attempt_of_batch ON attempt (batch) WHERE batch IS NOT NULL;

CREATE TABLE payout_answer (
  payout  TEXT NOT NULL REFERENCES payout (id),
  warning TEXT NOT NULL,
  iban    BLOB CHECK (length(iban) = 32),
  reason  TEXT NOT NULL,
  member  INTEGER NOT NULL REFERENCES member (number),
  day     INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  PRIMARY KEY (payout, warning)
) STRICT, WITHOUT ROWID;

CREATE TABLE return (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  award     TEXT NOT NULL REFERENCES award (id),
  sources   TEXT NOT NULL,
  day       INTEGER NOT NULL,
  account   TEXT NOT NULL REFERENCES account (code),
  reference TEXT,
  entry     INTEGER NOT NULL,
  voided_on INTEGER
) STRICT;

CREATE INDEX return_of_award ON return (award);

CREATE TABLE voucher (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  payout    TEXT NOT NULL REFERENCES payout (id),
  amount    INTEGER NOT NULL CHECK (amount > 0),
  document  TEXT NOT NULL,
  day       INTEGER NOT NULL,
  voided_on INTEGER
) STRICT;

CREATE INDEX voucher_of_payout ON voucher (payout);

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

-- fund.people

CREATE TABLE person (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL,
  email TEXT UNIQUE
) STRICT;

CREATE TABLE opening (
  record  INTEGER NOT NULL,
  tag     TEXT NOT NULL,
  salt    BLOB NOT NULL CHECK (length(salt) = 32),
  payload BLOB NOT NULL,
  person  INTEGER REFERENCES person (id),
  PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX opening_of_person ON opening (person) WHERE person IS NOT NULL;

CREATE TABLE restriction (
  person INTEGER NOT NULL REFERENCES person (id),
  ground TEXT NOT NULL,
  until  INTEGER NOT NULL,
  PRIMARY KEY (person, ground)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  record INTEGER NOT NULL,
  tag    TEXT NOT NULL,
  PRIMARY KEY (record, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasing (
  one        INTEGER PRIMARY KEY CHECK (one = 0),
  people     INTEGER NOT NULL,
  since      INTEGER,
  through    INTEGER NOT NULL,
  compacting INTEGER NOT NULL
) STRICT;

CREATE TABLE seal (
  one         INTEGER PRIMARY KEY CHECK (one = 0),
  exponent    INTEGER NOT NULL,
  block_size  INTEGER NOT NULL,
  parallelism INTEGER NOT NULL,
  salt        BLOB NOT NULL CHECK (length(salt) = 32),
  key         BLOB NOT NULL
) STRICT;
