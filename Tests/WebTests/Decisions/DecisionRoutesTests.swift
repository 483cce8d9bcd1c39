import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct DecisionRoutesTests {
    private static let path = "/clients/c1/decisions"

    @Test func `five days a week are refused at the field, and everything typed is kept`() async throws {
        let (browser, test) = try await Self.browser()
        let form = try await browser.get(Self.path + "/new")
        #expect(form.status == .ok)
        let answer = try await Self.send(
            browser, to: Self.path + "/approval", days: "5", reasoning: "Oma \"perustelu\"")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("Päätöstä ei voi vielä hyväksyä"))
        #expect(answer.body.contains("href=\"#f-daysPerWeek\""))
        #expect(answer.body.contains("Anna luku 1–4"))
        #expect(answer.body.contains("value=\"5\""))
        #expect(answer.body.contains("Oma &quot;perustelu&quot;"))
        #expect(answer.body.contains("/rulebooks/pohjois-savo-2024@2024-01-01#kartoittava-days"))
        #expect(try await test.register.read { try $0.decisions(of: ReadyCounty.client) }.isEmpty)
    }

    @Test func `the form of a decision tells what each service form holds, with its paragraph`() async throws {
        let (browser, _) = try await Self.browser()
        let form = try await browser.get(Self.path + "/new").body
        for words in [
            "palveluohjaus; tuki opiskelun vaikeuksissa ja motivointi; tiivis yhteistyö työtoimintapaikan kanssa",
            "havaintojen kerääminen työ- ja toimintakyvystä; tuki omien tavoitteiden tunnistamisessa",
            "tuki sähköisessä asioinnissa; nopea reagointi", "väliraportti ja loppuraportti", "luku 2.2.1",
            "terveys; työ- ja toimintakyky; osaaminen; asenteet; motivaatio; haasteet ja rajoitteet", "luku 2.2.3",
        ] {
            #expect(form.contains(words), "\(words)")
        }
    }

    @Test func `an approved decision leads to its page, its voucher and its letter`() async throws {
        let (browser, test) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let answer = try await Self.send(browser, to: Self.path + "/approval")
        #expect(answer.status == .seeOther)
        #expect(answer.location.hasPrefix("/decisions/"))
        #expect(answer.location.hasSuffix("done=decision_approved"))
        let page = try await browser.get(answer.location)
        #expect(page.body.contains("Päätös on hyväksytty."))
        #expect(page.body.contains("Sosiaalihuoltolaki 1301/2014"))
        #expect(page.body.contains("pohjois-savo-2024@2024-01-01"))
        let decision = try #require(try await test.register.read { try $0.decisions(of: ReadyCounty.client) }.first)
        let voucher = try #require(try await test.register.read { try $0.voucher(ofDecision: decision.id) })
        let shown = try await browser.get("/vouchers/" + voucher.id.rawValue)
        #expect(shown.body.contains("2024-000001"))
        #expect(shown.body.contains("2\u{a0}080,00"))
        let letter = try await browser.get("/decisions/" + decision.id.rawValue + "/print")
        #expect(letter.status == .ok)
        #expect(letter.body.contains("Salakuja 1"))
        #expect(letter.body.contains("30 päivän kuluessa"))
        let list = try await browser.get(Self.path)
        #expect(list.body.contains("Palvelupäätös 1"))
    }

    @Test func `a protected address is not in the letter`() async throws {
        let (browser, test) = try await Self.browser()
        _ = try await test.register.write { try $0.session.run("UPDATE client SET protected = 1") }
        _ = try await browser.get(Self.path + "/new")
        let answer = try await Self.send(browser, to: Self.path + "/approval")
        let id = answer.location.split(separator: "?")[0]
        let letter = try await browser.get(id + "/print")
        #expect(letter.status == .ok)
        #expect(!letter.body.contains("Salakuja"))
    }

    @Test func `the live checks follow what is typed and change nothing`() async throws {
        let (browser, test) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let wrong = try await Self.send(browser, to: Self.path + "/checks", days: "5")
        #expect(wrong.status == .ok)
        #expect(!wrong.body.contains("<html"))
        #expect(wrong.body.contains("estää"))
        let right = try await Self.send(browser, to: Self.path + "/checks")
        #expect(!right.body.contains("estää"))
        #expect(right.body.contains("52 × 40,00\u{a0}€ = 2\u{a0}080,00\u{a0}€"))
        #expect(try await test.register.read { try $0.decisions(of: ReadyCounty.client) }.isEmpty)
    }

    @Test func `a stale draft is shown with the stored value beside what was typed`() async throws {
        let (browser, test) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let saved = try await Self.send(browser, to: Self.path + "/new")
        #expect(saved.status == .seeOther)
        let id = try #require(try await test.register.read { try $0.decisions(of: ReadyCounty.client) }.first).id
        let edit = "/decisions/" + id.rawValue + "/edit"
        #expect(try await browser.get(edit).body.contains("Palvelu tukee arjen rytmiä."))
        #expect(try await Self.send(browser, to: edit, key: "k-2", units: "48").status == .seeOther)
        let stale = try await Self.send(browser, to: edit, key: "k-3", units: "50")
        #expect(stale.status == .unprocessableContent)
        #expect(stale.body.contains("value=\"50\""))
        #expect(stale.body.contains("48"))
        #expect(stale.body.contains("Tallennettu arvo:"))
        #expect(TestBrowser.value(of: "_version", in: stale.body) == "2")
        let kept = try await test.register.read { try $0.decision(id)?.terms.grantedUnits }
        #expect(kept == 48)
    }

    @Test(arguments: ["99999999999999999999", "-3", "0", "abc"])
    func `a number that can't be is told at its field and nothing traps`(units: String) async throws {
        let (browser, _) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let answer = try await Self.send(browser, to: Self.path + "/new", units: units)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("href=\"#f-grantedUnits\""))
        #expect(answer.body.contains("value=\"\(units)\""))
    }

    @Test func `a service ended early says so, and an impossible day keeps what was typed`() async throws {
        let (browser, _) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let id = try await Self.send(browser, to: Self.path + "/approval").location.split(separator: "?")[0]
        let form = try await browser.get(id + "/ending")
        #expect(form.status == .ok)
        let wrong = try await browser.post(
            id + "/ending",
            ["_key": "e-1", "_version": "1", "lastDay": "31.2.2024", "reason": "Asiakas aloittaa työssä."])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("31.2.2024"))
        #expect(wrong.body.contains("Asiakas aloittaa työssä."))
        let right = try await browser.post(
            id + "/ending",
            ["_key": "e-2", "_version": "1", "lastDay": "29.2.2024", "reason": "Asiakas aloittaa työssä."])
        #expect(right.status == .seeOther)
        #expect(try await browser.get(String(id)).body.contains("29.2.2024"))
    }

    @Test func `a renewal is a draft from the day after, and the employment coach sees decisions but makes none`()
        async throws
    {
        let (browser, test) = try await Self.browser()
        _ = try await browser.get(Self.path + "/new")
        let id = try await Self.send(browser, to: Self.path + "/approval").location.split(separator: "?")[0]
        #expect(try await browser.get(id + "/renewal").body.contains("1.4.2024"))
        let renewal = try await browser.post(id + "/renewal", ["_key": "r-1"])
        #expect(renewal.status == .seeOther)
        #expect(try await browser.get(renewal.location).body.contains("1.4.2024"))
        #expect(try await browser.get("/decisions?selection=drafts").body.contains("Palvelupäätös 2"))
        let coach = try TestBrowser(test)
        try await coach.signIn("mikko")
        #expect(try await coach.get(Self.path).status == .ok)
        #expect(try await coach.get(Self.path + "/new").status == .forbidden)
        #expect(try await coach.get(String(id)).status == .forbidden)
    }

    private static func browser() async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real)
        try await test.register.write { try ReadyCounty.settle(in: $0) }
        let browser = try TestBrowser(test)
        try await browser.signIn("katja")
        return (browser, test)
    }

    /// Sends the form of a decision that the rules pass, with some of it changed.
    private static func send(
        _ browser: TestBrowser, to path: String, key: String = "k-1", days: String = "4", units: String = "52",
        reasoning: String = "Palvelu tukee arjen rytmiä."
    ) async throws -> TestBrowser.Answer {
        try await browser.post(
            path,
            [
                "_key": key, "_version": "1", "plan": "pl1", "needsAssessment": "na1", "serviceForm": "kartoittava",
                "firstDay": "1.1.2024", "lastDay": "31.3.2024", "daysPerWeek": days, "hoursPerDay": "6",
                "weekdays": "1", "weekdays": "2", "weekdays": "3", "weekdays": "4", "provider": "p1 s1",
                "distance": "4,2", "distanceReason": "", "grantedUnits": units, "reasoning": reasoning,
                "resolution": "granted", "warningReason": "",
            ])
    }
}
