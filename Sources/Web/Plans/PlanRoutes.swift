import Casework
import Pages
import Procedures

/// Plans to read, to publish and to take further.
enum PlanRoutes {
    static let routes: [Route] = [
        .get("/plans", .listPlans) { visit in
            let lines = try await visit.ask(ListPlans())
            return .page(ListPage.plans(lines, today: visit.today, words: visit.words), nav: "plans")
        },
        .get("/clients/:client/plans", .openPlan, clientPlans),
        .get("/plans/:plan", .openPlan) { visit in
            let file = try await visit.ask(OpenPlan(visit.id("plan")))
            return .page(
                ArticlePage.plan(file.sheet, today: visit.today, words: visit.words), nav: PlanFormRoutes.nav(visit))
        },
        .get("/plans/:plan/publication", .publishPlan, publicationPage),
        .post("/plans/:plan/publication", .publishPlan, publish),
        .get("/plans/:plan/next", .writePlan) { visit in
            let file = try await visit.ask(OpenPlan(visit.id("plan")))
            if file.plan.state == .draft { throw Refusal.conflict("plan_not_published") }
            return .page(
                FormPage.nextPlan(file.sheet, guards: visit.guards(), words: visit.words),
                nav: PlanFormRoutes.nav(visit))
        },
        .post("/plans/:plan/next", .writePlan) { visit in
            let id = try await visit.carryOut(NextPlan(after: visit.id("plan")))
            return .seeOther("/plans/" + id.rawValue + "/edit", done: "plan_next")
        },
    ]

    private static func clientPlans(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.ask(OpenClientPlans(visit.id("client")))
        let words = visit.words
        let home = "/clients/" + answer.client.id.rawValue
        var actions: [Button] = []
        if answer.mayWritePlan, !answer.plans.contains(where: { $0.state == .draft }) {
            actions.append(Button(words.text("plans.new"), to: home + "/plans/new", .go))
        }
        if answer.mayWriteAssessment {
            actions.append(Button(words.text("needs.new"), to: home + "/needs-assessments/new", .plain))
        }
        return .page(
            ArticlePage.clientPlans(
                answer.client, plans: answer.plans, assessments: answer.assessments, actions: actions,
                tabs: try visit.tabs(of: answer.client.id, current: .plans), today: visit.today, words: words),
            nav: "clients")
    }

    private static func publicationPage(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenPlan(visit.id("plan")))
        if file.plan.state == .published { return .seeOther(file.sheet.path) }
        return .page(publicationForm(visit, file), nav: "clients")
    }

    private static func publicationForm(_ visit: Visit, _ file: PlanFile) -> FormPage {
        let words = visit.words
        let lacking = file.plan.problemsBeforePublication.map { problem in
            let name = words.name(of: "plans.lacks", problem.field.replacing(".", with: "_"))
            return name + ": " + words.problem(problem)
        }
        let against = file.assessment.findings.filter { $0.severity == .block }.map { $0.message.in(visit.language) }
        return FormPage.publication(
            file.sheet, guards: visit.guards(version: file.plan.version), problems: lacking + against, words: words)
    }

    private static func publish(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("plan", of: Plan.self)
        do {
            guard let version = visit.version else { throw Refusal.conflict("no_version") }
            _ = try await visit.carryOut(PublishPlan(id, version: version))
            return .seeOther("/plans/" + id.rawValue, done: "plan_published")
        } catch Refusal.invalid {
            return .again(publicationForm(visit, try await visit.ask(OpenPlan(id))), nav: "clients")
        } catch Refusal.againstRules {
            return .again(publicationForm(visit, try await visit.ask(OpenPlan(id))), nav: "clients")
        }
    }
}
