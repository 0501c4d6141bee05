/// What must hold of some bytes, and does not.
package struct Broken: Error, Hashable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Breaks off unless it is so.
func hold(_ isSo: Bool, _ words: @autoclosure () -> String) throws(Broken) {
  if !isSo { throw Broken(words()) }
}

/// Breaks off unless both are the same.
func hold<Value: Equatable>(
  _ left: Value, is right: Value, _ words: @autoclosure () -> String
) throws(Broken) {
  if left != right { throw Broken("\(words()): \(left) and \(right)") }
}
