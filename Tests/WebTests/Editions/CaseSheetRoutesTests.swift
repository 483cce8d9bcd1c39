import Casework
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct CaseSheetRoutesTests {
    @Test(arguments: ["fi", "sv", "en"])
    func `a sheet is imported and shown row by row, and a faulty one comes back as it was typed`(
        language: String
    ) async throws {
        let browser = try TestBrowser(try await TestKeeper.office())
        try await browser.signIn("riina")
        _ = try await browser.get("/rulebook-editions/new")
        let kept = try await browser.post("/rulebook-editions", ["_key": "k1", "text": TestKeeper.text()])
        let place = String(kept.location.prefix { $0 != "?" }) + "/cases"
        #expect(try await browser.get(place + "?lang=" + language).status == .ok)
        let form = try await browser.get(place + "/new")
        #expect(form.status == .ok && !form.body.contains("⟦"))
        let faulty = "case;days_per_week;expect\n<b>;viisi;none"
        let wrong = try await browser.post(place, ["_key": "k2", "sheet": faulty])
        #expect(wrong.status == .unprocessableContent && wrong.body.contains("&lt;b&gt;;viisi;none"))
        #expect(!wrong.body.contains("⟦") && wrong.body.contains("days_per_week"))
        let sheet = "case;days_per_week;expect;expect.days\nHyvä;4;none;passes\nHuono;5;none;finding"
        #expect(try await browser.post(place, ["_key": "k3", "sheet": sheet]).status == .seeOther)
        let page = try await browser.get(place)
        #expect(page.body.contains("Hyvä") && page.body.contains("Huono") && !page.body.contains("⟦"))
    }
}
