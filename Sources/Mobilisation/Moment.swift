import Ledger

/// A second of a day, on the clocks of Paris.
struct Moment {
  let day: Day
  let second: Int
}
