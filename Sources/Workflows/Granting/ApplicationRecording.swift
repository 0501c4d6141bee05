import Formats
import Granting
import Journal
import Ledger

/// Puts applications on record, what they are about in the people file.
enum ApplicationRecording {
  /// The short code the next application gets: they are counted over all rounds, and none goes away.
  static func nextCode(in view: some BooksView) throws -> ApplicationCode {
    ApplicationCode(number: Int64(try view.count(Application.self, where: [])) + 1)
  }

  /// A reference is unique in its round; without one the short code is it.
  static func receive<Tables>(
    _ line: ApplicationLine, as code: ApplicationCode, reference: String?, in round: Round,
    received day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> ApplicationReceived {
    let fact = ApplicationReceived(
      id: recorder.makeID(), code: code, round: round.code, collective: line.collective,
      reference: reference ?? code.text, requested: line.requested, minimum: line.minimum,
      cap: line.cap, score: line.score, tier: line.tier, tags: line.tags,
      project: try recorder.commit(words: line.project, tag: .project), day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
