import Granting

extension Award.State {
  /// Whether something of it may still be paid.
  var isUnderWay: Bool {
    switch self {
    case .proposed, .deferred, .waiting, .reserved, .notified, .due, .partlyPaid, .partReturned:
      true
    case .paid, .reported, .closed, .released, .refused, .lapsed: false
    }
  }
}
