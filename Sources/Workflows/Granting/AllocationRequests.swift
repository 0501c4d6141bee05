import Allocation
import Granting
import Ledger

extension AllocationRequest {
  /// What an application asks of a pot, with the score and the tier it has or had.
  init(
    _ application: Application, score: Score?, tier: Int64?, locked: Amount = .zero
  ) throws(AllocationRefusal) {
    try self.init(
      application: application.code.text, collective: application.collective.text,
      requested: application.requested,
      minimum: application.minimum, cap: application.cap, score: score, tier: Int(tier ?? 1),
      tags: application.tags, locked: locked)
  }
}
