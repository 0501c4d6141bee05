import Giving
import Ledger
import Statements
import TestSupport
import Workflows

/// Figures made the long way: from every donation and every posting.
struct FoldedFigures {
  let figures: Figures

  init(
    of campaign: Campaign, in view: some BooksView, through: Day?, today: Day
  ) throws {
    var figures = Figures()
    let last = through ?? Day(number: Int32.max)
    try view.forEach(Donation.self, where: []) { donation in
      guard donation.campaign == campaign.code, donation.day <= last,
        donation.state != .voided
      else { return true }
      figures.donations += 1
      figures.collected = try figures.collected + donation.amount
      // What was refunded or lost until a past day, the donation doesn't say.
      if through == nil, donation.reversibleUntil.map({ $0 >= today }) ?? false {
        let left = try donation.amount - donation.refunded - donation.lost
        figures.stillReversible = try figures.stillReversible + left
      }
      return true
    }
    try view.forEachPosting(PostingQuery(book: .commitment, through: through)) { line in
      let fund = try view.find(Fund.self, .text(line.posting.fund.text))
      guard line.posting.fund == campaign.fund || fund?.parent == campaign.fund else {
        return true
      }
      let account = CommitmentAccount(rawValue: line.posting.account.text)!
      try figures.add(account, debitLessCredit: line.posting.amount)
      return true
    }
    self.figures = figures
  }
}

extension Figures {
  /// Without those that postings don't know.
  var ofPostings: Figures {
    var figures = self
    figures.awards = 0
    figures.waiting = .zero
    figures.stillReversible = .zero
    figures.expectedLoss = .zero
    return figures
  }
}
