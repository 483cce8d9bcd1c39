import Casework
import Pages
import Procedures

/// The occasions on which the county hears its clients.
enum PanelRoutes {
    static let routes: [Route] = [
        .get("/client-panels", .readPanels) { visit in
            let panels = try await visit.ask(ListPanels(of: visit.worker.countyID))
            return .page(ListPage.panels(panels, words: visit.words), nav: "providers")
        },
        .get("/client-panels/new", .keepPanels) { visit in
            let start = ["held_on": visit.words.format.typed(visit.today.adding(days: 14)), "kind": "panel"]
            return .page(planPage(visit, Draft(start, words: visit.words)), nav: "providers")
        },
        .post("/client-panels", .keepPanels, plan),
        .get("/client-panels/:panel", .readPanels) { visit in
            let (panel, candidates) = try await open(visit)
            let page = ArticlePage.panel(
                panel, mayInvite: !candidates.isEmpty, today: visit.today, words: visit.words)
            return .page(page, nav: "providers")
        },
        .get("/client-panels/:panel/invitees/new", .keepPanels) { visit in
            .page(try await invitePage(visit, Draft(words: visit.words)), nav: "providers")
        },
        .post("/client-panels/:panel/invitees", .keepPanels, invite),
        .get("/client-panels/:panel/outcome", .keepPanels) { visit in
            let panel = try await open(visit).panel
            if panel.heldOn > visit.today { throw Refusal.conflict("panel_ahead") }
            return .page(
                FormPage.panelOutcome(
                    panel, visit.entered(values(panel)), guards: visit.guards(version: panel.version),
                    words: visit.words), nav: "providers")
        },
        .post("/client-panels/:panel/outcome", .keepPanels, tell),
    ]

    private static func open(_ visit: Visit) async throws -> (panel: ClientPanel, candidates: [ClientPanel.Invitee]) {
        try await visit.ask(OpenPanel(try visit.id("panel"), of: visit.worker.countyID))
    }

    private static func values(_ panel: ClientPanel) -> [String: [String]] {
        var values = ["notes": [panel.notes]]
        values["attended"] = panel.invitees.filter { $0.attended == true }.map(\.client.rawValue)
        for (topic, said) in panel.experience { values["topic." + topic.rawValue] = [said] }
        return values
    }

    private static func plan(_ visit: Visit) async throws -> Answer {
        do {
            var typed = Typed(visit.form)
            let kind: ClientPanel.Kind? = typed.code("kind")
            let day = typed.day("held_on")
            let place = typed.textIfAny("place", most: 200)
            let theme = typed.text("theme", most: 200)
            try typed.done()
            guard let kind, let day, let theme else { throw Refusal.invalid(typed.problems) }
            let id = try await visit.carryOut(
                PlanPanel(in: visit.worker.countyID, kind, on: day, place: place, theme: theme))
            return .seeOther("/client-panels/" + id.rawValue, done: "saved")
        } catch let refusal as Refusal {
            return .again(planPage(visit, try Draft(again: refusal, visit)), nav: "providers")
        }
    }

    private static func planPage(_ visit: Visit, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("meetings.panel.new"), visit, to: "/client-panels",
            [
                draft.field(
                    "kind", words.text("meetings.panel.kind"), .radios,
                    choices: ClientPanel.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "meetings.panel_kind", $0.rawValue))
                    }),
                draft.field("theme", words.text("meetings.panel.theme")),
                draft.field("held_on", words.text("meetings.panel.held_on"), .date),
                draft.field("place", words.text("meetings.panel.place"), isOptional: true),
            ], button: words.name(of: "layout.button", "save"), cancel: "/client-panels",
            intro: words.text("meetings.panel.intro"))
    }

    private static func invite(_ visit: Visit) async throws -> Answer {
        do {
            let (panel, candidates) = try await open(visit)
            var typed = Typed(visit.form)
            let client = typed.choice("client", among: candidates.map(\.client.rawValue))
            try typed.done()
            guard let client else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(InviteToPanel(ID(rawValue: client), to: panel.id))
            return .seeOther(panel.path, done: "saved")
        } catch let refusal as Refusal {
            return .again(try await invitePage(visit, try Draft(again: refusal, visit)), nav: "providers")
        }
    }

    private static func invitePage(_ visit: Visit, _ draft: Draft) async throws -> FormPage {
        let (panel, candidates) = try await open(visit)
        let words = visit.words
        return draft.page(
            words.text("meetings.panel.invite"), visit, to: panel.path + "/invitees",
            [
                draft.field(
                    "client", words.text("meetings.panel.name"), .select,
                    choices: candidates.map { ($0.client.rawValue, $0.name) })
            ], button: words.text("meetings.panel.invite"), cancel: panel.path, subject: panel.theme,
            intro: words.text("meetings.panel.invite_intro"))
    }

    private static func tell(_ visit: Visit) async throws -> Answer {
        let panel = try await open(visit).panel
        do {
            var typed = Typed(visit.form)
            let notes = typed.textIfAny("notes", most: 8_000)
            var experience: [ClientPanel.Topic: String] = [:]
            for topic in ClientPanel.Topic.allCases {
                experience[topic] = typed.textIfAny("topic." + topic.rawValue, most: 4_000)
            }
            try typed.done()
            let attended = Set(visit.form.values("attended").map { ID<Client>(rawValue: $0) })
            _ = try await visit.carryOut(
                TellOfPanel(
                    panel.id, of: visit.worker.countyID, version: try visit.expectedVersion,
                    attended: attended.intersection(panel.invitees.map(\.client)), notes: notes,
                    experience: experience))
            return .seeOther(panel.path, done: "saved")
        } catch Refusal.invalid(let problems) {
            return .again(outcome(visit, panel, visit.entered(problems: problems)), nav: "providers")
        } catch Refusal.stale {
            let changed = visit.words.problem(Problem("", "changed"))
            let now = try await open(visit).panel
            return .again(
                outcome(visit, now, visit.entered(stored: visit.differing(from: values(now))), [changed]),
                nav: "providers")
        }
    }

    private static func outcome(
        _ visit: Visit, _ panel: ClientPanel, _ entered: Entered, _ problems: [String] = []
    ) -> FormPage {
        FormPage.panelOutcome(
            panel, entered, guards: visit.guards(version: panel.version), problems: problems, words: visit.words)
    }
}
