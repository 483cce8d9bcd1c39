import Casework
import HTTPTypes
import Procedures
import Register
import TestSupport
import Testing
import Web

@Suite struct QuoteTests {
    @Test func `chosen entries of the record come into the report's part with their day and writer, once`()
        async throws
    {
        let world = try await PeriodWorld(today: Day(2024, 5, 10), milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                ClientWorker(
                    id: ID(rawValue: "w-instructor"), clientID: PeriodWorld.client,
                    userID: ID(rawValue: "u-instructor"), organisationID: PeriodWorld.workshop,
                    duty: .responsibleInstructor, validFrom: Day(2024, 1, 1)))
        }
        let entry = try await world.test.office.carryOut(
            WriteRecord(
                client: PeriodWorld.client,
                content: RecordContent(
                    kind: .observation, aboutOn: Day(2024, 4, 22), visibility: .shared,
                    text: "Punnitsi tilaukset itse.", clientView: "Oli helppoa.")), as: world.instructor)
        let browser = try TestBrowser(world.test)
        try await browser.signIn("u-instructor")
        let place = "/periods/p1/documents/new?kind=final_report"
        let form = try await browser.get(place)
        #expect(form.body.contains("22.4.2024, Anneli Ajasta: ”Punnitsi tilaukset itse.”"))
        let none = try await browser.post(
            place, ["made_on": "10.5.2024", "section.examples": "Kahvio", "quote_into": "examples", "act": "quote"])
        #expect(none.status == .unprocessableContent && none.body.contains("Valitse ainakin yksi"))
        let taken = try await browser.post(
            place,
            [
                "made_on": "10.5.2024", "section.examples": "Kahvio", "quote": entry.rawValue,
                "quote_into": "examples", "act": "quote",
            ])
        #expect(taken.status == .seeOther)
        let draft = try await world.test.register.read { try $0.documents(in: PeriodWorld.period) }.first
        #expect(
            draft?.sections["examples"]
                == "Kahvio\n\n22.4.2024, Anneli Ajasta: ”Punnitsi tilaukset itse.” Asiakas: ”Oli helppoa.”")
        let again = try await browser.get(taken.location)
        #expect(!again.body.contains("name=\"quote\""))
    }
}
