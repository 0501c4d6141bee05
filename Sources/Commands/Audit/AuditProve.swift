import ArgumentParser
import Giving
import Granting
import Journal
import Ledger
import Workflows

/// `caisse audit prove`.
struct AuditProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove to one who has a checkpoint that a record is in the journal.",
    discussion: """
      Prints the record, its place, and the hashes that lead from it to the root of
      the checkpoint at the foot, in the form of c2sp.org/tlog-proof@v1.

      Examples:
        caisse audit prove V-12 > receipt.tlog-proof
        caisse audit prove 312 --known-at 2024-06-30T22:00:00Z
      """)

  @Argument(
    help: "A record's place, or the reference or id of a donation, or the code of an award.")
  var record: String

  @OptionGroup var statement: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit prove")
    let proof = try session.read { view in
      try Self.proof(
        of: Self.place(of: record, in: view), inFirst: statement.size(of: view),
        origin: session.organisation.origin, in: view)
    }
    try session.console.answer { try $0.write(proof.text) }
  }

  private static func place(of name: String, in view: some BooksView) throws -> Int64 {
    if let record = Int64(name), String(record) == name { return record }
    if let award = try? Awards.resolve(name, in: view) { return award.proposal }
    return try DonationReferences.resolve(name, in: view).seq
  }

  private static func proof(
    of record: Int64, inFirst size: Int64, origin: String, in view: some BooksView
  ) throws -> RecordProof {
    guard record >= 0, record < size else { throw Fault.recordNotYet(record, size: size) }
    let tree = Tree(size: size) { try view.leaf(ofRecord: $0) }
    let inclusion = try tree.inclusion(of: record)
    let line = try view.line(ofRecord: record)
    guard let root = inclusion.root(above: Hash.leaf(line)) else {
      throw UnreadableRow(column: "leaf")
    }
    return RecordProof(
      line: line, inclusion: inclusion,
      checkpoint: Checkpoint(origin: origin, size: size, root: root))
  }
}
