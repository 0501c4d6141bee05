import Foundation
import Synchronization

/// What was told, by whoever was told it first.
final class SharedTold: Sendable {
  private let told = Mutex(Told())

  var now: Told { told.withLock { $0 } }

  func note(_ body: (inout Told) -> Void) { told.withLock { body(&$0) } }
}

/// Many processes that read and write the same books at once, some of them killed or stopped on the way; then
/// the books must hold all that was said to be done, once, and nothing else.
struct Crowd {
  static let members = 6

  let caisse: Caisse
  let folder: String
  let seed: UInt64

  func run(until deadline: Date) throws -> Told {
    let told = SharedTold()
    DispatchQueue.concurrentPerform(iterations: Self.members) { index in
      do {
        var member = try CrowdMember(index + 1, caisse, folder: folder, seed: seed, told: told)
        while Date() < deadline { try member.runOne() }
      } catch {
        told.note { $0.faults.append("member \(index + 1) stopped: \(error)") }
      }
    }
    var all = told.now
    all.faults += try faults(of: all)
    return all
  }

  private func faults(of told: Told) throws -> [String] {
    var faults: [String] = []
    if case .failure(let unsound) = try Judge.stand(of: folder, caisse) {
      faults.append("the books don't verify: \(unsound.words)")
    }
    if told.waits == 0 { faults.append("nobody waited for anybody, so that nothing was tried") }
    let listed = try caisse.done(
      ["donation", "list", "--format", "csv"], in: folder, on: "2024-06-20")
    faults += Self.faults(of: Self.references(in: listed), told)
    let awards = try caisse.done(
      ["award", "list", "--format", "csv"], in: folder, on: "2024-06-20"
    )
    .split(separator: "\n").filter { $0.contains(",reserved,") }.map { $0.prefix { $0 != "," } }
    faults += told.awards.subtracting(awards.map(String.init)).sorted()
      .map { "award \($0) was said to be reserved" }
    let files = try Folder(folder)
    faults += told.erased.sorted().filter { !files.holds($0).isEmpty }
      .map { "\($0) was said to be erased, and is in \(files.holds($0))" }
    return try faults + faultsOfRoots(told.roots)
  }

  private static func faults(of listed: [String: [Int]], _ told: Told) -> [String] {
    let faults = told.donations.sorted { $0.key < $1.key }
      .filter { listed[$0.key] != [$0.value] }
      .map { "\($0.key) of \($0.value) was said to be there, and is \(listed[$0.key] ?? [])" }
    let known = told.files.reduce(into: Set(told.donations.keys)) { $0.formUnion($1.keys) }
    let unknown = listed.keys.filter { $0.hasPrefix("W") && !known.contains($0) }.sorted()
      .map { "\($0) is there, and should not be" }
    return faults + unknown + (told.fault(in: listed).map { [$0] } ?? [])
  }

  /// Every journal that a reader saw is how this one begins.
  private func faultsOfRoots(_ roots: [Int: String]) throws -> [String] {
    let origin = try caisse.done(["audit", "checkpoint"], in: folder, on: "2024-06-20")
      .prefix { $0 != "\n" }
    var files: [String] = []
    for (size, root) in roots {
      files += ["--since", "\(caisse.scratch)/\(size).checkpoint"]
      try "\(origin)\n\(size)\n\(root)\n".write(
        toFile: files.last!, atomically: false, encoding: .utf8)
    }
    let ended = try caisse.run(["audit", "verify"] + files, in: folder)
    return ended.status == 0 ? [] : ["readers saw another journal: \(ended.words)"]
  }

  /// The cents of each reference in a list of donations.
  static func references(in list: String) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for line in list.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > 8, let cents = Int(cells[2].filter(\.isNumber)) else { continue }
      found[String(cells[8]), default: []].append(cents)
    }
    return found
  }
}

extension Trials {
  func crowd() throws -> Tally {
    try judge.start.write(to: folder)
    let crowd = Crowd(caisse: caisse, folder: folder, seed: seed)
    let told = try crowd.run(until: deadline ?? Date(timeIntervalSinceNow: 30))
    print(
      "  \(told.donations.count) donations, \(told.awards.count) awards, \(told.erased.count) erased, "
        + "\(told.files.count) files, \(told.roots.count) journals seen, \(told.waits) waited")
    return Tally(tried: told.commands, faults: told.faults)
  }
}
