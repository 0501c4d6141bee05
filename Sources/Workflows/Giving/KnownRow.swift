import Formats
import Giving

/// A row whose reference is known, held against the donation that has it.
struct KnownRow {
  enum Outcome {
    case known(Donation)
    case changed(Donation)
    /// What the donation has instead, in words.
    case conflict(String)
  }

  let known: Donation
  let part: DonationLine.Part
  let line: DonationLine
  let campaign: Campaign

  /// Another amount, day, channel or campaign is another donation under the same reference.
  var conflict: String? {
    if known.amount != part.amount { return "another amount" }
    if known.day != line.day { return "another day" }
    if known.channel != line.channel { return "another channel" }
    if known.nature != part.nature { return "another nature" }
    if known.campaign != campaign.code { return "another campaign, \(known.campaign)" }
    return nil
  }
}
