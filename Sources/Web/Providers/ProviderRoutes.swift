import Casework
import Pages
import Procedures

/// The county's providers, for its service manager and for a provider's own manager.
enum ProviderRoutes {
    static let routes: [Route] =
        [
            .get("/providers", .listProviders) { visit in
                let worker = try visit.worker
                let organisation = worker.organisationKind == .county ? worker.countyID : worker.organisationID
                let lines = try await visit.ask(ListProviders(of: organisation))
                return .page(
                    ListPage.providers(
                        lines.map { ($0.dossier, $0.judgement) }, ways: ways(worker.role, visit.words),
                        today: visit.today, words: visit.words),
                    nav: "providers")
            },
            .get("/providers/:organisation", .openProvider) { visit in
                let open = try await open(visit)
                var view = ProviderView(
                    dossier: open.dossier, judgement: open.judgement, rules: open.rules, clients: open.clients,
                    mayDecide: open.mayDecide, today: open.today)
                view.measures = open.measures
                view.mayMeasure = open.mayMeasure
                return .page(ArticlePage.provider(view, words: visit.words), nav: "providers")
            },
        ] + ProviderStateRoutes.routes + ProviderPaperRoutes.routes + StaffRoutes.routes + ProviderMeetingRoutes.routes
        + MeasureRoutes.routes

    /// The ways to what the county's own people do beside approving providers.
    private static func ways(_ role: Role, _ words: Words) -> [Button] {
        let settings = Action.readCountySettings.grounds(for: role).isEmpty
            ? [] : [Button(words.text("organisations.settings.title"), to: "/county-settings")]
        let panels = Action.readPanels.grounds(for: role).isEmpty
            ? [] : [Button(words.text("meetings.panels"), to: "/client-panels")]
        return panels + settings
    }

    static func open(_ visit: Visit) async throws -> OpenProvider.Answer {
        try await visit.ask(OpenProvider(visit.id("organisation")))
    }

    static func place(_ open: OpenProvider.Answer) -> String {
        "/providers/" + open.dossier.provider.id.rawValue
    }
}

/// A form of a provider as its routes handle it: shown again with everything typed when something doesn't hold.
struct ProviderDesk: Sendable {
    let open: OpenProvider.Answer
    let visit: Visit
    /// The version of what is edited; nil when a new thing is made.
    let version: Int?
    let start: [String: [String]]
    let page: @Sendable (ProviderForm) -> FormPage

    var empty: Answer { .page(page(form(visit.entered(start))), nav: "providers") }

    /// Carries the act out; then the provider's page with the notice.
    func carryOut(done: String, _ act: (inout Typed) async throws -> Void) async throws -> Answer {
        var typed = Typed(visit.form)
        do {
            try await act(&typed)
            return .seeOther(ProviderRoutes.place(open), done: done)
        } catch Refusal.invalid(let problems) {
            let others = problems.filter { $0.field.isEmpty }.map { visit.words.problem($0) }
            return .again(page(form(visit.entered(problems: problems), others)), nav: "providers")
        } catch Refusal.againstRules(let findings) {
            return .again(page(form(visit.entered(), [], findings)), nav: "providers")
        } catch Refusal.stale {
            let changed = visit.words.problem(Problem("", "changed"))
            let stored = visit.differing(from: start)
            return .again(page(form(visit.entered(stored: stored), [changed])), nav: "providers")
        }
    }

    private func form(
        _ entered: Entered, _ problems: [String] = [], _ findings: [Finding] = []
    ) -> ProviderForm {
        ProviderForm(
            provider: open.dossier.provider, entered: entered, guards: visit.guards(version: version),
            problems: problems, findings: findings, words: visit.words)
    }
}
