import ArgumentParser
import Council

/// Members parted by commas, as `m:1,m:4`.
struct MembersArgument: ExpressibleByArgument {
  let members: [MemberCode]

  init?(argument: String) {
    let members = argument.split(separator: ",").map { MemberCode(String($0)) }
    guard !members.isEmpty, !members.contains(nil) else { return nil }
    self.members = members.compactMap { $0 }
  }
}
