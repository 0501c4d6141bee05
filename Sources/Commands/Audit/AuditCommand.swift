import ArgumentParser

/// `caisse audit`: what shows that nothing was altered unseen.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "What shows that nothing was altered unseen.",
    subcommands: [
      AuditLog.self,
      AuditVerify.self,
      AuditCheckpoint.self,
      AuditCheckpoints.self,
      AuditProve.self,
      AuditExport.self,
      AuditSample.self,
      AuditPolicy.self,
      AuditCosign.self,
      AuditWitness.self,
      AuditKey.self,
      AuditRestore.self,
      AuditFollow.self,
      AuditExposure.self,
    ])
}
