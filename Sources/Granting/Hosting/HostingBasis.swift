/// Under which law money is kept for another, as whoever confirmed it named it.
package enum HostingBasis: String, Sendable, CaseIterable {
  /// Code civil, art. 1984: in the name of a legal person, and on its account.
  case mandate
  /// Our own object, pursued through the project.
  case ownObject = "own-object"
  /// An agreement names who the money is passed on to (ANC 2018-06, art. 213-17).
  case passingOn = "passing-on"
  /// Another one, in the agreement's words.
  case other
}
