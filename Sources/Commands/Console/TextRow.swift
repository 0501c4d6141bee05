/// One row of a table as the texts to be aligned.
struct TextRow {
  let texts: [String]
  let isNegative: [Bool]
  let isTotal: Bool

  init(_ cells: [Cell], _ text: CellText, isTotal: Bool = false) {
    texts = cells.map { text($0).legible }
    isNegative = cells.map(\.isNegative)
    self.isTotal = isTotal
  }
}
