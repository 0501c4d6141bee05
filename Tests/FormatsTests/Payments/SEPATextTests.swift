import Formats
import Testing

struct SEPATextTests {
  @Test(arguments: [
    ("Collectif Été & Cie", "Collectif Ete + Cie"), ("Cœur d’Œuvre", "Coeur d'OEuvre"),
    ("Straße Æsir Łódź Ørsted", "Strasse AEsir Lodz Orsted"), ("E\u{301}te\u{301}", "Ete"),
    ("Nguyễn Thị Ệ", "Nguyen Thi E"), ("Şığ İstanbul ı", "Sig Istanbul i"), ("ﬁnale", "finale"),
    ("«\u{A0}Solidarité\u{202F}!\u{A0}»", "' Solidarite . '"), ("A_B;C|D[E]", "A-B,C/D(E)"),
    ("  deux   mots \n", "deux mots"), ("Лев Толстой", "Lev Tolstoy"), ("Щастя", "Shtastya"),
    ("Αθήνα Ψ", "Athina Ps"), ("Solidarité 🌈 Lyon", "Solidarite Lyon"), ("50 % < 3", "50 . . 3"),
    ("Þór ŋ ß", "THor n ss"), ("Dvořák Ğ Č đ", "Dvorak G C d"), ("№ 5 · bis", "No 5 . bis"),
  ])
  func `a name is written with the nearest letters`(name: String, plain: String) {
    #expect(SEPAText.name(name) == plain)
  }

  @Test(arguments: ["", " ", "...", "李", "مجموعة", "Caisse 連帯", "🌈", "๕"])
  func `a name that can't be written is none`(name: String) {
    #expect(SEPAText.name(name) == nil)
  }

  @Test func `every character gives text that banks take, or nothing`() {
    let taken = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
    var written = 0
    for value: UInt32 in 0...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let name = SEPAText.name("x\(Character(scalar))y") else { continue }
      if !taken.isSuperset(of: name) { Issue.record("\(value): \(name)") }
      written += 1
    }
    #expect(written > 2000)
  }

  @Test func `all letters of the languages of the area can be written`() {
    let alphabets = """
      àâäæçéèêëîïôöœùûüÿ áíóúñ ãõ äöüß åø ąćęłńóśźż čďěňřšťůýž őű ăâîșț ğışİ āēģīķļņū ėįųų đ ċġħ \
      ðþ ŵŷ абвгдежзийклмнопрстуфхцчшщъьюя αβγδεζηθικλμνξοπρστυφχψω
      """
    for letter in alphabets + alphabets.uppercased() {
      #expect(SEPAText.name("x\(letter)") != nil, "\(letter)")
    }
  }

  @Test func `long names and words are cut, and the code stays whole`() {
    let long = String(repeating: "é", count: 200)
    #expect(SEPAText.name(long) == String(repeating: "e", count: 70))
    #expect(
      SEPAText.remittance("CA-G12-7K2Q-1", "Aide à l’œuvre") == "CA-G12-7K2Q-1 Aide a l'oeuvre")
    #expect(SEPAText.remittance("CA-G12-7K2Q-1", long).count == 140)
    #expect(SEPAText.remittance("CA-G12-7K2Q-1", "李") == "CA-G12-7K2Q-1")
    #expect(SEPAText.remittance("CA-G12-7K2Q-1", " ") == "CA-G12-7K2Q-1")
  }

  @Test(arguments: [
    ("CA-G12-7K2Q-1", true), ("a/b", true), ("/a", false), ("a/", false), ("a//b", false),
    ("", false), ("é", false), (" a", false), (String(repeating: "a", count: 36), false),
    (String(repeating: "a", count: 35), true),
  ])
  func `an identifier is one that banks take`(text: String, isOne: Bool) {
    #expect(SEPAText.isIdentifier(text) == isOne)
  }
}
