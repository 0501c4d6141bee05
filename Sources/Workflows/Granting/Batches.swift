package import Granting
package import Journal
import Ledger

/// Finding transfers that were sent together.
package enum Batches {
  /// What a person names: the id of a batch, or one of its payouts as it stands now.
  package static func resolve(_ name: String, in view: some BooksView) throws -> ID<Batch> {
    if let batch = ID<Batch>(name) {
      guard try view.first(Attempt.self, where: [.equals("batch", batch.text)]) != nil else {
        throw PayoutRefusal.unknownBatch(name)
      }
      return batch
    }
    let payout = try Payouts.resolve(name, in: view)
    guard let attempt = try Payouts.currentAttempt(of: payout, in: view) else {
      throw PayoutRefusal.stateForbids(payout.code, state: payout.state, act: "written to a file")
    }
    guard let batch = attempt.batch else { throw PayoutRefusal.notInBatch(payout.code) }
    return batch
  }

  /// Its attempts with their payouts, in the order in which these were prepared. Refused as soon as the
  /// bank has answered about one of them: it has had the file.
  static func waiting(
    _ batch: ID<Batch>, in view: some BooksView
  ) throws -> [(payout: Payout, attempt: Attempt)] {
    try view.rows(Attempt.self, where: [.equals("batch", batch.text)])
      .map { attempt in
        let payout = try Payouts.resolve(attempt.payout.text, in: view)
        guard attempt.state == .sent else {
          throw PayoutRefusal.batchTaken(batch, payout.code, state: attempt.state)
        }
        return (payout, attempt)
      }.sorted { $0.payout.seq < $1.payout.seq }
  }
}
