import Casework
import HTTPTypes
import Register
import TestSupport
import Testing

@Suite struct MonthRouteTests {
    private static func browser(
        also: @Sendable @escaping (WriteTransaction) throws -> Void = { _ in }
    ) async throws -> TestBrowser {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try TestDays.period("c1", "Alku", number: 1, in: register)
            _ = try register.save([
                TestDays.record("c1", Day(2026, 10, 5), .present(300)),
                TestDays.record("c1", Day(2026, 10, 6), DayMark(.absent, cause: .ownSickness, notice: .beforeTheDay)),
            ])
            try also(register)
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("raili")
        return browser
    }

    @Test func `a month is looked at, run, taken as a file and printed`() async throws {
        let browser = try await Self.browser()
        #expect(try await browser.get("/months").body.contains("/months/2026-10"))
        let preview = try await browser.get("/months/2026-10")
        #expect(preview.body.contains("40,00"))
        let done = try await browser.post("/months/2026-10/runs", [:])
        #expect(done.status == .seeOther)
        #expect(done.location.hasSuffix("?done=month_run"))
        let run = String(done.location.dropLast("?done=month_run".count))
        #expect(try await browser.get(run).body.contains("Kuukausiajo"))
        let file = try await browser.get(run + "/csv")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(file.body.hasPrefix("\u{FEFF}Kuukausi;"))
        #expect(file.body.contains("2026-10;PS-2026-0001;"))
        #expect(file.body.contains(";40,00;"))
        #expect(!file.body.contains("Alku"))
        #expect(try await browser.get(run + "/print").body.contains("Laskun erittely"))
    }

    @Test func `absences are listed by payer and marked as told`() async throws {
        let browser = try await Self.browser()
        let list = try await browser.get("/months/2026-10/absences")
        #expect(list.body.contains("Kela"))
        #expect(list.body.contains("value=\"c1.2026-10-06\""))
        let told = try await browser.post("/months/2026-10/absences", ["told": "c1.2026-10-06", "told": "c9.x"])
        #expect(told.location == "/months/2026-10/absences?done=absences_told")
        #expect(try await browser.get("/months/2026-10/absences").body.contains("25.11.2026"))
    }

    @Test func `Kela is told of absence days and their kinds with the certificate, and of nothing else`() async throws {
        let browser = try await Self.browser { register in
            _ = try register.save([
                TestDays.record(
                    "c1", Day(2026, 10, 7), DayMark(.absent, cause: .childSickness, notice: .sameDay)),
                TestDays.record(
                    "c1", Day(2026, 10, 8), DayMark(.absent, cause: .unexplained, notice: .notAtAll)),
                TestDays.record(
                    "c1", Day(2026, 10, 13),
                    DayMark(
                        .absent, cause: .ownSickness, notice: .beforeTheDay, certificateOn: Day(2026, 10, 14))),
            ])
        }
        let list = try await browser.get("/months/2026-10/absences")
        #expect(list.body.contains("/months/2026-10/absences/print?payer=kela"))
        let paper = try await browser.get("/months/2026-10/absences/print?payer=kela").body
        let rows = paper.ranges(of: "<tr>").count - 1
        #expect(rows == 4)
        for words in ["Ilmoitus poissaoloista", "Alku Sirpa", "6.10.2026", "hyväksyttävä syy", "muu syy", "14.10.2026"]
        {
            #expect(paper.contains(words), "\(words)")
        }
        for words in ["lapsen", "5.10.2026", "Edistävä", "edistävä", "40,00", "9032", "Kuja 1"] {
            #expect(!paper.contains(words), "\(words)")
        }
        let nobody = try await browser.get("/months/2026-10/absences/print?payer=unemployment_fund").body
        #expect(!nobody.contains("Alku"))
    }

    @Test func `a month that isn't one, and an empty one, are told plainly`() async throws {
        let browser = try await Self.browser()
        #expect(try await browser.get("/months/2026-13").status == .notFound)
        #expect(try await browser.get("/months/99999999999").status == .notFound)
        _ = try await browser.get("/months/2026-07")
        #expect(try await browser.post("/months/2026-07/runs", [:]).status == .conflict)
    }
}
