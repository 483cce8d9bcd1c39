import Casework
import HTTPTypes
import Pages
import Procedures

/// The life of the county's rulebooks: a text is kept as a draft, published from a day on, or withdrawn.
enum RulebookEditionRoutes {
    /// Room for a text and the file it came in.
    private static let limit = 1 << 20
    /// The longest text that is taken, in bytes; the longest of ours has a fifth of it.
    private static let longest = 512 * 1024
    /// How many faults of a text are told at once.
    private static let mostFaults = 30

    static let routes: [Route] = [
        .get("/rulebook-editions", .readRulebookDrafts) { visit in
            let lines = try await visit.ask(ListRulebookEditions(of: visit.worker.countyID))
            let rows = lines.map { RulebookEditionLine($0.edition, writer: $0.writer, stage: $0.stage) }
            return .page(ListPage.rulebookEditions(rows, words: visit.words), nav: "rulebooks")
        },
        .get("/rulebook-editions/new", .draftRulebook) { visit in
            let name = visit.query["from"]
            let text = name.isEmpty ? "" : try await visit.ask(ReadRulebookText(of: name, in: visit.worker.countyID))
            let draft = try await visit.draft(address(visit))
            return .page(form(visit, visit.entered(["text": [text]], draft), draft: draft), nav: "rulebooks")
        },
        .post("/rulebook-editions", .draftRulebook, bodyLimit: limit, begin),
        .get("/rulebook-editions/:draft", .readRulebookDrafts) { visit in
            let open = try await open(visit)
            return .page(
                RulebookPage(
                    draft: open.edition, stage: open.stage, open.book, follows: open.predecessor, words: visit.words),
                nav: "rulebooks")
        },
        .get("/rulebook-editions/:draft/text", .draftRulebook) { visit in
            let open = try await draft(visit)
            let kept = try await visit.draft(visit.path)
            return .page(
                form(visit, visit.entered(["text": [open.text]], kept), of: open.edition, draft: kept),
                nav: "rulebooks")
        },
        .post("/rulebook-editions/:draft/text", .draftRulebook, bodyLimit: limit, rewrite),
        .get("/rulebook-editions/:draft/withdrawal", .withdrawRulebook) { visit in
            let open = try await draft(visit)
            return .page(
                FormPage.withdrawRulebook(open.edition, guards: visit.guards(), words: visit.words), nav: "rulebooks")
        },
        .post("/rulebook-editions/:draft/withdrawal", .withdrawRulebook) { visit in
            _ = try await visit.carryOut(WithdrawRulebook(try visit.id("draft"), in: visit.worker.countyID))
            return .seeOther("/rulebook-editions", done: "rulebook_withdrawn")
        },
    ]

    static func open(_ visit: Visit) async throws -> OpenRulebookEdition.Answer {
        try await visit.ask(OpenRulebookEdition(try visit.id("draft"), in: visit.worker.countyID))
    }

    /// A draft that may still be changed.
    static func draft(_ visit: Visit) async throws -> OpenRulebookEdition.Answer {
        let open = try await open(visit)
        guard open.edition.isDraft else { throw Refusal.conflict("rulebook_no_draft") }
        return open
    }

    private static func begin(_ visit: Visit) async throws -> Answer {
        do {
            let id = try await visit.carryOut(DraftRulebook(in: visit.worker.countyID, try checked(visit)))
            return .seeOther("/rulebook-editions/" + id.rawValue, done: "rulebook_drafted")
        } catch let faults as RulebookReading.Faults {
            return .again(form(visit, faulty(visit), faults: faults.all), nav: "rulebooks")
        } catch Refusal.invalid(let problems) {
            return .again(form(visit, entered(visit, problems)), nav: "rulebooks")
        }
    }

    private static func rewrite(_ visit: Visit) async throws -> Answer {
        let open = try await draft(visit)
        let version = try visit.expectedVersion
        do {
            let draft = DraftRulebook(
                in: try visit.worker.countyID, try checked(visit), existing: (open.edition.id, version))
            _ = try await visit.carryOut(draft)
            return .seeOther("/rulebook-editions/" + open.edition.id.rawValue, done: "rulebook_drafted")
        } catch let faults as RulebookReading.Faults {
            return .again(form(visit, faulty(visit), of: open.edition, faults: faults.all), nav: "rulebooks")
        } catch Refusal.invalid(let problems) {
            let entered = entered(visit, problems)
            return .again(form(visit, entered, of: open.edition), nav: "rulebooks")
        } catch Refusal.stale {
            let note = visit.words.problem(Problem("", "changed"))
            return .again(form(visit, entered(visit, []), of: open.edition, others: [note]), nav: "rulebooks")
        }
    }

    /// What was typed, or the text of the file when one came.
    private static func typed(_ visit: Visit) -> [String: [String]] { ["text": [text(visit) ?? visit.form["text"]]] }

    /// The text as it is checked; nil when a file came that isn't text.
    private static func text(_ visit: Visit) -> String? {
        guard let file = visit.form.file("file"), !file.bytes.isEmpty else { return visit.form["text"] }
        guard let text = String(validating: file.bytes, as: UTF8.self), !text.contains("\0") else { return nil }
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }

    /// - Throws: `RulebookReading.Faults`, or `Refusal.invalid` when there is no text to check
    private static func checked(_ visit: Visit) throws -> CheckedRulebook {
        guard let text = text(visit) else { throw Refusal.invalid([Problem("file", "rulebook_no_text")]) }
        if text.isEmpty { throw Refusal.invalid([Problem("text", "required")]) }
        if text.utf8.count > longest { throw Refusal.invalid([Problem("text", "rulebook_too_long")]) }
        return CheckedRulebook(text: text, book: try visit.office.shelf.reading.read(text).get())
    }

    private static func faulty(_ visit: Visit) -> Entered { entered(visit, [Problem("text", "rulebook_faults")]) }

    private static func entered(_ visit: Visit, _ problems: [Problem]) -> Entered {
        Entered(
            values: typed(visit),
            errors: Dictionary(problems.map { ($0.field, visit.words.problem($0)) }) { first, _ in first })
    }

    /// The address of the form of a new edition, with what it is begun from.
    private static func address(_ visit: Visit) -> String {
        let new = "/rulebook-editions/new"
        if visit.form["_draft"].hasPrefix(new) { return visit.form["_draft"] }
        return new + (visit.query["from"].isEmpty ? "" : "?from=" + visit.query["from"])
    }

    private static func form(
        _ visit: Visit, _ entered: Entered, of edition: RulebookEdition? = nil, draft: FormDraft? = nil,
        faults: [RulebookFault] = [], others: [String] = []
    ) -> FormPage {
        let place = edition.map { "/rulebook-editions/" + $0.id.rawValue + "/text" } ?? "/rulebook-editions"
        let address = edition == nil ? address(visit) : place
        return FormPage.rulebookText(
            of: edition, entered: entered, action: place, guards: visit.guards(version: edition?.version),
            faults: Array(faults.prefix(mostFaults)), moreFaults: max(0, faults.count - mostFaults), others: others,
            draft: visit.mark(address, draft), words: visit.words)
    }
}
