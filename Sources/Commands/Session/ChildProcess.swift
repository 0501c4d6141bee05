import Glibc

/// Another program that runs beside this one, found as a shell finds it. What it complains of goes where our
/// own complaints go.
struct ChildProcess {
  private let process: pid_t

  /// Nil where there is no such program.
  init?(_ command: [String], input: Int32? = nil, output: Int32? = nil) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    self.process = process
  }

  enum Ending: Equatable {
    case well
    case badly
    /// By a signal, in the words of the system.
    case stopped(String)
  }

  /// Waits for its end.
  func end() -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal != 0 ? .stopped(String(cString: strsignal(signal))) : status == 0 ? .well : .badly
  }

  /// Waits for its end, and says whether it ended well.
  func endsWell() -> Bool { end() == .well }
}
