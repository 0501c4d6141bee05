import Allocation
import ArgumentParser
import Council
import Granting
import Workflows

extension CollectiveCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension RoundCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension LegalForm: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Score: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension TieOrder: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Payee.Kind: ExpressibleByArgument {}
extension Review.Verdict: ExpressibleByArgument {}
extension Application.State: ExpressibleByArgument {}
extension Gate: ExpressibleByArgument {}
extension GateAnswered.Answer: ExpressibleByArgument {}
extension GateDecided.Outcome: ExpressibleByArgument {}
extension GateReason: ExpressibleByArgument {}
extension HolderVerification: ExpressibleByArgument {}
