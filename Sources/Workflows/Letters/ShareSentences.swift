import Allocation
import Granting
import Journal
import Keeping
import Ledger

/// Why applications have the shares they have, in sentences. Each allocation is reckoned once.
final class ShareSentences<View: BooksView> {
  private let language: Language
  private let currency: Currency
  private let view: View
  private var kept: [ID<AllocationProposed>: [ApplicationCode: () -> String]] = [:]

  init(in language: Language, _ view: View) throws {
    self.language = language
    self.view = view
    currency = try view.first(BooksRow.self, where: [])?.currency ?? .euro
  }

  /// Nil where the allocation has no share of it.
  func sentence(
    on application: ApplicationCode, of allocation: ID<AllocationProposed>
  ) throws -> String? {
    if kept[allocation] == nil { kept[allocation] = try sentences(of: allocation) }
    return kept[allocation]?[application]?()
  }

  private func sentences(
    of allocation: ID<AllocationProposed>
  ) throws -> [ApplicationCode: () -> String] {
    let (language, currency) = (language, currency)
    guard try KeptProposal(allocation.text, in: view).isChoice else {
      let kept = try KeptAllocation(allocation.text, in: view)
      return Dictionary(
        uniqueKeysWithValues: zip(kept.applications, kept.receipt.shares).map {
          application, share in
          let explain = {
            kept.receipt.explanation(of: share).sentence(in: language, currency: currency)
          }
          return (application.code, explain)
        })
    }
    let receipt = try KeptChoice(allocation.text, in: view).receipt
    var sentences: [ApplicationCode: () -> String] = [:]
    for chosen in receipt.chosen {
      guard let code = ApplicationCode(chosen.project.code) else { continue }
      sentences[code] = {
        receipt.explanation(of: chosen).sentence(in: language, currency: currency)
      }
    }
    for other in receipt.passedOver {
      guard let code = ApplicationCode(other.project.code) else { continue }
      sentences[code] = {
        receipt.explanation(of: other).sentence(in: language, currency: currency)
      }
    }
    return sentences
  }
}
