import Casework
import Pages
import Procedures

/// What a provider tells by the county's measures.
enum MeasureRoutes {
    static let routes: [Route] = [
        .get("/providers/:organisation/measures/new", .recordMeasure) { visit in
            let open = try await ProviderRoutes.open(visit)
            if !open.mayMeasure { throw notTheirs }
            return .page(page(visit, open, Draft(words: visit.words)), nav: "providers")
        },
        .post("/providers/:organisation/measures", .recordMeasure, tell),
    ]

    private static var notTheirs: Refusal {
        .notPermitted(action: Action.recordMeasure.name, tried: [], ask: Action.recordMeasure.ask.rawValue)
    }

    private static func tell(_ visit: Visit) async throws -> Answer {
        let open = try await ProviderRoutes.open(visit)
        do {
            var typed = Typed(visit.form)
            let measure = typed.text("measure", most: 64)
            let days = typed.days("first_day", "last_day")
            let value = MeasureValue.hundredths(from: typed.input["value"])
            if value == nil { typed.note(Problem("value", typed.input["value"].isEmpty ? "required" : "decimal")) }
            let note = typed.textIfAny("note", most: 1_000)
            let reason = typed.textIfAny("reason", most: 500)
            try typed.done()
            guard let measure, let days, let value else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                RecordMeasure(
                    of: open.dossier.provider.id, measure, in: days, hundredths: value, note: note, reason: reason))
            return .seeOther(ProviderRoutes.place(open), done: "saved")
        } catch let refusal as Refusal {
            return .again(page(visit, open, try Draft(again: refusal, visit)), nav: "providers")
        }
    }

    private static func page(_ visit: Visit, _ open: OpenProvider.Answer, _ draft: Draft) -> FormPage {
        let words = visit.words
        let place = ProviderRoutes.place(open)
        return draft.page(
            words.text("providers.measure.new"), visit, to: place + "/measures",
            [
                draft.field(
                    "measure", words.text("providers.measure.which"), .radios,
                    choices: open.rules.measures(on: visit.today).map { ($0.code, $0.name.in(words.language)) }),
                draft.field("first_day", words.text("providers.measure.first_day"), .date),
                draft.field("last_day", words.text("providers.measure.last_day"), .date),
                draft.field("value", words.text("providers.measure.value"), .decimal),
                draft.field("note", words.text("providers.measure.note"), .area(rows: 3), isOptional: true),
                draft.field(
                    "reason", words.text("providers.measure.reason"), hint: words.text("providers.measure.reason_hint"),
                    isOptional: true),
            ], button: words.name(of: "layout.button", "save"), cancel: place, subject: open.dossier.provider.name,
            intro: words.text("providers.measure.intro"))
    }
}
