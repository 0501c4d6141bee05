import ArgumentParser
import Granting
import Ledger
import Workflows

/// Which project goes on to another state, when and why.
struct HostingChange: ParsableArguments {
  @Argument(help: "The project's fund.")
  var fund: FundCode

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  func commit(
    to state: HostedProject.State, _ session: Session, _ writing: WritingOptions
  ) throws {
    let workflow = ChangeHosting(
      fund: fund, to: state, words: words.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { changed in
      Said("project \(changed.fund) is \(changed.state.rawValue)")
    }
  }
}
