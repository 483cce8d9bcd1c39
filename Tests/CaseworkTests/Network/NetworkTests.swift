import Casework
import Testing

@Suite struct NetworkTests {
    private let today = Day(2026, 11, 25)

    private func obstacle(_ steps: [RootObstacle.Step]) -> RootObstacle {
        RootObstacle(
            id: ID(rawValue: "o1"), clientID: ID(rawValue: "c1"), kind: .debts, text: "Ulosotto",
            notedBy: ID(rawValue: "katja"), steps: steps)
    }

    @Test func `an obstacle's state is its newest one, and a new state comes after it with what was seen`() {
        let known = obstacle([
            .init(state: .recognised, on: Day(2026, 10, 1), note: ""),
            .init(state: .workedOn, on: Day(2026, 11, 2), note: "Varattu aika"),
        ])
        #expect(known.state == .workedOn)
        let good = RootObstacle.Step(state: .eased, on: Day(2026, 11, 20), note: "Maksusuunnitelma")
        #expect(known.problems(with: good, today: today).isEmpty)
        let bad = RootObstacle.Step(state: .workedOn, on: Day(2026, 11, 1), note: "")
        #expect(
            known.problems(with: bad, today: today).map(\.code) == [
                "state_unchanged", "before_last_state", "required",
            ])
        let ahead = RootObstacle.Step(state: .eased, on: Day(2026, 11, 26), note: "Huomenna")
        #expect(known.problems(with: ahead, today: today).map(\.code) == ["not_in_future"])
    }

    @Test func `a party is in the network from its first day to its last`() {
        let terms = NetworkPartyTerms(kind: .mentalHealth, name: "Poli", contact: "", from: Day(2026, 10, 1))
        let party = NetworkParty(
            id: ID(rawValue: "p1"), clientID: ID(rawValue: "c1"), terms: terms, to: Day(2026, 11, 10),
            endReason: "Hoito päättyi", addedBy: ID(rawValue: "katja"))
        #expect(!party.isPresent(on: Day(2026, 9, 30)))
        #expect(party.isPresent(on: Day(2026, 10, 1)))
        #expect(party.isPresent(on: Day(2026, 11, 10)))
        #expect(!party.isPresent(on: Day(2026, 11, 11)))
        #expect(
            party.problems(endingOn: Day(2026, 9, 30), because: "", today: today).map(\.field) == ["to", "reason"])
    }
}
