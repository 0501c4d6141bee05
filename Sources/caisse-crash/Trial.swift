import Foundation

/// What is done to a command, of which one kind or all are tried.
enum Trial: String, CaseIterable {
  /// Killed as it is about to write, sync, make, rename or remove.
  case kills
  /// The same calls fail: the disk is broken or full, or a signal comes between.
  case faults
  /// The power goes after any call, and of what wasn't synced chance decides.
  case cuts
  /// A bit of a file is another, or its end is missing.
  case flips
  /// What else befalls a folder: no space, no right to write, files that are missing, a clock that goes back.
  case mishaps
  /// Many processes read and write the same books at once.
  case crowd
}

/// How many trials there were, and what was wrong.
struct Tally {
  var tried = 0
  var faults: [String] = []

  mutating func add(_ what: @autoclosure () -> String, _ fault: String?) {
    tried += 1
    if let fault { faults.append("\(what()): \(fault)") }
  }
}

/// All trials of one scenario, until its time is up.
struct Trials {
  let judge: Judge
  let strace: Strace
  let folder: String
  let seed: UInt64
  let deadline: Date?

  var caisse: Caisse { judge.caisse }
  var scenario: Scenario { judge.scenario }
  var isOver: Bool { deadline.map { Date() > $0 } ?? false }

  func run(_ trial: Trial) throws -> Tally {
    switch trial {
    case .kills: try blows { _ in [.kill] }
    case .faults: try blows(Self.errors)
    case .cuts: try cuts()
    case .flips: try flips()
    case .mishaps: try mishaps()
    case .crowd: try crowd()
    }
  }

  /// What may become of a call on a broken disk, a full one, or where signals are sent.
  private static func errors(_ call: Call) -> [Strace.Blow] {
    switch call.name {
    case "write", "pwrite64", "ftruncate": ["EIO", "ENOSPC", "EINTR"].map { .error($0) }
    case "fsync", "fdatasync": ["EIO", "ENOSPC", "EINTR"].map { .error($0) }
    case "openat": ["EIO", "ENOSPC", "EACCES"].map { .error($0) }
    default: ["EIO", "EACCES"].map { .error($0) }
    }
  }

  /// At every call or, when there is a deadline, at calls drawn by the seed.
  private func blows(_ kinds: (Call) -> [Strace.Blow]) throws -> Tally {
    var tally = Tally()
    var chance = SeededChance(seed: seed)
    try judge.start.write(to: folder)
    let (calls, _) = try strace.record(scenario.words, in: folder)
    let all = calls.flatMap { call in kinds(call).map { (call, $0) } }
    for (call, blow) in deadline == nil ? all : all.shuffled(using: &chance) where !isOver {
      try judge.start.write(to: folder)
      let ended = try strace.run(scenario.words, in: folder, blow, at: call)
      tally.add(
        "\(scenario.name), \(call.name) \(call.number) \(blow.text)",
        try ill(ended, call, blow)
          ?? judge.fault(in: folder, isSaid: ended.errors.contains(scenario.saying)))
    }
    return tally
  }

  /// What is wrong with how a command ended that could not do as it was told.
  private func ill(_ ended: Caisse.Ended, _ call: Call, _ blow: Strace.Blow) -> String? {
    guard blow != .kill, ended.status != 0 else { return nil }
    if case .say = call.effect { return ended.status == nil ? "ended by a signal" : nil }
    // What follows a change may fail when the change is saved and said: then nothing else may be claimed.
    if ended.errors.contains(scenario.saying), ended.errors.contains("nothing ") {
      return "said to be done, and not to be: \(ended.errors)"
    }
    return ended.isToldWell ? nil : "not told well: \(ended.words)"
  }

  private func cuts() throws -> Tally {
    var tally = Tally()
    var chance = SeededChance(seed: seed)
    try judge.start.write(to: folder)
    let (calls, _) = try strace.record(scenario.words, in: folder)
    repeat {
      var disk = Disk(judge.start)
      for (place, call) in calls.enumerated() where !isOver {
        disk.take(call.effect)
        // With a deadline, now and then: so many commands have thousands of calls.
        if deadline != nil, Int.random(in: 0..<20, using: &chance) > 0 { continue }
        try disk.cut(using: &chance).write(to: folder)
        tally.add(
          "\(scenario.name), power cut after call \(place + 1) (\(call.name)) with seed \(seed)",
          try judge.fault(in: folder, isSaid: disk.said.contains(scenario.saying)))
      }
    } while deadline != nil && !isOver
    return tally
  }
}
