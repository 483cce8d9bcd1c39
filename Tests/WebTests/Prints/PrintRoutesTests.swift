import Casework
import HTTPTypes
import Papers
import Register
import TestSupport
import Testing
import Web

@Suite struct PrintRoutesTests {
    /// A mill whose files tell their turn, so that a file that was kept is told from one made anew.
    private static func counting() -> PaperMill {
        let counter = Counter()
        return PaperMill(
            pdf: { html in Array(("%PDF " + counter.next("turn") + html).utf8) },
            digest: { bytes in "digest-\(bytes.count)" })
    }

    private static func browser(
        _ user: String? = "u1", papers: PaperMill
    ) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await SecretClient.make(in: test.register)
        let browser = try TestBrowser(test, papers: papers)
        if let user { try await browser.signIn(user) }
        return (browser, test)
    }

    /// A column of what is kept, in the order of the subjects' versions.
    private static func kept(_ column: String, _ test: TestOffice) async throws -> [String] {
        try await test.register.read { register in
            try register.session.rows("SELECT * FROM stored_print ORDER BY subject_version").map {
                try $0.string(column)
            }
        }
    }

    @Test(arguments: ["/decisions/de1/pdf", "/plans/pl1/pdf", "/consents/co1/pdf"])
    func `a document asked for twice as a PDF gives the same bytes`(path: String) async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        let first = try await browser.get(path)
        #expect(first.status == .ok)
        #expect(first.headers[.contentType] == "application/pdf")
        #expect(first.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"polku-") == true)
        #expect(first.headers[.xContentTypeOptions] == "nosniff")
        #expect(first.body.contains(SecretClient.familyName))
        #expect(try await browser.get(path).body == first.body)
        #expect(try await Self.kept("digest", test) == ["digest-\(first.body.utf8.count)"])
    }

    @Test func `a decision that has ended since is printed anew, and the old paper's code says so`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        let old = try await browser.get("/decisions/de1/pdf").body
        _ = try await test.register.write {
            try $0.session.run("UPDATE decision SET ended_on = '2026-10-01', version = version + 1")
        }
        #expect(try await browser.get("/decisions/de1/pdf").body != old)
        let code = try #require(try await Self.kept("check_code", test).first)
        let page = try await browser.get("/check?code=" + code)
        #expect(page.body.contains("ei enää ole uusin"))
    }

    @Test func `what is kept from the employment authority is not on its paper, whoever printed first`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        _ = try await test.register.write { register in
            try register.session.run(
                """
                INSERT INTO plan_goal (plan_id, number, goal, data_group)
                VALUES ('pl1', 1, 'Sosiaalihuollon tavoite', '')
                """)
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-coach"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "u-other-coach"),
                    organisationID: ID(rawValue: "e1"), duty: .employmentCoach, validFrom: Day(2026, 1, 7)))
        }
        let whole = try await browser.get("/plans/pl1/pdf").body
        #expect(whole.contains("Sosiaalihuollon tavoite"))
        let coach = try TestBrowser(test, papers: Self.counting())
        try await coach.signIn("u-other-coach")
        let answer = try await coach.get("/plans/pl1/pdf")
        #expect(answer.status == .ok)
        #expect(!answer.body.contains("Sosiaalihuollon tavoite"))
        #expect(try await browser.get("/plans/pl1/pdf").body == whole)
    }

    @Test func `a draft is printed as a draft, with no code, and is not kept`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        let answer = try await browser.get("/documents/do1/pdf")
        #expect(answer.status == .ok)
        #expect(answer.body.contains("Luonnos: ei lopullinen asiakirja"))
        #expect(!answer.body.contains("Tarkistekoodi"))
        #expect(try await Self.kept("id", test).isEmpty)
    }

    @Test func `the paper speaks the client's language whoever asks for it`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        _ = try await test.register.write { try $0.session.run("UPDATE client SET language = 'sv'") }
        let answer = try await browser.get("/plans/pl1/pdf")
        #expect(answer.body.contains("<html lang=\"sv\">"))
        #expect(answer.body.contains("Kontrollkod"))
    }

    @Test func `whoever holds a paper sees its kind and date by its code, and nobody's name`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        let paper = try await browser.get("/decisions/de1/pdf").body
        let code = try #require(CheckCode(typed: try await Self.kept("check_code", test).first ?? ""))
        let digest = try #require(try await Self.kept("digest", test).first)
        #expect(paper.contains(code.printed))
        let stranger = try TestBrowser(test)
        let form = try await stranger.get("/check")
        #expect(form.status == .ok)
        let sent = try await stranger.post("/check", ["code": code.printed.lowercased()])
        #expect(sent.location == "/check?code=" + code.printed)
        let page = try await stranger.get(sent.location)
        #expect(page.status == .ok)
        #expect(page.body.contains("Palvelupäätös: kuntouttava työtoiminta"))
        #expect(page.body.contains("20.8.2026"))
        #expect(page.body.contains(digest))
        #expect(!page.body.contains(SecretClient.familyName))
        #expect(!page.body.contains("Aino"))
        let unknown = try await stranger.get("/check?code=2222-2222-2222")
        #expect(unknown.status == .notFound)
        #expect(unknown.body.contains("Tällaista koodia ei ole"))
        let wrong = try await stranger.post("/check", ["code": "12"])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("value=\"12\""))
    }

    @Test(arguments: [
        (PaperMill.Trouble.missing, "ei ole ohjelmaa"), (.tooSlow, "kesti liian kauan"), (.failed, "ei onnistunut"),
    ])
    func `when there is no PDF the page says why and leads to the browser's printing`(
        trouble: PaperMill.Trouble, words: String
    ) async throws {
        let (browser, test) = try await Self.browser(
            papers: PaperMill(pdf: { _ in throw trouble }, digest: { _ in "" }))
        let answer = try await browser.get("/decisions/de1/pdf")
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.body.contains(words))
        #expect(answer.body.contains("href=\"/decisions/de1/print\""))
        #expect(try await browser.get("/decisions/de1/print").status == .ok)
        #expect(try await Self.kept("id", test).isEmpty)
    }

    @Test func `a stranger gets no PDF even when one is kept`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        _ = try await browser.get("/decisions/de1/pdf")
        let other = try TestBrowser(test, papers: Self.counting())
        try await other.signIn("u-stranger")
        #expect(try await other.get("/decisions/de1/pdf").status == .forbidden)
        let trail = try await test.register.read { register in
            try register.session.rows("SELECT kind, figures FROM trail_entry WHERE subject = 'decision:de1'")
                .map { (try $0.string("kind")) + " " + (try $0.string("figures")).prefix(6) }
        }
        #expect(trail.contains("write print="))
        #expect(trail.contains { $0.hasPrefix("refusal") })
    }

    @Test func `a client takes their own decision as the same PDF that the own worker sees`() async throws {
        let (browser, test) = try await Self.browser(papers: Self.counting())
        let theirs = try await browser.get("/decisions/de1/pdf").body
        _ = try await test.register.write { register in
            try register.insert(
                UserAccount(id: ID(rawValue: "aino"), name: "Aino", email: "aino@polku.example", personaOrder: 90))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-aino"), userID: ID(rawValue: "aino"), organisationID: ID(rawValue: "k1"),
                    role: .client, validFrom: Day(2026, 1, 1)))
            try register.session.run("UPDATE client SET user_id = 'aino' WHERE id = 'c1'")
        }
        let own = try TestBrowser(test, papers: Self.counting())
        try await own.signIn("aino")
        let page = try await own.get("/own-path/decisions/de1")
        #expect(page.body.contains("/own-path/decisions/de1/pdf"))
        #expect(try await own.get("/own-path/decisions/de1/pdf").body == theirs)
        #expect(try await own.get("/decisions/de1/pdf").status == .forbidden)
    }
}
