import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// How the second person of an act signs it: at once, or elsewhere with plain OpenSSH.
struct ActOptions: ParsableArguments {
  @OptionGroup var signing: SigningOptions

  @Flag(help: "Write what the acting member signs elsewhere, and record nothing.")
  var message = false

  @Option(
    help: ArgumentHelp(
      "What --message wrote, its signature beside it; can be repeated.", valueName: "file"))
  var signed: [String] = []

  func validate() throws {
    let ways = [signing.keyFile != nil || signing.key != nil, message, !signed.isEmpty]
    guard ways.count(where: { $0 }) <= 1 else {
      throw ValidationError("Give one of --key-file, --key, --message and --signed.")
    }
  }

  var isGiven: Bool {
    message || !signed.isEmpty || signing.keyFile != nil || signing.key != nil
  }

  /// What a change that takes it reads.
  var files: [String] { signed.flatMap { SignedFile(path: $0).files } }

  /// Messages on these subjects: as they came, or signed now; none where the name alone is given.
  func messages(
    on act: ActMessage.Act, by member: MemberCode, in session: Session, _ writing: WritingOptions,
    subjects: (SQLiteBooks) throws -> [Hash]
  ) throws -> [SignedMessage<ActMessage>] {
    if !signed.isEmpty { return try signed.map { try SignedFile(path: $0).read() } }
    guard let signer = try signing.signer(), try !session.wasDone(writing) else { return [] }
    return try session.read(subjects).map { subject in
      try signer.sign(
        ActMessage(act: act, member: member, nonce: session.nonce(), subject: subject),
        in: session.organisation.origin)
    }
  }

  /// Answers with the message that the member signs elsewhere.
  func writeMessage(
    on act: ActMessage.Act, _ subject: Hash, by member: MemberCode, in session: Session
  ) throws {
    try session.write(
      ActMessage(act: act, member: member, nonce: session.nonce(), subject: subject))
  }
}
