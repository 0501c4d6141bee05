import Journal
import Ledger
import Workflows

/// Says what came of verifying: one line for people, one object for programs.
struct VerificationAnswer {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  func answer(_ verification: Verification) throws {
    if console.format == .json { return try json(verification) }
    try console.answer { output in
      try output.write(line(verification).legible + "\n")
    }
    if case .intact(let intact) = verification { warn(of: intact) }
  }

  private func line(_ verification: Verification) -> String {
    switch verification {
    case .intact(let intact):
      return "intact, \(intact.size) records, root \(intact.root.base64)"
    case .differs(let difference):
      let place = difference.place.isEmpty ? "the file" : difference.place
      return "first difference: \(place): \(difference.reason.text(in: console.currency))"
    }
  }

  private func warn(of intact: Intact) {
    guard let openings = intact.openings else { return }
    if openings.isSealed {
      console.warn(
        "the people file is sealed, and its passphrase isn't given: its openings were counted, not opened",
        code: "openings-sealed")
    }
    guard openings.missing > 0 else { return }
    console.warn(
      "\(openings.missing) openings are missing from the people file, and no erasure says why",
      code: "openings-missing")
  }

  private func json(_ verification: Verification) throws {
    try console.json { json in
      try json.object(.lines) { fields in
        switch verification {
        case .intact(let intact): try write(intact, to: &fields)
        case .differs(let difference): try write(difference, to: &fields)
        }
      }
    }
  }

  private func write(_ intact: Intact, to fields: inout JSONOutput) throws {
    try fields.key("intact")
    try fields.value(true)
    try fields.key("records")
    try fields.value(Int(intact.size))
    try fields.key("root")
    try fields.value(intact.root.base64)
    for (key, count) in [
      ("checkpoints", intact.signatures.checkpoints),
      ("cosignatures", intact.signatures.cosignatures),
    ] {
      try fields.key(key)
      try fields.value(count)
    }
    guard let openings = intact.openings else { return }
    try fields.key("openings")
    try fields.object { fields in
      try fields.key("sealed")
      try fields.value(openings.isSealed)
      for (key, count) in [
        ("commitments", openings.commitments), ("opened", openings.opened),
        ("erased", openings.erased), ("missing", openings.missing),
      ] {
        try fields.key(key)
        try fields.value(Int(count))
      }
    }
  }

  private func write(_ difference: Difference, to fields: inout JSONOutput) throws {
    try fields.key("intact")
    try fields.value(false)
    try fields.key("difference")
    try fields.object(.lines) { fields in
      if let record = difference.record {
        try fields.key("record")
        try fields.value(Int(record))
      }
      for (key, text) in [
        ("table", difference.table), ("row", difference.row), ("column", difference.column),
        ("reason", difference.reason.text(in: console.currency)),
      ] {
        guard let text else { continue }
        try fields.key(key)
        try fields.value(text)
      }
    }
  }
}
