package import Giving
package import Ledger

/// How long what is kept of people stays, campaign by campaign, as it holds on a day.
package struct RetentionTerms {
  /// What one campaign's donors were promised.
  package struct Standing: Sendable {
    package let campaign: Campaign
    package let months: Int
    /// Nil where nothing was set, and what the campaign keeps says how long.
    package let term: RetentionTerm?
  }

  package let standings: [Standing]
  private let months: [CampaignCode: Int]

  package init(on day: Day, in view: some BooksView) throws {
    var terms: [CampaignCode?: RetentionTerm] = [:]
    // In the order of their days: the last that has begun holds.
    for term in try view.rows(RetentionTerm.self) where term.since <= day {
      terms[term.campaign] = term
    }
    standings = try view.rows(Campaign.self).map { campaign in
      let term = terms[campaign.code] ?? terms[nil]
      return Standing(
        campaign: campaign, months: term?.months ?? campaign.people.retentionMonths, term: term)
    }
    months = Dictionary(uniqueKeysWithValues: standings.map { ($0.campaign.code, $0.months) })
  }

  /// The last day on which what a donation of this day told of its donor is kept.
  package func lastDay(of campaign: CampaignCode, from day: Day) -> Day {
    day.adding(months: months[campaign] ?? PeopleKept.email.retentionMonths)
  }
}
