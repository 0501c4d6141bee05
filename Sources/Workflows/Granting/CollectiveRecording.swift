import Formats
import Granting
import Journal
import Keeping
import Ledger

/// Puts collectives and their accounts on record, the words about them in the people file.
enum CollectiveRecording {
  static func add<Tables>(
    _ line: CollectiveLine, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let particulars = try particulars(line, &recorder)
    try recorder.record(
      CollectiveAdded(
        code: line.code, particulars: particulars, day: day, document: recorder.document))
    if let account = line.account {
      try PayeeRecording.add(
        account, kind: kind(of: account, for: line), to: line.code, on: day, &recorder)
    }
  }

  static func change<Tables>(
    _ line: CollectiveLine, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let particulars = try particulars(line, &recorder)
    try recorder.record(
      CollectiveChanged(
        code: line.code, particulars: particulars, day: day, document: recorder.document))
  }

  /// An account in the collective's name is its own; in another's, a sponsor's until its agreement or
  /// mandate says otherwise.
  static func kind(of account: PayeeAccount, for line: CollectiveLine) -> Payee.Kind {
    HolderName.isSame(account.holder, line.name) ? .ownAccount : .sponsor
  }

  private static func particulars<Tables>(
    _ line: CollectiveLine, _ recorder: inout Recorder<Tables>
  ) throws -> CollectiveParticulars {
    CollectiveParticulars(
      legalForm: line.legalForm, siret: line.siret, rna: line.rna, region: line.region,
      tags: line.tags, name: try name(line, &recorder),
      contact: try contact(line.contact, &recorder))
  }

  /// A person in need is as erasable as a donor; their account is under their code, and nothing else is
  /// written about them in the books.
  private static func name<Tables>(
    _ line: CollectiveLine, _ recorder: inout Recorder<Tables>
  ) throws -> Hash? {
    guard line.legalForm == .person else {
      return try recorder.commit(words: line.name, tag: .collectiveName)
    }
    guard line.siret == nil, line.rna == nil, line.region == nil, line.tags.isEmpty else {
      throw GrantingRefusal.personByCodeOnly(line.code)
    }
    let person = try recorder.person(name: line.name, email: nil)
    return try recorder.commit(to: Array(line.name.utf8), tag: .collectiveName, person: person)
  }

  /// A contact is a person's, as erasable as a donor.
  private static func contact<Tables>(
    _ contact: String?, _ recorder: inout Recorder<Tables>
  ) throws -> Hash? {
    guard let contact else { return nil }
    let isEmail = contact.contains("@")
    let person = try recorder.person(
      name: isEmail ? "" : contact, email: isEmail ? contact : nil)
    return try recorder.commit(to: Array(contact.utf8), tag: .contact, person: person)
  }
}
