import Glibc
import Workflows

/// OpenSSH's own signer, as another process. It talks to the agent and to hardware keys, and asks the person
/// at the terminal for what it needs.
enum SSHKeygen {
  /// The text of a `.sig` file over these bytes.
  static func sign(_ message: [UInt8], with key: String, namespace: String) throws -> String {
    let command = ["ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", namespace]
    guard let output = run(command, input: message) else {
      throw Fault(
        code: "signing-failed", message: "ssh-keygen didn't sign with \(key)",
        hint:
          "it needs the private half beside it, in an agent or in hardware; --key-file signs without it",
        exit: .inputRejected)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// What the program writes; nil where it isn't there, or fails. The message is shorter than what a pipe
  /// holds, so that writing it never waits.
  private static func run(_ command: [String], input: [UInt8]) -> [UInt8]? {
    guard let given = Pipe(), let answered = Pipe() else { return nil }
    guard let process = ChildProcess(command, input: given.reading, output: answered.writing) else {
      return nil
    }
    given.closeReading()
    answered.closeWriting()
    _ = input.withUnsafeBytes { write(given.writing, $0.baseAddress, $0.count) }
    given.closeWriting()
    let output = answered.readAll()
    return process.endsWell() ? output : nil
  }
}
