import Allocation
import Ledger

/// What a tried rule gives, in the shapes that scripts rely on.
struct TrialAnswer {
  let receipt: AllocationReceipt
  let console: Console

  private static let table = Table(
    "shares", title: "Shares",
    columns: [
      Column("application", .code, "Application"), Column("requested", .amount, "Requested"),
      Column("share", .amount, "Share"), Column("constraint", .code, "Constraint"),
      Column("explanation", .text, "Explanation"),
    ])

  func print() throws {
    switch console.format {
    case .json: try printJSON()
    case .csv, .tsv: try console.list("Shares", Self.table, rows: rows)
    case .text, .html:
      try console.page(receipt.parameters.name) { page in
        try page.figures(ReceiptFigures.of(receipt))
        try page.table(Self.table, rows: rows)
      }
    }
  }

  private func rows(on page: Page) throws {
    for share in receipt.shares {
      try page.row([
        .code(share.request.application), .amount(share.request.requested),
        .amount(share.amount), .code(share.constraint.rawValue),
        .text(receipt.sentence(on: share, console)),
      ])
    }
  }

  private func printJSON() throws {
    try console.json { json in
      try json.object(.lines) { json in
        try field("rule", receipt.parameters.name, &json)
        if let within = receipt.parameters.within { try field("within", within, &json) }
        try field("pot", plain(receipt.pot.amount), &json)
        try field("unassigned", plain(receipt.unassigned), &json)
        try field("currency", console.currency.code, &json)
        if let hearing = receipt.hearing {
          try json.key("ballots")
          try json.value(hearing.voices.ballots.count)
        }
        if receipt.reserve.isPositive { try field("reserve", plain(receipt.reserve), &json) }
        try json.key("shares")
        try json.array(.lines) { json in
          for share in receipt.shares { try write(share, to: &json) }
        }
      }
    }
  }

  private func write(_ share: Share, to json: inout JSONOutput) throws {
    try json.object { json in
      try field("application", share.request.application, &json)
      try field("requested", plain(share.request.requested), &json)
      try field("share", plain(share.amount), &json)
      try field("target", share.target.description, &json)
      try field("constraint", share.constraint.rawValue, &json)
      if let voice = share.request.voice {
        try json.key("ballots")
        try json.value(voice.ballots)
        if receipt.parameters.scores != nil, let score = share.request.score {
          try field("score", score.plain, &json)
        }
      }
      try field("explanation", receipt.sentence(on: share, console), &json)
    }
  }

  private func field(_ key: String, _ text: String, _ json: inout JSONOutput) throws {
    try json.key(key)
    try json.value(text)
  }

  private func plain(_ amount: Amount) -> String {
    console.currency.plain(amount)
  }
}
