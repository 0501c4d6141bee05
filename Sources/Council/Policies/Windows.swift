package import Journal

/// How long things stay open.
package struct Windows: Hashable, Sendable, FactPart {
  /// A poll, from its proposal.
  package let pollHours: Int
  /// For an appeal, from the decision.
  package let appealDays: Int
  /// An approved award that waits for money.
  package let waitingDays: Int
  /// For minutes to be countersigned.
  package let minutesDays: Int
  /// For an act to be countersigned, where separation allows that.
  package let countersignDays: Int

  package init(
    pollHours: Int = 72, appealDays: Int = 15, waitingDays: Int = 90, minutesDays: Int = 7,
    countersignDays: Int = 31
  ) {
    self.pollHours = pollHours
    self.appealDays = appealDays
    self.waitingDays = waitingDays
    self.minutesDays = minutesDays
    self.countersignDays = countersignDays
  }

  package func pollCloses(opened: Instant) -> Instant {
    opened.adding(seconds: Int64(pollHours) * 3600)
  }

  package func write(to body: inout CanonicalWriter) {
    body.count("appeal_days", appealDays)
    body.count("countersign_days", countersignDays)
    body.count("minutes_days", minutesDays)
    body.count("poll_hours", pollHours)
    body.count("waiting_days", waitingDays)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    appealDays = try body.count("appeal_days")
    countersignDays = try body.count("countersign_days")
    minutesDays = try body.count("minutes_days")
    pollHours = try body.count("poll_hours")
    waitingDays = try body.count("waiting_days")
  }
}
