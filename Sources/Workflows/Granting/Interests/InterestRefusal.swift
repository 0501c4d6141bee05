package import Council
package import Granting

/// A rule about interests that says no.
package enum InterestRefusal: Error, Equatable, Sendable {
  case undeclared(MemberCode, ApplicationCode)
  case recused(MemberCode, ApplicationCode, Interest.Kind)
  /// A sheet signed elsewhere says that there is nothing where an interest is declared.
  case takenBack(MemberCode, ApplicationCode)
  case nothingNamed
}
