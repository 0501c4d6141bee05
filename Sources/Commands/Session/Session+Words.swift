import Council
import Journal
import Keeping
import Workflows

extension Session {
  /// Refuses unless the actor has one of these roles: what follows is read from the people file.
  func require(_ roles: Role..., in view: some BooksView) throws {
    let member = try view.find(Member.self, .integer(actor.number))
    guard let member, member.roles.contains(where: roles.contains) else {
      throw KeepingRefusal.roleMissing(needed: roles[0].rawValue)
    }
  }
}

extension Cell {
  /// Words, or nothing where they were erased or never given.
  static func words(_ text: String?) -> Cell {
    text.map { .text($0) } ?? .none
  }
}
