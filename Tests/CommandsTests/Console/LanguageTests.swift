import Commands
import Keeping
import Testing

struct LanguageTests {
  @Test(arguments: [
    ([:], Language.english),
    (["LANG": "fr_FR.UTF-8"], .french),
    (["LANG": "FR"], .french),
    (["LANG": "C"], .english),
    (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "fr_FR.UTF-8", "LC_ALL": ""], .french),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_CA.UTF-8"], .french),
    (["LC_ALL": "fr_BE", "LC_MESSAGES": "en_GB", "LANG": "en_GB"], .french),
    (["LANG": "nl_BE"], .english),
  ])
  func `the first variable that is set decides`(
    environment: [String: String], language: Language
  ) throws {
    #expect(Language(environment: { environment[$0] }) == language)
    #expect(try CapturedConsole(environment: environment).console().language == language)
  }

  @Test func `an option comes before the environment`() throws {
    let captured = CapturedConsole(environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(try captured.console(language: .english).language == .english)
  }
}
