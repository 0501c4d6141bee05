import Formats
import Journal
import TestSupport
import Testing

/// Mails against another reader of them, and line by line.
struct MailMessageTests {
  private static let sender = MailMessage.Mailbox(
    name: "Les Relais", address: MailAddress("caisse@example.org")!)

  private func mail(
    _ subject: String = "Refus", to name: String? = nil, _ lines: [String] = ["x"],
    at written: String = "2024-07-01T08:05:09Z"
  ) -> String {
    MailMessage(
      from: Self.sender,
      to: name.map { MailMessage.Mailbox(name: $0, address: MailAddress("c@example.org")!) },
      written: Instant(written)!, id: "7K2Q", text: LetterText(subject: subject, lines: lines)
    ).source
  }

  @Test func `a plain mail is what it looks like`() {
    #expect(
      mail(to: "Le Fournil", ["é = e", "trailing "]).split(
        separator: "\r\n", omittingEmptySubsequences: false) == [
          "From: Les Relais", " <caisse@example.org>", "To: Le Fournil", " <c@example.org>",
          "Subject: Refus", "Date: 1 Jul 2024 08:05:09 +0000", "Message-ID: <7K2Q@example.org>",
          "X-Unsent: 1", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable", "", "=C3=A9 =3D e", "trailing", "",
        ])
  }

  private static let names = [
    "Le Fournil", "Fournil, boulangerie \"L'Épi\"", "A.B. \"C\" \\ D", "Çağrı 你好 🥖",
    "=?utf-8?B?x?=",
    String(repeating: "Maison de l'égalité ", count: 12), String(repeating: "x", count: 200),
    "a\r\nBcc: all@example.org",
  ]

  @Test(.enabled(if: Tool.isThere("python3", "-c", "import email"), "skipped: no python3"))
  func `another program reads every name, subject and text back`() throws {
    let text = """
      Bonjour, = été \u{202F}1\u{A0}000\u{A0}€
      \(String(repeating: "é", count: 300))
      .
      From here on
      """.split(separator: "\n").map(String.init)
    let tool = try Tool()
    try tool.write(Self.reader.utf8, to: "reader.py")
    for name in Self.names {
      let source = mail("Objet : " + name, to: name, text)
      for line in source.split(separator: "\r\n", omittingEmptySubsequences: false) {
        #expect(
          line.utf8.count <= 76 && line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(line)")
      }
      try tool.write(source.utf8, to: "mail.eml")
      try tool.write("Objet : \(name)\n\(name)\n".utf8, to: "expected-head")
      try tool.write(
        LetterText(subject: "", lines: text).plain().utf8, to: "expected-body")
      let answer = try tool.run(["python3", "reader.py"])
      #expect(answer.output == "same\n", "\(name)")
    }
  }

  /// Reads with the strictest policy there is, and compares words without their folding.
  private static let reader = """
    import email, email.policy
    message = email.message_from_binary_file(open("mail.eml", "rb"), policy=email.policy.strict)
    head = open("expected-head", encoding="utf-8", newline="").read()
    body = open("expected-body", encoding="utf-8", newline="").read()
    said = message["Subject"] + "\\n" + message["To"].addresses[0].display_name + "\\n"
    assert message.defects == [] and message["To"].addresses[0].addr_spec == "c@example.org"
    assert message["From"].addresses[0].display_name == "Les Relais" and message["Bcc"] is None
    assert message["Date"].datetime.isoformat() == "2024-07-01T08:05:09+00:00"
    assert [h for h in message if h == "Bcc"] == []
    # What is no printable sign may be read back as nothing.
    plain = lambda text: [c for c in text if c.isprintable() and c != " "]
    assert plain(said) == plain(head), (said, head)
    assert message.get_content() == body, message.get_content()
    print("same")
    """

  @Test(arguments: [
    ("a@b.fr", true), ("awa.diallo+caisse@example.org", true), ("a@b", false), ("a b@c.fr", false),
    ("a@b.fr\r\nBcc: x@y.fr", false), (".a@b.fr", false), ("a@-b.fr", false), ("a@b..fr", false),
    ("é@b.fr", false), ("a@b@c.fr", false), ("", false),
  ])
  func `an address is one that mail takes as it is`(text: String, isOne: Bool) {
    #expect((MailAddress(text) != nil) == isOne)
  }

  @Test func `the first address in somebody's words is found`() {
    #expect(
      MailAddress.first(in: "Awa Diallo <awa@example.org>, 06 12 34 56 78")?.text
        == "awa@example.org")
    #expect(MailAddress.first(in: "06 12 34 56 78") == nil)
  }
}
