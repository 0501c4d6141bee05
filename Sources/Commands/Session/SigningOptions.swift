import ArgumentParser

/// What signs for the member who acts.
struct SigningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Sign with the private key in this file.", valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "Sign through ssh-keygen, with the private half of the public key in this file.",
      valueName: "file"))
  var key: String?

  func validate() throws {
    guard keyFile == nil || key == nil else {
      throw ValidationError("Give one of --key-file and --key.")
    }
  }

  func signer() throws -> MemberSigner? {
    try keyFile.map { try .file($0) } ?? key.map { try .publicKey($0) }
  }
}
