import Casework
import Pages
import Procedures

/// The page of a period, and the beginnings of its documents.
enum PeriodRoutes {
    static let routes: [Route] =
        [
            .get("/periods/:period", .openPeriod) { visit in
                let file = try await visit.ask(OpenPeriod(visit.id("period")))
                return .page(
                    ArticlePage.period(file, reader: try visit.worker.role, words: visit.words),
                    nav: try visit.periodNav)
            },
            .get("/periods/:period/documents/new", .writeDocument) { visit in
                let (client, kind) = try await subject(visit)
                let begun = try await visit.ask(
                    DocumentFormFor(client: client, kind: kind, period: try visit.id("period"))
                ).begun
                if let begun { return .seeOther("/documents/" + begun.rawValue + "/edit") }
                return .page(
                    try await DocumentDesk.newPage(
                        visit, client: client, kind: kind, period: try visit.id("period"),
                        action: visit.path + "?kind=" + kind.rawValue), nav: "reports")
            },
            .post("/periods/:period/documents/new", .writeDocument) { visit in
                let (client, kind) = try await subject(visit)
                return try await DocumentDesk.start(
                    visit, client: client, kind: kind, period: try visit.id("period"),
                    action: visit.path + "?kind=" + kind.rawValue)
            },
        ] + InstructorRoutes.routes + StartRoutes.routes + ContractRoutes.routes + PauseRoutes.routes
        + ClosingRoutes.routes + CloseFeedbackRoutes.routes

    /// Whose document is begun and which one.
    static func subject(_ visit: Visit) async throws -> (ID<Client>, Document.Kind) {
        guard let step = PeriodStep(rawValue: visit.query["kind"]), let kind = step.document else {
            throw Refusal.notFound("kind")
        }
        return (try await visit.ask(PrepareStep(visit.id("period"), step)).file.client.id, kind)
    }
}

extension Visit {
    /// The item of the navigation that a period belongs to for the visitor.
    var periodNav: String { get throws { "clients" } }

    /// The frame of a period's form: what was typed, or what is suggested.
    func frame(
        _ form: PeriodForm, suggested: [String: [String]] = [:], problems: [Problem] = [], findings: [Finding] = []
    ) -> PeriodFormFrame {
        PeriodFormFrame(
            file: form.file, entered: entered(suggested, problems: problems),
            guards: guards(version: form.file.period.version), findings: findings,
            problems: problems.filter { $0.field.isEmpty }.map { words.problem($0) }, words: words)
    }

    /// Where a form of the period goes when it is done.
    func backToPeriod(done: String) -> Answer {
        .seeOther("/periods/" + (parameters["period"] ?? ""), done: done)
    }

    /// The version that the form was made from.
    ///
    /// - Throws: `Refusal.conflict` when the form carried none
    var formVersion: Int {
        get throws {
            guard let version else { throw Refusal.conflict("no_version") }
            return version
        }
    }
}

/// A step of a period as its routes handle it: the form again when something doesn't hold, the period when done.
struct StepDesk: Sendable {
    let step: PeriodStep
    /// The notice of what was done.
    let done: String
    let page: @Sendable (Visit, PeriodForm, [Problem], [Finding]) throws -> FormPage

    func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.ask(PrepareStep(visit.id("period"), step))
        return .page(try page(visit, form, [], []), nav: try visit.periodNav)
    }

    /// Carries the act out; what can't stand comes back with everything typed.
    func carryOut(_ visit: Visit, _ act: (inout Typed) async throws -> Void) async throws -> Answer {
        var typed = Typed(visit.form)
        do {
            try await act(&typed)
            return visit.backToPeriod(done: done)
        } catch Refusal.invalid(let problems) {
            return try await again(visit, problems, [])
        } catch Refusal.againstRules(let findings) {
            return try await again(visit, [], findings)
        } catch Refusal.stale {
            return try await again(visit, [Problem("", "period_changed")], [])
        }
    }

    private func again(_ visit: Visit, _ problems: [Problem], _ findings: [Finding]) async throws -> Answer {
        let form = try await visit.ask(PrepareStep(visit.id("period"), step))
        return .again(try page(visit, form, problems, findings), nav: try visit.periodNav)
    }
}
