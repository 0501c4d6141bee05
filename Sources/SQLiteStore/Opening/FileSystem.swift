import Glibc
import SQLiteShim
import Workflows

/// The file system under the books. On one that is reached over a network locks are promises that servers
/// don't keep, and two writers end with torn books.
enum FileSystem {
  static func refuseNetwork(_ path: String) throws {
    let kind = UInt32(truncatingIfNeeded: caisse_file_system_kind(path))
    try refuse(path, ofKind: kind, mountedAs: mountType(of: path))
  }

  static func refuse(_ path: String, ofKind kind: UInt32, mountedAs type: String?) throws {
    guard let name = networkName(kind: kind, mountedAs: type) else { return }
    throw Fault.onNetwork(path, name)
  }

  /// What a file system is called if it is reached over a network; nil for one of this machine.
  static func networkName(kind: UInt32, mountedAs type: String?) -> String? {
    if let name = network[kind] { return name }
    guard kind == userSpace, let type, networkInUserSpace.contains(type) else { return nil }
    return String(type.dropFirst("fuse.".count))
  }

  /// Numbers of `statfs(2)`.
  private static let network: [UInt32: String] = [
    0x0000_6969: "NFS", 0x0000_517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB",
    0x0000_564C: "NCP", 0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x7375_7245: "Coda",
    0x00C3_6400: "Ceph", 0x0102_1997: "9P", 0x786F_4256: "a shared folder of VirtualBox",
  ]

  /// FUSE carries file systems of every kind; what it was mounted as tells which.
  private static let userSpace: UInt32 = 0x6573_5546
  private static let networkInUserSpace: Set = [
    "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.gcsfuse",
    "fuse.glusterfs", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse",
  ]

  /// As what the innermost mount over a path was mounted: `fuse.sshfs`.
  private static func mountType(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    guard let mounts = fopen("/proc/self/mounts", "r") else { return nil }
    defer { fclose(mounts) }
    return mountType(of: String(cString: resolved)) {
      var line = [CChar](repeating: 0, count: 4_096)
      guard fgets(&line, 4_096, mounts) != nil else { return nil }
      return String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Each line is `device point type …`.
  static func mountType(of path: String, among nextLine: () -> String?) -> String? {
    var best: (point: Substring, type: Substring)?
    while let line = nextLine() {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let point = fields[1]
      let isOver = point == "/" || path == point || path.hasPrefix(point + "/")
      if isOver, point.count >= best?.point.count ?? 0 { best = (point, fields[2]) }
    }
    return best.map { String($0.type) }
  }
}
