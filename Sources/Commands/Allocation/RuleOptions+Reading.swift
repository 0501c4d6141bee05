import Allocation
import ArgumentParser
import Formats
import Ledger
import Workflows

extension RuleOptions {
  /// What is declared, here or in the file that is named; what is said here too replaces it.
  func settings(_ console: Console) throws -> RuleSettings {
    guard rule != nil || ruleFile != nil else {
      throw InputProblem(
        code: "rule-not-named", message: "no rule is named",
        hint: "name one with --rule, or a file of one with --rule-file")
    }
    var settings = RuleSettings()
    if let ruleFile { settings = try RuleReading(console).settings(ofFile: ruleFile) }
    if let rule { settings[.rule] = rule }
    for (setting, text) in parameters.given { settings[setting] = text }
    settings.quotas += parameters.quota
    return settings
  }
}

extension RuleParameters {
  /// What the command line says, by the names of settings; quotas stand apart.
  var given: [(RuleSetting, String)] {
    let texts: [(RuleSetting, String?)] = [
      (.within, within), (.tierShares, tierShares), (.start, start), (.rate, rate),
      (.short, short), (.scores, scores), (.fewestScores, fewestScores), (.bound, bound),
      (.floor, floor), (.minimumPolicy, minimumPolicy), (.reserve, reserve),
      (.step, step), (.rest, rest), (.rounding, rounding), (.smallestTopUp, smallestTopUp),
    ]
    return texts.compactMap { setting, text in text.map { (setting, $0) } }
  }
}

/// Rules in words, with what is wrong with them told where it stands.
struct RuleReading {
  let console: Console

  init(_ console: Console) {
    self.console = console
  }

  func parameters(
    _ settings: RuleSettings, in currency: Currency, ties: TieOrder
  ) throws -> AllocationParameters {
    do throws(RuleSettings.Problem) {
      return try settings.parameters(in: currency, ties: ties)
    } catch {
      throw InputProblem(
        code: error.setting.code,
        message: "“\(error.text)” can't be used for \(error.setting.rawValue)",
        hint: "\(error.hint)")
    }
  }

  /// Prints what is wrong with a file.
  func settings(ofFile path: String) throws -> RuleSettings {
    let (settings, findings) = RuleFile.read(try FileBytes.read(path), file: path)
    guard findings.errors == 0 else {
      ErrorPrinter(console).print(findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
    return settings
  }
}
