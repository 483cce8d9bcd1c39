import Casework
import Foundation
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ProviderRoutesTests {
    private static func browser(as user: String) async throws -> (TestBrowser, TestProviders) {
        let world = try await TestProviders()
        let browser = try TestBrowser(world.test)
        try await browser.signIn(user)
        return (browser, world)
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `each page of the providers is whole in each language`(language: String) async throws {
        let (browser, world) = try await Self.browser(as: "leena")
        try await world.apply()
        try await world.deliver(["insurances"], validTo: Day(2026, 12, 1))
        let staff = try await world.hire("sosionomi") { $0.usesProtectedTitle = true }
        let meeting = try await world.test.office.carryOut(
            KeepProviderMeeting(world.provider, meetingOn: Day(2026, 12, 1), agenda: "Laatu"),
            as: world.test.worker("leena"))
        for path in [
            "", "/o-provider", "/o-provider/application", "/o-provider/state", "/o-provider/terms",
            "/o-provider/papers/new?item=insurances", "/o-provider/staff/new", "/o-provider/staff/\(staff)",
            "/o-provider/sites/s1", "/o-provider/meetings/new", "/o-provider/meetings/\(meeting)",
        ] {
            let mark = path.contains("?") ? "&" : "?"
            let page = try await browser.get("/providers\(path)\(mark)lang=\(language)")
            #expect(page.status == .ok, "\(path)")
            #expect(!page.body.contains("⟦"), "\(path)")
        }
        let worklist = try await browser.get("/worklist?lang=" + language)
        #expect(worklist.body.contains("/providers/o-provider"))
    }

    @Test func `an approval that the rules stop comes back with each paragraph and the form as typed`() async throws {
        let (browser, world) = try await Self.browser(as: "leena")
        try await world.apply()
        _ = try await browser.get("/providers/o-provider/state")
        let stopped = try await browser.post(
            "/providers/o-provider/state",
            ["_key": "k1", "state": "approved", "from": "25.11.2026", "reason": "Täyttää ehdot."])
        #expect(stopped.status == .unprocessableContent)
        #expect(stopped.body.contains("luku 1.2") && stopped.body.contains("luku 1.1 kohta 1"))
        #expect(stopped.body.contains("Täyttää ehdot."))
        for (state, from) in [("approved", "31.2.2026"), ("suspended", "25.11.2026"), ("x", "-857332706766")] {
            let wrong = try await browser.post(
                "/providers/o-provider/state", ["_key": "k1", "state": state, "from": from, "reason": ""])
            #expect(wrong.status == .unprocessableContent, "\(state) \(from)")
        }
    }

    @Test func `a provider's manager delivers papers and staff, and can't judge or decide`() async throws {
        let (browser, world) = try await Self.browser(as: "raili")
        _ = try await browser.get("/providers/o-provider/application")
        let applied = try await browser.post("/providers/o-provider/application", ["_key": "k0"])
        #expect(applied.location == "/providers/o-provider?done=provider_applied")
        _ = try await browser.get("/providers/o-provider/papers/new")
        let paper = try await browser.post(
            "/providers/o-provider/papers",
            [
                "_key": "k1", "item": "licence", "name": "Rekisteröinti", "received_on": "20.11.2026",
                "valid_to": "19.11.2026",
            ])
        #expect(paper.status == .unprocessableContent && paper.body.contains("value=\"Rekisteröinti\""))
        let right = try await browser.post(
            "/providers/o-provider/papers",
            ["_key": "k1", "item": "licence", "name": "Rekisteröinti", "received_on": "20.11.2026"])
        #expect(right.location == "/providers/o-provider?done=paper_received")
        let staffForm = try await browser.get("/providers/o-provider/staff/new")
        #expect(!staffForm.body.contains("case_decision"))
        let staff = try await browser.post(
            "/providers/o-provider/staff",
            [
                "_key": "k2", "name": "Sari Sosionomi", "qualification": "sosionomi", "duties": "coaching",
                "first_day": "1.1.2026",
            ])
        #expect(staff.location == "/providers/o-provider?done=staff_saved")
        #expect(try await world.open().dossier.staff.map(\.terms.name) == ["Sari Sosionomi"])
        #expect(try await browser.get("/providers/o-provider/state").status == .forbidden)
        #expect(try await browser.get("/providers/o-provider/meetings/new").status == .forbidden)
        #expect(try await browser.get("/providers/o-other").status == .forbidden)
    }

    @Test(arguments: [
        ("pohjois-savo-2024", ["Yksilövalmennus", "Ryhmävalmennus", "Kartoittava", "Työ- ja toimintakykyä edistävä"]),
        (
            "pyhajoki-4h",
            ["Työtoimintapaikka", "Tuki ja ohjaus", "Koulutukseen ja työhön suuntaava", "Osallisuutta vahvistava"]
        ), ("soite", ["yksilömuotoinen", "suuntaava", "ryhmämuotoinen"]),
    ])
    func `a provider offers the forms of service that its county's rulebook has`(
        rulebook: String, names: [String]
    ) async throws {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt(rulebook, in: TestPeople.county, from: Day(2024, 1, 1))
        }
        let browser = try TestBrowser(test)
        try await browser.signIn("leena")
        let page = try await browser.get("/providers/o-provider/terms")
        for name in names { #expect(page.body.localizedCaseInsensitiveContains(name), "\(name)") }
        let forms = page.body.components(separatedBy: "name=\"services\"").count - 1
        #expect(forms == names.count)
    }

    @Test func `how the provider came, who answers and its tools are written on one form`() async throws {
        let (browser, world) = try await Self.browser(as: "raili")
        let form = try await browser.get("/providers/o-provider/terms")
        for way in ["palveluseteli", "kilpailutettu ostopalvelu", "suora tilaus", "oma toiminta"] {
            #expect(form.body.contains(way), "\(way)")
        }
        let saved = try await browser.post(
            "/providers/o-provider/terms",
            [
                "_key": "k1", "_version": "1", "entry_way": "tender", "services": "edistava",
                "contract_from": "1.1.2026", "contract_to": "31.12.2027", "responsible_worker": "Sari Sosionomi",
                "work_tools": "yes",
            ])
        #expect(saved.location == "/providers/o-provider?done=saved")
        let page = try await browser.get("/providers/o-provider")
        #expect(page.body.contains("kilpailutettu ostopalvelu") && page.body.contains("Sari Sosionomi"))
        #expect(try await world.open().dossier.terms.hasWorkTools)
        let stale = try await browser.post(
            "/providers/o-provider/terms",
            ["_key": "k2", "_version": "1", "entry_way": "voucher", "responsible_worker": "Toinen"])
        #expect(stale.status == .unprocessableContent && stale.body.contains("value=\"Toinen\""))
        #expect(stale.body.contains("Sari Sosionomi"))
    }
}
