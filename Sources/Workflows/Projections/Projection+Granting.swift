package import Council
package import Granting
package import Journal
import Keeping

extension Projection {
  package func collective(_ code: CollectiveCode) throws -> Collective {
    guard let collective = try tables.find(Collective.self, .text(code.text)) else {
      throw GrantingRefusal.unknownCollective(code)
    }
    return collective
  }

  package func payee(_ id: ID<Payee>) throws -> Payee {
    guard let payee = try tables.first(Payee.self, where: [.equals("id", id.text)]) else {
      throw GrantingRefusal.unknownPayee(id.text)
    }
    return payee
  }

  package func round(_ code: RoundCode) throws -> Round {
    guard let round = try tables.find(Round.self, .text(code.text)) else {
      throw GrantingRefusal.unknownRound(code)
    }
    return round
  }

  package func application(_ id: ID<Application>) throws -> Application {
    guard let application = try tables.first(Application.self, where: [.equals("id", id.text)])
    else { throw GrantingRefusal.unknownApplication(id.text) }
    return application
  }
}

extension Place {
  /// The member in whose name the fact was recorded.
  package var member: MemberCode {
    get throws {
      guard let member = MemberCode(by) else { throw KeepingRefusal.unknownMember(by) }
      return member
    }
  }
}
