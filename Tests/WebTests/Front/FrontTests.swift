import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct FrontTests {
    @Test func `an address that isn't there is a page with every header and a reference`() async throws {
        let browser = try TestBrowser(try await TestOffice())
        let answer = try await browser.get("/no-such-place")
        #expect(answer.status == .notFound)
        #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(answer.body.contains("key-"))
    }

    @Test(arguments: [
        ("fi", ["Palvelukokonaisuus", "Segmentointi", "Omatyöntekijä".lowercased(), "Työhönvalmentaja"]),
        ("sv", ["Servicehelhet", "Segmentering", "kontaktperson", "Arbetstränare"]),
        ("en", ["Service package", "Segmentation", "Own worker", "Job coach"]),
    ])
    func `the thirteen words of the field are explained to anyone, in each language`(
        language: String, words: [String]
    ) async throws {
        let browser = try TestBrowser(try await TestOffice())
        let page = try await browser.get("/help/terms?lang=" + language).body
        for word in words { #expect(page.contains(word), "\(word)") }
        #expect(page.components(separatedBy: "<dt").count == 14)
        #expect(try await browser.get("/help").body.contains("/help/terms"))
    }

    @Test func `a right address asked wrongly says how it may be asked`() async throws {
        let browser = try TestBrowser(try await TestOffice())
        let answer = try await browser.send(.delete, "/sign-in")
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow]?.contains("POST") == true)
    }

    @Test func `a form without the page's mark is refused`() async throws {
        let browser = try TestBrowser(try await TestOffice())
        _ = try await browser.get("/sign-in")
        let forged = try await browser.post("/sign-in", ["email": "a@polku.example", "password": "x"], mark: false)
        #expect(forged.status == .forbidden)
        let true1 = try await browser.post("/sign-in", ["email": "a@polku.example", "password": "x"])
        #expect(true1.status == .unprocessableContent)
        #expect(true1.body.contains("value=\"a@polku.example\""))
    }

    @Test func `five wrong passwords make the account wait`() async throws {
        let test = try await TestOffice()
        try await test.register.write {
            try $0.insert(
                UserAccount(id: ID(rawValue: "u1"), name: "Katja", email: "katja@polku.example"),
                passwordHash: "hash:oikea hevonen paristo")
        }
        let browser = try TestBrowser(test)
        _ = try await browser.get("/sign-in")
        for _ in 1...5 { _ = try await browser.post("/sign-in", ["email": "katja@polku.example", "password": "no"]) }
        let answer = try await browser.post(
            "/sign-in", ["email": "katja@polku.example", "password": "oikea hevonen paristo"])
        #expect(answer.status == .tooManyRequests)
    }
}

@Suite struct SessionTests {
    @Test func `signing in gives another cookie than before and leads home`() async throws {
        let (browser, _) = try await Self.signedIn()
        let home = try await browser.get("/")
        #expect(home.location == "/organisations")
    }

    @Test func `a visitor without a session is led to sign in and then on to where they were going`() async throws {
        let (browser, _) = try await Self.signedOut()
        let asked = try await browser.get("/session/keep")
        #expect(asked.location == "/sign-in?to=/session/keep")
        let page = try await browser.get(asked.location)
        #expect(page.body.contains("name=\"to\" value=\"/session/keep\""))
    }

    @Test func `what was typed waits behind a locked session and is sent on afterwards`() async throws {
        let (browser, test) = try await Self.signedIn()
        try await test.register.write {
            _ = try $0.session.run("UPDATE session SET seen_at = '2026-11-25T00:00:00.000Z'")
        }
        let locked = try await browser.post("/session/role", ["assignment": "r-u1", "note": "pitkä teksti <b>"])
        #expect(locked.status == .unauthorized)
        #expect(locked.body.contains("name=\"kept.note\" value=\"pitkä teksti &lt;b&gt;\""))
        let opened = try await browser.post(
            "/unlock", ["to": "/session/role", "kept.assignment": "r-u1", "kept.note": "pitkä teksti <b>"])
        #expect(opened.status == .ok)
        #expect(opened.body.contains("action=\"/session/role\""))
        #expect(opened.body.contains("name=\"note\" value=\"pitkä teksti &lt;b&gt;\""))
    }

    @Test func `what was typed waits behind a sign-in when the session is gone`() async throws {
        let (browser, test) = try await Self.signedIn()
        try await test.register.write { _ = try $0.session.run("DELETE FROM session") }
        let over = try await browser.post("/session/role", ["assignment": "r-u1"])
        #expect(over.status == .unauthorized)
        #expect(over.body.contains("name=\"kept.assignment\" value=\"r-u1\""))
    }

    @Test func `the form that waited behind a sign-in is taken after it`() async throws {
        let (browser, test) = try await Self.signedIn()
        try await test.register.write { _ = try $0.session.run("DELETE FROM session") }
        _ = try await browser.post("/session/role", ["assignment": "r-u1"])
        let waiting = try await browser.post(
            "/sign-in/persona", ["persona": "u1", "to": "/session/role", "kept.assignment": "r-u1"])
        #expect(waiting.status == .ok)
        let taken = try await browser.post("/session/role", ["assignment": "r-u1"])
        #expect(taken.status == .seeOther)
        #expect(taken.location == "/")
    }

    @Test func `only an address of this site is gone on to`() async throws {
        let (browser, _) = try await Self.signedOut()
        let page = try await browser.get("/sign-in?to=//evil.example/")
        #expect(!page.body.contains("evil.example"))
    }

    @Test func `a session ends after twelve hours whatever is done in it`() async throws {
        let (browser, test) = try await Self.signedIn()
        try await test.register.write {
            _ = try $0.session.run("UPDATE session SET created_at = '2026-11-24T09:00:00.000Z'")
        }
        #expect(try await browser.get("/session/keep").status == .seeOther)
    }

    @Test func `the persona cards open nothing outside a demonstration`() async throws {
        let (browser, _) = try await Self.signedOut(isDemo: false)
        let page = try await browser.get("/sign-in")
        #expect(!page.body.contains("/sign-in/persona"))
        #expect(try await browser.post("/sign-in/persona", ["persona": "u1"]).status == .forbidden)
    }

    private static func signedOut(isDemo: Bool = true) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(isDemo: isDemo)
        let county = ID<Organisation>(rawValue: "k1")
        try await test.register.write { register in
            try register.insert(Organisation(id: county, kind: .county, name: "Kuusijärvi"))
            try register.insert(
                UserAccount(id: ID(rawValue: "u1"), name: "Paavo", email: "p@polku.example", personaOrder: 1))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-u1"), userID: ID(rawValue: "u1"), organisationID: county, role: .mainUser,
                    validFrom: Day(2026, 1, 1)))
        }
        return (try TestBrowser(test), test)
    }

    private static func signedIn() async throws -> (TestBrowser, TestOffice) {
        let (browser, test) = try await signedOut()
        try await browser.signIn("u1")
        return (browser, test)
    }
}
