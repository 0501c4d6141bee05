package import Council
package import Journal

/// The campaign, the application or the payout that a gate stands before, by its code.
package struct GateSubject: FactPart, Hashable, CustomStringConvertible {
  package let thing: GatedThing
  package let code: String

  package init(_ thing: GatedThing, _ code: String) {
    self.thing = thing
    self.code = code
  }

  package var description: String { "\(thing.rawValue) \(code)" }

  package func write(to body: inout CanonicalWriter) {
    body.string("code", code)
    body.string("thing", thing.rawValue)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    code = try body.string("code")
    guard let thing = GatedThing(rawValue: try body.string("thing")) else {
      throw body.refusal(.badValue("thing"))
    }
    self.thing = thing
  }
}
