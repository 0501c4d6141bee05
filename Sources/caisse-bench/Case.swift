/// What is measured.
enum Case: String, CaseIterable {
  case `import`, reimport, record, status
  case trialBalance = "trial-balance"
  case campaign, donor, collective, verify, tree, hledger
  case postings = "csv"

  /// The command line of one run, on books that already hold the campaign but for `import`.
  func arguments(_ place: Workplace, run: Int) -> [String] {
    command(place, run: run) + ["--books", place.books, "--as", "m:1"]
  }

  private func command(_ place: Workplace, run: Int) -> [String] {
    switch self {
    case .import, .reimport:
      return ["donation", "import", place.donations, "--campaign", "urgence"]
    case .record:
      return [
        "donation", "record", "--campaign", "urgence", "--amount", "12.50", "--channel", "transfer",
        "--reference", "bench-\(run)",
      ]
    case .status: return ["status"]
    case .trialBalance: return ["statement", "trial-balance", "--format", "csv"]
    case .campaign: return ["statement", "campaign", "urgence", "--format", "csv"]
    case .donor: return ["donor", "show", place.donor, "--format", "csv"]
    case .collective: return ["statement", "collective", "C01", "--format", "csv"]
    case .verify: return ["audit", "verify"]
    case .tree: return ["audit", "verify", "--level", "tree"]
    case .hledger: return ["export", "hledger"]
    case .postings: return ["export", "csv", "--what", "postings"]
    }
  }

  /// What the books hold before a run.
  var needs: CampaignBooks.Stage { self == .import ? .opened : .decided }

  /// Whether the floor does something that can be held beside it.
  var hasFloor: Bool { self == .import }
}
