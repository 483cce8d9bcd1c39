import Casework
import Pages
import Procedures

/// Following a plan: endorsements and how far its goals have been reached.
enum PlanFollowUpRoutes {
    static let routes: [Route] = [
        .get("/plans/:plan/endorsements", .endorsePlan) { visit in
            let file = try await visit.ask(OpenPlan(visit.id("plan")))
            return .page(endorsements(visit, file, []), nav: "plans")
        },
        .post("/plans/:plan/endorsements", .endorsePlan, endorse),
        .get("/plans/:plan/achievement", .measurePlan) { visit in
            let file = try await visit.ask(OpenPlan(visit.id("plan")))
            guard file.plan.state == .published else { throw Refusal.conflict("plan_not_published") }
            return .page(achievement(visit, file, []), nav: "clients")
        },
        .post("/plans/:plan/achievement", .measurePlan, measure),
    ]

    private static func endorsements(_ visit: Visit, _ file: PlanFile, _ problems: [Problem]) -> FormPage {
        let suggested = ["given_on": [visit.words.format.day(visit.today)]]
        return FormPage.endorsements(
            file.sheet, visit.entered(suggested, problems: problems), today: visit.today, guards: visit.guards(),
            words: visit.words)
    }

    private static func endorse(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("plan", of: Plan.self)
        if visit.form["act"] == "check" {
            _ = try await visit.carryOut(CheckEndorsements(id))
            return .seeOther("/plans/" + id.rawValue, done: "endorsements_checked")
        }
        var typed = Typed(visit.form)
        let kind: Endorsement.Kind? = typed.code("kind")
        let givenOn = typed.day("given_on")
        let validTo = typed.day("valid_to")
        do {
            try typed.done()
            guard let kind, let givenOn, let validTo else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(EndorsePlan(id, kind: kind, givenOn: givenOn, validTo: validTo))
            return .seeOther("/plans/" + id.rawValue, done: "plan_endorsed")
        } catch Refusal.invalid(let problems) {
            return .again(endorsements(visit, try await visit.ask(OpenPlan(id)), problems), nav: "plans")
        }
    }

    private static func achievement(_ visit: Visit, _ file: PlanFile, _ problems: [Problem]) -> FormPage {
        let suggested = ["scored_on": [visit.words.format.day(visit.today)]]
        return FormPage.achievement(
            file.sheet, visit.entered(suggested, problems: problems), guards: visit.guards(), words: visit.words)
    }

    private static func measure(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("plan", of: Plan.self)
        let file = try await visit.ask(OpenPlan(id))
        var typed = Typed(visit.form)
        let day = typed.day("scored_on")
        var scores: [MeasureGoals.Score] = []
        for number in file.shared.goalNumbers {
            let own = typed.score("client\(number)")
            let professional = typed.score("professional\(number)")
            let note = typed.textIfAny("note\(number)", most: 1_000)
            if own == nil, professional == nil, note.isEmpty { continue }
            scores.append(MeasureGoals.Score(goal: number, client: own, professional: professional, note: note))
        }
        do {
            try typed.done()
            guard let day else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(MeasureGoals(id, on: day, scores: scores))
            return .seeOther("/plans/" + id.rawValue, done: "plan_measured")
        } catch Refusal.invalid(let problems) {
            return .again(achievement(visit, file, problems), nav: "clients")
        }
    }
}

extension Typed {
    /// A score that may be left out.
    fileprivate mutating func score(_ field: String) -> Int? {
        input[field].isEmpty ? nil : number(field, in: GoalScore.range)
    }
}
