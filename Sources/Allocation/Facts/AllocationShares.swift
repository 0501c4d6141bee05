package import Journal
import Keeping
package import Ledger

/// Some of the shares of an allocation, in order: a part of a large fact. Explanations are recomputed.
package struct AllocationShares: Fact, Equatable {
  package static let type = "allocation.shares"

  /// As many as fit a record, whatever the codes.
  package static let mostInOne = 500

  package let allocation: ID<AllocationProposed>
  /// The place of its first share among all.
  package let first: Int64
  package let shares: [Line]

  /// The application and what it gets.
  package struct Line: FactPart, Equatable {
    package let application: String
    /// What earlier rounds had awarded it, within its share.
    package let locked: Amount
    package let share: Amount
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("allocation", allocation)
    body.integer("first", first)
    body.parts("shares", shares)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    allocation = try body.id("allocation")
    first = try body.integer("first")
    shares = try body.parts("shares")
  }
}

extension AllocationShares {
  private init(allocation: ID<AllocationProposed>, first: Int64, shares: [Line]) {
    self.allocation = allocation
    self.first = first
    self.shares = shares
  }

  /// All shares of a receipt, cut into records.
  package static func all(
    of receipt: AllocationReceipt, allocation: ID<AllocationProposed>
  ) -> [AllocationShares] {
    all(
      receipt.shares.map {
        Line(application: $0.request.application, locked: $0.request.locked, share: $0.amount)
      }, allocation: allocation)
  }

  /// What was chosen, in its order, at its cost, then the others, which get nothing.
  package static func all(
    of receipt: ChoiceReceipt, allocation: ID<AllocationProposed>
  ) -> [AllocationShares] {
    let chosen = receipt.chosen.map { chosen in
      Line(
        application: chosen.project.code,
        locked: chosen.project.isLocked ? chosen.project.cost : .zero, share: chosen.project.cost)
    }
    let others = receipt.passedOver.map {
      Line(application: $0.project.code, locked: .zero, share: .zero)
    }
    return all(chosen + others, allocation: allocation)
  }

  private static func all(
    _ lines: [Line], allocation: ID<AllocationProposed>
  ) -> [AllocationShares] {
    stride(from: 0, to: lines.count, by: mostInOne).map { start in
      AllocationShares(
        allocation: allocation, first: Int64(start),
        shares: Array(lines[start..<min(start + mostInOne, lines.count)]))
    }
  }

  /// What the head says of its parts: SHA-256 over their leaf hashes.
  package static func hash(ofLeaves leaves: some Sequence<Hash>) -> Hash {
    var hash = RunningHash()
    for leaf in leaves { hash.update(leaf) }
    return hash.hash
  }
}

extension AllocationShares.Line {
  package func write(to body: inout CanonicalWriter) {
    body.string("application", application)
    body.amount("locked", locked.isZero ? nil : locked)
    body.amount("share", share)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    application = try body.string("application")
    locked = try body.optionalAmount("locked") ?? .zero
    share = try body.amount("share")
  }
}
