import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing
import Web

@Suite struct RulebookEditionRoutesTests {
    private static func browser() async throws -> (TestOffice, TestBrowser) {
        let test = try await TestKeeper.office()
        let browser = try TestBrowser(test)
        try await browser.signIn("riina")
        return (test, browser)
    }

    private static func draft(_ browser: TestBrowser) async throws -> String {
        _ = try await browser.get("/rulebook-editions/new")
        let kept = try await browser.post("/rulebook-editions", ["_key": "k1", "text": TestKeeper.text()])
        #expect(kept.status == .seeOther)
        return String(kept.location.prefix { $0 != "?" })
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of an edition's life is whole in each language`(language: String) async throws {
        let (_, browser) = try await Self.browser()
        let place = try await Self.draft(browser)
        for path in [
            "/rulebooks", "/rulebook-editions", "/rulebook-editions/new", place, place + "/text",
            place + "/publication", place + "/withdrawal",
        ] {
            let page = try await browser.get(path + "?lang=" + language)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
    }

    @Test func `a faulty text comes back whole with each fault's line, column and mending`() async throws {
        let (test, browser) = try await Self.browser()
        _ = try await browser.get("/rulebook-editions/new")
        let wrong = TestKeeper.text().replacing("days_per_week\n", with: "days_per_weak\n")
        let page = try await browser.post("/rulebook-editions", ["_key": "k1", "text": wrong])
        #expect(page.status == .unprocessableContent)
        #expect(page.body.contains("Rivi 9, sarake 11"))
        #expect(page.body.contains("did you mean days_per_week?"))
        #expect(page.body.contains("kind: days_per_weak") && page.body.contains("paragraph: 1 §"))
        let kept = try await test.office.ask(ListRulebookEditions(of: TestCounty.county), as: test.worker("riina"))
        #expect(kept.isEmpty)
    }

    @Test(arguments: [
        "", "hello", "\u{feff}%PDF-1.7", "- - - -", String(repeating: "[", count: 20_000),
        String(repeating: "- ", count: 5_000) + "x", "a: &x [*x, *x]", String(repeating: " ", count: 300) + "a: 1",
        "<script>alert(1)</script>", String(repeating: "a", count: 600_000), "id: 🙂\nrules: {}",
    ])
    func `what is no rulebook is told so and never a fault`(text: String) async throws {
        let (_, browser) = try await Self.browser()
        _ = try await browser.get("/rulebook-editions/new")
        let page = try await browser.post("/rulebook-editions", ["_key": "k1", "text": text])
        #expect(page.status == .unprocessableContent)
        #expect(!page.body.contains("<script>alert"))
    }

    @Test func `a file takes the place of the text, and one that isn't text is refused with the text kept`()
        async throws
    {
        let (_, browser) = try await Self.browser()
        let csrf = TestBrowser.value(of: "_csrf", in: try await browser.get("/rulebook-editions/new").body) ?? ""
        func send(_ file: String) async throws -> TestBrowser.Answer {
            let parts = [
                ("name=\"_csrf\"", csrf), ("name=\"_key\"", "k1"), ("name=\"text\"", "id: ennen"),
                ("name=\"file\"; filename=\"koe.yaml\"", file),
            ]
            let body = parts.map { "--raja\r\nContent-Disposition: form-data; \($0)\r\n\r\n\($1)\r\n" }.joined()
            return try await browser.send(
                .post, "/rulebook-editions", headers: [.contentType: "multipart/form-data; boundary=raja"],
                body: body + "--raja--\r\n")
        }
        let binary = try await send("id: \0\u{1}")
        #expect(binary.status == .unprocessableContent && binary.body.contains("id: ennen"))
        let faulty = try await send("id: tiedostosta\nlayer: x")
        #expect(faulty.status == .unprocessableContent && faulty.body.contains("id: tiedostosta"))
        #expect(try await send(TestKeeper.text()).status == .seeOther)
    }

    @Test func `an edition is published from the day given, and a wrong day keeps what was typed`() async throws {
        let (test, browser) = try await Self.browser()
        let place = try await Self.draft(browser)
        let form = try await browser.get(place + "/publication")
        #expect(form.body.contains("1.12.2026"))
        for wrong in ["32.1.2027", "1.1.2020", ""] {
            let again = try await browser.post(place + "/publication", ["_key": "k2", "_version": "1", "from": wrong])
            #expect(again.status == .unprocessableContent, "\(wrong)")
            #expect(again.body.contains("value=\"\(wrong)\""))
        }
        let unseen = try await browser.post(
            place + "/publication", ["_key": "k3", "_version": "1", "from": "1.1.2027", "seen": "1.12.2026"])
        #expect(unseen.status == .unprocessableContent)
        let look = try await browser.post(
            place + "/publication", ["_key": "k3", "_version": "1", "from": "1.1.2027", "act": "look"])
        #expect(look.status == .ok && look.body.contains("name=\"seen\" value=\"1.1.2027\""))
        #expect(look.body.contains("Avoimia asioita on 1"))
        let done = try await browser.post(
            place + "/publication", ["_key": "k3", "_version": "1", "from": "1.1.2027", "seen": "1.1.2027"])
        #expect(done.location.hasPrefix("/rulebooks/koe@2027-01-01"))
        #expect(try await browser.get("/rulebooks/koe@2027-01-01").status == .ok)
        #expect(try await test.office.rulebooksNow().all.contains { $0.edition == "koe@2027-01-01" })
        #expect(try await browser.get(place + "/text").status == .conflict)
    }

    @Test func `nobody but the keeper is shown the way to the drafts, or comes there`() async throws {
        let (test, keeper) = try await Self.browser()
        let place = try await Self.draft(keeper)
        #expect(try await keeper.get("/rulebooks").body.contains("/rulebook-editions"))
        let other = try TestBrowser(test)
        try await other.signIn("paavo")
        #expect(try await other.get("/rulebooks").body.contains("/rulebook-editions") == false)
        for path in ["/rulebook-editions", place, place + "/text"] {
            #expect(try await other.get(path).status == .forbidden)
        }
    }
}
