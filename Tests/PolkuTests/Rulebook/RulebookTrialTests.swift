import Casework
import Foundation
import Testing

@testable import polku

/// `polku rulebook try`: the JSON printed and the exit code.
@Suite struct RulebookTrialTests {
    private func tried(_ id: String, on day: String, _ facts: String) throws -> CommandOutcome {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(facts.utf8).write(to: file)
        return RulebookTrial(id: id, on: day, facts: file).outcome(RulebookShelf.all)
    }

    private func json(_ outcome: CommandOutcome) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test func `a finding is printed with its rule, severity, citation, figures and three languages`() throws {
        let outcome = try tried(savo, on: "2024-05-02", #"{"service_form": "ryhmavalmennus", "days_per_week": 3}"#)
        #expect(outcome.code == 2)
        let findings = try #require(try json(outcome)["findings"] as? [[String: Any]])
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(Set(finding.keys) == ["rule", "severity", "citation", "figures", "message"])
        #expect(finding["rule"] as? String == "ryhmavalmennus-days")
        #expect(finding["severity"] as? String == "block")
        #expect((finding["citation"] as? [String: String])?["paragraph"] == "luku 2.2.2 ja luku 5")
        #expect((finding["figures"] as? [String: Int])?["days"] == 3)
        #expect(Set((finding["message"] as? [String: String] ?? [:]).keys) == ["fi", "sv", "en"])
    }

    @Test func `what is computed is printed under values, and nothing blocking ends well`() throws {
        let outcome = try tried(
            savo, on: "2024-05-02",
            #"{"service_form": "edistava", "period": {"first_day": "2024-01-01", "last_day": "2024-04-30"}}"#)
        let values = try #require(try json(outcome)["values"] as? [String: Any])
        #expect(values["interim_report_due"] as? String == "2024-04-09")
        #expect(values["final_report_due"] as? String == "2024-05-14")
        #expect(outcome.code == 0)
    }

    @Test func `the act of the day is checked with the county's rulebook`() throws {
        let facts = #"{"plan.kind": "activation_plan", "client.benefits": ["labour_market_subsidy"]}"#
        #expect(try tried(savo, on: "2025-12-31", facts).code == 0)
        let later = try tried(savo, on: "2026-01-01", facts)
        #expect(later.code == 2 && later.output.contains("law-plan-required"))
    }

    @Test func `an hour of individual coaching isn't a day of activity`() throws {
        let facts = #"{"service_form": "yksilovalmennus", "day.minutes": 60, "days_per_week": 5}"#
        #expect(try tried(savo, on: "2024-05-02", facts).code == 0)
    }

    @Test(arguments: [
        ("{\"days_per_week\": 5.5}", "days_per_week is not of the type integer"),
        ("{\"days_per_week\": 1e300}", "days_per_week is not of the type integer"),
        ("{\"days_per_week\": 99999999999}", "days_per_week is too large"),
        ("{\"days_per_week\": -9223372036854775808}", "days_per_week is too large"),
        ("{\"days_per_week\": 999999999999999999999}", "days_per_week"),
        ("{\"client.birth_date\": \"2024-02-30\"}", "client.birth_date is not a day that exists"),
        ("{\"client.birth_dat\": \"2024-02-20\"}", "unknown fact client.birth_dat – did you mean client.birth_date?"),
        ("{\"client.benefits\": \"social_assistance\"}", "client.benefits is not of the type code_list"),
        ("{\"sick.days\": [1]}", "sick.days is not of the type"),
        ("[1]", "the file is not a JSON object"), ("nonsense", "the file is not a JSON object"),
        ("", "the file is not a JSON object"),
        (String(repeating: "[", count: 100_000), "the file is not a JSON object"),
    ])
    func `a bad file is told and ends with one`(facts: String, told: String) throws {
        let outcome = try tried(savo, on: "2024-05-02", facts)
        #expect(outcome.code == 1 && outcome.output.isEmpty)
        #expect(outcome.complaint.contains(told), "\(outcome.complaint)")
    }

    @Test func `an unknown rulebook or a day outside it is told`() throws {
        #expect(try tried("pohjois-savo", on: "2024-05-02", "{}").complaint.contains("did you mean pohjois-savo-2024?"))
        #expect(try tried(savo, on: "2023-12-31", "{}").complaint.contains("not in force on 2023-12-31"))
        #expect(try tried(savo, on: "tänään", "{}").complaint.contains("is not a day"))
    }

    @Test(arguments: RuleKind.allCases)
    func `every kind tells its own name, parameters, facts and figures`(kind: RuleKind) {
        let outcome = RulebookText.explain(kind.rawValue, on: nil, RulebookShelf.all, .en)
        #expect(outcome.code == 0 && outcome.output.hasPrefix(kind.rawValue + "\nparameters:\n"))
        for entry in kind.type.parameters { #expect(outcome.output.contains("  \(entry.name): ")) }
    }

    @Test func `a rulebook is explained in the language asked`() {
        let swedish = RulebookText.explain("days-per-week", on: nil, RulebookShelf.all, .sv)
        #expect(swedish.output.contains("1–4 dagar i veckan") && !swedish.output.contains("päivää"))
        let missing = RulebookText.explain("dayz-per-week", on: nil, RulebookShelf.all, .fi)
        #expect(missing.code == 1 && missing.complaint.hasSuffix("did you mean days-per-week?"))
    }

    @Test func `the vocabulary is listed with name, type, unit and meaning`() {
        let lines = RulebookText.facts(.en).split(separator: "\n")
        #expect(lines.count == Fact.allCases.count)
        #expect(lines.contains { $0.hasPrefix("day.minutes ") && $0.contains(" minutes ") && $0.contains(" min ") })
    }
}
