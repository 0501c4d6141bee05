import ArgumentParser
import Journal
import Ledger
import Workflows

/// `caisse receipt check`.
struct ReceiptCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that what a receipt proves holds. Needs no books.",
    discussion: """
      Recomputes the path from the record to the root, and verifies who signed it.
      Whose signature is trusted comes from elsewhere: the log's key as those who
      keep the books told it, or a policy file that names logs and witnesses (C2SP,
      tlog-policy).

      Examples:
        caisse receipt check gift.tlog-proof --log caisse/0f1e…+b551885f+ASiR1tEB…
        caisse receipt check gift.tlog-proof --opening gift.opening \\
          --policy trusted.policy
      """)

  @Argument(help: "The file of the proof.")
  var file: String

  @Option(
    help: ArgumentHelp("The donor's own file, with what the record hides.", valueName: "file"))
  var opening: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A log's public key; repeatable.", valueName: "key"))
  var log: [String] = []

  @Option(
    help: ArgumentHelp(
      "Trusted logs, and witnesses of whom a quorum must have signed.", valueName: "file"))
  var policy: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let proof = try FileProblem.naming(file) { try RecordProof(text: KeyFiles.text(of: file)) }
    let signers = try FileProblem.naming(file) { try verify(proof) }
    let words = try opening.map { path in
      try FileProblem.naming(path) { try open(path, proof.line).payload }
    }
    try console.page("Receipt") { page in
      try page.figures(figures(of: proof, signers, words))
    }
  }

  private func verify(_ proof: RecordProof) throws -> [NoteSigned] {
    guard proof.holds else { throw ProofRefusal.notInTree }
    let trusted = try policy.map(PolicyOfWitnesses.read)
    let logs = try log.map { try NoteKey(text: $0) } + (trusted?.logs ?? [])
    guard !logs.isEmpty else { throw ProofRefusal.keyMissing }
    guard !proof.checkpoint.signatures.isEmpty else { throw ProofRefusal.unsigned }
    let origin = proof.checkpoint.checkpoint.origin
    let note = proof.checkpoint.note
    _ = try note.signers(among: logs.filter { $0.name == origin && $0.kind == .note })
    let signers = try note.signers(among: logs + (trusted?.witnesses ?? []))
    guard trusted?.isSatisfied(by: signers.map(\.key)) ?? true else {
      throw ProofRefusal.quorumMissing
    }
    return signers
  }

  private func open(_ path: String, _ line: [UInt8]) throws -> Opening {
    let text = try KeyFiles.text(of: path)
    guard let opening = Opening(canonicalText: String(text.prefix { !$0.isNewline })) else {
      throw ProofRefusal.openingOfOther
    }
    guard opening.opens(line) else { throw ProofRefusal.openingOfOther }
    return opening
  }

  private func figures(
    of proof: RecordProof, _ signers: [NoteSigned], _ words: String?
  ) throws -> [Figure] {
    let record = try proof.line.withUnsafeBytes { bytes in
      let line = try RecordLine(bytes)
      return (type: line.type, at: line.envelope.at, by: line.envelope.by)
    }
    let signed = signers.map { signer in
      signer.key.name + (signer.at.map { " (\($0))" } ?? "")
    }
    let checkpoint = proof.checkpoint.checkpoint
    return [
      Figure("origin", "Journal", .code(checkpoint.origin)),
      Figure("record", "Record", .count(Int(proof.inclusion.index))),
      Figure("records", "Of so many", .count(Int(checkpoint.size))),
      Figure("root", "Root", .code(checkpoint.root.base64)),
      Figure("type", "Type", .code(record.type)),
      Figure("at", "At", .instant(record.at)),
      Figure("by", "By", .code(record.by)),
      Figure("signed_by", "Signed by", .code(signed.joined(separator: "; "))),
      Figure("line", "The record itself", .code(String(decoding: proof.line, as: UTF8.self))),
    ] + (words.map { [Figure("opening", "What it hides", .text($0))] } ?? [])
  }
}
