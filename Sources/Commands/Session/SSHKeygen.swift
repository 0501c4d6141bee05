import Glibc
import Workflows

/// OpenSSH's own signer, as another process. It talks to the agent and to hardware keys, and asks the person
/// at the terminal for what it needs.
enum SSHKeygen {
  /// The text of a `.sig` file over these bytes.
  static func sign(_ message: [UInt8], with key: String, namespace: String) throws -> String {
    let command = ["ssh-keygen", "-q", "-Y", "sign", "-f", key, "-n", namespace]
    guard let given = Pipe(), let answered = Pipe(),
      let process = ChildProcess(command, input: given.reading, output: answered.writing)
    else {
      throw failure(
        with: key, "it can't be run", "it comes with OpenSSH; --key-file signs without it")
    }
    given.closeReading()
    answered.closeWriting()
    // The message is shorter than what a pipe holds, so that writing it never waits.
    _ = message.withUnsafeBytes { write(given.writing, $0.baseAddress, $0.count) }
    given.closeWriting()
    let output = answered.readAll()
    switch process.end() {
    case .well: return String(decoding: output, as: UTF8.self)
    case .badly:
      throw failure(
        with: key, nil,
        "it needs the private half beside it, in an agent or in hardware; --key-file signs without it"
      )
    case .stopped(let signal):
      throw failure(
        with: key, "it was stopped (\(signal))", "nothing is saved: give the same command again")
    }
  }

  private static func failure(with key: String, _ cause: String?, _ hint: Message) -> Fault {
    Fault(
      code: "signing-failed", message: "ssh-keygen didn't sign with \(key)", hint: hint,
      cause: cause, exit: .inputRejected)
  }
}
