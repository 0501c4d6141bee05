import Ledger

/// A flow as one inline drawing: on the left what came in, on the right where it went, each band as wide
/// as its sum and named beside its end.
struct HTMLFlow {
  private static let width: Int64 = 720
  private static let left: Int64 = 12
  private static let right: Int64 = 400
  /// A branch is as high as its name at least.
  private static let row: Int64 = 22

  let flow: Flow
  let text: CellText

  /// A branch on its two sides: where its band begins, how thick it is, and the room its name has.
  private struct Band {
    let branch: Flow.Branch
    let start: Int64
    let thickness: Int64
    var room: Int64 { max(thickness, HTMLFlow.row) }
  }

  /// Nothing where there is nothing to show.
  func write(to output: OutputBuffer) throws {
    let total = try flow.total()
    guard total.isPositive else { return }
    let bands = try bands(of: total)
    let height = bands.map(\.room).reduce(0, +)
    try output.write("<figure>\n<figcaption>\(flow.title.html)</figcaption>\n")
    try output.write(
      "<svg class=\"flow\" viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\">"
        + "<title>\(title(total).html)</title>\n")
    try write(bands, height: height, to: output)
    try output.write("</svg>\n</figure>\n")
  }

  /// Cut on the running sum, so that the bands are together as thick as the whole.
  private func bands(of total: Amount) throws -> [Band] {
    let whole = Self.row * Int64(max(flow.branches.count, 4))
    var before = Amount.zero
    return try flow.branches.map { branch in
      let start = before.part(of: total, in: whole)
      before = try before + branch.amount
      let end = before.part(of: total, in: whole)
      return Band(branch: branch, start: start, thickness: max(end - start, 1))
    }
  }

  private func write(_ bands: [Band], height: Int64, to output: OutputBuffer) throws {
    let whole = bands.last.map { $0.start + $0.thickness } ?? 0
    let top = (height - whole) / 2
    try output.write(
      "<rect class=\"series-0\" x=\"0\" y=\"\(top)\" width=\"\(Self.left)\""
        + " height=\"\(whole)\"/>\n")
    var above = Int64(0)
    for band in bands {
      let middle = above + band.room / 2
      try write(band, from: top + band.start, to: middle - band.thickness / 2, output)
      try output.write(
        "<text x=\"\(Self.right + 8)\" y=\"\(middle + 4)\">\(name(band.branch).html)</text>\n")
      above += band.room
    }
  }

  /// From the left edge at one height to the right edge at another.
  private func write(
    _ band: Band, from start: Int64, to end: Int64, _ output: OutputBuffer
  ) throws {
    let (bend, thickness) = ((Self.left + Self.right) / 2, band.thickness)
    try output.write(
      "<path class=\"band\" d=\"M\(Self.left) \(start)"
        + "C\(bend) \(start) \(bend) \(end) \(Self.right) \(end)v\(thickness)"
        + "C\(bend) \(end + thickness) \(bend) \(start + thickness)"
        + " \(Self.left) \(start + thickness)z\"/>\n")
  }

  private func name(_ branch: Flow.Branch) -> String {
    "\(branch.title)  \(text(.amount(branch.amount)))"
  }

  private func title(_ total: Amount) -> String {
    ([flow.source, text(.amount(total))] + flow.branches.map(name)).joined(separator: ", ")
  }
}
