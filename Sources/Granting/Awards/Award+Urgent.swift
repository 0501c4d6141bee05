extension Award {
  /// Decided urgently, and neither ratified nor refused by the committee since.
  package var awaitsRatification: Bool {
    ratifyBy != nil && ratification == nil && state.isPromised
  }

  /// Whether members may answer to it.
  package var isPolled: Bool { state == .proposed || awaitsRatification }
}
