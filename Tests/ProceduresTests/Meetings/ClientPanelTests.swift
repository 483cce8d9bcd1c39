import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct ClientPanelTests {
    private static func world(today: Day) async throws -> (PeriodWorld, Worker) {
        let world = try await PeriodWorld(today: today, milestones: .underway(from: Day(2024, 1, 2)))
        try await world.test.register.write { register in
            try register.insert(
                UserAccount(id: ID(rawValue: "u-leader"), name: "Leena Leima", email: "u-leader@polku.example"))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-leader"), userID: ID(rawValue: "u-leader"), organisationID: PeriodWorld.county,
                    role: .serviceManager, isProfessional: true, validFrom: Day(2020, 1, 1)))
            try register.insert(
                Client(
                    id: ID(rawValue: "c2"), countyID: PeriodWorld.county, givenName: "Uuno", familyName: "Uusi",
                    identityCode: "020565-9034", birthDate: Day(1965, 5, 2), municipalityCode: "297",
                    openedOn: Day(2024, 1, 1)))
        }
        return (world, try await world.test.worker("u-leader"))
    }

    @Test func `a client panel has its invitees, who came and what was said, and only those served are invited`()
        async throws
    {
        let (world, leader) = try await Self.world(today: Day(2024, 4, 10))
        let office = world.test.office
        let id = try await office.carryOut(
            PlanPanel(
                in: PeriodWorld.county, .panel, on: Day(2024, 4, 9), place: "Kirjasto", theme: "Palvelun alku"),
            as: leader)
        let open = OpenPanel(id, of: PeriodWorld.county)
        #expect(try await office.ask(open, as: leader).candidates.map(\.client) == [PeriodWorld.client])
        _ = try await office.carryOut(InviteToPanel(PeriodWorld.client, to: id), as: leader)
        let again = await refusal {
            _ = try await office.carryOut(InviteToPanel(PeriodWorld.client, to: id), as: leader)
        }
        #expect(again?.problems == ["client:invited_already"])
        let unserved = await refusal {
            _ = try await office.carryOut(InviteToPanel(ID(rawValue: "c2"), to: id), as: leader)
        }
        #expect(unserved?.problems == ["client:no_service_yet"])
        func tell(_ version: Int, _ notes: String) -> TellOfPanel {
            TellOfPanel(id, of: PeriodWorld.county, version: version, attended: [PeriodWorld.client], notes: notes)
        }
        let silent = await refusal { _ = try await office.carryOut(tell(1, ""), as: leader) }
        #expect(silent?.problems == ["notes:required"])
        _ = try await office.carryOut(tell(1, "Alku oli selkeä."), as: leader)
        let panel = try await office.ask(open, as: leader).panel
        #expect(panel.invitees.map(\.attended) == [true] && panel.attendance == 1)
        #expect(panel.notes == "Alku oli selkeä." && panel.place == "Kirjasto")
        let stale = await refusal { _ = try await office.carryOut(tell(1, "Toinen"), as: leader) }
        guard case .stale = stale else { return #expect(Bool(false)) }
        let stranger = await refusal { _ = try await office.ask(open, as: world.ownWorker) }
        #expect(stranger?.isForWantOfGround == true)
    }

    @Test func `a focus group's five invited and the one who came are counted, with each topic of the experience`()
        async throws
    {
        let (world, leader) = try await Self.world(today: Day(2024, 4, 10))
        let office = world.test.office
        let ahead = try await office.carryOut(
            PlanPanel(in: PeriodWorld.county, .workshop, on: Day(2024, 4, 11), place: "", theme: "Huomenna"),
            as: leader)
        let early = await refusal {
            _ = try await office.carryOut(
                TellOfPanel(ahead, of: PeriodWorld.county, version: 1, attended: [], notes: "x"), as: leader)
        }
        #expect(early?.conflict == "panel_ahead")
        let id = try await office.carryOut(
            PlanPanel(in: PeriodWorld.county, .focusGroup, on: Day(2024, 4, 10), place: "", theme: "Valmennus"),
            as: leader)
        try await world.test.register.write { register in
            for number in 3...6 {
                let client = ID<Client>(rawValue: "c\(number)")
                try register.insert(
                    Client(
                        id: client, countyID: PeriodWorld.county, givenName: "Koe", familyName: "Koe \(number)",
                        identityCode: "020565-90\(number)X", birthDate: Day(1965, 5, 2), municipalityCode: "297",
                        openedOn: Day(2024, 1, 1)))
                try register.invite(client, to: id)
            }
        }
        _ = try await office.carryOut(InviteToPanel(PeriodWorld.client, to: id), as: leader)
        let said: [ClientPanel.Topic: String] = [
            .load: "Sopiva", .benefit: "Enemmän kuin odotin", .ownPlans: "Tuettiin", .recommending: "Kyllä",
            .strengths: "Nostettiin esiin",
        ]
        _ = try await office.carryOut(
            TellOfPanel(
                id, of: PeriodWorld.county, version: 1, attended: [PeriodWorld.client], notes: "", experience: said),
            as: leader)
        let panel = try await office.ask(ListPanels(of: PeriodWorld.county), as: leader).first { $0.id == id }
        #expect(panel?.kind == .focusGroup && panel?.invitees.count == 5 && panel?.attendance == 1)
        #expect(panel?.experience == said)
    }
}
