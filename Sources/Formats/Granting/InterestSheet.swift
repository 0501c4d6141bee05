package import Granting

/// What ties a member to applications, as they sign it elsewhere.
package struct InterestSheet: MemberSheet {
  package static let columns = ["application", "kind"]

  package struct Line: SheetLine {
    package let application: ApplicationCode
    package let kind: Interest.Kind

    package init(application: ApplicationCode, kind: Interest.Kind) {
      self.application = application
      self.kind = kind
    }

    package var fields: [String] { [kind.rawValue] }

    package static func read(
      _ application: ApplicationCode, _ fields: [String]
    ) -> Result<Line, SheetFault> {
      guard let kind = Interest.Kind(rawValue: fields[0]) else {
        let kinds = Interest.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        return .failure(
          SheetFault(
            code: "sheet-kind", message: "“\(fields[0])” is no kind of interest",
            hint: "it is one of \(kinds)"))
      }
      return .success(Line(application: application, kind: kind))
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) {
    self.lines = lines
  }
}
