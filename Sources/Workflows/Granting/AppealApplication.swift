import Council
package import Granting
package import Ledger

/// Records that a collective asks for another look at what was said of its application.
package struct AppealApplication {
  package var application: String
  package var words: String?

  package init(application: String, words: String? = nil) {
    self.application = application
    self.words = words
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Application {
    try recorder.require(.applicationAppeal)
    let known = try Applications.resolve(application, in: view)
    guard known.state == .ineligible || known.state == .decided else {
      throw GrantingRefusal.applicationStateForbids(
        known.code, state: known.state, act: "appealed")
    }
    let commitment = try recorder.commit(words: words, tag: .review)
    try recorder.record(
      ApplicationAppealed(
        application: known.id, words: commitment, day: today, document: recorder.document))
    return known
  }
}
