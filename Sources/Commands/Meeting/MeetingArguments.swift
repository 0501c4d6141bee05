package import ArgumentParser
package import Council
import Workflows

extension MeetingCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(Meeting.self) { $0.code.description }
  }
}

extension MeetingVoided.Reason: ExpressibleByArgument {}

/// `m:4=m:2`: m:4 is absent, and m:2 speaks for them.
struct ProxyArgument: ExpressibleByArgument {
  let proxy: Proxy

  init?(argument: String) {
    let members = argument.split(separator: "=", omittingEmptySubsequences: false)
      .map { MemberCode(String($0)) }
    guard members.count == 2, let represented = members[0], let holder = members[1] else {
      return nil
    }
    proxy = Proxy(holder: holder, represented: represented)
  }
}

/// `G12/1,G7=m:2,m:3`: what it is about, and who said so.
struct SaidArgument: ExpressibleByArgument {
  let subjects: [String]
  let members: [MemberCode]

  init?(argument: String) {
    guard let mark = argument.lastIndex(of: "="),
      let members = MembersArgument(argument: String(argument[argument.index(after: mark)...]))
    else { return nil }
    subjects = argument[..<mark].split(separator: ",").map { String($0.filter { $0 != " " }) }
    self.members = members.members
    if subjects.isEmpty { return nil }
  }
}
