package import Granting
package import Journal

/// What ties a member to applications, as they sign it elsewhere.
package struct InterestSheet: MemberSheet {
  package static let kind = SheetKind.interest
  package static let columns = ["application", "kind"]

  package struct Line: SheetLine {
    package let application: ApplicationCode
    package let kind: Interest.Kind
    package let words: Hash?

    package init(
      application: ApplicationCode, kind: Interest.Kind, words: Hash? = nil
    ) {
      self.application = application
      self.kind = kind
      self.words = words
    }

    package var fields: [String] { [kind.rawValue] }

    package static func read(
      _ application: ApplicationCode, _ fields: [String], words: Hash?
    ) -> Result<Line, SheetFault> {
      guard let kind = Interest.Kind(rawValue: fields[0]) else {
        let kinds = Interest.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        return .failure(
          SheetFault(
            code: "sheet-kind", message: "“\(fields[0])” is no kind of interest",
            hint: "it is one of \(kinds)"))
      }
      return .success(Line(application: application, kind: kind, words: words))
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) {
    self.lines = lines
  }
}
