import Casework
import Procedures
import Register

/// What follows a decision in the town: one is being changed on the way, and one service has just been interrupted.
struct FollowRun {
    let stage: Stage
    let runs: [LifeRun]
    /// The day that is today in the demonstration.
    let end: Day

    /// Lets happen what this day has.
    func carryOut() async throws {
        guard stage.today == end.adding(days: -1).workday else { return }
        let going = try await goingOn()
        if let (run, decision) = going.first {
            try await stage.perform(
                ChangeDecision(
                    decision, from: end.adding(days: 10),
                    reason: "Matka pajalle on pitkä, ja lähempänä on vapaa paikka."),
                as: run.ownWorker)
        }
        guard let (run, decision) = going.dropFirst().last else { return }
        let version = try await stage.register.read { try $0.period(ofDecision: decision)?.version } ?? 1
        try await stage.perform(
            StopService(
                decision, .interrupted, day: end.adding(days: 6),
                reason: "Sairausloma jatkuu niin pitkään, ettei palvelua voi nyt käyttää.", version: version),
            as: run.ownWorker)
    }

    /// The decisions of one own worker whose service goes on for weeks yet, and isn't followed by another.
    private func goingOn() async throws -> [(LifeRun, ID<Decision>)] {
        var found: [(LifeRun, ID<Decision>)] = []
        for run in runs where run.life.number > 20 && run.ownWorker == "kaija.kartta" && !run.isClosed {
            guard let index = run.decisions.keys.max(), let id = run.decisions[index] else { continue }
            let (decision, period, next) = try await stage.register.read { register in
                (try register.decision(id), try register.period(ofDecision: id), try register.renewal(of: id))
            }
            guard let decision, let period, next == nil, decision.endedOn == nil, decision.grants,
                period.milestones.startedOn != nil, decision.terms.lastDay > end.adding(days: 40)
            else { continue }
            found.append((run, id))
        }
        return found
    }
}
