import Foundation

/// Something that befalls a command's folder or its surroundings, and what must come of it.
struct Mishap {
  enum Outcome {
    /// An error in words, and nothing written.
    case told
    /// It is done all the same.
    case done
    /// One or the other.
    case either
  }

  let name: String
  let outcome: Outcome
  var wrapper: [String] = []
  var day = "2024-06-20"
  var lost: [String] = []

  static func all(size: Int) -> [Mishap] {
    let limits = stride(from: 16, through: 640, by: 48).map { $0 * 1024 }
    var all = limits.map { room in
      Mishap(
        name: "no file longer than \(size + room)", outcome: .either,
        wrapper: [
          "sh", "-c", "trap '' XFSZ; ulimit -f \((size + room) / 512); exec \"$0\" \"$@\"",
        ])
    }
    all += [
      Mishap(name: "no people file", outcome: .told, lost: ["fund.people"]),
      Mishap(name: "no key of the log", outcome: .done, lost: ["fund.logkey"]),
      Mishap(name: "no last checkpoint", outcome: .done, lost: ["fund.checkpoint"]),
      Mishap(name: "a clock a month behind", outcome: .done, day: "2024-05-02"),
    ]
    guard getuid() == 0 else { return all }
    all += limits.map { room in
      Mishap(
        name: "a disk with \(room / 1024) KiB left", outcome: .either,
        wrapper: ["unshare", "--mount", "sh", "-c", disk(with: 2 * size + room)])
    }
    all.append(
      Mishap(
        name: "no right to write", outcome: .told,
        wrapper: ["setpriv", "--reuid=65534", "--clear-groups", "--"]))
    return all
  }

  /// Runs a command on a small disk that holds what the folder does, and brings back what it left there.
  private static func disk(with size: Int) -> String {
    """
    set -e; here=$PWD; mkdir "$here.disk"; cp -a "$here/." "$here.disk"
    mount -t tmpfs -o size=\(size) none "$here"; cp -a "$here.disk/." "$here"; cd "$here"
    status=0; "$0" "$@" || status=$?
    rm -rf "$here.disk"; cp -a "$here/." "$here.disk"; cd /; umount "$here"
    rm -rf "$here"; mv "$here.disk" "$here"; exit $status
    """
  }
}

extension Trials {
  func mishaps() throws -> Tally {
    var tally = Tally()
    let size = judge.start.files["fund.caisse"]!.count
    for mishap in Mishap.all(size: size) where !isOver {
      var start = judge.start
      for name in mishap.lost { start.files[name] = nil }
      try start.write(to: folder)
      if mishap.wrapper.first == "setpriv" { try open() }
      let ended = try caisse.run(
        scenario.words, in: folder, on: mishap.day, under: mishap.wrapper)
      for name in mishap.lost where mishap.outcome == .told {
        try Data(judge.start.files[name]!).write(to: URL(filePath: folder + "/" + name))
      }
      let isDone = ended.status == 0
      let isSaid = ended.errors.contains(scenario.saying)
      let isAsMust = isDone ? mishap.outcome != .told : mishap.outcome != .done
      let ill =
        !isAsMust || isSaid != isDone || !isDone && !ended.isToldWell ? ended.words : nil
      tally.add(
        "\(scenario.name), \(mishap.name)",
        try ill ?? judge.fault(in: folder, isSaid: isSaid, losing: mishap.lost))
    }
    return tally
  }

  /// Lets everybody read the folder, and its owner alone write to it.
  private func open() throws {
    for name in judge.start.files.keys { chmod(folder + "/" + name, 0o644) }
    chmod(folder, 0o755)
    chmod(caisse.scratch, 0o755)
  }
}
