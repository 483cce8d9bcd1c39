import Casework
import Pages
import Procedures

/// What the provider signals of a service, and the answer to it.
enum SignalRoutes {
    static let routes: [Route] = [
        .get("/periods/:period/signals", .readSignals) { visit in
            .page(ArticlePage.signals(try await file(visit), words: visit.words), nav: "clients")
        },
        .get("/periods/:period/signals/new", .tellSignal) { visit in
            let file = try await file(visit)
            guard file.mayTell else { throw Refusal.conflict("service_not_underway") }
            let kind = PeriodSignal.Kind(rawValue: visit.query["kind"]) ?? .hindrance
            return .page(telling(visit, file, Draft(["kind": kind.rawValue], words: visit.words)), nav: "clients")
        },
        .post("/periods/:period/signals", .tellSignal, tell),
        .get("/periods/:period/signals/:signal/answer", .answerSignal) { visit in
            let file = try await file(visit)
            return .page(
                answering(visit, file, try found(visit, file), Draft(words: visit.words)), nav: "clients")
        },
        .post("/periods/:period/signals/:signal/answer", .answerSignal, answer),
    ]

    private static func file(_ visit: Visit) async throws -> SignalFile {
        try await visit.ask(ReadSignals(of: visit.id("period")))
    }

    private static func found(_ visit: Visit, _ file: SignalFile) throws -> PeriodSignal {
        let id: ID<PeriodSignal> = try visit.id("signal")
        guard let named = file.signals.first(where: { $0.signal.id == id }) else { throw Refusal.notFound("signal") }
        guard named.isAnswerable else { throw Refusal.conflict("signal_answered") }
        return named.signal
    }

    private static func place(_ file: SignalFile) -> String { "/periods/" + file.period.id.rawValue + "/signals" }

    private static func tell(_ visit: Visit) async throws -> Answer {
        let file = try await file(visit)
        do {
            var typed = Typed(visit.form)
            let kind: PeriodSignal.Kind? = typed.code("kind")
            let text = typed.text("text", most: 2_000)
            let steps = typed.textIfAny("steps", most: 2_000)
            try typed.done()
            guard let kind, let text else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(TellSignal(file.period.id, kind: kind, text: text, steps: steps))
            return .seeOther(place(file), done: "signal_told")
        } catch let refusal as Refusal {
            return .again(telling(visit, file, try Draft(again: refusal, visit)), nav: "clients")
        }
    }

    private static func telling(_ visit: Visit, _ file: SignalFile, _ draft: Draft) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("periods.signals.tell_title"), visit, to: place(file),
            [
                draft.field(
                    "kind", words.text("periods.signals.kind_label"), .radios,
                    choices: PeriodSignal.Kind.allCases.map {
                        ($0.rawValue, words.name(of: "periods.signals.kind", $0.rawValue))
                    }),
                draft.field("text", words.text("periods.signals.what"), .area(rows: 4)),
                draft.field(
                    "steps", words.text("periods.signals.steps"), .area(rows: 4),
                    hint: words.text("periods.signals.steps_hint"), isOptional: true),
            ], button: words.text("periods.signals.send"), cancel: place(file), subject: file.client.name,
            intro: words.text("periods.signals.intro"))
    }

    private static func answer(_ visit: Visit) async throws -> Answer {
        let file = try await file(visit)
        let signal = try found(visit, file)
        do {
            var typed = Typed(visit.form)
            let answer: PeriodSignal.Answer? = typed.code("answer")
            let text = typed.text("text", most: 2_000)
            try typed.done()
            guard let answer, let text else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(AnswerSignal(signal.id, of: file.period.id, answer: answer, text: text))
            return .seeOther(place(file), done: "signal_answered")
        } catch let refusal as Refusal {
            return .again(answering(visit, file, signal, try Draft(again: refusal, visit)), nav: "clients")
        }
    }

    private static func answering(
        _ visit: Visit, _ file: SignalFile, _ signal: PeriodSignal, _ draft: Draft
    ) -> FormPage {
        let words = visit.words
        return draft.page(
            words.text("periods.signals.to_answer"), visit, to: place(file) + "/" + signal.id.rawValue + "/answer",
            [
                draft.field(
                    "answer", words.text("periods.signals.answer_label"), .radios,
                    choices: PeriodSignal.Answer.to(signal.kind).map {
                        ($0.rawValue, words.name(of: "periods.signals.answer", $0.rawValue))
                    }),
                draft.field("text", words.text("periods.signals.answer_text"), .area(rows: 4)),
            ], button: words.text("periods.signals.answer_save"), cancel: place(file), subject: file.client.name,
            intro: signal.text)
    }
}
