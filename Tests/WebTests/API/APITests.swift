import Casework
import Foundation
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing
import Web

@Suite struct APITests {
    @Test func `the description names exactly the routes there are`() async throws {
        let (browser, _) = try await Self.caller("u1")
        let answer = try await browser.get("/api/v1/openapi.json", headers: Self.token)
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let described = Set(paths.flatMap { path, operations in operations.keys.map { $0 + " " + path } })
        let served = Set(
            SiteMap.routes.filter { $0.door == .api && $0.path != "/api/v1/openapi.json" }.map { route in
                route.method.rawValue.lowercased() + " "
                    + route.path.split(separator: "/").map {
                        $0.hasPrefix(":") ? "/{" + $0.dropFirst() + "}" : "/" + $0
                    }.joined()
            })
        #expect(described == served)
        #expect(document["openapi"] as? String == "3.1.0")
    }

    @Test func `a token says who the caller is, and nobody is nobody`() async throws {
        let (browser, _) = try await Self.caller("u1")
        let me = try await browser.get("/api/v1/me", headers: Self.token)
        #expect(me.body.contains("\"role\":\"own_worker\""))
        let nobody = try await browser.get("/api/v1/me")
        #expect(nobody.status == .unauthorized)
        #expect(nobody.headers[.contentType] == "application/problem+json")
    }

    @Test func `a client that is registered twice with one key is one client`() async throws {
        let (browser, test) = try await Self.caller("u1")
        let first = try await Self.register(browser, key: "k-1")
        let second = try await Self.register(browser, key: "k-1")
        #expect(first.status == .created)
        #expect(first.body == second.body)
        let clients = try await test.register.read {
            try $0.session.rows("SELECT count(*) AS n FROM client").first?.int("n")
        }
        #expect(clients == 2)
        let list = try await browser.get("/api/v1/clients?q=polkunen", headers: Self.token)
        #expect(list.body.contains("\"name\":\"Polkunen Oona\""))
        #expect(list.body.contains("\"next\":null"))
    }

    @Test func `what is wrong is told at each field with its code`() async throws {
        let (browser, _) = try await Self.caller("u1")
        let answer = try await browser.send(
            .post, "/api/v1/clients", headers: Self.json,
            body: #"{"identityCode":"010594Y9032X","givenName":"","familyName":"X"}"#)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("\"field\":\"identityCode\""))
        let broken = try await browser.send(.post, "/api/v1/clients", headers: Self.json, body: "[1,")
        #expect(broken.status == .badRequest)
    }

    @Test func `a decision against the rules is a problem with the rule and its citation`() async throws {
        let (browser, _) = try await Self.caller("u1")
        let draft = try await browser.send(
            .post, "/api/v1/clients/c1/decisions", headers: Self.json,
            body: """
                {"serviceForm":"edistava","firstDay":"2027-01-04","lastDay":"2027-04-30","daysPerWeek":5,
                 "minutesPerDay":300,"weekdays":["1","2","3","4","5"],"provider":"p1","grantedUnits":60,
                 "reasoning":"Arvio","plan":"pl1"}
                """)
        #expect(draft.status == .created)
        let place = draft.headers[.location] ?? ""
        var headers = Self.json
        headers[.ifMatch] = "\"1\""
        let approval = try await browser.send(.post, place + "/approval", headers: headers, body: "{}")
        #expect(approval.status == .unprocessableContent)
        #expect(approval.body.contains("\"violations\""))
        #expect(approval.body.contains("\"paragraph\""))
        headers[.ifMatch] = "\"7\""
        let stale = try await browser.send(.post, place + "/approval", headers: headers, body: "{}")
        #expect(stale.status == .preconditionFailed)
        #expect(stale.body.contains("\"currentVersion\":1"))
    }

    @Test func `days are marked and read, and a version that isn't seen is refused`() async throws {
        let (browser, _) = try await Self.caller("u-instructor")
        let path = "/api/v1/periods/pe1/days?week=2026-W47"
        let body = #"{"days":[{"day":"2026-11-16","state":"present","minutes":300,"version":0}]}"#
        let saved = try await browser.send(.put, path, headers: Self.json, body: body)
        #expect(saved.status == .ok)
        #expect(saved.body.contains("\"minutes\":300"))
        let again = try await browser.send(.put, path, headers: Self.json, body: body)
        #expect(again.status == .preconditionFailed)
        let wrong = try await browser.get("/api/v1/periods/pe1/days?week=2026-W99", headers: Self.token)
        #expect(wrong.status == .unprocessableContent)
    }

    @Test func `rules are asked without a client`() async throws {
        let (browser, _) = try await Self.caller("u1")
        let answer = try await browser.send(
            .post, "/api/v1/rule-checks", headers: Self.json,
            body: """
                {"rulebook":"pohjois-savo-2024","on":"2026-03-02",
                 "facts":{"service_form":"edistava","days_per_week":5}}
                """)
        #expect(answer.status == .ok)
        #expect(answer.body.contains("\"findings\""))
        let unknown = try await browser.send(
            .post, "/api/v1/rule-checks", headers: Self.json, body: #"{"facts":{"no_such_fact":1}}"#)
        #expect(unknown.status == .unprocessableContent)
    }

    @Test func `the worklist and what is left of a voucher are there`() async throws {
        let (browser, _) = try await Self.caller("u1")
        #expect(try await browser.get("/api/v1/worklist", headers: Self.token).body.contains("\"items\""))
        let voucher = try await browser.get("/api/v1/vouchers/vo1", headers: Self.token)
        #expect(voucher.body.contains("\"leftCents\":288000"))
    }

    private static let token: HTTPFields = [.authorization: "Bearer test-token"]
    private static let json: HTTPFields = [.authorization: "Bearer test-token", .contentType: "application/json"]

    private static func register(_ browser: TestBrowser, key: String) async throws -> TestBrowser.Answer {
        var headers = json
        if let name = HTTPField.Name("Idempotency-Key") { headers[name] = key }
        return try await browser.send(
            .post, "/api/v1/clients", headers: headers,
            body: """
                {"identityCode":"020594X903P","givenName":"Oona","familyName":"Polkunen","municipality":"297",
                 "language":"fi","payer":"kela","benefit":"general_support","jobSearch":true,
                 "jobSearchCheckedOn":"2026-11-20","servicesReason":"Työkyvyn arvio on kesken",
                 "source":"client","reasons":["life_management"],"purpose":"mapping",
                 "receivedOn":"2026-11-20"}
                """)
    }

    /// A browser whose token is the person's.
    private static func caller(_ user: String) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await SecretClient.make(in: test.register)
        let hash = test.doorkeeper.locks.digest("test-token")
        try await test.register.write {
            try $0.insertToken(
                hash, for: ID(rawValue: user), as: nil, createdAt: "2026-11-01T00:00:00.000Z",
                expiresAt: "2027-11-01T00:00:00.000Z")
        }
        return (try TestBrowser(test), test)
    }
}
