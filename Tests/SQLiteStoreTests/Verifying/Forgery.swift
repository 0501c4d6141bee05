import Testing

/// A change behind the store's back, and the place that verification must name.
struct Forgery: Sendable, CustomTestStringConvertible {
  let what: String
  let sql: String
  let place: String

  init(_ what: String, _ sql: String, _ place: String) {
    self.what = what
    self.sql = sql
    self.place = place
  }

  var testDescription: String { what }
}

extension Forgery {
  /// In the journal itself. `{last}` stands for the last record's place.
  static let ofJournal: [Forgery] = [
    Forgery(
      "a byte of a record",
      """
      UPDATE record SET line = CAST(replace(CAST(line AS TEXT), '"amount":5000', '"amount":6000')
        AS BLOB) WHERE instr(line, '"amount":5000')
      """, "record {V-5000}, table record, row {V-5000}, column line"),
    Forgery(
      "a leaf", "UPDATE record SET leaf = zeroblob(32) WHERE seq = 3",
      "record 3, table record, row 3, column leaf"),
    Forgery(
      "two leaves, the first is named",
      "UPDATE record SET leaf = zeroblob(32) WHERE seq IN (7, 5)",
      "record 5, table record, row 5, column leaf"),
    Forgery(
      "two records, each with its leaf, in each other's place",
      """
      CREATE TEMP TABLE held AS SELECT * FROM record WHERE seq IN (4, 6);
      UPDATE record SET line = (SELECT line FROM held WHERE seq = 10 - record.seq),
        leaf = (SELECT leaf FROM held WHERE seq = 10 - record.seq) WHERE seq IN (4, 6);
      """, "record 4, table record, row 4, column line"),
    Forgery(
      "the last record, gone", "DELETE FROM record WHERE seq = {last}",
      "record {last}, table record, row {last}"),
    Forgery(
      "a record in the middle, gone", "DELETE FROM record WHERE seq = 8",
      "record 8, table record, row 8"),
    Forgery(
      "the edge", "UPDATE tree SET edge = zeroblob(length(edge))", "table tree, row 0, column edge"),
    Forgery(
      "the size", "UPDATE tree SET size = size - 1, edge = zeroblob(32 * {bits})",
      "record {last}, table record, row {last}"),
    Forgery(
      "the name of the projections", "UPDATE projection SET schema = 'other'",
      "table projection, row 0, column schema"),
  ]

  /// In what the journal was made into.
  static let ofTables: [Forgery] = [
    Forgery(
      "a donation's amount", "UPDATE donation SET amount = 4000 WHERE reference = 'V-5000'",
      "record {V-5000}, table donation, row {V-5000}, column amount"),
    Forgery(
      "a donation's state", "UPDATE donation SET state = 'void' WHERE reference = 'V-5000'",
      "record {V-5000}, table donation, row {V-5000}, column state"),
    Forgery(
      "a donation, gone", "DELETE FROM donation WHERE reference = 'V-2000'",
      "record {V-2000}, table donation, row {V-2000}"),
    Forgery(
      "both postings of an entry", "UPDATE posting SET amount = amount * 2 WHERE entry = 3",
      "record {V-2000}, table posting, row 3/urgence/0, column amount"),
    Forgery(
      "postings without an entry",
      "INSERT INTO posting SELECT 99, fund, position, account, amount, auxiliary FROM posting WHERE entry = 1",
      "table posting, row 99/urgence/0"),
    Forgery(
      "an entry's day", "UPDATE entry SET day = day - 1 WHERE id = 1",
      "record {V-5000}, table entry, row 1, column day"),
    Forgery(
      "an entry, gone", "DELETE FROM entry WHERE id = 3", "record {V-2000}, table entry, row 3"),
    Forgery(
      "a kept balance",
      "UPDATE balance SET debit = debit + 1 WHERE account = '512CC' AND fund = 'urgence'",
      "table balance, row financial/urgence/512CC/19884, column debit"),
    Forgery(
      "a balance more",
      "INSERT INTO balance VALUES ('financial', 'urgence', '512CC', 1, 1, 0)",
      "table balance, row financial/urgence/512CC/1"),
    Forgery(
      "a campaign's name", "UPDATE campaign SET name = 'Autre'",
      "table campaign, row urgence, column name"),
    Forgery(
      "a member's roles", "UPDATE member SET roles = 'treasurer' WHERE number = 2",
      "table member, row 2, column roles"),
    Forgery("an account, gone", "DELETE FROM account WHERE code = '53A'", "table account, row 53A"),
  ]

  /// In what guards the tables. These are made without the triggers put back.
  static let ofDefinitions: [Forgery] = [
    Forgery(
      "a trigger, gone", "DROP TRIGGER record_is_never_changed",
      "table sqlite_schema, row trigger record_is_never_changed"),
    Forgery(
      "a trigger that does nothing",
      """
      DROP TRIGGER entry_is_never_deleted;
      CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT 1; END
      """, "table sqlite_schema, row trigger entry_is_never_deleted"),
    Forgery(
      "a trigger more",
      "CREATE TRIGGER more AFTER INSERT ON donation BEGIN DELETE FROM fund; END",
      "table sqlite_schema, row trigger more"),
    Forgery("a table, gone", "DROP TABLE balance", "table sqlite_schema, row table balance"),
    Forgery("the records, gone", "DROP TABLE record", "table sqlite_schema, row table record"),
    Forgery(
      "an index, gone", "DROP INDEX donation_reference",
      "table sqlite_schema, row index donation_reference"),
    Forgery(
      "a view that shows something else",
      "DROP VIEW entry_posting; CREATE VIEW entry_posting AS SELECT * FROM entry",
      "table sqlite_schema, row view entry_posting"),
    Forgery(
      "a column more", "ALTER TABLE fund ADD COLUMN note TEXT",
      "table sqlite_schema, row table fund"),
  ]
}
