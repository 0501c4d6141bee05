/// The benchmark's campaign: any number of donations in our plain CSV, made as they are written.
///
/// No quotes, a mail address in every row, two decimals: the C floor reads it too. About half of
/// the donors give more than once; references rise with the rows.
package enum Workload {
  package static let header = "date,amount,currency,donor,email,channel,reference,campaign\n"

  /// Hands the file over in pieces of about `pieceBytes`, each ending with a row.
  package static func donations<Failure: Error>(
    count: Int, seed: UInt64, pieceBytes: Int = 1 << 16,
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var seed = SplitMix64(seed: seed)
    // Drawing 5 times out of 4 names, half of those drawn at all are drawn again.
    let donors = max(1, count * 4 / 5)
    let row = WorkloadRow()
    var piece = Array(header.utf8)
    piece.reserveCapacity(pieceBytes + 256)
    for place in 0..<count {
      row.append(place, of: count, donor: seed.below(donors), drawing: seed.next(), to: &piece)
      guard piece.count >= pieceBytes else { continue }
      try write(piece)
      piece.removeAll(keepingCapacity: true)
    }
    if !piece.isEmpty { try write(piece) }
  }
}
