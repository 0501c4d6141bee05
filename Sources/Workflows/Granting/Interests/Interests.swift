package import Council
package import Granting

/// What members declared of applications.
package enum Interests {
  /// Nil where the member has declared nothing yet, not even that there is nothing.
  package static func find(
    _ member: MemberCode, _ application: ApplicationCode, in view: some BooksView
  ) throws -> Interest? {
    try view.find(Interest.self, .integer(application.number), .integer(member.number))
  }

  /// Who is out of the polls and reviews of an application.
  package static func recused(
    from application: ApplicationCode, in view: some BooksView
  ) throws -> Set<MemberCode> {
    var recused: Set<MemberCode> = []
    try view.forEach(
      Interest.self, where: [.equals("application", .integer(application.number))]
    ) {
      if $0.kind.recuses { recused.insert($0.member) }
      return true
    }
    return recused
  }

  /// What ties members to the beneficiary of an award as related parties.
  package static func related(to award: Award, in view: some BooksView) throws -> [Interest] {
    let applications = try view.rows(
      Application.self, where: [.equals("collective", award.beneficiary.text)])
    return try applications.flatMap { application in
      try view.rows(
        Interest.self, where: [.equals("application", .integer(application.code.number))])
    }.filter(\.kind.isRelated)
  }

  /// Whoever weighs applications declares first. Other roles have work of their own on them.
  package static func mustDeclare(_ code: MemberCode, in view: some BooksView) throws -> Bool {
    let member = try view.find(Member.self, .integer(code.number))
    return try member?.roles.contains(.committee) ?? false
      || Policies.isSubstitute(code, in: view)
  }

  /// Refuses a member of the committee who has declared nothing of an application, or an interest in it.
  static func requireNone(
    of member: MemberCode, in application: ApplicationCode, _ view: some BooksView
  ) throws {
    guard try mustDeclare(member, in: view) else { return }
    guard let declared = try find(member, application, in: view) else {
      throw InterestRefusal.undeclared(member, application)
    }
    guard !declared.kind.recuses else {
      throw InterestRefusal.recused(member, application, declared.kind)
    }
  }
}
