import Council
import Formats
import Granting

/// A signature is verified here, so that every replay verifies all of them again.
extension InterestDeclared: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for line in interests {
      let application = try books.application(line.application)
      let interest = interest(line.kind, application.code, books.place.seq)
      if try Interests.find(member, application.code, in: books.tables) == nil {
        try books.tables.insert(interest)
      } else {
        try books.tables.update(interest)
      }
      try books.recuseBallot(of: interest, in: application)
    }
    if let signed {
      try books.accept(
        signed, as: .interestDeclared, on: InterestSheet(self, in: books.tables).hash)
    }
    guard let noneElsewhereIn else { return }
    for application in try Applications.of(noneElsewhereIn, in: books.tables)
    where try Interests.find(member, application.code, in: books.tables) == nil {
      try books.tables.insert(interest(.none, application.code, books.place.seq))
    }
  }

  private func interest(
    _ kind: Interest.Kind, _ application: ApplicationCode, _ seq: Int64
  ) -> Interest {
    Interest(application: application, member: member, kind: kind, day: day, seq: seq)
  }
}
