package import Journal
import Keeping

/// How a designation stands in a record.
extension Designation: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("name", name)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let amount = try body.amount("amount")
    let name = try body.string("name")
    do throws(AllocationRefusal) {
      try self.init(name: name, amount: amount)
    } catch {
      throw body.invalidValue("amount")
    }
  }
}

/// How a pot stands in a record: the sum, and what of it donors gave for one purpose.
extension Pot: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.parts("designations", designations)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let amount = try body.amount("amount")
    let designations: [Designation] = try body.parts("designations")
    do throws(AllocationRefusal) {
      try self.init(amount, designations: designations)
    } catch {
      throw body.invalidValue("designations")
    }
  }
}
