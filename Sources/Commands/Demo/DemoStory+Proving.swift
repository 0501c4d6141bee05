import Mobilisation

/// What an auditor, a witness and a donor take home, to be believed without these books.
extension DemoStory {
  func prove() throws {
    run.chapter("What is kept elsewhere: the signed checkpoint, a witness's word, a donor's proof")
    run.on(day(10, 3))
    try run.run("audit", "checkpoint", "--format", "text", showing: 5)
    try run.run("audit", "checkpoints", "--format", "csv", showing: 3)
    let key = try logKey()
    try witness(key)
    try giveReceipt(key)
    run.tell(
      "Who has the log's key could sign another past: only checkpoints kept elsewhere would tell.")
    try run.run("audit", "verify", "--since", path("cabinet.checkpoint"))
    run.tell("All of it for the auditor, and twenty payouts to look at, drawn by dice.")
    try run.run("audit", "export", "--to", path("audit"), by: "m:7")
    try run.run(
      "audit", "sample", "--of", "payouts", "--by", "amount", "--size", "20", "--seed", "3 1 6 6 2",
      "--to", path("sondage"), by: "m:7")
  }

  /// As those who keep the books tell it.
  private func logKey() throws -> String {
    let row = try run.run("audit", "key", "show", "--format", "csv").last ?? ""
    return String(row.split(separator: ",", omittingEmptySubsequences: false)[2])
  }

  /// An accountant who was there from now on.
  private func witness(_ key: String) throws {
    let (file, request) = (path("cabinet.witness"), path("demande.txt"))
    let witness = try run.run(
      "audit", "witness", "make", file, "--name", "cabinet.example/w1")[0]
    try FileBytes.write(
      Array("witness cabinet \(witness)\nquorum cabinet\n".utf8), to: path("temoins.txt"))
    try run.run("audit", "policy", path("temoins.txt"))
    try run.run("audit", "witness", "trust", file, key)
    try run.run("audit", "prove", "--since", "0", "-o", request)
    try run.run(
      "audit", "witness", "sign", file, request, "--format", "text", "-o",
      path("cabinet.checkpoint"))
    try run.run("audit", "cosign", path("cabinet.checkpoint"))
  }

  /// One donor's, which shows no other.
  private func giveReceipt(_ key: String) throws {
    let folder = path("recus")
    try run.run("receipt", "issue", ModelCase.partialRefund.reference, "--to", folder)
    guard let proof = try FileBytes.names(in: folder).first(where: { $0.hasSuffix(".tlog-proof") })
    else { throw DemoStopped(status: 1) }
    try run.run(
      "receipt", "check", "\(folder)/\(proof)", "--log", key, "--format", "text", showing: 12)
  }
}
