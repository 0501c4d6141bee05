package import Journal
import Keeping

/// An application on a ballot, and what the ballot says of it.
package struct BallotMark: FactPart, Equatable {
  package let application: ApplicationCode
  /// Thousandths of points, or the minor units of a proposed budget; nil where a ballot only names it,
  /// and where its place in a ranking says it.
  package let weight: Int64?

  package init(application: ApplicationCode, weight: Int64? = nil) {
    self.application = application
    self.weight = weight
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("application", application.text)
    body.optionalInteger("weight", weight)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    guard let application = ApplicationCode(try body.string("application")) else {
      throw body.invalidValue("application")
    }
    self.application = application
    weight = try body.optionalInteger("weight")
  }
}
