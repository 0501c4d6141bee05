import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// `caisse member key add`.
struct MemberKeyAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a key that a member signs with from now on.",
    discussion: """
      Two sign: the member with the key itself, which proves that they hold it, and
      another member who heard its fingerprint from them. The books' first key alone
      needs no second signature, as there is none to sign with. From a member's
      first key on, their approvals must be signed.

      A signature comes from a message and the .sig file beside it (caisse member
      key message), from a private key in a file, or from ssh-keygen, which knows
      agents and hardware keys.

      Examples:
        caisse member key add m:1 --key-file ~/.ssh/id_ed25519
        caisse member key add m:2 --key awa.pub --owned awa.message \\
          --heard heard.message
        caisse member key add m:2 --key awa.pub --owned awa.message \\
          --heard-key ~/.ssh/id_ed25519.pub
      """)

  @Argument(help: "The key's owner.")
  var member: MemberCode

  @Option(
    help: ArgumentHelp(
      "The public key: its file or line. Without --owned, ssh-keygen signs with it.",
      valueName: "key"))
  var key: String?

  @Option(help: ArgumentHelp("The owner's message, its signature beside it.", valueName: "file"))
  var owned: String?

  @Option(help: ArgumentHelp("The private key instead, which signs at once.", valueName: "file"))
  var keyFile: String?

  @OptionGroup var heardOptions: HeardOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (key == nil) != (keyFile == nil), keyFile == nil || owned == nil else {
      throw ValidationError("Give --key, with or without --owned, or --key-file.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "member key add")
    let (key, ownership) = try ownership(session)
    let workflow = AddMemberKey(
      key: key, owned: ownership,
      heard: try heardOptions.countersignature(of: key, session))
    let files = [owned, heardOptions.heard].compactMap(\.self).flatMap {
      SignedFile(path: $0).files
    }
    try session.commit(writing, input: files) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { added in
      let witness = added.heard.map { ", countersigned by \($0.member)" } ?? ""
      return Said("\(member) signs with \(key.fingerprint) from now on\(witness)")
    }
  }

  private func ownership(_ session: Session) throws -> (SSHKey, SignedMessage<ActMessage>) {
    if let key, let owned {
      let message: SignedMessage<ActMessage> = try SignedFile(path: owned).read()
      guard message.message.member == member else {
        throw CouncilRefusal.messageOfAnotherAct(message.message.member)
      }
      return (try KeyFiles.publicKey(key), message)
    }
    let signer: MemberSigner =
      try keyFile.map { try .file($0) } ?? .publicKey(key ?? "")
    let message = ActMessage(
      act: .keyOwned, member: member, nonce: session.nonce(),
      subject: MemberKey.subject(of: signer.key))
    return (signer.key, try signer.sign(message, in: session.organisation.origin))
  }
}

/// What another member signed of a key.
struct HeardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Another member's message, its signature beside it.", valueName: "file"))
  var heard: String?

  @Option(
    help: ArgumentHelp("That member's private key instead, which signs at once.", valueName: "file")
  )
  var heardKeyFile: String?

  @Option(
    help: ArgumentHelp("Their public key, with which ssh-keygen signs.", valueName: "file"))
  var heardKey: String?

  func validate() throws {
    guard [heard, heardKeyFile, heardKey].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError("Give one of --heard, --heard-key-file and --heard-key.")
    }
  }

  func countersignature(
    of key: SSHKey, _ session: Session
  ) throws -> SignedMessage<ActMessage>? {
    if let heard { return try SignedFile(path: heard).read() }
    guard
      let signer: MemberSigner = try heardKeyFile.map({ try .file($0) })
        ?? heardKey.map({ try .publicKey($0) })
    else { return nil }
    let known = try session.read { try MemberKeys.find(signer.key, in: $0) }
    guard let known else { throw CouncilRefusal.unknownKey(signer.key.fingerprint) }
    let message = ActMessage(
      act: .keyHeard, member: known.member, nonce: session.nonce(),
      subject: MemberKey.subject(of: key))
    return try signer.sign(message, in: session.organisation.origin)
  }
}
