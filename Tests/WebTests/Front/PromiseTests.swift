import TestSupport
import Testing
import Web

@Suite struct PromiseTests {
    @Test(arguments: [
        ("fi", ["Tavoite", "Hyöty", "Mikä on esteenä", "Ratkaisu", "oikeaan aikaan"]),
        ("sv", ["Mål", "Nytta", "Vad som står i vägen", "Lösning", "i rätt tid"]),
    ])
    func `the promise of supported coaching is told by its goal, benefit, pain point and solution`(
        language: String, parts: [String]
    ) async throws {
        let browser = try TestBrowser(try await TestOffice(rulebooks: try TestRulebooks.real))
        let page = try await browser.get("/help/terms?lang=" + language).body
        for part in parts { #expect(page.contains(part), "\(part)") }
    }
}
