package import Casework
package import Register

/// Records how far the goals of a published plan have been reached: the client's own score beside the professional's.
package struct MeasureGoals: Procedure {
    package static let action = Action.measurePlan

    package struct Score: Equatable, Sendable {
        /// The goal's number in the plan, from 1.
        package let goal: Int
        package let client: Int?
        package let professional: Int?
        package let note: String

        package init(goal: Int, client: Int?, professional: Int?, note: String = "") {
            self.goal = goal
            self.client = client
            self.professional = professional
            self.note = note
        }
    }

    package let plan: ID<Plan>
    package let on: Day
    package let scores: [Score]

    package init(_ plan: ID<Plan>, on day: Day, scores: [Score]) {
        self.plan = plan
        on = day
        self.scores = scores
    }

    package var subject: Subject { .plan(plan) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard let found = try register.plan(plan) else { throw Refusal.notFound("plan") }
        guard let published = found.publishedOn else { throw Refusal.conflict("plan_not_published") }
        var problems: [Problem] = []
        if on > act.today { problems.append(Problem("scored_on", "in_future")) }
        if on < published { problems.append(Problem("scored_on", "score_before_plan")) }
        if scores.isEmpty { problems.append(Problem("professional1", "score_missing")) }
        for score in scores {
            if !(1...max(1, found.goals.count)).contains(score.goal) { throw Refusal.notFound("plan") }
            for (field, value) in [("client", score.client), ("professional", score.professional)] {
                guard let value, !GoalScore.range.contains(value) else { continue }
                problems.append(Problem(field + String(score.goal), "number_between", ["from": "0", "to": "10"]))
            }
            if score.client == nil, score.professional == nil {
                problems.append(Problem("professional\(score.goal)", "score_missing"))
            }
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        for score in scores {
            try register.record(
                GoalScore(
                    planID: plan, goalNumber: score.goal, scoredOn: on, client: score.client,
                    professional: score.professional, note: score.note, recordedBy: act.worker.userID))
        }
        return Done()
    }
}
