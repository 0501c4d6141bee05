package import Journal
import Keeping

/// One decision from start to end, in any store: what the rules say, then its records and rows.
package enum Change {
  /// Runs a decision inside the store's transaction. The store keeps or rolls back what it wrote.
  package static func decide<Tables: BooksTables, Result>(
    _ request: Request, in tables: Tables, clock: any Clock, random: any RandomSource,
    deciding: (Tables, inout Recorder<Tables>) throws -> Result
  ) throws -> Receipt<Result> {
    if let once = request.once, let known = try tables.find(OnceRow.self, .text(once.key)) {
      guard known.input == once.input else { throw KeepingRefusal.keyUsedOtherwise(once.key) }
      return .repeated(change: known.change)
    }
    var recorder = try Recorder(
      tables: tables, actor: request.actor, once: request.once, clock: clock, random: random)
    let result = try deciding(tables, &recorder)
    let change = try recorder.finish()
    switch request.intent {
    case .rehearse: return .rehearsed(result)
    case .commit: return .committed(result, change: change)
    }
  }
}
