import ArgumentParser
import Council
import Journal
import Keeping
import SQLiteStore
import Workflows

/// `caisse audit key replace`.
struct AuditKeyReplace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace", abstract: "Put a new key in the place of one that is lost.",
    discussion: """
      A lost key can't sign for the one that follows it. So as many members sign as
      the policy asks for its largest awards, and a witness's checkpoint shows that
      the journal is the one it had seen: give the last that a witness signed.
      --message writes what a member signs elsewhere with ssh-keygen, and makes the
      new key where none waits yet; --signed gives each signed message back.

      Examples:
        caisse audit key replace --witnessed from-accountant.checkpoint --message \\
          --as m:2 -o m2.txt
        caisse audit key replace --witnessed from-accountant.checkpoint \\
          --signed m2.txt --signed m3.txt
      """)

  @Option(help: ArgumentHelp("The last checkpoint that a witness signed.", valueName: "file"))
  var witnessed: String

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit key replace")
    // Members who are only to sign need no role of their own here.
    if !act.message { try session.read { try session.require(.auditKeyReplace, in: $0) } }
    let file = session.files.logKey
    if let inForce = try session.read({ try LogKeys.inForce(in: $0)?.key }),
      (try? file.signer(of: inForce)) != nil
    {
      throw ProofRefusal.keyAtHand(file.path)
    }
    let checkpoint = try session.read { try witnessedCheckpoint(in: $0) }
    let next = NextLogKey(file: file, origin: try session.logOrigin())
    let key = try next.key(making: !writing.dryRun)
    let subject = LogKeyReplaced.subject(key, checkpoint)
    if act.message {
      return try act.writeMessage(
        on: .logKeyReplaced, subject, by: session.actor(), in: session)
    }
    let signed = try act.messages(
      on: .logKeyReplaced, by: session.actor(), in: session, writing, joining: true
    ) { _ in [subject] }
    let workflow = ReplaceLogKey(to: key, witnessed: checkpoint, signed: signed)
    try session.commit(writing, input: [witnessed] + act.files) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { replaced in
      Said("checkpoints are now signed by \(replaced.key.text)", ids: [replaced.key.text])
    }
    if !writing.dryRun { try session.store.keepLastSigned() }
  }

  private func witnessedCheckpoint(in view: some BooksView) throws -> WitnessedCheckpoint {
    let signed = try CheckpointFile.read(witnessed)
    guard let policy = try Witnesses.policy(in: view) else { throw ProofRefusal.noWitnessNamed }
    let signers = try FileProblem.naming(witnessed) {
      try signed.note.signers(among: policy.witnesses)
    }
    guard let key = signers.first?.key,
      let signature = signed.signatures.first(where: {
        $0.name == key.name && $0.keyID == key.id
      })
    else { throw ProofRefusal.noWitnessNamed }
    return WitnessedCheckpoint(
      size: signed.checkpoint.size, root: signed.checkpoint.root, witness: key,
      signature: signature.bytes)
  }
}
