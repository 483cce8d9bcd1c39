import Casework
import Pages
import Procedures

/// Preparing and making a decision.
enum DecisionFormRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/decisions/new", .draftDecision) { visit in
            let desk = try await visit.ask(NewDecisionForm(client: visit.id("client")))
            return .page(page(visit, desk), nav: "decisions")
        },
        .post("/clients/:client/decisions/new", .draftDecision) { visit in
            let client = try visit.id("client", of: Client.self)
            let input = DecisionInput(visit.form)
            return try await answered(visit, input, stored: nil, client: client, isApproving: false) {
                if !input.problems.isEmpty { throw Refusal.invalid(input.problems) }
                let id = try await visit.carryOut(DraftDecision(client: client, draft: input.draft))
                return .seeOther("/decisions/" + id.rawValue + "/edit", done: "decision_saved")
            }
        },
        .post("/clients/:client/decisions/approval", .approveDecision) { visit in
            let client = try visit.id("client", of: Client.self)
            let input = DecisionInput(visit.form)
            return try await answered(visit, input, stored: nil, client: client, isApproving: true) {
                if !input.problems.isEmpty { throw Refusal.invalid(input.problems) }
                return approved(try await visit.carryOut(ApproveDecision(client: client, draft: input.draft)))
            }
        },
        .post("/clients/:client/decisions/checks", .checkDecision, trail: .read) { visit in
            let decision = visit.form["decision"]
            let desk = try await visit.ask(
                CheckDecision(
                    client: visit.id("client"), decision: decision.isEmpty ? nil : ID(rawValue: decision),
                    typed: DecisionInput(visit.form).draft))
            return .part("parts/checks", ChecksPanel.decision(desk, words: visit.words))
        },
        .post("/clients/:client/decisions/text", .checkDecision, trail: .read) { visit in
            let typed = DecisionInput(visit.form)
            let desk = try await visit.ask(NewDecisionForm(client: visit.id("client"), typed: typed.draft))
            return inserted(visit, desk, typed)
        },
        .post("/decisions/:decision/text", .checkDecision, trail: .read) { visit in
            let typed = DecisionInput(visit.form)
            let desk = try await visit.ask(EditDecisionForm(visit.id("decision"), typed: typed.draft))
            return inserted(visit, desk, typed)
        },
        .get("/decisions/:decision/edit", .draftDecision) { visit in
            let desk = try await visit.ask(EditDecisionForm(visit.id("decision")))
            return .page(page(visit, desk), nav: "decisions")
        },
        .post("/decisions/:decision/edit", .draftDecision) { visit in
            let id = try visit.id("decision", of: Decision.self)
            let input = DecisionInput(visit.form)
            return try await answered(visit, input, stored: id, client: nil, isApproving: false) {
                if !input.problems.isEmpty { throw Refusal.invalid(input.problems) }
                _ = try await visit.carryOut(ReviseDecision(id, version: visit.version ?? 0, draft: input.draft))
                return .seeOther("/decisions/" + id.rawValue + "/edit", done: "decision_saved")
            }
        },
        .post("/decisions/:decision/approval", .approveDecision) { visit in
            let id = try visit.id("decision", of: Decision.self)
            let input = DecisionInput(visit.form)
            return try await answered(visit, input, stored: id, client: nil, isApproving: true) {
                if !input.problems.isEmpty { throw Refusal.invalid(input.problems) }
                return approved(
                    try await visit.carryOut(ApproveDecision(id, version: visit.version ?? 0, draft: input.draft)))
            }
        },
    ]

    private static func approved(_ id: ID<Decision>) -> Answer {
        .seeOther("/decisions/" + id.rawValue, done: "decision_approved")
    }

    /// The form as it was typed, with the chosen text of the library after what stands in the reasons.
    private static func inserted(_ visit: Visit, _ desk: DecisionDesk, _ input: DecisionInput) -> Answer {
        let chosen = desk.texts.first { $0.id.rawValue == visit.form["reasoningText"] && $0.kind == .reasoning }
        let language = Language(rawValue: desk.client.language) ?? .fi
        let parts = [input.draft.reasoning, chosen.map { desk.filled($0.body).in(language) } ?? ""]
        var dress = DecisionFormDress(
            texts: input.texts.with("reasoning", parts.filter { !$0.isEmpty }.joined(separator: "\n\n")),
            guards: visit.guards(version: visit.version))
        for problem in input.problems { dress.errors[problem.field] = visit.words.problem(problem) }
        if chosen == nil { dress.errors["reasoningText"] = visit.words.problem(Problem("reasoningText", "choose")) }
        return .page(FormPage.decision(desk, dress, words: visit.words), nav: "decisions")
    }

    private static func page(_ visit: Visit, _ desk: DecisionDesk) -> FormPage {
        let dress = DecisionFormDress(
            texts: DecisionTexts(desk.draft, format: visit.words.format),
            guards: visit.guards(version: desk.stored?.version))
        return .decision(desk, dress, words: visit.words)
    }

    /// Carries the act out; when it is refused, shows the form again with all that was typed.
    private static func answered(
        _ visit: Visit, _ input: DecisionInput, stored: ID<Decision>?, client: ID<Client>?, isApproving: Bool,
        _ act: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await act()
        } catch let refusal as Refusal {
            let wrong = try DecisionWrongs(refusal, words: visit.words)
            let desk =
                if let stored { try await visit.ask(EditDecisionForm(stored, typed: input.draft)) } else {
                    try await visit.ask(NewDecisionForm(client: client ?? ID(rawValue: ""), typed: input.draft))
                }
            return .again(dressed(visit, desk, input, wrong, isApproving: isApproving), nav: "decisions")
        }
    }

    private static func dressed(
        _ visit: Visit, _ desk: DecisionDesk, _ input: DecisionInput, _ wrong: DecisionWrongs, isApproving: Bool
    ) -> FormPage {
        var all = wrong
        if isApproving, input.draft.resolution != .refused {
            all.add(desk.assessment.findings.filter { $0.severity == .block }, words: visit.words)
            all.add(
                input.draft.problemsForDeciding(unit: desk.form?.unit).filter { input.problems.at($0.field) == nil },
                words: visit.words)
        }
        var dress = DecisionFormDress(
            texts: input.texts, guards: visit.guards(version: desk.stored?.version))
        dress.errors = all.errors
        dress.problems = all.others
        dress.isApproving = isApproving
        if wrong.isStale, let stored = desk.stored {
            dress.stored = DecisionTexts(DecisionDraft(stored), format: visit.words.format)
        }
        return .decision(desk, dress, words: visit.words)
    }
}
