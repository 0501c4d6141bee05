extension ImportRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownImport: "unknown-import"
    case .undoneBefore: "import-undone-before"
    case .donationsTouched: "import-donations-touched"
    }
  }

  package var message: Message {
    switch self {
    case .unknownImport(let name): "the books have no import \(name)"
    case .undoneBefore(let name): "import \(name) is undone already"
    case .donationsTouched(let name, let count, let references):
      "import \(name) can't be undone: \(count) of its donations were cleared, given back, contested or voided since: \(references.joined(separator: ", "))\(count > references.count ? " …" : "")"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownImport, .undoneBefore: "see caisse import list"
    case .donationsTouched: "undo what became of them first: see caisse donation void"
    }
  }
}
