import Workflows

extension Fault {
  static func olderThanSigned(size: Int64, signed: Int64, at path: String) -> Fault {
    Fault(
      code: "books-older-than-signed",
      message: """
        these books hold \(Int(size)) records, and \(Int(signed)) were signed already, as \(path) says: \
        this is an older copy, or another
        """,
      hint: """
        go on with the newest copy; if there is none, caisse audit restore --lost with the last \
        checkpoint anybody has
        """,
      exit: .verificationFailed)
  }
}
