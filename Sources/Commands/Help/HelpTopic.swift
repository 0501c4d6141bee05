/// What `caisse help` tells beside the commands.
package enum HelpTopic: String, Sendable, CaseIterable {
  case exitCodes = "exit-codes"
  case formats, environment, roles, rules, proof

  /// `caisse help formats`: nil when it is a command that is asked about.
  init?(arguments: [String]) {
    guard arguments.count == 2, arguments[0] == "help" else { return nil }
    self.init(rawValue: arguments[1])
  }

  package var text: String {
    switch self {
    case .exitCodes: ExitCodesTopic.text
    case .formats: FormatsTopic.text
    case .environment: EnvironmentTopic.text
    case .roles: RolesTopic.text
    case .rules: RulesTopic.text
    case .proof: ProofTopic.text
    }
  }
}
