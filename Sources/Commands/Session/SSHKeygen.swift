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
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, given.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, answered.writing, STDOUT_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    given.closeReading()
    answered.closeWriting()
    _ = input.withUnsafeBytes { write(given.writing, $0.baseAddress, $0.count) }
    given.closeWriting()
    let output = answered.readAll()
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? output : nil
  }

  /// Two descriptors that no other process inherits, closed when they are done with.
  private final class Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      closeReading()
      closeWriting()
    }

    func closeReading() {
      if reading >= 0 { close(reading) }
      reading = -1
    }

    func closeWriting() {
      if writing >= 0 { close(writing) }
      writing = -1
    }

    func readAll() -> [UInt8] {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(reading, &buffer, buffer.count)
        if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
      }
      return bytes
    }
  }
}
