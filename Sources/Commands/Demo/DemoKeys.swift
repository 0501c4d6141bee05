import Council
import Journal

/// The keys of the members of the demonstration, made for it: each as a file that OpenSSH reads too.
struct DemoKeys {
  let folder: String

  func path(of member: String) -> String {
    "\(folder)/\(member.filter { $0 != ":" })"
  }

  func make(for members: ClosedRange<Int>) throws {
    try FileBytes.makeFolder(folder)
    let random = SystemRandom()
    for member in members {
      var seed = [UInt8](repeating: 0, count: 32)
      seed.withUnsafeMutableBytes { random.fill($0) }
      let key = SSHSigningKey(ed25519: seed)!
      let path = path(of: "m:\(member)")
      try FileBytes.write(Array(key.file(check: UInt32(member)).utf8), to: path)
      try FileBytes.write(Array("\(key.key.line) m:\(member)\n".utf8), to: path + ".pub")
    }
  }

  /// What `ssh-keygen -Y sign` does: the signature of a message, in the file beside it.
  func sign<Message: MemberMessage>(
    _ kind: Message.Type, _ message: String, for member: String, in origin: String
  ) throws {
    let key = try KeyFiles.privateKey(path(of: member))
    let signature = key.sign(
      try FileBytes.read(message), namespace: Message.namespace(in: origin))
    try FileBytes.write(Array(signature.armored.utf8), to: message + ".sig")
  }
}
