/// Thirty-two random bytes that hide what a commitment commits to, fresh for each use.
package struct Salt: FixedBytes {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0

  package init() {}
}
