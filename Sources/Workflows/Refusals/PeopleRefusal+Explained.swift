import Giving
import Journal
import Keeping

extension PeopleRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownPerson: "unknown-person"
    case .samePerson: "same-person"
    case .noPeopleFile: "people-not-at-hand"
    case .sealed: "people-sealed"
    case .wrongPassphrase: "wrong-passphrase"
    case .passphraseShort: "passphrase-short"
    case .passphraseSet: "passphrase-set"
    case .passphraseNotSet: "passphrase-not-set"
    case .keptByLaw: "kept-by-law"
    case .held: "person-held"
    case .unknownHold: "unknown-hold"
    case .holdLifted: "hold-lifted"
    case .termOutOfRange: "term-out-of-range"
    case .termInThePast: "term-in-the-past"
    case .unknownCopy: "unknown-copy"
    case .copyDestroyed: "copy-destroyed"
    case .successorWithoutKey: "successor-without-key"
    }
  }

  package var message: Message {
    switch self {
    case .unknownPerson(let name): "the people file has nobody called \(name)"
    case .samePerson(let name): "\(name) can't be merged into itself"
    case .noPeopleFile: "the people file is not at hand"
    case .sealed: "this needs the people file, which is sealed by a passphrase"
    case .wrongPassphrase: "this is not the passphrase of the people file"
    case .passphraseShort:
      "a passphrase has \(Passphrase.shortest) characters or more: a shorter one is found by trying"
    case .passphraseSet: "the people file is sealed already"
    case .passphraseNotSet: "the people file is not sealed"
    case .keptByLaw(let name, let donations, let kept):
      "\(name) is kept, restricted: \(donations == 1 ? "1 donation" : "\(donations) donations") \(Self.grounds(kept))"
    case .held(let name, let hold):
      "nothing of \(name) can be erased: hold \(hold.code) keeps it since \(hold.day), for \(Self.words(hold.ground))"
    case .unknownHold(let code): "there is no hold \(code)"
    case .holdLifted(let hold, let day): "hold \(hold) was lifted on \(day)"
    case .termOutOfRange(let months):
      "people can't be kept for \(months) months: it is 1 to \(RetentionTerm.longest)"
    case .unknownCopy(let code): "no copy of the people file is called \(code)"
    case .copyDestroyed(let copy, let day): "copy \(copy) was destroyed on \(day)"
    case .successorWithoutKey(let member):
      "\(member) has no key of the kind ssh-ed25519 in force, to which alone a package can be encrypted"
    case .termInThePast(let day): "a term can't begin on \(day), which is past"
    }
  }

  private static func words(_ ground: Hold.Ground) -> String {
    switch ground {
    case .litigation: "a claim"
    case .investigation: "what a court or the police asked"
    case .taxAudit: "a tax audit"
    case .audit: "an audit"
    case .personAsked: "a claim of their own"
    }
  }

  private static func grounds(_ kept: [Kept]) -> Message {
    kept.enumerated().reduce("") { words, kept in
      let and: Message = kept.offset == 0 ? "" : " and "
      return "\(words)\(and)until \(kept.element.until) because \(kept.element.ground.words)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownPerson: "name a donor by the id of caisse donor list, or by the e-mail"
    case .noPeopleFile: "put it back beside the books"
    case .sealed: "type it at a terminal, or name a file that holds it with CAISSE_PASSPHRASE_FILE"
    case .wrongPassphrase:
      "nothing was changed; without the right one nobody can read what is sealed"
    case .passphraseShort: "five words that nobody would say together are a good one"
    case .passphraseSet: "give it another one: caisse books passphrase change"
    case .passphraseNotSet: "seal it: caisse books passphrase set"
    case .keptByLaw: "what the law doesn't require is gone; erase the rest after that day"
    case .held(_, let hold):
      "an administrator lifts it when its ground is gone: caisse donor hold lift \(hold.code)"
    case .unknownHold, .holdLifted: "see caisse donor hold list"
    case .termOutOfRange: "what the law asks is kept beside this, for as long as it asks"
    case .termInThePast: "what was promised then is on record; give today or a later day"
    case .unknownCopy, .copyDestroyed: "see caisse books copy list"
    case .successorWithoutKey: "enrol one: caisse member key add"
    case .samePerson: "name two donors: see caisse donor list"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .noPeopleFile, .sealed: .inputNotFound
    case .wrongPassphrase, .passphraseShort: .inputRejected
    default: .refused
    }
  }
}
