package import Giving
import Journal
import Keeping

extension ReceiptRight: Row {
  package static let table = "receipt_right"
  package static let columns = [
    "seq", "article", "quality", "ruling", "ruled_on", "document", "day", "ended_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.choice(article)
    row.choice(quality)
    row.text(ruling)
    row.day(ruledOn)
    row.id(document)
    row.day(day)
    row.day(endedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), article: try row.choice(), quality: try row.choice(),
      ruling: try row.text(), ruledOn: try row.day(), document: try row.id(), day: try row.day(),
      endedOn: try row.optionalDay())
  }
}
