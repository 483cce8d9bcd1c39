import Casework
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
