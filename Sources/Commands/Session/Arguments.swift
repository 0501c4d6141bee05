package import ArgumentParser
import Council
import Giving
import Keeping
import Ledger
import Workflows

extension Day: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension FundCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(Fund.self) { $0.code.text }
  }
}

extension AccountCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(AccountRow.self) { $0.account.code.text }
  }
}

extension CampaignCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(Campaign.self) { $0.code.text }
  }
}

extension HoldCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(Hold.self) { $0.code.description }
  }
}

extension PeopleCopyCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(PeopleCopy.self) { $0.code.description }
  }
}

extension MemberCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }

  package static var defaultCompletionKind: CompletionKind {
    CodeCompletion.of(Member.self) { $0.code.description }
  }
}

extension PeopleKept: ExpressibleByArgument {}
extension Hold.Ground: ExpressibleByArgument {}
extension FundKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension DonorKind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension ReservePurpose: ExpressibleByArgument {}
extension CostClass: ExpressibleByArgument {}
extension ReversalReason: ExpressibleByArgument {}

/// An amount as typed: digits, a dot and the currency's decimals. It is read once the books' currency
/// is known.
struct AmountArgument: ExpressibleByArgument {
  let text: String

  init(argument: String) { text = argument }

  func amount(in currency: Currency, for option: String = "amount") throws -> Amount {
    guard let amount = currency.amount(plain: text) else {
      throw InputProblem.unknown(
        option, text,
        hint: isLong
          ? "no amount goes beyond \(currency.plain(Amount.largest))"
          : "digits with a dot before the decimals, such as \(currency.plain(Amount(minorUnits: 12550)))"
      )
    }
    return amount
  }

  /// A number far above what people mean, and not a mistake of form.
  private var isLong: Bool {
    let whole = text.prefix { $0 != "." }
    return whole.count > 12 && whole.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}

extension Refund.Origin: ExpressibleByArgument {}
extension Refund.Reason: ExpressibleByArgument {}
extension Donation.State: ExpressibleByArgument {}
