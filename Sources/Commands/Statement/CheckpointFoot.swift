import Journal
import Keeping
import SQLiteStore
import Statements
import Workflows

/// The checkpoint a page was drawn from: on paper, signed, for a machine to read.
struct CheckpointFoot {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func write(on page: Page, _ view: SQLiteBooks) throws {
    let language = session.console.language
    let edge = try view.treeEdge()
    try page.figures(
      [
        Figure("records", Term.records.text(in: language), .count(Int(edge.size))),
        Figure("root", Term.root.text(in: language), .code(edge.root.base64)),
      ], title: Term.checkpoint.text(in: language))
    guard session.console.format == .html, edge.size > 0 else { return }
    let signed = try session.store.signed(ofFirst: edge.size, in: view)
    try page.code(signed.text, title: Term.signedCheckpoint.text(in: language))
  }
}
