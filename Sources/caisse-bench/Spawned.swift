import Glibc

/// One finished process: how long it took and how much memory it needed at most.
struct Spawned {
  let seconds: Double
  let peakBytes: Int
  let output: String

  struct Failed: Error, CustomStringConvertible {
    let command: [String]
    let status: Int32
    let output: String
    var description: String {
      "\(command.joined(separator: " ")) ended with \(status): \(output)"
    }
  }

  /// One that runs; its standard output and errors go to a file that is read when it ends.
  struct Running {
    fileprivate let command: [String]
    fileprivate let process: pid_t
    fileprivate let start: Double
    fileprivate let log: String

    func end() throws -> Spawned {
      var status: Int32 = 0
      var usage = rusage()
      while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
      let seconds = now() - start
      let output = read(log)
      guard status == 0 else { throw Failed(command: command, status: status, output: output) }
      return Spawned(
        seconds: seconds, peakBytes: Int(usage.ru_maxrss) * 1024, output: output)
    }
  }

  /// Runs a program to its end.
  static func run(_ command: [String], scratch: String) throws -> Spawned {
    try start(command, log: scratch + "/output").end()
  }

  static func start(_ command: [String], log: String) throws -> Running {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let start = now()
    let launched = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard launched == 0 else { throw Failed(command: command, status: launched, output: "") }
    return Running(command: command, process: process, start: start, log: log)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
