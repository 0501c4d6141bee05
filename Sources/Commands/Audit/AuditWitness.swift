import ArgumentParser

/// `caisse audit witness`: for an accountant or a member who watches that a journal only grows.
struct AuditWitness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "witness", abstract: "Watch, from outside, that a journal only grows.",
    discussion: """
      A witness needs no books. It remembers the largest journal it was shown, signs
      a larger one only upon the proof that it begins with the same records, and
      refuses a rewritten past: exit 3.
      """,
    subcommands: [
      AuditWitnessMake.self,
      AuditWitnessTrust.self,
      AuditWitnessSign.self,
      AuditWitnessShow.self,
    ])
}
