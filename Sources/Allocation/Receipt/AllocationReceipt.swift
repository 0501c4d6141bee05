package import Ledger

/// All that a run of a rule gave, and why: sentences, comparisons and verification are made from it.
package struct AllocationReceipt: Hashable, Sendable {
  package let pot: Pot
  package let parameters: AllocationParameters
  /// What the rule made of ballots; nil where it hears none.
  package let hearing: Hearing?
  /// What was taken off the pot before anything was divided.
  package let reserve: Amount
  /// The sums that were divided on their own, the first tier or the innermost quota first.
  package let parts: [AllocationPart]
  /// In the order the requests were given.
  package let shares: [Share]
  /// What nobody could take, or what a step left.
  package let unassigned: Amount
  /// What became of each designation, in the order of their names.
  package let designations: [DesignationUse]

  /// The level of all, where there is one for all.
  package var level: Fraction? { parts.count == 1 ? parts[0].level : nil }

  /// What donors designated and the shares have.
  package var designated: Amount {
    Amount(
      minorUnits: designations.reduce(0) {
        $0 + $1.designation.amount.minorUnits - $1.unused.minorUnits
      })
  }

  /// The part of what is unassigned that donors designated for those who can't take so much.
  package var unusedDesignated: Amount {
    Amount(minorUnits: designations.reduce(0) { $0 + $1.unused.minorUnits })
  }

  /// The sum that was divided.
  var divided: Int64 {
    pot.amount.minorUnits - reserve.minorUnits - unusedDesignated.minorUnits
  }

  package func part(of share: Share) -> AllocationPart { parts[share.part] }
}

extension AllocationReceipt {
  init(
    pot: Pot, parameters: AllocationParameters, reserve: Amount, hearing: Hearing?,
    division: Division, groups: [Group]
  ) {
    var added = [Int64](repeating: 0, count: division.requests.count)
    var seats = [(group: Int, place: Int)](repeating: (0, 0), count: division.requests.count)
    for (number, group) in groups.enumerated() {
      let ranks = division.ties.among(group.members).ranks
      for (place, sum) in parameters.rounded(group, ranks: ranks).enumerated() {
        added[group.members[place]] = sum
        seats[group.members[place]] = (number, place)
      }
    }
    var countsAtLevel = [Int](repeating: 0, count: groups.count)
    var unassigned = pot.amount.minorUnits - reserve.minorUnits
    let constraints = groups.map(\.constraint)
    let shares = seats.indices.map { index in
      let seat = seats[index]
      let share = Share(
        division.requests[index], groups[seat.group].claims.all[seat.place],
        groups[seat.group].level.targets[seat.place], within: constraints[seat.group],
        part: seat.group, added: added[index],
        designations: division.designatedMoney.parts(at: index),
        by: parameters)
      precondition(
        share.amount.minorUnits >= share.request.kept(with: share.designated.minorUnits)
          && share.amount <= share.request.cap,
        "a share keeps what is locked and designated, and stays within its cap")
      unassigned -= share.amount.minorUnits
      if share.constraint == .level || share.constraint == .quota {
        countsAtLevel[seat.group] += 1
      }
      return share
    }
    precondition(unassigned >= 0, "shares never add up to more than the pot")
    let parts = zip(groups, countsAtLevel).map { group, count in
      AllocationPart(
        scope: group.scope, pot: Amount(minorUnits: group.sum), level: group.level.ratio,
        isLoss: group.level.isLoss, members: group.members.count, countAtLevel: count)
    }
    self.pot = pot
    self.parameters = parameters
    self.reserve = reserve
    self.hearing = hearing
    self.parts = parts
    self.shares = shares
    self.designations = division.designatedMoney.uses
    self.unassigned = Amount(minorUnits: unassigned)
  }
}
