import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct CaseSheetTests {
    private static let sheet = """
        tapaus;days_per_week;expect;expect.days
        Neljä päivää;4;none;passes
        "Viisi; liikaa";5;block;finding
        Väärin odotettu;5;none;passes
        Ei päiviä;;none;unknown
        """

    private static func draft(_ test: TestOffice, most: Int = 4) async throws -> ID<RulebookEdition> {
        try await test.office.carryOut(
            DraftRulebook(in: TestCounty.county, TestKeeper.checked(TestKeeper.text(most: most))),
            as: test.worker("riina"))
    }

    @Test(arguments: TestEngine.all)
    func `imported cases are run against the edition row by row and kept with it`(engine: TestEngine) async throws {
        let test = try await TestKeeper.office(engine: engine)
        let keeper = try await test.worker("riina")
        let id = try await Self.draft(test)
        #expect(try await test.office.ask(TryCases(id, in: TestCounty.county), as: keeper).results == nil)
        _ = try await test.office.carryOut(ImportCases(Self.sheet, for: id, in: TestCounty.county), as: keeper)
        let results = try #require(
            try await test.office.ask(TryCases(id, in: TestCounty.county), as: keeper).results)
        #expect(results.map(\.name) == ["Neljä päivää", "Viisi; liikaa", "Väärin odotettu", "Ei päiviä"])
        #expect(results.map(\.differences.isEmpty) == [true, true, false, true])
        #expect(
            results[2].differences == [
                CaseSheet.Difference(rule: nil, expected: "none", answered: "block"),
                CaseSheet.Difference(rule: "days", expected: "passes", answered: "finding"),
            ])
        let stricter = try TestKeeper.checked(TestKeeper.text(most: 3))
        _ = try await test.office.carryOut(
            DraftRulebook(in: TestCounty.county, stricter, existing: (id, 1)), as: keeper)
        let again = try await test.office.ask(TryCases(id, in: TestCounty.county), as: keeper).results
        #expect(again?.first?.differences.isEmpty == false)
        let refused = await refusal {
            _ = try await test.office.carryOut(
                ImportCases(Self.sheet, for: id, in: TestCounty.county), as: test.worker("paavo"))
        }
        #expect(refused?.isForWantOfGround == true)
    }

    @Test(arguments: [
        ("", "sheet_empty"), ("case;expect", "sheet_empty"), ("case;olematon;expect\na;1;none", "sheet_column"),
        ("case;days_per_week\na;1", "sheet_no_expect"), ("case;days_per_week;expect\na;neljä;none", "sheet_cell"),
        ("case,client.birth_date,expect\na,31.2.2000,none", "sheet_cell"), ("case;expect\na;ehkä", "sheet_cell"),
        ("case;expect\n\"a;none", "sheet_empty"),
        ("case;days_per_week;expect\na;99999999999999999999;none", "sheet_cell"),
        ("case;expect\n" + String(repeating: "a;none\n", count: 2_001), "sheet_too_long"),
    ])
    func `a sheet that can't be run says which cell stands in the way`(text: String, code: String) async throws {
        let test = try await TestKeeper.office()
        let id = try await Self.draft(test)
        let problems = await refusal {
            _ = try await test.office.carryOut(
                ImportCases(text, for: id, in: TestCounty.county), as: test.worker("riina"))
        }?.problems
        #expect(problems == ["sheet:" + code])
    }

    @Test func `cells may be between commas, days in the Finnish way, and a line may end as Windows ends it`() throws {
        let rows = try CaseSheet(
            "\u{feff}case,client.birth_date,period.weekdays,expect\r\n\"A \"\"B\"\"\",31.1.2000,mon tue,none\r\n\r\n"
        ).rows
        #expect(rows.map(\.name) == ["A \"B\""])
    }
}
