import Allocation
import ArgumentParser
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
extension HolderVerification: ExpressibleByArgument {}
