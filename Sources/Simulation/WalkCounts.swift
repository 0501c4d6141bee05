/// How many commands were done, refused for their rule, and refused for their actor's role.
package struct WalkCounts: Equatable {
  package var done: [String: Int] = [:]
  package var refused: [String: Int] = [:]
  package var notPermitted = 0
  /// How often a command was killed in the midst of it, and completed then.
  package var killed = 0

  package init() {}

  package mutating func add(_ other: WalkCounts) {
    done.merge(other.done, uniquingKeysWith: +)
    refused.merge(other.refused, uniquingKeysWith: +)
    notPermitted += other.notPermitted
    killed += other.killed
  }

  mutating func add(_ command: String, isDone: Bool) {
    if isDone { done[command, default: 0] += 1 } else { refused[command, default: 0] += 1 }
  }
}
