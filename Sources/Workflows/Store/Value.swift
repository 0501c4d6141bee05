/// One column's value of a row, whatever the store.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

/// What a row must satisfy to be read: one column compared with a value.
package struct Condition: Sendable {
  package enum Comparison: String, Sendable {
    case equals = "="
    case differs = "<>"
    case atMost = "<="
    case atLeast = ">="
    case above = ">"
  }

  package let column: String
  package let comparison: Comparison
  package let value: Value

  package init(_ column: String, _ comparison: Comparison, _ value: Value) {
    self.column = column
    self.comparison = comparison
    self.value = value
  }

  package static func equals(_ column: String, _ value: Value) -> Condition {
    Condition(column, .equals, value)
  }

  package static func equals(_ column: String, _ text: String) -> Condition {
    Condition(column, .equals, .text(text))
  }
}
