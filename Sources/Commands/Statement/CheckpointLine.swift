import Journal
import Keeping
import Statements
import Workflows

/// The checkpoint a statement was drawn from, as its last line says it.
enum CheckpointLine {
  static func text(of view: some BooksView, in language: Language) throws -> String {
    let edge = try view.treeEdge()
    return "\(Term.checkpoint.text(in: language)): \(edge.size) "
      + "\(Term.records.text(in: language)), \(Term.root.text(in: language)) \(edge.root.base64)"
  }
}
