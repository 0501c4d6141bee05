import Fuzzing
import Glibc

/// Holds the properties of foreign bytes: for the files that are named or, built by `.ci/fuzz` with
/// libFuzzer, for as many inputs as its options say.
@main
struct CaisseFuzz {
  static func main() {
    guard CommandLine.argc > 1, let kind = ForeignBytes(rawValue: CommandLine.arguments[1]) else {
      let kinds = ForeignBytes.allCases.map(\.rawValue).joined(separator: " ")
      print("usage: caisse-fuzz <kind> <file or option> …\nkinds: \(kinds)")
      exit(64)
    }
    fuzzed = kind
    #if FUZZING
      // What libFuzzer reads begins after the kind; it wants a program's name before it.
      var count = CommandLine.argc - 1
      var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        CommandLine.unsafeArgv.advanced(by: 1)
      exit(runFuzzer(&count, &words, check))
    #else
      for path in CommandLine.arguments.dropFirst(2) { replay(path, kind) }
    #endif
  }

  #if !FUZZING
    /// Says what doesn't hold for one file.
    private static func replay(_ path: String, _ kind: ForeignBytes) {
      guard let file = fopen(path, "r") else { return perror(path) }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
      do {
        try kind.hold(for: bytes)
        print("\(path): holds")
      } catch {
        print("\(path): \(error)")
        exit(1)
      }
    }
  #endif
}

private nonisolated(unsafe) var fuzzed = ForeignBytes.tables

#if FUZZING
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// One input; a crash is what libFuzzer keeps the input for.
  private func check(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
      try fuzzed.hold(for: Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
      fatalError("\(fuzzed.rawValue): \(error)")
    }
    return 0
  }
#endif
