package import Journal
import Ledger

/// A letter as a mail that nobody has sent (RFC 5322): a program for mail opens it as a draft.
package struct MailMessage: Sendable {
  package struct Mailbox: Sendable {
    package let name: String?
    package let address: MailAddress

    package init(name: String?, address: MailAddress) {
      self.name = name
      self.address = address
    }
  }

  package let from: Mailbox
  /// Nil where no address is known: whoever sends it types one.
  package let to: Mailbox?
  package let written: Instant
  /// What it is known by, for ever and everywhere, before the sender's domain.
  package let id: String
  package let text: LetterText

  package init(
    from: Mailbox, to: Mailbox?, written: Instant, id: String, text: LetterText
  ) {
    self.from = from
    self.to = to
    self.written = written
    self.id = id
    self.text = text
  }

  /// All of it, in lines that end as mail's do.
  package var source: String {
    var headers = [MailHeader("From", mailbox: from)]
    if let to { headers.append(MailHeader("To", mailbox: to)) }
    headers += [
      MailHeader("Subject", words: text.subject),
      MailHeader("Date", date),
      MailHeader("Message-ID", "<\(id)@\(from.address.domain)>"),
      MailHeader("X-Unsent", "1"),
      MailHeader("MIME-Version", "1.0"),
      MailHeader("Content-Type", "text/plain; charset=utf-8"),
      MailHeader("Content-Transfer-Encoding", "quoted-printable"),
    ]
    return headers.map(\.line).joined() + "\r\n" + QuotedPrintable.text(text.plain())
  }

  /// `1 Jul 2024 08:00:00 +0000`
  private var date: String {
    let seconds = written.secondsSince1970
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let (year, month, date) = Day(number: Int32(day)).civil
    let time = seconds - day * 86_400
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date) \(Self.months[month - 1]) \(year) "
      + "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60)) +0000"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
