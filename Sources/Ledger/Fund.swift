/// The short name of a fund: `urgence`, `urgence.logement` for a designation's child fund.
package struct FundCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Code.isCode(text, longest: 40) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  /// Money not yet identified; never spendable.
  package static let unassigned = FundCode(known: "unassigned")
  package static let general = FundCode(known: "general")

  package var description: String { text }

  /// The fund in which money that donors designated under this name is kept; nil where that makes no
  /// code.
  package func child(_ designation: String) -> FundCode? {
    FundCode("\(text).\(designation)")
  }

  /// What the money of this fund is for, as a part of its parent's: the rest of its code.
  package func designation(in parent: FundCode) -> String? {
    text.hasPrefix(parent.text + ".") ? String(text.dropFirst(parent.text.count + 1)) : nil
  }

  package static func < (left: FundCode, right: FundCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// What a fund's money may be used for; fixes its income account, receipts and statements.
package enum FundKind: String, Sendable, CaseIterable {
  case general, campaign, grant
  case hostedByMandate = "hosted-by-mandate"
  case hostedInOwnName = "hosted-in-own-name"
  case unassigned

  /// Rule 16: a manual entry on its cash needs a decision, an award or an allowed cost.
  package var isRestricted: Bool {
    switch self {
    case .general, .unassigned: false
    case .campaign, .grant, .hostedByMandate, .hostedInOwnName: true
    }
  }
}

extension FundKind {
  /// Whether its money is a collective's project's, which these books host.
  package var isHosted: Bool { self == .hostedByMandate || self == .hostedInOwnName }
}

/// Money under one restriction; every posting is in exactly one.
package struct Fund: Hashable, Sendable {
  package let code: FundCode
  package let name: String
  package let kind: FundKind
  /// The fund a donor's designation refines.
  package let parent: FundCode?

  package init(code: FundCode, name: String, kind: FundKind, parent: FundCode?) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
  }
}
