import Formats
import Granting
import Journal
import Workflows

/// What `collective add` was given, checked as a row of a file is.
struct CollectiveInput {
  let line: CollectiveLine

  init(_ command: CollectiveAdd) throws {
    if let siret = command.siret, SIRET(siret) == nil {
      throw InputProblem.unknown("siret", siret, hint: "fourteen digits whose key is right")
    }
    if let rna = command.rna, RNA(rna) == nil {
      throw InputProblem.unknown("rna", rna, hint: "a W and nine characters, such as W751234567")
    }
    let region = command.region.map(NormalForm.normalised)
    if let region, !PublicWord.isRegion(region) {
      throw InputProblem.unknown(
        "region", region, hint: "a name on the map: it stays in the journal for ever")
    }
    let name = NormalForm.normalised(command.name)
    line = CollectiveLine(
      code: command.code, name: name, legalForm: command.legalForm, siret: command.siret,
      rna: command.rna, account: try command.account.account(of: name),
      contact: command.contact.map(NormalForm.normalised), region: region,
      tags: try Self.tags(command.tags))
  }

  /// Separated by semicolons, as in a file.
  static func tags(_ text: String?) throws -> [String] {
    let tags = NormalForm.normalised(text ?? "").split(separator: ";").map(String.init)
    for tag in tags where !PublicWord.isTag(tag) {
      throw InputProblem.unknown(
        "tags", tag, hint: "words of letters, digits and hyphens, separated by semicolons")
    }
    return tags
  }
}
