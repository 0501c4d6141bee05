package import Journal

/// Simple random sampling: each thing draws a ticket by its record's place, and the lowest are the sample. More of
/// them, drawn later by the same seed, are these and others.
package struct LowestTickets<Thing> {
  private var held: [(ticket: [UInt8], thing: Thing)] = []
  private let size: Int

  package init(_ size: Int) {
    self.size = size
  }

  /// In the order of their tickets.
  package var things: [Thing] { held.map(\.thing) }

  package mutating func offer(_ thing: Thing, ticket: Hash) {
    let ticket = ticket.bytes
    if held.count == size {
      guard let last = held.last, ticket.lexicographicallyPrecedes(last.ticket) else { return }
      held.removeLast()
    }
    held.insert((ticket, thing), at: place(of: ticket))
  }

  /// Before the first that is higher.
  private func place(of ticket: [UInt8]) -> Int {
    var range = held.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let isBefore = held[middle].ticket.lexicographicallyPrecedes(ticket)
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
