import Casework
import Testing

@Suite struct MeetingTaskTests {
    private let planner = ID<UserAccount>(rawValue: "katja")
    private let guest = ID<UserAccount>(rawValue: "anneli")

    private func meeting(_ state: Meeting.State = .planned) -> Meeting {
        Meeting(
            id: ID(rawValue: "m1"), clientID: ID(rawValue: "c1"),
            terms: MeetingTerms(
                kind: .jointMeeting, day: Day(2026, 12, 1), startsAt: 600, minutes: 60, mode: .remote, place: "",
                agenda: ""), state: state, plannedBy: planner)
    }

    @Test func `a meeting that is ahead waits for everybody who is called to it, until its day`() throws {
        for user in [planner, guest] {
            let task = try #require(meeting().task(for: user, on: Day(2026, 12, 1)))
            #expect(task.kind == .attendMeeting)
            #expect(task.due == Day(2026, 12, 1))
        }
    }

    @Test func `when it is over, the one who called it together writes down what was agreed within a week`() throws {
        let task = try #require(meeting().task(for: planner, on: Day(2026, 12, 2)))
        #expect(task.kind == .recordMeeting)
        #expect((task.from, task.due) == (Day(2026, 12, 1), Day(2026, 12, 8)))
        #expect(meeting().task(for: guest, on: Day(2026, 12, 2)) == nil)
    }

    @Test(arguments: [Meeting.State.held, .cancelled])
    func `a meeting that was held or cancelled asks for nothing more`(state: Meeting.State) {
        #expect(meeting(state).task(for: planner, on: Day(2026, 11, 30)) == nil)
        #expect(meeting(state).task(for: planner, on: Day(2026, 12, 30)) == nil)
    }
}
