import Casework
import Pages
import Procedures

/// Making and editing a plan while it is a draft.
enum PlanFormRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/plans/new", .writePlan) { visit in
            .page(try await newPage(visit, []), nav: nav(visit))
        },
        .post("/clients/:client/plans/new", .writePlan, start),
        .get("/plans/:plan/edit", .writePlan) { visit in
            let file = try await visit.ask(OpenPlan(visit.id("plan")))
            guard file.mayWrite, file.plan.state == .draft else { throw Refusal.conflict("plan_published") }
            let lacking = visit.query["check"] == "yes" ? file.plan.problemsBeforePublication : []
            let heading = visit.words.text("plans.cannot_publish")
            return .page(editPage(visit, file, lacking, heading: heading), nav: nav(visit))
        },
        .post("/plans/:plan/edit", .writePlan, edit),
    ]

    static func nav(_ visit: Visit) -> String { visit.visitor?.role == .employmentCoach ? "plans" : "clients" }

    private static func newPage(_ visit: Visit, _ problems: [Problem]) async throws -> FormPage {
        let form = try await visit.ask(PlanFormFor(client: visit.id("client")))
        var sheet = PlanSheet(client: form.client, plan: nil)
        sheet.kinds = form.kinds
        sheet.mayWithhold = visit.visitor.map { !$0.role.seesSharedGroupsOnly } ?? false
        let suggested = PlanFormValues.ofNew(
            kind: form.kinds.first, participants: form.participants, today: form.today, visit.words)
        return FormPage.plan(
            sheet, visit.entered(suggested, problems: problems), goalRows: visit.form.goalRows,
            guards: visit.guards(), words: visit.words)
    }

    private static func start(_ visit: Visit) async throws -> Answer {
        if visit.form["act"] == "goals" { return .page(try await newPage(visit, []), nav: nav(visit)) }
        var typed = Typed(visit.form)
        do {
            let kind: Plan.Kind? = typed.code("kind")
            let text = typed.planText()
            try typed.done()
            guard let kind, let text else { throw Refusal.invalid([Problem("kind", "choose")]) }
            let id = try await visit.carryOut(StartPlan(client: visit.id("client"), kind: kind, text: text))
            return .seeOther("/plans/" + id.rawValue, done: "plan_saved")
        } catch Refusal.invalid(let problems) {
            return .again(try await newPage(visit, problems), nav: nav(visit))
        }
    }

    private static func editPage(
        _ visit: Visit, _ file: PlanFile, _ problems: [Problem], isStale: Bool = false, heading: String? = nil
    ) -> FormPage {
        let values = PlanFormValues.of(file.plan, visit.words)
        let entered = visit.entered(
            values, problems: problems, stored: isStale ? visit.differing(from: values) : [:])
        var sheet = file.sheet
        sheet.mayWithhold = visit.visitor.map { !$0.role.seesSharedGroupsOnly } ?? false
        return FormPage.plan(
            sheet, entered, goalRows: max(visit.form.goalRows, file.plan.goals.count),
            guards: visit.guards(version: isStale ? file.plan.version : visit.version ?? file.plan.version),
            errorHeading: heading,
            problems: isStale ? [visit.words.problem(Problem("", "changed"))] : [], words: visit.words)
    }

    private static func edit(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("plan", of: Plan.self)
        let file = try await visit.ask(OpenPlan(id))
        if visit.form["act"] == "goals" { return .page(editPage(visit, file, []), nav: nav(visit)) }
        var typed = Typed(visit.form)
        do {
            let text = typed.planText()
            try typed.done()
            guard let text, let version = visit.version else { throw Refusal.conflict("no_version") }
            _ = try await visit.carryOut(EditPlan(id, version: version, text: text))
            return .seeOther("/plans/" + id.rawValue, done: "plan_saved")
        } catch Refusal.invalid(let problems) {
            return .again(editPage(visit, file, problems), nav: nav(visit))
        } catch Refusal.stale {
            let now = try await visit.ask(OpenPlan(id))
            return .again(editPage(visit, now, [], isStale: true), nav: nav(visit))
        }
    }
}

extension PlanFile {
    /// The plan as its pages need it.
    var sheet: PlanSheet {
        var sheet = PlanSheet(client: client, plan: plan)
        sheet.madeBy = madeBy
        sheet.previous = previous
        sheet.next = next
        sheet.assessment = assessment
        sheet.mayWrite = mayWrite
        sheet.mayPublish = mayPublish
        sheet.shared = shared
        sheet.endorsements = endorsements
        sheet.parallel = parallel
        sheet.scores = scores
        sheet.implementations = implementations
        sheet.mayEndorse = mayEndorse
        sheet.mayMeasure = mayMeasure
        return sheet
    }
}
