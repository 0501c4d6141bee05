/// Goes through two selects of the same shape side by side, in the order of their keys.
enum OrderedMerge {
  enum Place { case both, onlyLeft, onlyRight }

  /// Calls `body` for every row of either; the statements then stand at it.
  static func run(
    _ left: Statement, _ right: Statement, keyColumns: Int32, _ body: (Place) throws -> Void
  ) throws {
    var hasLeft = try left.step()
    var hasRight = try right.step()
    while hasLeft || hasRight {
      let place = place(left, right, hasLeft, hasRight, keyColumns)
      try body(place)
      if place != .onlyRight { hasLeft = try left.step() }
      if place != .onlyLeft { hasRight = try right.step() }
    }
  }

  private static func place(
    _ left: Statement, _ right: Statement, _ hasLeft: Bool, _ hasRight: Bool, _ keyColumns: Int32
  ) -> Place {
    if !hasRight { return .onlyLeft }
    if !hasLeft { return .onlyRight }
    let order = left.order(to: right, keyColumns: keyColumns)
    return order == 0 ? .both : order < 0 ? .onlyLeft : .onlyRight
  }
}
