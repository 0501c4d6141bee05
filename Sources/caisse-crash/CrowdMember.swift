import Foundation

/// One of many who work on the same books at once: gives one command after the other, and notes what is said.
struct CrowdMember {
  /// Tells its references and persons from those of the others.
  let name: String
  let caisse: Caisse
  let folder: String
  let told: SharedTold
  var chance: SeededChance
  private(set) var number = 0

  init(_ index: Int, _ caisse: Caisse, folder: String, seed: UInt64, told: SharedTold) throws {
    name = "W\(index)"
    self.caisse = Caisse(program: caisse.program, scratch: caisse.scratch + "/" + name)
    try FileManager.default.createDirectory(
      atPath: self.caisse.scratch, withIntermediateDirectories: true)
    self.folder = folder
    self.told = told
    chance = SeededChance(seed: seed &+ UInt64(index))
  }

  enum Errand: CaseIterable {
    case record, bring, bringKilled, bringStopped, bringWrong, award, erase
    case state, list, verify, export, copy
  }

  mutating func runOne() throws {
    number += 1
    switch Errand.allCases.randomElement(using: &chance)! {
    case .record: try record()
    case .bring: try bring()
    case .bringKilled: try bringKilled()
    case .bringStopped: try bringStopped()
    case .bringWrong: try bringWrong()
    case .award: try award()
    case .erase: try erase()
    case .state: try state()
    case .list: try list()
    case .verify: try done(["audit", "verify"])
    case .export: try done(["export", "hledger"])
    case .copy: try copy()
    }
  }

  /// Gives a command and notes that it waited; nil where it failed, which is a fault: nothing here may.
  @discardableResult
  func done(
    _ words: [String], as member: String = "m:1", under wrapper: [String] = []
  ) throws -> Caisse.Ended? {
    let ended = try given(words, as: member, under: wrapper)
    if ended.status == 0 { return ended }
    told.note { $0.faults.append("\(words.joined(separator: " ")): \(ended.words)") }
    return nil
  }

  func given(
    _ words: [String], as member: String = "m:1", under wrapper: [String] = []
  ) throws -> Caisse.Ended {
    let ended = try caisse.run(words, in: folder, as: member, under: wrapper)
    let isWaiting = ended.errors.contains("waiting for the books, which process ")
    told.note {
      $0.commands += 1
      $0.waits += isWaiting ? 1 : 0
    }
    return ended
  }
}
