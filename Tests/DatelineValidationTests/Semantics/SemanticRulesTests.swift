import DatelineModel
import DatelineTesting
import DatelineValidation
import Testing

/// Every rule of meaning, broken once.
@Suite struct SemanticRulesTests {
  @Test(arguments: Breach.all)
  func aBreachIsFound(breach: Breach) {
    let rules = SemanticRules(authorities: breach.authorities)
    #expect(rules.check(breach.record).map(\.rule.name) == [breach.rule])
  }

  @Test func everyRuleHasABreach() {
    #expect(Set(Breach.all.map(\.rule)) == Set(SemanticRules.all.map(\.name)))
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    #expect(Set(SemanticRules.all.map(\.name)).count == SemanticRules.all.count)
  }

  @Test func aSoundDatasetBreaksNoRule() throws {
    let rules = SemanticRules(authorities: Breach.authorities)
    #expect(rules.check(.document(Breach.document { _ in })) == [])
    for agent in Breach.authorities.agents { #expect(rules.check(.agent(agent)) == []) }
    for place in Breach.authorities.places { #expect(rules.check(.place(place)) == []) }
  }
}
