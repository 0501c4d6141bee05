package import Journal

/// How long no money goes to an account after it was first registered.
package struct Cooling: Hashable, Sendable, FactPart {
  /// New, and called back.
  package let newHours: Int
  /// Changed after the decision.
  package let changedHours: Int
  /// How many members who had no part in the change may waive it together.
  package let waivers: Int

  package init(newHours: Int = 0, changedHours: Int = 24, waivers: Int = 2) {
    self.newHours = newHours
    self.changedHours = changedHours
    self.waivers = waivers
  }

  /// `isChange`: the account took another's place after the decision.
  package func ends(registered: Instant, isChange: Bool) -> Instant {
    registered.adding(seconds: Int64(isChange ? changedHours : newHours) * 3600)
  }

  package func write(to body: inout CanonicalWriter) {
    body.count("changed_hours", changedHours)
    body.count("new_hours", newHours)
    body.count("waivers", waivers)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    changedHours = try body.count("changed_hours")
    newHours = try body.count("new_hours")
    waivers = try body.count("waivers")
  }
}
