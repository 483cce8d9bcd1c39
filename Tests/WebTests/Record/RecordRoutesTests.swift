import Casework
import Foundation
import HTTPTypes
import Register
import TestSupport
import Testing
import Web

@Suite struct RecordRoutesTests {
    private static let new = "/clients/c1/record/new"

    private static func browsers() async throws -> (anneli: TestBrowser, katja: TestBrowser, aino: TestBrowser) {
        let test = try await TestOffice(rulebooks: try TestRulebooks.real)
        try await test.register.write { try TestOwnClient.fill($0) }
        let browsers = (try TestBrowser(test), try TestBrowser(test), try TestBrowser(test))
        try await browsers.0.signIn("anneli")
        try await browsers.1.signIn("katja")
        try await browsers.2.signIn("aino")
        return browsers
    }

    @Test func `what was typed waits on the server, is discarded or signed, and is then read by all it is for`()
        async throws
    {
        let (anneli, katja, aino) = try await Self.browsers()
        let form = try await anneli.get(Self.new)
        #expect(form.body.contains("data-draft=\"/drafts\"") && form.body.contains("value=\"\(Self.new)\""))
        var fields = [
            "_key": TestBrowser.value(of: "_key", in: form.body) ?? "", "_draft": Self.new, "kind": "weekly_feedback",
            "about_on": "25.11.2026", "visibility": "shared", "tags": "goal", "text": "Pakkasi tilaukset",
            "client_view": "",
        ]
        #expect(try await anneli.post("/drafts", all: fields).status == .noContent)
        let again = try await anneli.get(Self.new)
        #expect(again.body.contains("Pakkasi tilaukset") && again.body.contains("lähettämätön luonnoksesi"))
        let discarded = try await anneli.post("/drafts/discard", ["_draft": Self.new])
        #expect(discarded.location == Self.new)
        #expect(try await anneli.get(Self.new).body.contains("Pakkasi tilaukset") == false)

        let refused = try await anneli.post("/clients/c1/record", all: fields)
        #expect(refused.status == .unprocessableContent && refused.body.contains("Pakkasi tilaukset"))
        _ = try await anneli.post("/drafts", all: fields)
        fields["client_view"] = "Tykkäsin siitä"
        #expect(try await anneli.post("/clients/c1/record", all: fields).status == .seeOther)
        #expect(try await anneli.get(Self.new).body.contains("Pakkasi tilaukset") == false)
        for page in [
            try await anneli.get("/clients/c1/record"), try await katja.get("/clients/c1/record"),
            try await aino.get("/own-path/record"),
        ] { #expect(page.body.contains("Pakkasi tilaukset") && page.body.contains("Tykkäsin siitä")) }
    }

    @Test func `an entry's correction shows the reason and is offered to its writer alone`() async throws {
        let (anneli, katja, aino) = try await Self.browsers()
        let form = try await anneli.get(Self.new)
        _ = try await anneli.post(
            "/clients/c1/record",
            [
                "_key": TestBrowser.value(of: "_key", in: form.body) ?? "", "kind": "observation",
                "about_on": "24.11.2026", "visibility": "shared", "text": "Tuli ajallaan",
            ])
        #expect(try await katja.get("/clients/c1/record").body.contains("/correction") == false)
        let list = try await anneli.get("/clients/c1/record").body
        let tail = list.components(separatedBy: "href=\"/record/").dropFirst().first ?? ""
        let place = "/record/" + (tail.split(separator: "\"").first.map(String.init) ?? "")
        let correction = try await anneli.get(place)
        #expect(correction.body.contains("Tuli ajallaan"))
        #expect(try await katja.get(place).status == .forbidden)
        let saved = try await anneli.post(
            place,
            [
                "_key": TestBrowser.value(of: "_key", in: correction.body) ?? "", "kind": "observation",
                "about_on": "23.11.2026", "visibility": "shared", "text": "Tuli myöhässä", "reason": "Väärä päivä",
            ])
        #expect(saved.status == .seeOther)
        let read = try await katja.get("/clients/c1/record").body
        #expect(read.contains("Väärä päivä") && read.contains("Tuli ajallaan") && read.contains("Korvattu uudella"))
        let own = try await aino.get("/own-path/record").body
        #expect(own.contains("Tuli myöhässä") && !own.contains("Tuli ajallaan"))
    }
}
