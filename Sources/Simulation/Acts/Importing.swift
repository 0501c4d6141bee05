extension ActKind {
  /// Whole files of donations, again and again.
  static let importing = [
    ActKind("donation import", 8) { model, chance in
      let number = model.imports.count + 1
      let rows = (1...chance.cents(2...6)).map { row in
        Model.ImportedRow(
          reference: "F\(number)-\(row)", channel: chance.pick(["card", "cheque", "cash"])!,
          amount: chance.cents(100...60_000))
      }
      let known = chance.happens(percent: 40) ? chance.pick(model.rowsAsImported) : nil
      return importing(rows, beside: known)
    },
    ActKind("import undo", 3) { model, chance in
      guard let (id, references) = chance.pick(model.imports, where: { _ in true })
      else { return nil }
      let live = references.filter { !model.donations[$0]!.isVoided }
      var refusal: String?
      if live.contains(where: { model.donations[$0]!.isTouchedOrCleared }) {
        refusal = "import-donations-touched"
      }
      if model.things["undone", default: []].contains(id) { refusal = "import-undone-before" }
      return Act("import", "undo", id, refusal: refusal) { model, _ in
        for reference in live { model.void(reference) }
        model.things["undone", default: []].append(id)
      }
    },
  ]

  /// A row that the books have already changes nothing.
  private static func importing(
    _ rows: [Model.ImportedRow], beside known: Model.ImportedRow?
  ) -> Act {
    var act = Act("donation", "import", Act.file, "--campaign", "urgence") { model, answered in
      for row in rows {
        model.receive(row.reference, row.donation)
        model.importedRows.append(row)
      }
      model.imports[answered[0]] = rows.map(\.reference)
    }
    act.input = (rows + [known].compactMap(\.self)).reduce(Model.ImportedRow.header) {
      $0 + $1.line
    }
    act.madeIn = ["import", "list"]
    return act
  }
}

extension Model {
  /// Rows whose donations are still what their file said.
  var rowsAsImported: [ImportedRow] {
    importedRows.filter { row in
      let donation = donations[row.reference]!
      return !donation.isVoided && !donation.wasMoved && donation.amount == row.amount
    }
  }

  struct ImportedRow {
    let reference: String
    let channel: String
    let amount: Int

    static let header = "date,amount,currency,donor,email,channel,reference,campaign\n"

    var line: String { "2024-06-01,\(euros(amount)),EUR,,,\(channel),\(reference),\n" }

    var donation: Donation {
      Donation(campaign: "urgence", fund: "urgence", channel: channel, amount: amount)
    }
  }
}
