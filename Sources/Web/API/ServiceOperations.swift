import Casework
import HTTPTypes
import Procedures

/// Days, reports, months and the worklist.
enum ServiceOperations {
    static let all: [Operation] = [
        .get("/periods/:period/days", .readDays, "The days of a period in a week.", query: ["week"], days),
        .send(
            .put, "/periods/:period/days", .markDays,
            "Marks days of a period in a week; a day is named with the version that was seen, 0 for a new one.",
            [.init("days", .objects, required: true)], query: ["week"], markDays),
        .get("/periods/:period/reports", .openPeriod, "The reports of a period with their due days.", reports),
        .send(
            .post, "/periods/:period/reports", .writeDocument, "Begins a report.",
            [.init("kind", .text, required: true), .init("madeOn", .day, required: true), .init("section", .object)],
            startReport),
        .send(
            .post, "/clients/:client/outcomes", .recordOutcome, "Records what came of a period.",
            [
                .init("period", .text, required: true), .init("code", .text, required: true),
                .init("effectiveOn", .day, required: true), .init("isOpenMarket", .flag),
            ], recordOutcome),
        .get("/clients/:client/outcomes", .recordPostContact, "What came of a client's periods.", outcomes),
        .get("/months/:month/runs", .listMonths, "The runs of a month that hold.", runs),
        .send(.post, "/months/:month/runs", .runMonth, "Runs the month of the caller's own organisation.", []) {
            visit in
            let worker = try visit.worker
            let id = try await visit.carryOut(RunMonth(month(visit), at: worker.organisationID))
            return try APIAnswer.made(id.rawValue, at: "/api/v1/runs")
        },
        .get("/runs/:run/lines", .readRun, "The lines of a run.", lines),
        .get("/worklist", .readWorklist, "What the caller's clients need next.", query: ["page"], worklist),
    ]

    private static func week(_ visit: Visit) throws -> ISOWeek {
        let text = visit.query["week"]
        if text.isEmpty { return visit.today.isoWeek }
        guard let week = ISOWeek(text) else { throw Refusal.invalid([Problem("week", "week")]) }
        return week
    }

    private static func month(_ visit: Visit) throws -> Month {
        guard let month = Month(visit.parameters["month"] ?? "") else { throw Refusal.notFound("month") }
        return month
    }

    /// The records of the period in the week, as far as the caller may see them.
    private static func records(_ visit: Visit) async throws -> [Day: DayRecord] {
        let period = try await visit.ask(OpenPeriod(visit.id("period"))).period
        let week = try week(visit)
        var records: [Day: DayRecord] = [:]
        for month in Set([week.monday.month, week.sunday.month]) {
            let answer = try await visit.ask(ClientDays(of: period.clientID, in: month))
            for record in answer.records where record.periodID == period.id && week.range.contains(record.day) {
                records[record.day] = record
            }
        }
        return records
    }

    private static func days(_ visit: Visit) async throws -> Answer {
        let records = try await records(visit)
        return try APIAnswer.json(
            .items(records.values.sorted { $0.day < $1.day }.map { record in
                let mark = record.mark
                return .object([
                    ("day", .day(record.day)), ("type", .text(record.kind.rawValue)),
                    ("state", .text(mark.state.rawValue)), ("cause", .textIfAny(mark.cause?.rawValue)),
                    ("notice", .textIfAny(mark.notice?.rawValue)), ("mode", .text(mark.mode.rawValue)),
                    ("minutes", .number(mark.minutes)), ("certificateOn", .day(mark.certificateOn)),
                    ("swappedTo", .day(mark.swappedTo)), ("version", .number(record.version)),
                ])
            }))
    }

    private static func markDays(_ visit: Visit) async throws -> Answer {
        let worker = try visit.worker
        let week = try week(visit)
        let period = try visit.id("period", of: ServicePeriod.self)
        let seen = try await records(visit)
        let items = (try APIBody(visit).members["days"] as? [[String: Any]] ?? []).prefix(7)
        let changes = try items.map { try DayOfAPI($0).change(of: period, seen: seen) }
        _ = try await visit.carryOut(MarkDays(changes, in: week, at: worker.organisationID))
        return try await days(visit)
    }

    private static func reports(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenPeriod(visit.id("period")))
        return try APIAnswer.json(
            .items(
                file.reports.map { standing in
                    .object([
                        ("kind", .text(standing.report.rawValue)), ("dueOn", .day(standing.due)),
                        ("documentId", .id(standing.document?.id)),
                        ("state", .textIfAny(standing.document?.state.rawValue)),
                        ("sentOn", .day(standing.document?.sentOn)),
                    ])
                }))
    }

    private static func startReport(_ visit: Visit) async throws -> Answer {
        let period = try visit.id("period", of: ServicePeriod.self)
        let client = try await visit.ask(OpenPeriod(period)).period.clientID
        let body = try APIBody(visit)
        var fields = body.underscoredForm.all.filter { !$0.name.hasPrefix("section.") }
        fields += body.form.all.filter { $0.name.hasPrefix("section.") }
        var typed = Typed(FormInput(fields))
        let kind: Document.Kind? = typed.code("kind")
        let text = kind.flatMap { typed.documentText($0) }
        try typed.done()
        guard let kind, let text else { throw Refusal.invalid(typed.problems) }
        let id = try await visit.carryOut(StartDocument(client: client, kind: kind, period: period, text: text))
        return try APIAnswer.made(id.rawValue, at: "/documents")
    }

    private static func recordOutcome(_ visit: Visit) async throws -> Answer {
        var typed = Typed(try APIBody(visit).form)
        let period = typed.text("period", most: 64)
        let code = typed.text("code", most: 60)
        let day = typed.day("effectiveOn")
        try typed.done()
        guard let period, let code, let day else { throw Refusal.invalid(typed.problems) }
        let client = try visit.id("client", of: Client.self)
        let file = try await visit.ask(OpenPeriod(ID(rawValue: period)))
        guard file.period.clientID == client else { throw Refusal.notFound("period") }
        _ = try await visit.carryOut(
            RecordOutcome(
                ID(rawValue: period), code: code, effectiveOn: day,
                isOpenMarket: typed.input["isOpenMarket"] == "yes"))
        return .empty(.created)
    }

    private static func outcomes(_ visit: Visit) async throws -> Answer {
        let followUp = try await visit.ask(OpenFollowUp(visit.id("client")))
        return try APIAnswer.json(
            .items(
                followUp.outcomes.map { named in
                    .object([
                        ("code", .text(named.outcome.code)), ("effectiveOn", .day(named.outcome.effectiveOn)),
                        ("isOpenMarket", .flag(named.outcome.isOpenMarket)),
                    ])
                }))
    }

    private static func runs(_ visit: Visit) async throws -> Answer {
        let month = try month(visit)
        let statuses = try await visit.ask(MonthList()).filter { $0.month == month }
        return try APIAnswer.json(
            .items(
                statuses.compactMap(\.run).map { run in
                    .object([
                        ("id", .id(run.id)), ("month", .text(run.month.description)),
                        ("providerId", .id(run.providerID)), ("madeAt", .text(run.madeAt)),
                        ("totalCents", .cents(run.total)), ("digest", .text(run.digest)),
                        ("supersedes", .id(run.supersedes)),
                    ])
                }))
    }

    private static func lines(_ visit: Visit) async throws -> Answer {
        let stored = try await visit.ask(ReadRun(visit.id("run")))
        return try APIAnswer.json(
            .items(
                stored.lines.map(\.line).map { line in
                    .object([
                        ("voucherNumber", .text(line.voucherNumber)), ("serviceForm", .text(line.serviceForm)),
                        ("unit", .text(line.unit.rawValue)), ("realisedUnits", .number(line.realisedUnits)),
                        ("noShowUnits", .number(line.unusedUnits)), ("unitPriceCents", .cents(line.unitPrice)),
                        ("amountCents", .cents(line.amount)), ("travelDays", .number(line.travelDays)),
                        ("absenceDays", .number(line.absences.count)),
                        ("flags", .list(line.flags.map { .text($0.kind.rawValue) })),
                    ])
                }))
    }

    private static func worklist(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.ask(ReadWorklist(page: WorklistRoutes.page(visit.query)))
        return try APIAnswer.json(
            .items(
                answer.lines.map { line in
                    .object([
                        ("clientId", .id(line.client)), ("clientName", .text(line.clientName)),
                        ("kind", .text(line.task.kind.rawValue)), ("dueOn", .day(line.task.due)),
                        ("turn", .text(line.task.turn.rawValue)), ("isMine", .flag(line.isMine)),
                        ("owner", .textIfAny(line.owner)),
                        (
                            "citation",
                            line.task.citation.map { citation in
                                .object([
                                    ("document", .text(citation.document)), ("paragraph", .text(citation.paragraph)),
                                ])
                            } ?? .null
                        ),
                    ])
                }, next: answer.hasMore ? "/api/v1/worklist?page=\(answer.page + 1)" : nil))
    }
}
