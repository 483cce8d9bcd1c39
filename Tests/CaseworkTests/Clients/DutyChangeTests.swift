import Casework
import Testing

@Suite struct DutyChangeTests {
    private static let today = Day(2026, 11, 25)

    private static func held(_ user: String, _ from: Day, _ to: Day? = nil) -> ClientWorker {
        ClientWorker(
            id: ID(rawValue: "w-" + user), clientID: ID(rawValue: "c1"), userID: ID(rawValue: user),
            organisationID: ID(rawValue: "k1"), duty: .ownWorker, validFrom: from, validTo: to)
    }

    private static func role(_ user: String, _ role: Role = .ownWorker, to: Day? = nil) -> RoleAssignment {
        RoleAssignment(
            id: ID(rawValue: "r-" + user), userID: ID(rawValue: user), organisationID: ID(rawValue: "k1"), role: role,
            validFrom: Day(2024, 1, 1), validTo: to)
    }

    private static func codes(
        _ change: DutyChange, _ candidate: RoleAssignment?, held: [ClientWorker] = [held("katja", Day(2026, 1, 7))]
    ) -> [String] {
        change.problems(for: candidate, held: held, openedOn: Day(2026, 1, 7), today: today)
            .map { $0.field + ":" + $0.code }
    }

    @Test func `a client is handed over from a day ahead, and the earlier own worker's row ends`() {
        let change = DutyChange(duty: .ownWorker, from: Day(2026, 12, 1), to: nil)
        #expect(Self.codes(change, Self.role("kalle")) == [])
        #expect(change.ending(among: [Self.held("katja", Day(2026, 1, 7))])?.userID == ID(rawValue: "katja"))
    }

    @Test func `nobody becomes own worker without a role in force on the day`() {
        let change = DutyChange(duty: .ownWorker, from: Day(2026, 12, 1), to: nil)
        #expect(Self.codes(change, Self.role("mikko", .employmentCoach)) == ["person:role_missing"])
        #expect(Self.codes(change, nil) == ["person:role_missing"])
        #expect(Self.codes(change, Self.role("kalle", to: Day(2026, 11, 30))) == ["person:role_not_in_force"])
    }

    @Test func `responsibility isn't handed over backwards, to oneself, for a time or past a later one`() {
        let past = DutyChange(duty: .ownWorker, from: Day(2026, 11, 24), to: nil)
        #expect(Self.codes(past, Self.role("kalle")) == ["from:duty_in_past"])
        let own = DutyChange(duty: .ownWorker, from: Day(2026, 12, 1), to: Day(2026, 12, 31))
        #expect(Self.codes(own, Self.role("katja")) == ["person:duty_held_already", "to:own_worker_open_ended"])
        let before = DutyChange(duty: .ownWorker, from: Day(2026, 11, 28), to: nil)
        let later = [Self.held("katja", Day(2026, 1, 7), Day(2026, 11, 30)), Self.held("kalle", Day(2026, 12, 1))]
        #expect(Self.codes(before, Self.role("kaisa"), held: later) == ["from:duty_later"])
    }

    @Test func `who began today can't be followed today`() {
        let change = DutyChange(duty: .ownWorker, from: Self.today, to: nil)
        let held = [Self.held("katja", Self.today)]
        #expect(Self.codes(change, Self.role("kalle"), held: held) == ["from:duty_same_day"])
    }

    @Test func `a substitute stands in for a stretch of days and takes no responsibility away`() {
        let open = DutyChange(duty: .substitute, from: Self.today, to: nil)
        #expect(Self.codes(open, Self.role("kalle")) == ["to:required"])
        let stretch = DutyChange(duty: .substitute, from: Self.today, to: Day(2026, 12, 5))
        #expect(Self.codes(stretch, Self.role("kalle")) == [])
        #expect(stretch.ending(among: [Self.held("katja", Day(2026, 1, 7))]) == nil)
        let backwards = DutyChange(duty: .substitute, from: Day(2026, 12, 5), to: Day(2026, 12, 1))
        #expect(Self.codes(backwards, Self.role("kalle")) == ["to:ends_before_start"])
    }
}
