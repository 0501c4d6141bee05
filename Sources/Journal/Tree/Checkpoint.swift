/// What a journal was at one moment: enough to tell later whether it still begins so.
package struct Checkpoint: Hashable, Sendable {
  package let origin: String
  package let size: Int64
  package let root: Hash

  package init(origin: String, size: Int64, root: Hash) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The three lines of a tlog-checkpoint (C2SP), which signatures are made over.
  package var text: String {
    "\(origin)\n\(size)\n\(root.base64)\n"
  }
}
