import Casework
import Procedures
import Register
import TestSupport
import Testing

@Suite struct UserProcedureTests {
    private static let today = Day(2026, 11, 25)
    private static let katja = ID<RoleAssignment>(rawValue: "role-katja")

    private static func office() async throws -> TestOffice {
        let test = try await TestOffice(today: today)
        try await test.register.write { try TestOffices.fill($0) }
        return test
    }

    private static func invitation(
        _ email: String, to organisation: ID<Organisation> = TestCounty.provider, _ role: Role = .responsibleInstructor
    ) -> InviteUser {
        InviteUser(to: organisation, name: "Uusi Ohjaaja", email: email, role: role, days: DateRange(from: today))
    }

    private static func ending(successor: String?, version: Int = 1, on last: Day = Day(2026, 11, 30)) -> EndRole {
        EndRole(
            katja, at: TestCounty.county, on: last, successor: successor.map { ID(rawValue: $0) }, version: version)
    }

    @Test func `the main user invites to any partner, and the manager of a provider only to their own`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        let manager = try await test.worker("raili")
        #expect(try await test.office.carryOut(Self.invitation("a@polku.example"), as: main).isNew)
        #expect(try await test.office.carryOut(Self.invitation("b@polku.example"), as: manager).isNew)
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(
                Self.invitation("c@polku.example", to: TestCounty.county, .ownWorker), as: manager)
        }
        let katja = try await test.worker("katja")
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(Self.invitation("d@polku.example"), as: katja)
        }
        let known = try await test.register.read { register in
            try ["a", "b", "c", "d"].map { try register.user(email: $0 + "@polku.example") != nil }
        }
        #expect(known == [true, true, false, false])
    }

    @Test func `a known address is given the role and keeps its account`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        let invited = try await test.office.carryOut(Self.invitation("Mikko@polku.example"), as: main)
        #expect(invited == Invited(user: ID(rawValue: "mikko"), isNew: false))
        await #expect(throws: Refusal.self) {
            try await test.office.carryOut(Self.invitation("mikko@polku.example"), as: main)
        }
        #expect(try await test.doorkeeper.roles(of: ID(rawValue: "mikko")).map(\.role).contains(.responsibleInstructor))
    }

    @Test func `a role is given only where it can be held`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        for role in [Role.ownWorker, .client, .auditor] {
            await #expect(throws: Refusal.self) {
                try await test.office.carryOut(Self.invitation("x@polku.example", role), as: main)
            }
        }
    }

    @Test func `FLOW-03 a role doesn't end while a client would lose their responsible person`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        for successor in [nil, "katja", "mikko", "nobody"] {
            do {
                _ = try await test.office.carryOut(Self.ending(successor: successor), as: main)
                Issue.record("ended with \(successor ?? "nobody")")
            } catch Refusal.invalid(let problems) {
                #expect(problems.map(\.code) == ["successor_needed"])
            }
        }
        let worker = try await test.register.read {
            try $0.workers(of: TestCounty.client, on: Day(2027, 1, 1)).first?.userID.rawValue
        }
        #expect(worker == "katja")
    }

    @Test func `FLOW-03 ending a role hands its clients to the successor and leaves one entry`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        let before = try await test.register.read { try $0.trail(limit: 500).count }
        _ = try await test.office.carryOut(Self.ending(successor: "veera"), as: main)
        let (owner, held, trail) = try await test.register.read { register in
            (
                try register.workers(of: TestCounty.client, on: Day(2026, 12, 1)).first?.userID.rawValue,
                try register.assignments(of: ID(rawValue: "katja"), on: Day(2026, 12, 1)),
                try register.trail(limit: 500)
            )
        }
        #expect(owner == "veera")
        #expect(held.isEmpty)
        #expect(trail.count == before + 1)
        #expect(trail.first?.action == "role.end")
    }

    @Test func `a role that was changed meanwhile is not ended`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        do {
            _ = try await test.office.carryOut(Self.ending(successor: "veera", version: 7), as: main)
            Issue.record("ended")
        } catch Refusal.stale(let current) { #expect(current == 1) }
    }

    @Test func `the last main user can't be ended`() async throws {
        let test = try await Self.office()
        let main = try await test.worker("paavo")
        do {
            _ = try await test.office.carryOut(
                EndRole(
                    ID(rawValue: "role-paavo"), at: TestCounty.county, on: Self.today, successor: nil, version: 1),
                as: main)
            Issue.record("ended")
        } catch Refusal.invalid(let problems) { #expect(problems.map(\.code) == ["last_main_user"]) }
    }

    @Test func `a new link takes back the earlier ones, and nobody reaches a person of another house`() async throws {
        let test = try await Self.office()
        let (main, manager) = (try await test.worker("paavo"), try await test.worker("raili"))
        let katja = ID<UserAccount>(rawValue: "katja")
        let earlier = try await test.doorkeeper.makeLink(for: katja, .passwordReset)
        await #expect(throws: Refusal.self) { try await test.office.carryOut(RenewLink(for: katja), as: manager) }
        #expect(try await test.doorkeeper.holder(ofLink: earlier) != nil)
        _ = try await test.office.carryOut(RenewLink(for: katja), as: main)
        #expect(try await test.doorkeeper.holder(ofLink: earlier) == nil)
    }

    @Test func `a token opens as the role it was made for, and only for as long as it holds`() async throws {
        let test = try await Self.office()
        let token = try await test.doorkeeper.makeToken(forEmail: "katja@polku.example", days: 30)
        #expect(try await test.doorkeeper.worker(token: token)?.role == .ownWorker)
        #expect(try await test.doorkeeper.worker(token: token + "x") == nil)
        for (email, days) in [("nobody@polku.example", 30), ("katja@polku.example", 367), ("katja@polku.example", 0)] {
            await #expect(throws: Refusal.self) { try await test.doorkeeper.makeToken(forEmail: email, days: days) }
        }
    }
}
