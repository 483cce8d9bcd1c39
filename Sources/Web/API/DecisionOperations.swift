import Casework
import HTTPTypes
import Procedures

/// Decisions and vouchers.
enum DecisionOperations {
    private static let fields: [Operation.Field] = [
        .init("plan", .text), .init("goals", .texts), .init("needsAssessment", .text),
        .init("serviceForm", .text, required: true),
        .init("firstDay", .day, required: true), .init("lastDay", .day, required: true),
        .init("daysPerWeek", .integer), .init("minutesPerDay", .integer), .init("weekdays", .texts),
        .init("provider", .text), .init("site", .text), .init("distanceMetres", .integer),
        .init("distanceReason", .text), .init("distanceNote", .text), .init("grantedUnits", .integer),
        .init("reasoning", .text),
        .init("resolution", .text), .init("warningReason", .text),
    ]

    static let all: [Operation] = [
        .get("/clients/:client/decisions", .listClientDecisions, "The decisions on a client.", list),
        .send(.post, "/clients/:client/decisions", .draftDecision, "Drafts a decision.", fields) { visit in
            let draft = try draft(visit)
            let client = try visit.id("client", of: Client.self)
            let id = try await visit.carryOut(DraftDecision(client: client, draft: draft))
            return try APIAnswer.made(id.rawValue, at: "/api/v1/decisions")
        },
        .get("/decisions/:decision", .openDecision, "One decision with its voucher.", open),
        .send(
            .post, "/decisions/:decision/approval", .approveDecision,
            "Approves a drafted decision under the rules of the day. If-Match carries the draft's version.", []
        ) { visit in
            try await decide(visit, as: nil)
        },
        .send(
            .post, "/decisions/:decision/refusal", .approveDecision,
            "Decides that the service is not granted. If-Match carries the draft's version.",
            [.init("reasoning", .text, required: true)]
        ) { visit in
            try await decide(visit, as: .refused)
        },
        .get("/vouchers/:voucher", .openVoucher, "One voucher with what is left of it.", voucher),
    ]

    /// The same draft as the page's form makes, from the API's own units.
    private static func draft(_ visit: Visit) throws -> DecisionDraft {
        let body = try APIBody(visit)
        var fields = body.form.all.filter { !["provider", "minutesPerDay", "distanceMetres"].contains($0.name) }
        let form = body.form
        fields.append(("provider", form["provider"] + (form["site"].isEmpty ? "" : " " + form["site"])))
        if fields.first(where: { $0.name == "resolution" }) == nil { fields.append(("resolution", "granted")) }
        let input = DecisionInput(FormInput(fields))
        var typed = Typed(form)
        var draft = input.draft
        if form.has("minutesPerDay") { draft.minutesPerDay = typed.number("minutesPerDay", in: 1...1_440) }
        if form.has("distanceMetres") { draft.distance = typed.number("distanceMetres", in: 0...2_000_000) }
        let problems = input.problems + typed.problems
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        return draft
    }

    private static func decide(_ visit: Visit, as resolution: Decision.Resolution?) async throws -> Answer {
        let id = try visit.id("decision", of: Decision.self)
        guard let version = visit.version else { throw Refusal.invalid([Problem("If-Match", "required")]) }
        var draft: DecisionDraft?
        if let resolution {
            let file = try await visit.ask(OpenDecision(id))
            var changed = DecisionDraft(file.decision)
            changed.resolution = resolution
            changed.reasoning = try APIBody(visit).form["reasoning"]
            draft = changed
        }
        _ = try await visit.carryOut(ApproveDecision(id, version: version, draft: draft))
        return try await open(visit)
    }

    private static func list(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.ask(ClientDecisions(visit.id("client")))
        return try APIAnswer.json(.items(answer.decisions.map(decision)))
    }

    private static func open(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenDecision(visit.id("decision")))
        return try APIAnswer.json(
            decision(file.decision).with([
                ("voucherId", .id(file.voucher?.id)), ("periodId", .id(file.period?.id)),
                ("reasoning", .text(file.decision.reasoning)),
            ]), version: file.decision.version)
    }

    private static func decision(_ decision: Decision) -> JSON {
        let terms = decision.terms
        return .object([
            ("id", .id(decision.id)), ("number", .number(decision.number)), ("clientId", .id(decision.clientID)),
            ("state", .text(decision.state.rawValue)), ("resolution", .text(decision.resolution.rawValue)),
            ("serviceForm", .text(terms.serviceForm)), ("firstDay", .day(terms.period.first)),
            ("lastDay", .day(terms.period.last)), ("daysPerWeek", .number(terms.daysPerWeek)),
            ("minutesPerDay", .number(terms.minutesPerDay)), ("unit", .text(terms.unit.rawValue)),
            ("grantedUnits", .number(terms.grantedUnits)), ("unitPriceCents", .cents(terms.unitPrice)),
            ("valueCents", terms.value.map(JSON.cents) ?? .null), ("providerId", .id(terms.providerID)),
            ("siteId", .id(terms.siteID)), ("planId", .id(decision.planID)),
            ("needsAssessmentId", .id(decision.needsAssessmentID)), ("approvedOn", .day(decision.approvedOn)),
            ("rulebooks", .list(decision.rulebooks.map(JSON.text))), ("renews", .id(decision.renews)),
            ("version", .number(decision.version)),
        ])
    }

    private static func voucher(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenVoucher(visit.id("voucher")))
        let voucher = file.voucher
        return try APIAnswer.json(
            .object([
                ("id", .id(voucher.id)), ("number", .text(voucher.number)), ("decisionId", .id(voucher.decisionID)),
                ("serviceForm", .text(voucher.serviceForm)), ("unit", .text(voucher.unit.rawValue)),
                ("units", .number(voucher.units)), ("balance", balance(file.balance)),
                ("leftCents", .cents(file.balance.worth(of: file.balance.left))),
                ("unitPriceCents", .cents(voucher.unitPrice)),
                ("valueCents", .cents(voucher.value)),
                ("firstDay", .day(voucher.period.first)), ("lastDay", .day(voucher.period.last)),
            ]))
    }

    /// What became of the units: days, or minutes when the unit is an hour, each with its worth.
    private static func balance(_ balance: VoucherBalance) -> JSON {
        func amount(_ quantity: Int) -> [(String, JSON)] {
            [
                (balance.unit == .hour ? "minutes" : "days", .number(quantity)),
                ("cents", .cents(balance.worth(of: quantity))),
            ]
        }
        let totals = VoucherBalance.Kind.allCases.map { ($0.camelCase, JSON.object(amount(balance.total($0)))) }
        let entries = balance.entries.map { entry in
            JSON.object([("day", .day(entry.day)), ("kind", .text(entry.kind.rawValue))] + amount(entry.quantity))
        }
        return .object(totals + [("left", .object(amount(balance.left))), ("entries", .list(entries))])
    }
}

extension VoucherBalance.Kind {
    /// The name as the API writes keys.
    fileprivate var camelCase: String { self == .noShow ? "noShow" : rawValue }
}
