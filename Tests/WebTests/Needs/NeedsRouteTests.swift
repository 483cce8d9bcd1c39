import Casework
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct NeedsRouteTests {
    static let new = "/clients/c1/needs-assessments/new"

    @Test func `an assessment is written, lacks a part at its field, and is completed`() async throws {
        let (_, browser) = try await Self.signedIn("katja")
        let empty = try await browser.get(Self.new)
        #expect(empty.status == .ok)
        #expect(empty.body.contains("Yhteenveto tilanteesta"))
        let started = try await browser.post(
            Self.new,
            [
                "made_on": "24.11.2026", "section.situation_summary": "Pitkä työttömyys",
                "section.conclusions": "Edellytykset ovat", "section.own_worker_need": "Tarvitaan",
                "needs": "rehabilitation", "needs": "next_paths", "act": "complete",
            ])
        #expect(started.status == .seeOther)
        let document = started.location.replacing("/sending", with: "")
        let turned = try await browser.get(started.location)
        #expect(turned.location == document + "/edit?check=yes")
        let form = try await browser.get(turned.location)
        #expect(form.body.contains("Asiakirjaa ei voi vielä merkitä valmiiksi"))
        #expect(form.body.contains("Kirjoita osa ”Asiakkaan oma näkemys”"))
        #expect(form.body.contains("href=\"#f-section-client_view\""))
        #expect(form.body.contains("Pitkä työttömyys"))
        let saved = try await browser.post(
            document + "/edit",
            [
                "_version": "1", "made_on": "24.11.2026", "section.situation_summary": "Pitkä työttömyys",
                "section.conclusions": "Edellytykset ovat", "section.own_worker_need": "Tarvitaan",
                "section.client_view": "Haluan töihin", "act": "complete",
            ])
        #expect(saved.location == document + "/sending")
        #expect(try await browser.get(saved.location).body.contains("Merkitse valmiiksi"))
        let sent = try await browser.post(document + "/sending", ["_version": "2"])
        #expect(sent.location == document + "?done=document_completed")
        let page = try await browser.get(sent.location)
        #expect(page.body.contains("Asiakirja on valmis."))
        #expect(page.body.contains("Tee korjaus"))
        let late = try await browser.post(document + "/edit", ["_version": "3", "made_on": "24.11.2026"])
        #expect(late.status == .conflict)
    }

    @Test func `a wrong day comes back with everything that was typed`() async throws {
        let (_, browser) = try await Self.signedIn("katja")
        _ = try await browser.get(Self.new)
        let answer = try await browser.post(
            Self.new,
            ["made_on": "31.11.2026", "section.client_view": "Haluan töihin & rauhaa", "needs": "life_management"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.body.contains("Kuukaudessa ei ole näin montaa päivää"))
        #expect(answer.body.contains("Haluan töihin &amp; rauhaa"))
        #expect(answer.body.contains("value=\"31.11.2026\""))
        #expect(answer.body.contains("value=\"life_management\" checked"))
        let future = try await browser.post(Self.new, ["made_on": "1.12.2026"])
        #expect(future.body.contains("Päivä ei voi olla tulevaisuudessa"))
    }

    @Test func `a stale draft shows what is stored beside what was typed`() async throws {
        let (_, browser) = try await Self.signedIn("katja")
        _ = try await browser.get(Self.new)
        let document = try await browser.post(
            Self.new, ["made_on": "24.11.2026", "section.client_view": "Ensin"]
        ).location.replacing("?done=document_saved", with: "")
        _ = try await browser.post(
            document + "/edit", ["_version": "1", "made_on": "24.11.2026", "section.client_view": "Toisen teksti"])
        let stale = try await browser.post(
            document + "/edit", ["_version": "1", "made_on": "24.11.2026", "section.client_view": "Oma teksti"])
        #expect(stale.status == .unprocessableContent)
        #expect(stale.body.contains("Oma teksti"))
        #expect(stale.body.contains("Toisen teksti"))
        #expect(TestBrowser.value(of: "_version", in: stale.body) == "2")
    }

    @Test func `the employment coach and the provider don't see an assessment`() async throws {
        let (test, browser) = try await Self.signedIn("katja")
        _ = try await browser.get(Self.new)
        let document = try await browser.post(
            Self.new, ["made_on": "24.11.2026", "section.client_view": "Salainen"]
        ).location.replacing("?done=document_saved", with: "")
        for stranger in ["mikko", "anneli", "veera"] {
            let other = try TestBrowser(test)
            try await other.signIn(stranger)
            let answer = try await other.get(document)
            #expect(answer.status == .forbidden)
            #expect(!answer.body.contains("Salainen"))
            #expect(try await other.get(Self.new).status == .forbidden)
        }
    }

    static func signedIn(_ user: String) async throws -> (TestOffice, TestBrowser) {
        let test = try await TestOffice(rulebooks: TestRulebooks.real)
        try await test.register.write { try TestCounty.fill($0) }
        let browser = try TestBrowser(test)
        try await browser.signIn(user)
        return (test, browser)
    }
}
