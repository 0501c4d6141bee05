import Ledger

/// A donation of the model campaign, with all that one of its files says of it.
struct ModelDonation {
  let moment: Moment
  let amount: Amount
  /// Nil for an anonymous one.
  let donor: ModelDonor?
  /// The mail address is known to the donor's channel.
  var hasEmail = true
  let reference: String
  var kind = "person"
  var country = ""
  /// What the processor keeps of it.
  var fee: Amount = .zero
  /// What was sent, where that was not euros: `50.00` and `GBP`.
  var original: (amount: String, currency: String)?
}

extension ModelDonation {
  /// A number with zeros before it, so that references sort as they were made.
  static func numbered(_ prefix: String, _ number: Int, width: Int = 4) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
