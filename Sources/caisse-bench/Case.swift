/// What is measured.
enum Case: String, CaseIterable {
  case `import`, reimport, record, status
  case trialBalance = "trial-balance"
  case verify

  /// The command line of one run, on books that already hold the campaign but for `import`.
  func arguments(_ place: Workplace, run: Int) -> [String] {
    let books = ["--books", place.books]
    switch self {
    case .import: return ["donation", "import", place.donations, "--campaign", "urgence"] + books
    case .reimport: return ["donation", "import", place.donations, "--campaign", "urgence"] + books
    case .record:
      return [
        "donation", "record", "--campaign", "urgence", "--amount", "12.50", "--channel", "transfer",
        "--reference", "bench-\(run)",
      ] + books
    case .status: return ["status"] + books
    case .trialBalance: return ["statement", "trial-balance", "--format", "csv"] + books
    case .verify: return ["audit", "verify"] + books
    }
  }

  /// Whether each run needs books of its own.
  var needsFreshBooks: Bool { self == .import }

  /// Whether the floor does something that can be held beside it.
  var hasFloor: Bool { self == .import }
}
