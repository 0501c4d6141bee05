import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// How the second person of an act signs it: at once, or elsewhere with plain OpenSSH.
struct ActOptions: ParsableArguments {
  @OptionGroup var signing: SigningOptions

  @Flag(help: "Write what is signed elsewhere, and record nothing.")
  var message = false

  @Option(
    help: ArgumentHelp(
      "What --message wrote, its signature beside it; or several.", valueName: "file"))
  var signed: [String] = []

  func validate() throws {
    guard !message || !isSigned else { throw Self.severalWays }
  }

  private static let severalWays = ValidationError(
    "Give one of --key-file, --key, --message and --signed.")

  private var isSigned: Bool { hasKey || !signed.isEmpty }
  private var hasKey: Bool { signing.keyFile != nil || signing.key != nil }

  var isGiven: Bool { message || isSigned }

  /// What a change that takes it reads.
  var files: [String] { signed.flatMap { SignedFile(path: $0).files } }

  /// Messages on these subjects: as they came, or signed now; none where the name alone is given.
  ///
  /// - Parameter joining: whether several members sign, so that one signs now beside what others signed.
  func messages(
    on act: ActMessage.Act, by member: MemberCode, in session: Session, _ writing: WritingOptions,
    joining: Bool = false, subjects: (SQLiteBooks) throws -> [Hash]
  ) throws -> [SignedMessage<ActMessage>] {
    guard joining || signed.isEmpty || !hasKey else { throw Self.severalWays }
    let others: [SignedMessage<ActMessage>] = try signed.map { try SignedFile(path: $0).read() }
    guard let signer = try signing.signer(), try !session.wasDone(writing) else { return others }
    return try others
      + session.read(subjects).map { subject in
        try signer.sign(
          ActMessage(act: act, member: member, nonce: session.nonce(), subject: subject),
          in: session.organisation.origin)
      }
  }

  /// The same, where what is signed may be too much for one message.
  func writeMessage(
    on act: ActMessage.Act, _ subjects: [Hash], by member: MemberCode, in session: Session
  ) throws {
    guard subjects.count == 1 else {
      throw ValidationError(
        subjects.isEmpty
          ? "There is nothing new to sign." : "--message is about one thing at a time.")
    }
    try writeMessage(on: act, subjects[0], by: member, in: session)
  }

  /// Answers with the message that the member signs elsewhere.
  func writeMessage(
    on act: ActMessage.Act, _ subject: Hash, by member: MemberCode, in session: Session
  ) throws {
    try session.write(
      ActMessage(act: act, member: member, nonce: session.nonce(), subject: subject))
  }
}
