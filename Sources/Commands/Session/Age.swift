import Glibc
import Journal
import Workflows

/// The program that encrypts to members' keys (https://age-encryption.org): to ssh-ed25519 keys as they are.
/// What goes through it stands nowhere in plain text.
struct Age {
  private let program: String

  init(_ environment: (String) -> String?) {
    program = environment("CAISSE_AGE").flatMap { $0.isEmpty ? nil : $0 } ?? "age"
  }

  /// Refuses where there is no such program, before anything is put on record for it.
  func requireThere() throws {
    let pipe = try pipe()
    let process = try start(["--version"], output: pipe.writing)
    pipe.closeWriting()
    pipe.drain()
    _ = process.endsWell()
  }

  /// Encrypts what `body` writes, into a file that is its owner's alone and has its name once it is whole.
  func encrypt(
    to keys: [SSHKey], into path: String, _ body: (OutputBuffer) throws -> Void
  ) throws {
    let part = path + ".part"
    unlink(part)
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
    }
    defer { close(file) }
    do {
      let pipe = try pipe()
      let process = try start(
        keys.flatMap { ["-r", $0.line] }, input: pipe.reading, output: file)
      pipe.closeReading()
      let written = Result { try fill(pipe.writing, body) }
      pipe.closeWriting()
      let isEncrypted = process.endsWell()
      try written.get()
      guard isEncrypted, fsync(file) == 0, rename(part, path) == 0 else {
        throw failed("encrypt \(path)")
      }
    } catch {
      unlink(part)
      throw error
    }
  }

  /// What it thinks of it too late is no failure of ours: it says so itself.
  private func fill(_ descriptor: Int32, _ body: (OutputBuffer) throws -> Void) throws {
    do {
      let output = OutputBuffer(DescriptorSink(descriptor: descriptor, name: program))
      try body(output)
      try output.flush()
    } catch is ReaderLeft {}
  }

  /// Decrypts a file for `body`, which must not keep what it made of it unless this returns: only at its end
  /// is it known that all of it came.
  func decrypt<Result>(
    _ path: String, with key: String, _ body: (FileSource) throws -> Result
  ) throws -> Result {
    for file in [path, key] { _ = try FileSource(file) }
    let pipe = try pipe()
    let process = try start(["-d", "-i", key, path], output: pipe.writing)
    pipe.closeWriting()
    let made = Swift.Result { try body(FileSource(descriptor: dup(pipe.reading), called: path)) }
    // It is asked how it ended, and must not fail because nobody listened any more.
    pipe.drain()
    guard process.endsWell() else { throw failed("decrypt \(path) with \(key)") }
    return try made.get()
  }

  private func pipe() throws -> Pipe {
    guard let pipe = Pipe() else {
      throw Fault.system(errno, code: "cannot-write", message: "can't write to \(program)")
    }
    return pipe
  }

  private func start(
    _ options: [String], input: Int32? = nil, output: Int32
  ) throws -> ChildProcess {
    guard let process = ChildProcess([program] + options, input: input, output: output) else {
      throw Fault(
        code: "age-missing", message: "the program \(program), which encrypts, isn't installed",
        hint: "install it (apt install age), or name it with CAISSE_AGE", exit: .inputNotFound)
    }
    return process
  }

  private func failed(_ what: String) -> Fault {
    Fault(
      code: "age-failed", message: "\(program) couldn't \(what)",
      hint: "it says why above; nothing was left of what it had begun", exit: .inputRejected)
  }
}
