import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// A donation's trace on a page: what is left of it, where it went by both measures, and a drawing of each.
struct TracePage {
  private let traced: DonationTrace
  private let session: Session
  /// The folder where the proofs are, if they were asked for.
  private let proofs: String?
  /// The proofs themselves, if they were asked for in the answer.
  private let inline: [RecordProof]?

  init(
    _ traced: DonationTrace, _ session: Session, proofs: String?, inline: [RecordProof]? = nil
  ) {
    self.traced = traced
    self.session = session
    self.proofs = proofs
    self.inline = inline
  }

  private var console: Console { session.console }
  private var donation: Donation { traced.donation }
  private func word(_ term: Term) -> String { term.text(in: console.language) }

  func write(_ view: SQLiteBooks) throws {
    try console.page("\(word(.trace)) \(donation.reference)") { page in
      try page.figures(head)
      if let trace = traced.trace {
        try writeDrawings(of: trace, on: page)
        try writeUses(of: trace, on: page, view)
        try page.note(measures)
      } else {
        try page.note(nothingFree)
      }
      if let inline { try writeProofs(inline, on: page) } else { try page.note(whereProofsAre) }
      try CheckpointFoot(session).write(on: page, view)
    }
  }

  private var head: [Figure] {
    func figure(_ term: Term, _ cell: Cell) -> Figure { Figure(term.rawValue, word(term), cell) }
    return [
      figure(.donation, .code(donation.id.text)),
      figure(.reference, .code("\(donation.source):\(donation.reference)")),
      figure(.receivedOn, .day(donation.day)),
      figure(.fund, .code(donation.fund.text)),
      figure(.amount, .amount(donation.amount)),
      figure(.refunded, .amount(donation.refunded)),
      figure(.held, .amount(donation.held)),
      figure(.lost, .amount(donation.lost)),
      figure(.kept, traced.trace.map { .amount($0.own) } ?? .none),
      figure(.freeSince, donation.clearedOn.map { .day($0) } ?? .none),
      figure(.freedBefore, traced.trace.map { .amount($0.before) } ?? .none),
      figure(.seq, .count(Int(donation.seq))),
    ]
  }

  private func writeDrawings(of trace: Trace, on page: Page) throws {
    let ends = try trace.destinations()
    func title(_ end: Trace.Destination) -> String {
      end.award?.text ?? end.term.map(word) ?? ""
    }
    try page.flow(
      Flow(
        word(.inOrder), from: word(.donation), ends.map { Flow.Branch(title($0), $0.inOrder) }))
    try page.flow(
      Flow(
        word(.proRata), from: word(.donation), ends.map { Flow.Branch(title($0), $0.proRata) }))
  }

  private func writeUses(of trace: Trace, on page: Page, _ view: SQLiteBooks) throws {
    let table = Table(
      "uses", title: word(.use),
      columns: [
        Column("use", .text, word(.use)),
        Column("award", .code, word(.award)),
        Column("collective", .code, word(.collective)),
        Column("reserved_on", .day, word(.reservedOn)),
        Column("payout", .code, word(.payout)),
        Column("confirmed_on", .day, word(.confirmedOn)),
        Column("amount", .amount, word(.amount)),
        Column("in_order", .amount, word(.inOrder)),
        Column("pro_rata", .amount, word(.proRata)),
        Column("seq", .count, word(.seq)),
      ])
    try page.table(table) { page in
      for part in trace.parts { try page.row(row(part, view)) }
      try page.total([
        .text(word(.total)), .none, .none, .none, .none, .none, .none, .amount(trace.own),
        .amount(trace.own), .none,
      ])
    }
  }

  private func writeProofs(_ proofs: [RecordProof], on page: Page) throws {
    let table = Table(
      "proofs", columns: [Column("seq", .count, word(.seq)), Column("proof", .text, "proof")])
    try page.table(table) { page in
      for proof in proofs {
        try page.row([.count(Int(proof.inclusion.index)), .text(proof.text)])
      }
    }
  }

  private func row(_ part: Trace.Part, _ view: SQLiteBooks) throws -> [Cell] {
    let act = try TracedAct(part.use.kind, in: view)
    return [
      console.isForPeople ? .text(word(part.use.kind.term)) : .code(part.use.kind.term.rawValue),
      act.award.map { .code($0.code.text) } ?? .none,
      act.award.map { .code($0.beneficiary.text) } ?? .none,
      .day(act.award?.reservedOn),
      act.payout.map { .code($0.text) } ?? .none,
      .day(act.confirmedOn),
      .amount(part.use.amount), .amount(part.inOrder), .amount(part.proRata),
      act.record.map { .count(Int($0)) } ?? .none,
    ]
  }

  private var whereProofsAre: String {
    switch (console.language, proofs) {
    case (.english, let folder?):
      "The proof of each record named here is in \(folder), under its number; caisse receipt check, or "
        + "any reader of c2sp.org/tlog-proof, checks it without these books."
    case (.french, let folder?):
      "La preuve de chaque enregistrement nommé ici est dans \(folder), sous son numéro ; caisse receipt "
        + "check, ou tout lecteur de c2sp.org/tlog-proof, la vérifie sans ces comptes."
    case (.english, nil):
      "Each record named here can be proved: ask for caisse audit prove and its number."
    case (.french, nil):
      "Chaque enregistrement nommé ici peut être prouvé : demandez caisse audit prove et son numéro."
    }
  }

  private var measures: String {
    switch console.language {
    case .english:
      "In order: donations laid end to end as they became free, and over them the costs, the awards "
        + "as money was reserved for them, what went to other funds, the reserve, and what is free. "
        + "Pro rata: of each use, this donation's share. Money is fungible: neither is truer than "
        + "the other."
    case .french:
      "Dans l’ordre : les dons mis bout à bout à mesure qu’ils sont devenus libres, et en regard les "
        + "frais, les aides dans l’ordre de leur réservation, ce qui est allé à d’autres fonds, la "
        + "réserve, et ce qui est libre. Au prorata : la part de ce don dans chaque emploi. L’argent "
        + "est fongible : aucune mesure n’est plus vraie que l’autre."
    }
  }

  private var nothingFree: String {
    switch console.language {
    case .english: "Nothing of it is free: it is on its way, or was given back or taken back whole."
    case .french: "Rien n’en est libre : il est en chemin, ou a été rendu ou repris en entier."
    }
  }
}
