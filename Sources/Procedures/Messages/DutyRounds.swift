package import Casework
import Register

/// Looks over everybody's duties once a day, and plans a reminder for those who have one whose window is open, closing
/// or past. The run and its reminders are one transaction; with several servers the first to end makes the day's run.
package struct DutyRounds: Sendable {
    private let office: Office

    /// The roles whose worklist holds duties of their own.
    private static let roles: [Role] = [.ownWorker, .employmentCoach, .responsibleInstructor, .providerManager]

    package init(office: Office) { self.office = office }

    /// Makes the day's run when its time has come and it hasn't been made.
    ///
    /// - Returns: the run; nil when there was none to make
    @discardableResult package func round() async throws -> DutyRun? {
        let moment = office.now()
        guard let now = HelsinkiTime(moment.timestamp), now.minutes >= DutyRun.morning else { return nil }
        let last = try await office.register.read { try $0.dutyRuns(most: 1).first?.day }
        if let last, last >= now.day { return nil }
        let (considered, told) = try await reminded(on: now.day, since: last ?? now.day.adding(days: -1))
        let run = DutyRun(
            day: now.day, endedAt: office.now().timestamp, considered: considered, planned: told.count)
        let newID = office.newID
        return try await office.register.write { register in
            guard try register.insert(run) else { return nil }
            for user in told {
                try register.planNotice(.duty, about: run.day.description, to: user, now, moment.timestamp, newID)
            }
            return run
        }
    }

    private func reminded(on day: Day, since last: Day) async throws -> (considered: Int, told: [ID<UserAccount>]) {
        let workers = try await office.register.read { try $0.workers(in: Self.roles, on: day) }
        var told: [ID<UserAccount>] = []
        for worker in workers where !told.contains(worker.userID) {
            let act = office.quietAct(of: worker)
            let tasks = try await office.register.read { try ReadWorklist.own(in: $0, act) }
            if tasks.contains(where: { DutyReminder.tells(of: $0, on: day, since: last) }) {
                told.append(worker.userID)
            }
        }
        return (Set(workers.map(\.userID)).count, told)
    }
}
