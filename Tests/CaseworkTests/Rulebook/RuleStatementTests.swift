import Casework
import Testing

@Suite struct RuleStatementTests {
    @Test func `a rule told without a case names its own limits and leaves the case's figures open`() {
        let rule = Rule(
            id: "age", kind: .ageRange, severity: .block,
            parameters: Parameters(["min_years": .integer(18), "max_years": .integer(64)]),
            citation: Citation(document: "Law", paragraph: "1 §"),
            message: Wording(fi: "{age}: {min_years}–{max_years}", sv: "{age} {max_years}", en: "{age}"),
            title: Wording("Age"))
        #expect(rule.statement == Wording(fi: "…: 18–64", sv: "… 64", en: "…"))
    }

    @Test func `a limit in minutes is told in hours`() {
        let rule = Rule(
            id: "day", kind: .minutesPerDay, severity: .block,
            parameters: Parameters(["min_minutes": .integer(240), "max_minutes": .integer(480)]),
            citation: Citation(document: "Law", paragraph: "1 §"), message: Wording("{min_minutes}–{max_minutes}"),
            title: Wording("Day"))
        #expect(rule.statement.fi == "4 h–8 h")
    }
}
