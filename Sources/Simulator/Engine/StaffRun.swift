import Casework
import Procedures
import Register

/// What changes among those who answer for the clients: a hand-over, a holiday with its substitute, a new instructor.
struct StaffRun {
    let stage: Stage
    let runs: [LifeRun]
    /// The day that is today in the demonstration.
    let end: Day

    /// Lets happen what this day has.
    func carryOut() async throws {
        switch stage.today {
        case end.adding(days: -75).workday: try await handOver()
        case end.adding(days: -34).workday: try await changeInstructor()
        case end.adding(days: -6).workday: try await standIn()
        default: return
        }
    }

    /// A third of one own worker's clients get another.
    private func handOver() async throws {
        let next = "kaija.kartta"
        let person = try await stage.worker(next).assignmentID
        for run in runs where run.ownWorker == "kim.kompassi" && run.life.number % 3 == 1 {
            guard let client = run.client, !run.isClosed else { continue }
            try await stage.perform(
                AssignWorker(
                    client: client, change: DutyChange(duty: .ownWorker, from: stage.today, to: nil), person: person),
                as: run.ownWorker)
            run.ownWorker = next
        }
    }

    /// One own worker is on holiday, and another stands in for every client.
    private func standIn() async throws {
        let substitute = try await stage.worker("kaija.kartta").assignmentID
        let change = DutyChange(duty: .substitute, from: stage.today, to: end.adding(days: 9))
        for run in runs where run.ownWorker == "kim.kompassi" {
            guard let client = run.client, !run.isClosed else { continue }
            try await stage.perform(
                AssignWorker(client: client, change: change, person: substitute), as: run.ownWorker)
        }
    }

    /// The workshop's second instructor takes over some of its people; the last of them is still to be confirmed.
    private func changeInstructor() async throws {
        let movers = runs.filter { $0.life.number % 4 == 1 && $0.life.number > 20 }
        for run in movers {
            for index in run.periods.keys.sorted() {
                try await run.withPeriod(index) { period, stay in
                    let done = period.milestones
                    guard done.startedOn != nil, done.endedOn == nil, period.providerID == DemoTown.workshop
                    else { return }
                    try await stage.perform(
                        ChangeInstructor(
                            period.id, version: period.version, to: ID(rawValue: "tero.taival"), from: stage.today,
                            reason: "Verstaalle tuli toinen ohjaaja, ja asiakkaat jaettiin.",
                            toldClientOn: stage.today.adding(days: -1)), as: stay.workplace.instructor)
                }
                guard run !== movers.last else { continue }
                try await run.withPeriod(index) { period, _ in
                    guard period.responsibleInstructorID?.rawValue == "tero.taival" else { return }
                    try await stage.perform(
                        AcknowledgeInstructor(period.id, version: period.version), as: run.ownWorker)
                }
            }
        }
    }
}
