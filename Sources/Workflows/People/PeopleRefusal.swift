package import Ledger

/// A rule about the people file that says no.
package enum PeopleRefusal: Error, Equatable, Sendable {
  case unknownPerson(String)
  case samePerson(String)
  case noPeopleFile
  /// The law still requires what is left of a person; the latest day of each ground.
  case keptByLaw(String, donations: Int, [Kept])

  package struct Kept: Equatable, Sendable {
    package let ground: RetentionGround
    package let until: Day

    package init(ground: RetentionGround, until: Day) {
      self.ground = ground
      self.until = until
    }
  }
}
