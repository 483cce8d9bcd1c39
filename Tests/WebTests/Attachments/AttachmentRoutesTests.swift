import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct AttachmentRoutesTests {
    private static let pdf = "%PDF-1.4\r\n1 0 obj\r\n--not the boundary\r\n%%EOF"

    private static func browser(_ user: String = "u1") async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await SecretClient.make(in: test.register)
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return (browser, test)
    }

    /// Sends a form with a file as a browser does.
    private static func send(
        _ content: String, named name: String, to path: String, _ browser: TestBrowser
    ) async throws -> TestBrowser.Answer {
        let page = try await browser.get(path)
        let mark = TestBrowser.value(of: "_csrf", in: page.body) ?? ""
        let key = TestBrowser.value(of: "_key", in: page.body) ?? ""
        let parts = [("_csrf", mark), ("_key", key)].map { name, value in
            "--b0undary\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = "--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
            + "Content-Type: text/html\r\n\r\n\(content)\r\n--b0undary--\r\n"
        return try await browser.send(
            .post, path, headers: [.contentType: "multipart/form-data; boundary=b0undary"],
            body: parts.joined() + file)
    }

    @Test(arguments: ["/consents/co1/attachments", "/clients/c1/attachments"])
    func `a scan is added, listed, and taken as a download of the same bytes`(path: String) async throws {
        let (browser, test) = try await Self.browser()
        let sent = try await Self.send(Self.pdf, named: "../Skannattu <b>.pdf", to: path, browser)
        #expect(sent.status == .seeOther)
        let whose = try #require(try await test.register.read { try $0.client(ID(rawValue: "c1"))?.name })
        #expect(try await browser.get(path).body.contains("<p>" + whose + "</p>"), "whose files they are is told")
        #expect(sent.location == path + "?done=attachment_added")
        let page = try await browser.get(path)
        #expect(page.body.contains("Skannattu &lt;b&gt;.pdf"))
        let id = try await test.register.read { try $0.session.rows("SELECT id FROM attachment").first?.text("id") }
        let file = try await browser.get(path + "/" + (id ?? ""))
        #expect(file.status == .ok)
        #expect(file.body == Self.pdf)
        #expect(file.headers[.contentType] == "application/pdf")
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
        #expect(file.headers[.xContentTypeOptions] == "nosniff")
        let trail = try await test.register.read { register in
            try register.session.rows("SELECT figures FROM trail_entry WHERE kind = 'write'").map {
                try $0.string("figures")
            }
        }
        #expect(trail.contains { $0.hasPrefix("file=") })
        let other = try TestBrowser(test)
        try await other.signIn("u-stranger")
        #expect(try await other.get(path + "/" + (id ?? "")).status == .forbidden)
    }

    @Test func `a file of another kind, whatever its name says, is refused with what to do`() async throws {
        let (browser, test) = try await Self.browser()
        let path = "/consents/co1/attachments"
        let wrong = try await Self.send("<html><script>", named: "scan.pdf", to: path, browser)
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.body.contains("PDF-, JPEG- tai PNG-tiedosto"))
        #expect(wrong.body.contains("href=\"#f-file\""))
        let none = try await Self.send("", named: "", to: path, browser)
        #expect(none.body.contains("Valitse tiedosto"))
        let large = try await Self.send(
            "%PDF-" + String(repeating: "x", count: Attachment.most), named: "a.pdf", to: path, browser)
        #expect(large.status == .unprocessableContent)
        #expect(large.body.contains("10 megatavuun"))
        #expect(try await test.register.read { try $0.session.rows("SELECT id FROM attachment").isEmpty })
    }

    @Test func `the same file twice is told of and kept once`() async throws {
        let (browser, _) = try await Self.browser()
        let path = "/consents/co1/attachments"
        _ = try await Self.send(Self.pdf, named: "a.pdf", to: path, browser)
        let again = try await Self.send(Self.pdf, named: "b.pdf", to: path, browser)
        #expect(again.status == .unprocessableContent)
        #expect(again.body.contains("on jo"))
    }

    @Test func `a form with files carries the session's mark as every form does`() async throws {
        let (browser, test) = try await Self.browser()
        let body =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1\r\n--b--\r\n"
        let forged = try await browser.send(
            .post, "/consents/co1/attachments", headers: [.contentType: "multipart/form-data; boundary=b"],
            body: body)
        #expect(forged.status == .forbidden)
        #expect(try await test.register.read { try $0.session.rows("SELECT id FROM attachment").isEmpty })
    }

    @Test func `a client signs a consent signed in, once, and what was signed is on record`() async throws {
        let (_, test) = try await Self.browser()
        _ = try await test.register.write { register in
            try register.insert(
                UserAccount(id: ID(rawValue: "aino"), name: "Aino", email: "aino@polku.example", personaOrder: 90))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-aino"), userID: ID(rawValue: "aino"), organisationID: ID(rawValue: "k1"),
                    role: .client, validFrom: Day(2026, 1, 1)))
            try register.session.run("UPDATE client SET user_id = 'aino' WHERE id = 'c1'")
        }
        let own = try TestBrowser(test)
        try await own.signIn("aino")
        let path = "/own-path/consents/co1"
        let page = try await own.get(path)
        #expect(page.body.contains("tarpeellinen"))
        #expect(page.body.contains("Allekirjoitan"))
        let signed = try await own.post(path, ["_version": "1"])
        #expect(signed.status == .seeOther)
        let after = try await own.get(path)
        #expect(!after.body.contains(">Allekirjoitan<"))
        #expect(after.body.contains("Allekirjoitettu kirjautuneena 25.11.2026"))
        let again = try await own.post(path, ["_version": "1"])
        #expect(again.status == .conflict)
        let stale = try await own.post(path, ["_version": "7"])
        #expect(stale.status == .conflict)
        let kept = try await test.register.read { try $0.signatures(of: .consent(ID(rawValue: "co1"))) }
        #expect(kept.map(\.textVersion) == [1])
        #expect(kept.first?.textDigest.count == 64)
        let worker = try TestBrowser(test)
        try await worker.signIn("u1")
        #expect(try await worker.get("/consents/co1/print").body.contains("Allekirjoitettu kirjautuneena"))
    }
}
