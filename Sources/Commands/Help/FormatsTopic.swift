import Formats
import Ledger

/// `caisse help formats`.
enum FormatsTopic {
  static var text: String {
    """
    FORMATS: the files caisse reads, and the forms in which it answers.

    Our own files are CSV in UTF-8, with a comma between fields, quotes where a field holds a comma, a quote
    or a line end, and the columns named in the first line, in any order. Days are 2024-06-12; amounts have
    a dot before the decimals and nothing between the thousands: 1234.50.

    \(file("donations", CaisseDonations.required, CaisseDonations.optional))

      caisse donation import, dialect \(CaisseDonations.name). The channel is card, transfer, direct-debit, cheque, cash or
      platform; the kind person, company, foundation or body. Donor and email may be empty; an empty
      campaign takes --campaign. The designation is what the donor gave it for, as a code: of an
      application, of a collective, or a tag.

    \(file("collectives", CollectiveColumns.file.required, []))

      caisse collective import. Tags are parted by semicolons.

    \(file("applications", ApplicationColumns.file.required, ApplicationColumns.file.optional))

      caisse application import.

    \(file("requests", RequestColumns.file.required, RequestColumns.file.optional))

      caisse allocation try, without books.

    \(file("ballots", BallotColumns.file.required, BallotColumns.file.optional))

      caisse vote import, and caisse allocation try --ballots. A ballot lists what it marks, parted by
      semicolons: G1;G4, the best first where it ranks; G1=7.5;G4=3 by points; G1=120.00;G4=80.00 in a
      budget. So does recused, what the voter has no say on.

    \(file("opening balances", OpeningBalancesFile.columns, []))

      caisse books open-balances. Each row fills debit or credit; auxiliary may be empty.

    \(file("chart of accounts", ChartFile.columns, []))

      caisse init --chart. The kind is \(kinds);
      a parent stands above its children; each role is played by an account, and several
      roles of one account are parted by semicolons. Parent, role and use may be empty.
      The roles:
    \(wrapped(AccountRole.allCases.map(\.rawValue)).joined(separator: "\n"))

    HelloAsso's payments export is read as it is downloaded: dialect \(HelloAssoPayments.name), a
    semicolon between fields, French amounts and days.

    Transfers are written as pain.001.001.03 or .09 (ISO 20022) by caisse payout send --file and caisse
    payout file, in the letters every bank of the SEPA area takes.

    Answers are text for people on a terminal, and tab-separated lines in a pipe. --format text, tsv, csv,
    json or html chooses; so does the end of the file given to -o. JSON has amounts as
    {"amount":"125.50","currency":"EUR"} and days as 2024-06-12. A file whose name ends in -spreadsheet.csv
    is written for a spreadsheet of the language asked for.
    """
  }

  private static var kinds: String {
    AccountKind.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func file(_ name: String, _ required: [String], _ optional: [String]) -> String {
    var lines = ["\(name):"] + wrapped(required)
    if !optional.isEmpty { lines += ["  and where there are any:"] + wrapped(optional) }
    return lines.joined(separator: "\n")
  }

  /// Names by commas, in lines that fit a terminal.
  private static func wrapped(_ names: [String]) -> [String] {
    var lines: [String] = []
    var line = "   "
    for (place, name) in names.enumerated() {
      let word = name + (place + 1 < names.count ? "," : "")
      if line.utf8.count + word.utf8.count > 78 {
        lines.append(line)
        line = "   "
      }
      line += " " + word
    }
    return lines + [line]
  }
}
