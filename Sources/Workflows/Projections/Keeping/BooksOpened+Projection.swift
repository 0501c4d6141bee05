import Keeping
import Ledger

extension BooksOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(BooksRow(opened: self))
    try books.tables.insert(
      LogKey(seq: books.place.seq, origin: origin, key: logKey, cause: .opened))
    for account in CommitmentAccount.allCases {
      let row = Account(
        code: account.code, book: .commitment, label: account.frenchLabel, kind: account.kind,
        parent: nil)
      try books.tables.insert(
        AccountRow(account: row, labelInEnglish: account.rawValue, roles: []))
    }
  }
}

extension CommitmentAccount {
  /// The word of French statements.
  package var frenchLabel: String {
    switch self {
    case .free: "libre"
    case .reserve: "réserve"
    case .reserved: "réservé"
    case .payable: "à verser"
    case .paid: "versé"
    case .cost: "frais"
    case .refunded: "remboursé"
    case .held: "contesté"
    case .lost: "perdu"
    case .cleared: "encaissé"
    case .returned: "restitué"
    case .moved: "transféré"
    case .advanced: "avancé"
    }
  }
}
