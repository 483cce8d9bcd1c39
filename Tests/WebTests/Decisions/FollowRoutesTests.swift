import Casework
import HTTPTypes
import Papers
import Procedures
import Register
import TestSupport
import Testing

@Suite struct FollowRoutesTests {
    @Test func `a change is begun from the decision's page, shows what differs and keeps what was typed wrong`()
        async throws
    {
        let (browser, test, id) = try await Self.made()
        let path = "/decisions/" + id.rawValue
        #expect(try await browser.get(path).body.contains("href=\"\(path)/change\""))
        let wrong = try await browser.post(
            path + "/change", ["_key": "c-1", "firstDay": "1.4.2024", "changeReason": "Asiakas muuttaa."])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"1.4.2024\""))
        #expect(wrong.body.contains("Asiakas muuttaa."))
        let begun = try await browser.post(
            path + "/change", ["_key": "c-2", "firstDay": "12.2.2024", "changeReason": "Asiakas muuttaa."])
        #expect(begun.status == .seeOther)
        let form = try await browser.get(begun.location)
        #expect(form.body.contains("Miksi päätöstä muutetaan?"))
        #expect(form.body.contains("Asiakas muuttaa."))
        let change = try #require(try await test.register.read { try $0.change(of: id) })
        var draft = DecisionDraft(change)
        draft.reasoning = "Rytmi kevenee."
        draft.daysPerWeek = 3
        draft.weekdays = [.monday, .tuesday, .wednesday]
        draft.grantedUnits = 20
        _ = try await test.office.carryOut(
            ApproveDecision(change.id, version: 1, draft: draft), as: test.worker("katja"))
        let page = try await browser.get("/decisions/" + change.id.rawValue)
        #expect(page.body.contains("Muutospäätös"))
        #expect(page.body.contains("Mikä muuttuu edellisestä päätöksestä"))
        #expect(page.body.contains("maanantai, tiistai, keskiviikko, torstai"))
        let letter = try await browser.get("/decisions/" + change.id.rawValue + "/print")
        #expect(letter.body.contains("Tämä päätös tulee päätöksen 1 tilalle 12.2.2024 alkaen."))
        let old = try await browser.get(path)
        #expect(old.body.contains("Päätös 2 on tullut tämän tilalle 12.2.2024 alkaen."))
        #expect(!old.body.contains("href=\"\(path)/ending\""))
    }

    @Test func `an interruption has its own letter with reasons and how to appeal`() async throws {
        let (browser, _, id) = try await Self.made()
        let path = "/decisions/" + id.rawValue
        #expect(try await browser.get(path + "/stop/print").status == .notFound)
        let wrong = try await browser.post(
            path + "/ending",
            ["_key": "e-1", "_version": "1", "kind": "interrupted", "lastDay": "31.1.2024", "reason": ""])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"31.1.2024\""))
        let right = try await browser.post(
            path + "/ending",
            ["_key": "e-2", "_version": "1", "kind": "interrupted", "lastDay": "31.1.2024", "reason": "Pitkä sairaus."])
        #expect(right.status == .seeOther)
        #expect(try await browser.get(path).body.contains("Palvelu keskeytettiin päätöksellä 2"))
        let letter = try await browser.get(path + "/stop/print")
        #expect(letter.body.contains("Päätös palvelun keskeyttämisestä"))
        #expect(letter.body.contains("Pitkä sairaus."))
        #expect(letter.body.contains("1.2.2024 alkaen"))
        #expect(letter.body.contains("30 päivän kuluessa"))
    }

    @Test func `the letter of a stop is kept as it was printed, and its code tells that it is in force`() async throws {
        let mill = PaperMill(pdf: { html in Array(html.utf8) }, digest: { bytes in "digest-\(bytes.count)" })
        let (browser, test, id) = try await Self.made(papers: mill)
        let path = "/decisions/" + id.rawValue
        _ = try await browser.post(
            path + "/ending",
            ["_key": "e-1", "_version": "1", "kind": "ended", "lastDay": "31.1.2024", "reason": "Työ alkaa."])
        let letter = try await browser.get(path + "/stop/pdf")
        #expect(letter.status == .ok && letter.body.contains("Työ alkaa."))
        #expect(try await browser.get(path + "/stop/pdf").body == letter.body)
        _ = try await browser.get(path + "/pdf")
        let code = try await test.register.read { register in
            try register.session.rows("SELECT check_code FROM stored_print WHERE subject LIKE 'stop:%'").map {
                try $0.string("check_code")
            }
        }
        #expect(code.count == 1)
        let check = try await browser.get("/check?code=" + (code.first ?? ""))
        #expect(check.body.contains("Asiakirja on Polusta"))
        #expect(!check.body.contains("ei enää ole uusin"))
    }

    private static func made(
        papers: PaperMill? = nil
    ) async throws -> (TestBrowser, TestOffice, ID<Decision>) {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        let id = try await test.office.carryOut(
            ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft()), as: test.worker("katja"))
        let browser = try papers.map { try TestBrowser(test, papers: $0) } ?? TestBrowser(test)
        try await browser.signIn("katja")
        return (browser, test, id)
    }
}
