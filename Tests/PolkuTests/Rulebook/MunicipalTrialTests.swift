import Testing

/// Who belonged to the municipal trial of employment while it went on, as `polku rulebook try` answers.
@Suite struct MunicipalTrialTests {
    private static func facts(
        born: String = "1980-01-01", home: String = "398", situation: String = "unemployed",
        benefit: String = "earnings_related_allowance", foreign: Bool = false, on day: String = "2022-06-01"
    ) -> String {
        """
        "client.birth_date": "\(born)", "client.municipality": "\(home)", "client.job_situation": "\(situation)",
        "client.benefits": ["\(benefit)"], "client.foreign_background": \(foreign), "act_day": "\(day)"
        """
    }

    private static func authority(_ facts: String, on day: String = "2022-06-01") throws -> String? {
        try CommandTrial(hame, on: day, facts).values["employment_authority"]
    }

    @Test func `a basic benefit, a foreign background or youth brings a jobseeker of five towns to the trial`() throws {
        for benefit in ["labour_market_subsidy", "basic_unemployment_allowance"] {
            #expect(try Self.authority(Self.facts(benefit: benefit)) == "municipal_trial")
        }
        #expect(try Self.authority(Self.facts(foreign: true)) == "municipal_trial")
        #expect(try Self.authority(Self.facts(born: "1992-06-02")) == "municipal_trial")
        #expect(try Self.authority(Self.facts(born: "1992-06-01")) == "te_office")
        #expect(try Self.authority(Self.facts()) == "te_office")
        for home in ["398", "016", "098", "316", "560"] {
            #expect(try Self.authority(Self.facts(home: home, foreign: true)) == "municipal_trial")
        }
        #expect(try Self.authority(Self.facts(home: "111", foreign: true)) == "te_office")
        for situation in ["unemployed", "laid_off", "employed_with_support", "in_service"] {
            #expect(try Self.authority(Self.facts(situation: situation, foreign: true)) == "municipal_trial")
        }
        #expect(try Self.authority(Self.facts(situation: "employed", foreign: true)) == "te_office")
    }

    @Test func `the trial is asked of until its last day, and of what isn't known nothing is said`() throws {
        let last = Self.facts(foreign: true, on: "2024-12-31")
        #expect(try Self.authority(last, on: "2024-12-31") == "municipal_trial")
        let after = Self.facts(foreign: true, on: "2025-01-01")
        #expect(try Self.authority(after, on: "2025-01-01") == nil)
        let unknown = Self.facts().replacing("\"client.foreign_background\": false, ", with: "")
        #expect(try Self.authority(unknown) == nil)
        #expect(try !CommandTrial(hame, on: "2022-06-01", unknown).found.contains("municipal-trial"))
    }
}
