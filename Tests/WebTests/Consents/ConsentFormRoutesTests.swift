import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing
import Web

@Suite struct ConsentFormRoutesTests {
    private static let day = Day(2022, 9, 5)
    private static let path = "/clients/c1/consent-forms/coaching-pilot"

    private static func browser(today: Day = day) async throws -> (TestBrowser, PeriodWorld) {
        let world = try await TestConsents.world(today: today)
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-own")
        return (browser, world)
    }

    /// The text of a page in the order it stands, without markup.
    private static func text(_ body: String) -> String {
        body.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    }

    @Test func `the pilot's form prints its organisers, service, place, period and who carries it out`() async throws {
        let (browser, _) = try await Self.browser()
        let page = try await browser.get(Self.path + "/print")
        #expect(page.status == .ok)
        let text = Self.text(page.body)
        for words in [
            "Toiminnan kuvaus", "hanke, ELY-keskus ja TE-palvelut",
            "Laatukriteereihin perustuva tuettu työhönvalmennus", "Orimattilan toimintakeskus, kuntouttava työtoiminta",
            "5.9.–30.11.2022", "Toteuttaja ValmennusLehto Oy", "henkilötietoja ei kerätä eikä julkaista",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `the pilot's form holds three statements and the four parties, and a line for the signature`()
        async throws
    {
        let (browser, _) = try await Self.browser()
        let text = Self.text(try await browser.get(Self.path + "/print").body)
        let order = [
            "Suostumuksen sisältö", "1. Tiedän, että osallistuminen on vapaaehtoista", "2. Hankkeen työntekijät saavat",
            "3. Suostun siihen", "ValmennusLehto Oy Suostun", "Orimattilan työllisyyspalvelut, omavalmentaja Suostun",
            "Työikäisten palvelut, asiakasohjaus ja taloudellinen tuki, Orimattila, omatyöntekijä Suostun",
            "Orimattilan työpaja, kuntouttava työtoiminta Suostun", "Päivämäärä ja paikka",
            "Osallistujan allekirjoitus",
        ]
        let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count)
        #expect(places == places.sorted())
        #expect(!text.contains("4. "))
    }

    @Test func `a form is filled in, and its paper tells each answer with the day and the place`() async throws {
        let (browser, world) = try await Self.browser()
        let form = try await browser.get(Self.path)
        #expect(form.body.contains("Tulosta tyhjä lomake"))
        #expect(form.body.contains("value=\"\(TestConsents.coaching)\" selected"))
        let turned = try await Self.fill(browser, workshop: "")
        #expect(turned.status == .unprocessableContent)
        #expect(turned.body.contains("Valitse organisaatio"))
        #expect(turned.body.contains("value=\"Orimattila\""))
        let sent = try await Self.fill(browser, workshop: PeriodWorld.workshop.rawValue)
        #expect(sent.location == "/clients/c1/consents?done=consent_recorded")
        let all = try await world.test.register.read { try $0.consents(of: PeriodWorld.client) }
        let lead = try #require(all.first { $0.origin.lead == nil })
        let list = try await browser.get("/clients/c1/consents")
        #expect(list.body.ranges(of: "/consents/\(lead.id)/print").count == 4)
        let text = Self.text(try await browser.get("/consents/\(lead.id)/print").body)
        for words in [
            "ValmennusLehto Oy, Askel ry Suostuu", "omavalmentaja Ei suostu", "Orimattila 5.9.2022",
            "Harjulan työpaja Suostuu",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("Suostun ____"))
    }

    private static func fill(_ browser: TestBrowser, workshop: String) async throws -> TestBrowser.Answer {
        try await browser.post(
            path,
            [
                "way": "paper", "signed_on": "5.9.2022", "signed_place": "Orimattila", "valid_from": "5.9.2022",
                "valid_to": "30.11.2022", "given.coaching_provider": "yes",
                "organisation.coaching_provider": TestConsents.coaching.rawValue, "given.employment_authority": "no",
                "given.social_care": "yes", "given.provider": "yes", "organisation.provider": workshop,
            ])
    }

    @Test func `a disclosure without a consent is refused at its field, and one with it stands in the list`()
        async throws
    {
        let (browser, world) = try await Self.browser(today: Day(2023, 2, 1))
        let path = "/clients/c1/disclosures"
        #expect(try await browser.get(path).body.contains("Tietoja ei ole annettu eikä pyydetty"))
        _ = try await browser.get(path + "/new")
        let fields: KeyValuePairs = [
            "way": "given", "kind": "service", "party": "kela", "content": "Poissaolopäivät", "basis": "consent",
            "done_on": "1.2.2023",
        ]
        let refused = try await browser.post(path, fields)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.body.contains("ei ole tälle taholle voimassa olevaa suostumusta"))
        #expect(refused.body.contains("Poissaolopäivät"))
        try await TestConsents.record("social-care", yes: ["kela"], in: world)
        #expect(try await browser.post(path, fields).location == path + "?done=disclosure_recorded")
        let list = try await browser.get(path)
        #expect(list.body.contains("Poissaolopäivät") && list.body.contains("Kela"))
    }
}
