import Keeping
import Ledger
import Workflows

/// What goes with an audit sample, in words: how it was drawn, what each file is, and what to look at.
struct SampleGuide {
  let asked: AuditSample
  let sample: Sample
  let currency: Currency

  private func money(_ amount: Amount) -> String { "\(currency.plain(amount)) \(currency.code)" }

  private var hits: Int { sample.drawn.map(\.hits).reduce(0, +) }

  var english: String {
    """
    A sample of \(asked.of.rawValue)\(days("from", "through")), drawn by the seed “\(asked.seed)”.

    Drawn from \(sample.count), of \(money(sample.total)) together: population.csv lists them.
    \(englishMethod)

      sample.csv         what was drawn: its record, how often it was hit, all records that tell it,
                         its documents
      records/           the proof of each of these records, with the record itself (verify_receipt.py),
                         and openings: what the journal holds as a hash. They name people: they are
                         for you alone, and to be destroyed when you are done
      documents.csv      the documents that the records name or that were added since; copies in documents/
      checkpoint.txt     what all proofs lead to. Its signature is the log's: compare the key
      drawing.json       what was asked for
      draw_sample.py     draws again: python3 draw_sample.py .

    To check one proof: python3 verify_receipt.py records/312.tlog-proof <the log's key> [an opening]

    Before you rely on what was drawn, compare the count and the sum of population.csv with the books'
    statements. And look the other way too, from papers outside to the books: what was never recorded
    is in no population.

    WHAT TO LOOK AT

    \(asked.of.questions(.english).map { "  - " + $0 }.joined(separator: "\n"))

    """
  }

  var french: String {
    """
    Un sondage (\(asked.of.frenchName))\(days("du", "au")), tiré par la graine « \(asked.seed) ».

    Tiré de \(sample.count), pour \(money(sample.total)) ensemble : population.csv en donne la liste.
    \(frenchMethod)

      sample.csv         ce qui a été tiré : son enregistrement, combien de fois il a été touché, tous
                         les enregistrements qui le racontent, ses pièces
      records/           la preuve de chacun de ces enregistrements, avec lui (verify_receipt.py), et les
                         ouvertures : ce que le journal garde en empreinte. Elles nomment des
                         personnes : pour vous seul, et à détruire une fois le travail fini
      documents.csv      les pièces nommées par les enregistrements ou ajoutées depuis ; copies dans documents/
      checkpoint.txt     ce à quoi mènent toutes les preuves, signé de la clé du journal : comparez-la
      drawing.json       ce qui était demandé
      draw_sample.py     tire de nouveau : python3 draw_sample.py .

    Pour vérifier une preuve : python3 verify_receipt.py records/312.tlog-proof <clé du journal> [ouverture]

    Avant de vous fier à ce qui a été tiré, comparez le nombre et la somme de population.csv aux états des
    comptes. Et regardez dans l'autre sens aussi, de pièces venues d'ailleurs vers les comptes : ce qui
    n'a jamais été enregistré n'est dans aucune population.

    À REGARDER

    \(asked.of.questions(.french).map { "  - " + $0 }.joined(separator: "\n"))

    """
  }

  private var englishMethod: String {
    switch asked.by {
    case .amount:
      """
      Units hit: \(hits), at equal intervals of \(money(sample.total)) ÷ \(asked.size): monetary-unit sampling (ISA 530,
      NEP 530). What is as large as an interval is drawn for certain, and may be hit more than once.
      """
    case .random:
      """
      Those whose records drew the lowest tickets are the sample: each had the same chance.
      """
    }
  }

  private var frenchMethod: String {
    switch asked.by {
    case .amount:
      """
      Unités touchées : \(hits), à intervalles égaux de \(money(sample.total)) ÷ \(asked.size) : sondage en unités monétaires
      (ISA 530, NEP 530). Ce qui atteint un intervalle est tiré à coup sûr, et peut l'être plusieurs fois.
      """
    case .random:
      """
      Ceux dont les enregistrements ont tiré les plus petits billets sont le sondage : chacun avait la
      même chance.
      """
    }
  }

  private func days(_ from: String, _ through: String) -> String {
    let bounds = [asked.from.map { "\(from) \($0)" }, asked.through.map { "\(through) \($0)" }]
    return bounds.compactMap { $0.map { " " + $0 } }.joined()
  }
}
