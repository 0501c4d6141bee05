package import Journal
package import Ledger

/// How the values of the ledger stand in a record: amounts as integers of minor units, days as ISO text.
extension CanonicalWriter {
  package mutating func amount(_ key: StaticString, _ amount: Amount) {
    integer(key, amount.minorUnits)
  }

  package mutating func amount(_ key: StaticString, _ amount: Amount?) {
    if let amount { integer(key, amount.minorUnits) }
  }

  package mutating func day(_ key: StaticString, _ day: Day) {
    string(key, day.description)
  }

  package mutating func day(_ key: StaticString, _ day: Day?) {
    if let day { string(key, day.description) }
  }

  package mutating func choice(_ key: StaticString, _ choice: some RawRepresentable<String>) {
    string(key, choice.rawValue)
  }

  package mutating func texts(_ key: StaticString, _ texts: [String]) {
    array(key, of: texts) { $0.string($1) }
  }
}

extension CanonicalReader {
  package mutating func amount(_ key: StaticString) throws(CanonicalRefusal) -> Amount {
    Amount(minorUnits: try integer(key))
  }

  package mutating func optionalAmount(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Amount? {
    try optionalInteger(key).map(Amount.init(minorUnits:))
  }

  package mutating func day(_ key: StaticString) throws(CanonicalRefusal) -> Day {
    try value(key, as: try string(key)) { Day($0) }
  }

  package mutating func optionalDay(_ key: StaticString) throws(CanonicalRefusal) -> Day? {
    guard let text = try optionalString(key) else { return nil }
    return try value(key, as: text) { Day($0) }
  }

  package mutating func account(_ key: StaticString) throws(CanonicalRefusal) -> AccountCode {
    try value(key, as: try string(key)) { AccountCode($0) }
  }

  package mutating func optionalAccount(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> AccountCode? {
    guard let text = try optionalString(key) else { return nil }
    return try value(key, as: text) { AccountCode($0) }
  }

  package mutating func fund(_ key: StaticString) throws(CanonicalRefusal) -> FundCode {
    try value(key, as: try string(key)) { FundCode($0) }
  }

  package mutating func optionalFund(_ key: StaticString) throws(CanonicalRefusal) -> FundCode? {
    guard let text = try optionalString(key) else { return nil }
    return try value(key, as: text) { FundCode($0) }
  }

  package mutating func choice<Choice: RawRepresentable<String>>(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Choice {
    try value(key, as: try string(key)) { Choice(rawValue: $0) }
  }

  package mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Choice? {
    guard let text = try optionalString(key) else { return nil }
    return try value(key, as: text) { Choice(rawValue: $0) }
  }

  package mutating func texts(_ key: StaticString) throws(CanonicalRefusal) -> [String] {
    try array(key) { (element: inout CanonicalReader) throws(CanonicalRefusal) in
      try element.string()
    }
  }

  /// A value made of a field's text, or a refusal that names the field.
  private func value<Value>(
    _ key: StaticString, as text: String, _ make: (String) -> Value?
  ) throws(CanonicalRefusal) -> Value {
    guard let value = make(text) else { throw invalidValue(key) }
    return value
  }
}

extension CanonicalReader {
  package func invalidValue(_ key: StaticString) -> CanonicalRefusal {
    refusal(.badValue(key.description))
  }
}
