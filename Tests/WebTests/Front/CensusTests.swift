import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

/// Every route of the site, counted: what each asks of its visitor, and that it refuses who may not come.
@Suite struct CensusTests {
    /// Routes of the session itself, which need a visitor and no ground.
    private static let ofTheSession: Set<String> = [
        "/session/keep", "/session/lock", "/session/role", "/session/roles", "/api/v1/me", "/api/v1/rule-checks",
        "/api/v1/openapi.json",
    ]

    @Test func `every route has one action, one trail, one stance and a body limit`() {
        var seen: Set<String> = []
        for route in SiteMap.routes {
            let name = route.method.rawValue + " " + route.path
            #expect(seen.insert(name).inserted, "\(name) stands twice")
            if route.door != .open, !Self.ofTheSession.contains(route.path) {
                #expect(route.action != nil, "\(name) has no action")
                #expect(route.trail == .read || route.trail == .write, "\(name) leaves no trail")
            }
            if route.method == .get {
                #expect(route.stance == .safe && route.bodyLimit == 0, "\(name) reads a body")
            } else {
                #expect(route.stance == (route.door == .api ? .token : .mark), "\(name) can be forged")
                let most = route.path.hasSuffix("/attachments") ? 12 << 20 : 1 << 20
                #expect((1...most).contains(route.bodyLimit), "\(name) has no body limit")
            }
        }
        #expect(seen.count > 10)
    }

    @Test func `every route but the open ones refuses a visitor who is nobody`() async throws {
        let (browser, _) = try await Self.browser(signedInAs: nil)
        for route in SiteMap.routes where route.door != .open {
            let path = Self.path(route)
            let answer = try await Self.ask(browser, route, path)
            let refusals: Set<Int> = route.door == .api ? [401] : route.method == .get ? [303] : [303, 401, 403]
            #expect(refusals.contains(answer.status.code), "\(route.method.rawValue) \(route.path): \(answer.status)")
            #expect(!answer.body.contains(SecretClient.familyName), "\(route.path) tells a name")
        }
    }

    @Test(arguments: [
        "u-stranger", "u-other-coach", "u-other-provider", "u-other-manager", "u-other-county",
        "u-other-service-manager", "u-other-client", "u-job-coach", "u-auditor",
    ])
    func `nobody of another organisation sees or changes anything of the client`(visitor: String) async throws {
        let (browser, test) = try await Self.browser(signedInAs: visitor)
        let before = try await Self.content(test)
        for route in SiteMap.routes where route.door != .open && route.path.contains(":") {
            let answer = try await Self.ask(browser, route, Self.path(route))
            #expect(
                !answer.body.contains(SecretClient.familyName) || Self.statesAccess(route, visitor),
                "\(route.path) tells \(visitor) the name")
            if Self.concernsClient(route) {
                let isWithoutToken = route.door == .api && answer.status == .unauthorized
                let expected = answer.status == .forbidden || answer.status == .notFound || isWithoutToken
                #expect(
                    expected || Self.statesAccess(route, visitor),
                    "\(route.method.rawValue) \(route.path) answers \(visitor) \(answer.status)")
            }
        }
        #expect(try await Self.content(test) == before, "\(visitor) changed something")
    }

    @Test func `what is asked of the office in a wrong way is never a fault`() async throws {
        let (browser, _) = try await Self.browser(signedInAs: "u1")
        let hostile = [
            "-857332706766", "99999999999999999999999", "%00", "%ff%fe", "..%2f..%2fetc", "<script>", "🙂", "",
            "2026-W99", "0000-00-00", "a".padding(600),
        ]
        for route in SiteMap.routes where route.door != .open {
            for value in hostile {
                let path = Self.path(route, replacing: value)
                let answer: TestBrowser.Answer
                if route.method == .get {
                    answer = try await browser.get(path + "?q=\(value)&week=\(value)&page=\(value)&month=\(value)")
                } else {
                    answer = try await browser.post(
                        path,
                        [
                            "from": value, "last_day": value, "days_per_week": value, "_version": value, "hours": value,
                            "week": value, "number": value, "first_day": value,
                        ])
                }
                #expect(answer.status.code != 500, "\(route.method.rawValue) \(route.path) with \(value)")
            }
        }
    }

    /// Whether the address names something of the client.
    private static func concernsClient(_ route: Route) -> Bool {
        [":client", ":plan", ":document", ":consent", ":decision", ":voucher", ":period"].contains {
            route.path.contains($0)
        }
    }

    /// The page where an own worker of the county states a reason is theirs to see.
    private static func statesAccess(_ route: Route, _ visitor: String) -> Bool {
        route.path == "/clients/:client/access" && visitor == "u-stranger"
    }

    private static func ask(_ browser: TestBrowser, _ route: Route, _ path: String) async throws -> TestBrowser.Answer {
        switch route.method {
        case .get: try await browser.get(path)
        case .post where route.door == .signedIn: try await browser.post(path, ["note": "x", "_version": "1"])
        default: try await browser.send(route.method, path, headers: [.contentType: "application/json"], body: "{}")
        }
    }

    private static func path(_ route: Route, replacing value: String? = nil) -> String {
        route.path.split(separator: "/").map { part in
            guard part.hasPrefix(":") else { return "/" + part }
            return "/" + (value ?? SecretClient.parameters[String(part.dropFirst())] ?? "x")
        }.joined()
    }

    private static func browser(signedInAs user: String?) async throws -> (TestBrowser, TestOffice) {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await SecretClient.make(in: test.register)
        let browser = try TestBrowser(test)
        if let user { try await browser.signIn(user) } else { _ = try await browser.get("/sign-in") }
        return (browser, test)
    }

    /// What the register holds of the client, to see that nothing changed.
    private static func content(_ test: TestOffice) async throws -> [String] {
        try await test.register.read { register in
            try ["client", "plan", "document", "consent", "decision", "service_period", "day_record", "contact"].map {
                let rows = try register.session.rows(SQL(stringLiteral: "SELECT count(*) AS n FROM \($0)"))
                return $0 + " " + String(try rows.first?.int("n") ?? 0)
            }
        }
    }
}

extension String {
    fileprivate func padding(_ count: Int) -> String { String(repeating: self, count: count) }
}
