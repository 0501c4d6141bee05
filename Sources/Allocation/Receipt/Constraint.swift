/// What fixed a share.
package enum Constraint: String, Sendable, CaseIterable {
  /// Nothing but the level of all.
  case level
  /// It has all it may get.
  case cap
  /// Awards of earlier rounds are more than the level gives.
  case lock
  /// The floor of everybody is more than the level gives.
  case floor
  /// Its minimum: served alone, or out of reach.
  case minimum
  /// What donors designated is more than the level gives.
  case designation
  /// The tiers before its own left nothing.
  case tier
  /// The level of those for whom a part of the pot is set aside.
  case quota
}
