import Testing
import Workflows

struct DomainRuleTests {
  @Test func `each of the twenty-five rules has a check, or says why it needs none`() {
    #expect(DomainRule.all.map(\.number) == Array(1...25))
    for rule in DomainRule.all {
      #expect(!rule.checks.isEmpty || rule.construction != nil, "\(rule.number)")
      #expect(Set(rule.checks).count == rule.checks.count)
    }
  }

  @Test func `each check is one of a rule`() {
    let named = Set(DomainRule.all.flatMap(\.checks))
    #expect(Set(NamedCheck.allCases).subtracting(named) == [])
  }
}
