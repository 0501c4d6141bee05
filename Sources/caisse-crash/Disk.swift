/// What a disk holds after the power went: all that was synced, and of the rest whatever chance leaves.
///
/// Writes since a file's last sync are kept, lost, or torn at sectors of 512 bytes, in any order. Names are made,
/// changed and removed in their order, and those since the folder's last sync are kept up to some point.
struct Disk {
  private struct File {
    var bytes: [UInt8] = []
    var unsynced: [Change] = []
  }

  private enum Change {
    case write(at: Int, [UInt8])
    case truncate(to: Int)
  }

  private enum Naming {
    case name(String, Int)
    case remove(String)
    case rename(String, to: String)
  }

  private var files: [File] = []
  /// As the folder is known to be, and as the program sees it.
  private var synced: [String: Int] = [:]
  private var seen: [String: Int] = [:]
  private var unsynced: [Naming] = []
  private var ends: [String: Int] = [:]
  /// Whether the program has said this.
  private(set) var said = ""

  init(_ start: Folder) {
    for (name, bytes) in start.files {
      synced[name] = files.count
      files.append(File(bytes: bytes))
    }
    seen = synced
  }

  mutating func take(_ effect: Call.Effect) {
    switch effect {
    case .say(let words): said += words
    case .open(let name, _, let isEmptied): open(name, isEmptied)
    case .write(let name, let place, let bytes):
      guard let file = seen[name] else { return }
      let start = place ?? ends[name] ?? 0
      files[file].unsynced.append(.write(at: start, bytes))
      ends[name] = start + bytes.count
    case .truncate(let name, let size):
      if let file = seen[name] { files[file].unsynced.append(.truncate(to: size)) }
    case .sync(let name): sync(name)
    case .remove(let name):
      seen[name] = nil
      unsynced.append(.remove(name))
    case .rename(let name, let other):
      seen[other] = seen.removeValue(forKey: name)
      unsynced.append(.rename(name, to: other))
    }
  }

  private mutating func open(_ name: String, _ isEmptied: Bool) {
    ends[name] = 0
    if let file = seen[name] {
      if isEmptied { files[file].unsynced.append(.truncate(to: 0)) }
    } else {
      seen[name] = files.count
      unsynced.append(.name(name, files.count))
      files.append(File())
    }
  }

  private mutating func sync(_ name: String) {
    if name.isEmpty {
      for naming in unsynced { Self.apply(naming, to: &synced) }
      unsynced = []
    } else if let file = seen[name] {
      for change in files[file].unsynced { Self.apply(change, to: &files[file].bytes) }
      files[file].unsynced = []
    }
  }

  /// One of the states in which the disk may be found.
  func cut(using random: inout some RandomNumberGenerator) -> Folder {
    var names = synced
    for naming in unsynced.prefix(Int.random(in: 0...unsynced.count, using: &random)) {
      Self.apply(naming, to: &names)
    }
    return Folder(files: names.mapValues { bytes(of: files[$0], using: &random) })
  }

  private func bytes(
    of file: File, using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = file.bytes
    // Each sixth time nothing of it arrived, and each sixth time all.
    let luck = Int.random(in: 0..<6, using: &random)
    for change in file.unsynced where luck > 0 {
      switch (change, luck == 5 ? 0 : Int.random(in: 0..<4, using: &random)) {
      case (_, 1): continue
      case (.write(let place, let all), 2):
        for sector in stride(from: 0, to: all.count, by: 512)
        where Bool.random(using: &random) {
          let piece = Array(all[sector..<min(sector + 512, all.count)])
          Self.apply(.write(at: place + sector, piece), to: &bytes)
        }
      default: Self.apply(change, to: &bytes)
      }
    }
    return bytes
  }

  private static func apply(_ naming: Naming, to names: inout [String: Int]) {
    switch naming {
    case .name(let name, let file): names[name] = file
    case .remove(let name): names[name] = nil
    case .rename(let name, let other): names[other] = names.removeValue(forKey: name)
    }
  }

  private static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .truncate(let size):
      bytes = Array(bytes.prefix(size)) + [UInt8](repeating: 0, count: max(0, size - bytes.count))
    case .write(let place, let all):
      if bytes.count < place + all.count {
        bytes += [UInt8](repeating: 0, count: place + all.count - bytes.count)
      }
      bytes.replaceSubrange(place..<place + all.count, with: all)
    }
  }
}
