import Journal
import Keeping

/// What was signed of another's journal, held against its records as they come.
struct ForeignCheckpoints {
  private let signed: [SignedCheckpoint]
  private let known: [Checkpoint]
  private var roots: [Int64: Hash] = [:]
  private let sizes: Set<Int64>

  init(_ signed: [SignedCheckpoint], known: [Checkpoint]) {
    self.signed = signed
    self.known = known
    sizes = Set((signed.map(\.checkpoint) + known).map(\.size))
  }

  /// Remembers the root of the tree so far, where one of its size was signed.
  mutating func pass(_ edge: TreeEdge) {
    if sizes.contains(edge.size) { roots[edge.size] = edge.root }
  }

  /// Keeps those that aren't kept yet, with what witnesses signed of them; gives the last of them all.
  func keep(in tables: some BooksTables) throws -> Checkpoint? {
    let keys = try LogKeys.all(in: tables)
    for checkpoint in known { _ = try key(of: checkpoint, keys) }
    let witnesses = try tables.rows(WitnessPolicyRow.self).flatMap(\.policy.witnesses)
    var last = try tables.last(KeptCheckpoint.self)
    var number = try tables.last(KeptCosignature.self)?.number ?? 0
    for signed in signed {
      let own = try ownSignatures(of: signed, keys)
      guard signed.checkpoint.size > last?.size ?? 0 else { continue }
      let row = KeptCheckpoint(
        number: (last?.number ?? 0) + 1, SignedCheckpoint(signed.checkpoint, signatures: own))
      try tables.insert(row)
      last = row
      for (key, signature) in cosignatures(of: signed, witnesses) {
        number += 1
        try tables.insert(
          KeptCosignature(
            number: number, size: signed.checkpoint.size, key: key, signature: signature.bytes))
      }
    }
    return signed.last?.checkpoint
  }

  /// The log's own signatures of a checkpoint that is of these records.
  private func ownSignatures(
    of signed: SignedCheckpoint, _ keys: [LogKey]
  ) throws -> [NoteSignature] {
    let key = try key(of: signed.checkpoint, keys)
    guard (try? signed.signers(among: [key])) != nil else {
      throw Self.difference(signed.checkpoint, "the log's key didn't sign it")
    }
    let own = Set(keys.compactMap(\.key))
    return signed.signatures.filter { line in
      own.contains { $0.name == line.name && $0.id == line.keyID }
    }
  }

  /// The log's key when it signed this checkpoint, which is of these records.
  private func key(of checkpoint: Checkpoint, _ keys: [LogKey]) throws -> NoteKey {
    guard let inForce = LogKeys.inForce(atSize: checkpoint.size, in: keys), let key = inForce.key,
      inForce.origin == checkpoint.origin
    else { throw Self.difference(checkpoint, "it is not of this journal") }
    guard let root = roots[checkpoint.size] else {
      throw Self.difference(checkpoint, "their journal is shorter than what was signed of it")
    }
    guard root == checkpoint.root else {
      throw Self.difference(checkpoint, "their records make another root")
    }
    return key
  }

  private static func difference(_ checkpoint: Checkpoint, _ reason: Message) -> Difference {
    Difference(
      table: KeptCheckpoint.table, row: "of \(checkpoint.size) records", column: nil, reason)
  }

  private func cosignatures(
    of signed: SignedCheckpoint, _ witnesses: [NoteKey]
  ) -> [(NoteKey, NoteSignature)] {
    signed.signatures.compactMap { line in
      guard let key = witnesses.first(where: { $0.name == line.name && $0.id == line.keyID }),
        (try? SignedCheckpoint(signed.checkpoint, signatures: [line]).signers(among: [key])) != nil
      else { return nil }
      return (key, line)
    }
  }
}
