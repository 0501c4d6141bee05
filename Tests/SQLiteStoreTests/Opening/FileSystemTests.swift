import Ledger
import Testing
import Workflows

@testable import SQLiteStore

struct FileSystemTests {
  @Test(arguments: [
    (UInt32(0x6969), "nfs4", "NFS"), (0xFF53_4D42, "cifs", "CIFS"), (0x0102_1997, "9p", "9P"),
    (0x6573_5546, "fuse.sshfs", "sshfs"),
  ])
  func `a file system of the network is known`(kind: UInt32, type: String, name: String) {
    #expect(FileSystem.networkName(kind: kind, mountedAs: type) == name)
  }

  @Test(arguments: [
    (UInt32(0xEF53), "ext4"), (0x0102_1994, "tmpfs"), (0x9123_683E, "btrfs"),
    (0x794C_7630, "overlay"), (0x6573_5546, "fuse.fuse-overlayfs"), (0x6573_5546, "fuseblk"),
    (0, ""),
  ])
  func `a file system of this machine is not refused`(kind: UInt32, type: String) {
    #expect(FileSystem.networkName(kind: kind, mountedAs: type) == nil)
  }

  @Test func `books on a file system of the network are refused in words`() {
    let fault = #expect(throws: Fault.self) {
      try FileSystem.refuse("fund.caisse", ofKind: 0x6969, mountedAs: "nfs4")
    }
    #expect(fault?.code == "books-on-network")
    #expect(
      fault?.message.text(in: .euro) == "fund.caisse lies on a file system of the network (NFS)")
    #expect(fault?.exit == .readingOrWritingFailed)
  }

  @Test func `the innermost mount over a path counts`() {
    func type(_ path: String) -> String? {
      var lines = [
        "/dev/a / ext4 rw 0 0", "host:/b /home/b nfs4 rw 0 0", "x /home/b/local tmpfs rw 0 0",
        "y /home/big fuse.sshfs rw 0 0",
      ]
      return FileSystem.mountType(of: path) { lines.isEmpty ? nil : lines.removeFirst() }
    }
    #expect(type("/home/b/fund.caisse") == "nfs4")
    #expect(type("/home/b/local/fund.caisse") == "tmpfs")
    #expect(type("/home/big") == "fuse.sshfs")
    #expect(type("/home/bigger/fund.caisse") == "ext4")
  }
}
