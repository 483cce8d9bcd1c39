import Casework
import Procedures
import Register
import TestSupport
import Testing

/// To whom the orders of a service are addressed.
@Suite struct OrderContactTests {
    @Test(arguments: TestEngine.all)
    func `a provider's orders go to a named person with title, telephone and e-mail, whom the order tells`(
        engine: TestEngine
    ) async throws {
        let test = try await TestOffice(today: Day(2024, 1, 1), rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try ReadyCounty.settle(in: register)
            try register.insert(
                UserAccount(
                    id: ID(rawValue: "paavo"), name: "Paavo Portti", email: "paavo@polku.example", personaOrder: 20))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-paavo"), userID: ID(rawValue: "paavo"), organisationID: ReadyCounty.county,
                    role: .mainUser, validFrom: Day(2023, 12, 1)))
        }
        let paavo = try await test.worker("paavo")
        func edit(_ contact: OrderContact) async throws {
            _ = try await test.office.carryOut(
                EditOrganisation(
                    ReadyCounty.workshop,
                    contents: OrganisationContents(
                        name: "Paja ry", legalForm: .association, orderContact: contact), version: 1), as: paavo)
        }
        let lacking = await refusal { try await edit(OrderContact(name: "Saara Suunta", phone: "044 000 0000")) }
        #expect(lacking?.problems == ["order_contact_title:required", "order_contact_email:required"])
        let whole = OrderContact(
            title: "Toiminnanjohtaja", name: "Saara Suunta", phone: "044 000 0000", email: "saara@paja.example")
        try await edit(whole)
        let katja = try await test.worker("katja")
        let made = try await test.office.carryOut(
            ApproveDecision(client: ReadyCounty.client, draft: ReadyCounty.draft()), as: katja)
        let told = try await test.office.ask(OpenDecision(made), as: katja).place?.organisation.orderContact
        #expect(told == whole)
        #expect(told?.line == "Toiminnanjohtaja Saara Suunta, 044 000 0000, saara@paja.example")
    }
}
