import ArgumentParser
import Council
import Formats
import Ledger
import Workflows

/// A policy as it is given, with what is wrong with it told where it stands.
struct PolicyInput {
  let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// What a file says, and over it what the command line does.
  func settings(ofFile path: String?, set: [String]) throws -> PolicySettings {
    var settings = PolicySettings()
    for text in set {
      guard let (name, value) = text[...].split(at: "="),
        let setting = PolicySetting(rawValue: name)
      else {
        let names = PolicySetting.allCases.map(\.rawValue).joined(separator: ", ")
        throw InputProblem.unknown(
          "set", text, hint: "it is setting=value, with one of \(names)")
      }
      settings.add(value, to: setting)
    }
    return settings.over(try path.map(read) ?? PolicySettings())
  }

  private func read(_ path: String) throws -> PolicySettings {
    let (settings, findings) = PolicyFile.read(try FileBytes.read(path), file: path)
    guard findings.errors == 0 else {
      ErrorPrinter(console).print(findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
    return settings
  }

  static func policy(
    _ settings: PolicySettings, _ code: String, from: Day, changing inForce: Policy,
    in currency: Currency
  ) throws -> Policy {
    do throws(PolicySettings.Problem) {
      return try settings.policy(code, from: from, changing: inForce, in: currency)
    } catch {
      throw InputProblem(
        code: "invalid-policy-setting",
        message: "“\(error.text)” can't be used for \(error.setting.rawValue)",
        hint: "\(error.setting.form)")
    }
  }
}
