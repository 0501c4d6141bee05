import Formats
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// The folder of an audit sample, file by file: what was drawn, and what shows it.
struct SampleFolder {
  private let folder: String
  private let asked: AuditSample
  private let sample: Sample
  private let session: Session

  init(_ folder: String, _ asked: AuditSample, _ sample: Sample, _ session: Session) {
    self.folder = folder
    self.asked = asked
    self.sample = sample
    self.session = session
  }

  func write(_ view: SQLiteBooks, _ signed: SignedCheckpoint) throws {
    let records = try sample.drawn.map { try asked.of.records(of: $0.thing, in: view) }
    try FileBytes.put(signed.text, to: folder + "/checkpoint.txt")
    try writeDrawing()
    try writePopulation(view)
    try writeProofs(of: records.flatMap(\.self), signed, view)
    var documents = SampledDocuments(beside: session.files, to: folder)
    for (drawn, records) in zip(sample.drawn, records) where !asked.withoutOpenings {
      try documents.add(of: records, drawn.thing.record, in: view)
    }
    try documents.writeList()
    try writeList(records, documents)
    try CheckerScripts.write(CheckerScripts.ofSample, to: folder)
    let guide = SampleGuide(asked: asked, sample: sample, currency: session.currency)
    try FileBytes.put(guide.english, to: folder + "/README.en.txt")
    try FileBytes.put(guide.french, to: folder + "/README.fr.txt")
    try FileBytes.synchronise(folder: folder)
  }

  /// What was asked for, for whoever draws again.
  private func writeDrawing() throws {
    let file = OutputBuffer(try OutputFile(path: folder + "/drawing.json"))
    var json = JSONOutput(file)
    try json.object(.lines) { fields in
      for (key, text) in [
        ("of", asked.of.rawValue), ("by", asked.by.rawValue), ("seed", asked.seed),
        ("from", asked.from?.description), ("through", asked.through?.description),
      ] {
        try fields.key(key)
        if let text { try fields.value(text) } else { try fields.null() }
      }
      try fields.key("size")
      try fields.value(asked.size)
    }
    try json.end()
    try file.close()
  }

  private func writePopulation(_ view: SQLiteBooks) throws {
    let file = OutputBuffer(try OutputFile(path: folder + "/population.csv"))
    var csv = CSVWriter()
    csv.row(["record", "day", "amount"])
    try asked.of.forEach(from: asked.from, through: asked.through, in: view) { thing in
      csv.number(String(thing.record))
      csv.number(thing.day.description)
      csv.number(session.currency.plain(thing.amount))
      csv.endRow()
      try csv.drain { try file.write($0) }
    }
    try csv.drain { try file.write($0) }
    try file.close()
  }

  /// However many, in one pass; with what opens their commitments, for the auditor alone.
  private func writeProofs(
    of records: [Int64], _ signed: SignedCheckpoint, _ view: SQLiteBooks
  ) throws {
    try FileBytes.makeFolder(folder + "/records")
    let progress = CountedProgress(session.console, "proving records")
    var done: Int64 = 0
    try RecordProofs(of: signed, in: view).forEach(of: records) { proof in
      let record = proof.inclusion.index
      let stem = "\(folder)/records/\(record)"
      try FileBytes.put(proof.text, to: stem + ".tlog-proof")
      if !asked.withoutOpenings {
        for opening in try Openings.of(record: record, in: view) {
          try FileBytes.put(
            opening.canonicalText + "\n", to: "\(stem).\(opening.tag.text).opening", mode: 0o600)
        }
      }
      done += 1
      progress.show(done, of: Int64(records.count))
    }
    progress.finish()
  }

  /// Codes, days and numbers: no cell begins as a formula does.
  private func writeList(_ records: [[Int64]], _ documents: SampledDocuments) throws {
    var csv = CSVWriter(for: .machines)
    csv.row(["record", "name", "day", "amount", "hits", "records", "documents"])
    for (drawn, records) in zip(sample.drawn, records) {
      csv.number(String(drawn.thing.record))
      csv.text(drawn.thing.name)
      csv.number(drawn.thing.day.description)
      csv.number(session.currency.plain(drawn.thing.amount))
      csv.number(String(drawn.hits))
      csv.text(records.map(String.init).joined(separator: ";"))
      csv.text(documents.ids(of: drawn.thing.record).joined(separator: ";"))
      csv.endRow()
    }
    try FileBytes.put(csv.bytes, to: folder + "/sample.csv")
  }
}
