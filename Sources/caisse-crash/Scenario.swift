/// A command that must happen wholly or not at all, on books made ready for it.
struct Scenario: Sendable {
  let name: String
  /// Run with `--once`, so that the same again is harmless.
  let words: [String]
  /// What it says on its standard error once it is done.
  let saying: String
  /// What no file may hold once it is done.
  var forgotten: [String] = []
  /// The file it writes outside of the books, with its first and last bytes.
  var written: (name: String, start: String, end: String)?
  /// Before it, the tables of the books are those of another version of the program.
  var isRebuilt = false
}

extension Scenario {
  /// - Parameters:
  ///   - donor: whoever is to be forgotten.
  ///   - payout: what is to be sent.
  static func all(donor: String, payout: String) -> [Scenario] {
    [
      Scenario(
        name: "import",
        words: ["donation", "import", "more.csv", "--campaign", "urgence", "--once", "import"],
        saying: "imported 300"),
      Scenario(
        name: "decision", words: ["award", "decide", "G2", "--once", "decision"],
        saying: "award G2/1 approved"),
      Scenario(
        name: "erasure", words: ["donor", "erase", donor, "--confirm", donor, "--once", "erasure"],
        saying: "erased", forgotten: ["Zongobelle", "zongobelle"]),
      Scenario(
        name: "sending",
        words: [
          "payout", "send", payout, "--file", "transfers.xml", "--confirm", "1500.00", "--once",
          "sending",
        ], saying: "sent", written: ("transfers.xml", "<?xml", "</Document>\n")),
      Scenario(
        name: "rebuilding",
        words: [
          "donation", "record", "--campaign", "urgence", "--amount", "10", "--channel", "transfer",
          "--account", "512CC", "--reference", "R-1", "--once", "rebuilding",
        ], saying: "recorded", isRebuilt: true),
    ]
  }
}
