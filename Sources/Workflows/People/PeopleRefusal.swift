package import Council
package import Giving
package import Keeping
package import Ledger

/// A rule about the people file that says no.
package enum PeopleRefusal: Error, Equatable, Sendable {
  case unknownPerson(String)
  case samePerson(String)
  case noPeopleFile
  /// Words are needed, and its passphrase is not known.
  case sealed
  case wrongPassphrase
  case passphraseShort
  case passphraseSet
  case passphraseNotSet
  /// The law still requires what is left of a person; the latest day of each ground.
  case keptByLaw(String, donations: Int, [Kept])
  /// Somebody must be able to look at it still.
  case held(String, Hold)
  case unknownHold(String)
  case holdLifted(HoldCode, on: Day)
  case termOutOfRange(Int)
  case termInThePast(Day)
  case unknownCopy(String)
  case copyDestroyed(PeopleCopyCode, on: Day)
  /// Nothing can be encrypted to a member's keys.
  case successorWithoutKey(MemberCode)

  package struct Kept: Hashable, Sendable {
    package let ground: RetentionGround
    package let until: Day

    package init(ground: RetentionGround, until: Day) {
      self.ground = ground
      self.until = until
    }
  }
}
