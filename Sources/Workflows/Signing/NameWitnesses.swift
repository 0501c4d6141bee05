import Council
package import Journal
package import Keeping
package import Ledger

/// Names whose signatures on checkpoints these books take, and whose suffice.
package struct NameWitnesses {
  package var policy: WitnessPolicy

  package init(_ policy: WitnessPolicy) {
    self.policy = policy
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> WitnessesNamed {
    try recorder.require(.auditPolicy)
    if let key = policy.witnesses.first(where: { !ReferenceForm.admits($0.name) }) {
      throw ProofRefusal.witnessName(key.name)
    }
    let fact = WitnessesNamed(policy: policy, day: today, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
