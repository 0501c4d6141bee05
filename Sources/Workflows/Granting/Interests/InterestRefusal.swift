package import Council
package import Granting

/// A rule about interests that says no.
package enum InterestRefusal: Error, Equatable, Sendable {
  case undeclared(MemberCode, ApplicationCode)
  case recused(MemberCode, ApplicationCode, Interest.Kind)
  case nothingNamed
}
