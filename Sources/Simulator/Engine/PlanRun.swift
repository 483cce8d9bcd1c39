import Casework
import Procedures
import Register

/// What some plans hold besides their goals, and how they are followed.
extension LifeRun {
    /// The people of the stories and every third of the others have plans written to the last part.
    var isWrittenOut: Bool { life.number < 8 || life.number.isMultiple(of: 3) }

    var goals: [Plan.Goal] {
        life.goals.enumerated().map { index, goal in
            Plan.Goal(
                goal: goal.0, means: goal.1,
                interimGoals: isWrittenOut
                    ? [
                        InterimGoal(
                            index == 0 ? "Ensimmäinen kuukausi sovittuina päivinä" : "Yksi uusi asia kokeiltu",
                            aimedOn: stage.today.date(monthsAfter: 1 + index))
                    ] : [])
        }
    }

    var tasks: [Plan.PartyTask] {
        guard isWrittenOut else { return [] }
        var tasks = [
            Plan.PartyTask(
                party: .client, text: "Kertoo ohjaajalle, jos jokin päivä ei onnistu.", dueOn: nil),
            Plan.PartyTask(
                party: .employmentCoach, text: "Selvittää, voiko työkokeilua puoltaa.",
                dueOn: stage.today.date(monthsAfter: 2)),
        ]
        if life.wishesCoaching {
            tasks.append(
                Plan.PartyTask(
                    party: .other, text: "Työhönvalmentaja tapaa asiakkaan kerran viikossa toimintapäivien lisäksi.",
                    dueOn: nil))
        }
        return tasks
    }

    /// The employment authority's word on the next step, with the plan that it belongs to.
    func endorse(_ plan: ID<Plan>, _ kind: Plan.Kind) async throws {
        guard kind.isJoint, isWrittenOut, decisions.isEmpty == false else { return }
        let coach = life.coach(on: stage.today)
        for endorsed in life.wishesCoaching ? [Endorsement.Kind.workTrial, .paySubsidy] : [.workTrial] {
            try await stage.perform(
                EndorsePlan(
                    plan, kind: endorsed, givenOn: stage.today,
                    validTo: stage.today.date(monthsAfter: endorsed == .workTrial ? 6 : 12)), as: coach)
        }
    }

    /// How far the goals have come, as the client and the instructor see it at the interim report.
    func score(_ index: Int) async throws {
        guard isWrittenOut, let plan else { return }
        var dice = Dice("score", String(life.number), String(index))
        let scores = life.goals.indices.map { goal in
            let client = min(10, 3 + index + dice.roll(3))
            return MeasureGoals.Score(
                goal: goal + 1, client: client, professional: min(10, client + dice.roll(3) - 1),
                note: "Asiakas arvioi ensin itse, sitten katsoimme yhdessä.")
        }
        try await stage.perform(
            MeasureGoals(plan, on: stage.today, scores: scores), as: life.stays[index].workplace.instructor)
    }

    /// The job coach begins beside the work activity when the client has agreed that they may know.
    func meetJobCoach() async throws {
        guard let client else { return }
        try await ask("coaching_provider", DemoTown.coaching)
        let coach = try await stage.worker("salla.silta")
        try await stage.perform(
            AssignWorker(
                client: client, change: DutyChange(duty: .jobCoach, from: stage.today, to: nil),
                person: coach.assignmentID), as: ownWorker)
    }
}
