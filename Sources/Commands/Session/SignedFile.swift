import Council
import Journal
import Workflows

/// A message in a file, and its signature in the file beside it, as `ssh-keygen -Y sign` leaves the two.
struct SignedFile {
  let path: String

  private var signaturePath: String { path + ".sig" }

  /// What a change that takes it reads.
  var files: [String] { [path, signaturePath] }

  /// Whether a message is about an act, and not an approval: what it begins with tells.
  static func isAboutAct(_ path: String) throws -> Bool {
    try FileBytes.read(path).starts(with: Array(#"{"act":"#.utf8))
  }

  func read<Message: MemberMessage>() throws -> SignedMessage<Message> {
    let bytes = try FileBytes.read(path)
    let message: Message
    do { message = try Message(bytes: bytes) } catch let refusal {
      throw Fault(
        code: "message-malformed",
        message: "\(path) is not a message to be signed: \(refusal.words)",
        hint: "give the file as caisse wrote it: not one byte of it may change",
        exit: .inputRejected)
    }
    let signature = try FileProblem.naming(signaturePath) {
      try SSHSignature(armored: KeyFiles.text(of: signaturePath))
    }
    return SignedMessage(message, signature: signature)
  }
}
