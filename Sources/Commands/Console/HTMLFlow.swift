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

  private var height: Int64 { max(Self.row * Int64(flow.branches.count), 4 * Self.row) }

  /// Nothing where there is nothing to show.
  func write(to output: OutputBuffer) throws {
    let total = try flow.total()
    guard total.isPositive else { return }
    try output.write("<figure>\n<figcaption>\(flow.title.html)</figcaption>\n")
    try output.write(
      "<svg class=\"flow\" viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\">"
        + "<title>\(title(total).html)</title>\n")
    try writeBands(of: total, to: output)
    try output.write("</svg>\n</figure>\n")
  }

  private func writeBands(of total: Amount, to output: OutputBuffer) throws {
    let slot = height / Int64(flow.branches.count)
    try output.write(
      "<rect class=\"series-0\" x=\"0\" y=\"0\" width=\"\(Self.left)\" height=\"\(height)\"/>\n")
    var before = Amount.zero
    for (place, branch) in flow.branches.enumerated() {
      let start = before.part(of: total, in: height)
      before = try before + branch.amount
      let thickness = max(before.part(of: total, in: height) - start, 1)
      let middle = slot * Int64(place) + slot / 2
      let end = min(max(middle - thickness / 2, 0), height - thickness)
      try writeBand(from: start, to: end, thickness: min(thickness, slot), to: output)
      try output.write(
        "<text x=\"\(Self.right + 8)\" y=\"\(middle + 4)\">\(name(branch).html)</text>\n")
    }
  }

  /// From the left edge at one height to the right edge at another, narrowing where names need room.
  private func writeBand(
    from start: Int64, to end: Int64, thickness: Int64, to output: OutputBuffer
  ) throws {
    let bend = (Self.left + Self.right) / 2
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
