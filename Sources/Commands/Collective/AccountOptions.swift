import ArgumentParser
import Granting
import Journal
import Workflows

/// An account as given on the command line; it is kept in the people file only.
struct AccountOptions: ParsableArguments {
  @Option(help: "The IBAN.")
  var iban: String?

  @Option(help: "The BIC, where it is known.")
  var bic: String?

  @Option(help: "In whose name the account is.")
  var holder: String?

  /// Nil without an IBAN. An account in nobody's name is in that of `owner`.
  func account(of owner: String?) throws -> PayeeAccount? {
    guard let iban else {
      if bic != nil || holder != nil {
        throw InputProblem(
          code: "account-without-iban", message: "a BIC and a holder belong to an IBAN",
          hint: "give it with --iban")
      }
      return nil
    }
    guard let holder = holder ?? owner else {
      throw InputProblem(
        code: "holder-missing", message: "an account is in somebody's name",
        hint: "say whose with --holder")
    }
    return PayeeAccount(
      iban: try Self.read(iban), bic: try bic.map(Self.readBIC),
      holder: NormalForm.normalised(holder))
  }

  static func read(_ iban: String) throws -> IBAN {
    do throws(IBANProblem) {
      return try IBAN(iban)
    } catch {
      throw InputProblem(
        code: error.code, message: "\(error.message)",
        hint: "ask for it again, and read it back at a number known before")
    }
  }

  private static func readBIC(_ text: String) throws -> BIC {
    guard let bic = BIC(text) else {
      throw InputProblem.unknown(
        "bic", text, hint: "eight or eleven capital letters and digits")
    }
    return bic
  }
}
