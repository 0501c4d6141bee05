import Formats
import Giving
import Ledger
import Workflows

/// Says what an import did: loud on stderr, figures on stdout where JSON is asked for.
struct ImportReport {
  let console: Console
  let file: String
  /// Where rejected rows were written.
  var rejects: String?

  func print(_ rejection: ImportRejected) throws {
    let printer = ErrorPrinter(console)
    printer.print(rejection.findings)
    var summary = rejection.summary
    summary.imported = 0
    summary.amount = .zero
    summary.channels = [:]
    summary.rejected = max(summary.rejected, 1)
    try print(summary, Findings(), note: "nothing was imported")
  }

  func print(_ summary: ImportSummary, _ findings: Findings, note: String? = nil) throws {
    ErrorPrinter(console).print(findings)
    for change in summary.changes {
      console.say(
        "\(file):\(change.line): reference \(change.reference) is known with other wording: not applied"
      )
    }
    console.say(line(summary) + (note.map { ": " + $0 } ?? ""))
    for channel in Channel.allCases {
      guard let total = summary.channels[channel] else { continue }
      console.say(
        "  \(channel.rawValue): \(total.count), \(console.numerals.text(total.amount, console.currency))"
      )
    }
    if let rejects, summary.rejected > 0 {
      console.say("  \(summary.rejected) rejected as they stood in \(rejects)")
    }
    if summary.offline > 0 {
      console.say(
        "  \(summary.offline) typed on the platform: their money is in the bank or the box (--offline takes them)"
      )
    }
    if summary.noMoney > 0 { console.say("  \(summary.noMoney) brought no money") }
    if !summary.proposals.isEmpty { say(summary) }
    warn(summary)
    if console.format == .json { try printJSON(summary) }
  }

  /// Probable duplicates across sources stop nothing: a person looks at them.
  private func warn(_ summary: ImportSummary) {
    guard summary.twinCount > 0 else { return }
    console.warn(
      "\(summary.twinCount) may be money that is known from another source: same amount, three days at most apart",
      code: "probable-duplicates")
    for twin in summary.twins.prefix(10) {
      let amount = console.numerals.text(twin.amount, console.currency)
      console.say(
        "  \(twin.reference) of \(twin.day), \(amount): \(twin.otherSource):\(twin.otherReference) of \(twin.otherDay)"
      )
    }
    if summary.twinCount > 10 { console.say("  and \(summary.twinCount - 10) more") }
  }

  private func line(_ summary: ImportSummary) -> String {
    "imported \(summary.imported), already known \(summary.alreadyKnown), "
      + "changed \(summary.changed), rejected \(summary.rejected)"
  }

  private func say(_ summary: ImportSummary) {
    let next = summary.areApplied ? "recorded" : "--apply records it"
    let paidOut = summary.proposals.filter { if case .paidOut = $0.change { true } else { false } }
    if let total = try? paidOut.map(\.amount).sum(), !paidOut.isEmpty {
      let amount = console.numerals.text(total, console.currency)
      console.say("  \(paidOut.count) paid out to the bank, \(amount) gross: \(next)")
    }
    for proposal in summary.proposals {
      switch proposal.change {
      case .refunded: console.say("  \(proposal.reference) refunded since: \(next)")
      case .disputed: console.say("  \(proposal.reference) contested since: \(next)")
      case .paidOut: break
      }
    }
  }

  private func printJSON(_ summary: ImportSummary) throws {
    try console.json { json in
      try json.object { json in
        for (key, count) in [
          ("imported", summary.imported), ("already_known", summary.alreadyKnown),
          ("changed", summary.changed), ("rejected", summary.rejected),
        ] {
          try json.key(key)
          try json.value(count)
        }
        try json.key("amount")
        try json.value(console.currency.plain(summary.amount))
        try json.key("currency")
        try json.value(console.currency.code)
      }
    }
  }
}
