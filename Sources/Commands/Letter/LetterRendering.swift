import Formats
import Journal
import Keeping
import Ledger
import Statements
import Workflows

/// A letter in its form.
struct RenderedLetter {
  /// The code of what it is about.
  let about: String
  let text: LetterText
  /// The whole file, where a letter has one of its own.
  let source: String
}

/// Puts letters into the words of a template, and these into a form.
struct LetterRendering {
  let format: LetterFormat
  let template: LetterTemplate
  let currency: Currency
  let numerals: Numerals
  let written: Instant
  /// Nil where it is no mail.
  let from: MailMessage.Mailbox?

  func letter(_ letter: LetterToWrite) throws -> RenderedLetter {
    let text = try template.filled(
      with: letter.values.mapValues(words), for: letter.about)
    return RenderedLetter(about: letter.about, text: text, source: source(text, of: letter))
  }

  private func source(_ text: LetterText, of letter: LetterToWrite) -> String {
    switch format {
    case .text: file(of: [text])
    case .html: file(of: [text])
    case .eml: mail(text, of: letter)
    }
  }

  /// Several in one file, each on a page of its own.
  func file(of letters: [LetterText]) -> String {
    guard format != .html else {
      return HTMLLetters(
        letters: letters, kind: template.kind, language: numerals.language
      ).document
    }
    let subject = numerals.language == .french ? "Objet : " : "Subject: "
    return letters.map { subject + $0.subject + "\n\n" + $0.plain() }
      .joined(separator: "\n\u{0C}\n")
  }

  private func mail(_ text: LetterText, of letter: LetterToWrite) -> String {
    guard let from else { preconditionFailure("a mail has a sender: it is asked for before") }
    let to = letter.contact.flatMap(MailAddress.first).map {
      MailMessage.Mailbox(name: letter.name.map(\.legible), address: $0)
    }
    return MailMessage(from: from, to: to, written: written, id: letter.id, text: text).source
  }

  private func words(_ value: LetterValue) -> String {
    switch value {
    case .text(let text):
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { String($0).legible }.joined(separator: "\n")
    case .amount(let amount): "\(numerals.text(amount, currency))\u{A0}\(sign)"
    case .day(let day): day.words(in: numerals.language)
    case .count(let count): numerals.text(count)
    case .sentence(let parts): parts.map(words).joined()
    }
  }

  private var sign: String {
    numerals.language == .french && currency == .euro ? "€" : currency.code
  }
}
