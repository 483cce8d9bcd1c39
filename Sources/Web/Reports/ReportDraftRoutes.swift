import Casework
import HTTPTypes
import Pages
import Procedures

/// The draft of a document as its writers' browsers keep it on the server while they write.
enum ReportDraftRoutes {
    static let routes: [Route] = [
        .post("/documents/:document/draft", .writeDocument) { visit in
            let id = try visit.id("document", of: Document.self)
            let before = try await visit.ask(OpenDocument(id))
            var typed = Typed(visit.form)
            guard let text = typed.documentText(before.document.kind), typed.problems.isEmpty else {
                return try unready()
            }
            return try await keep(visit, id, before, text)
        },
        .post("/periods/:period/documents/draft", .writeDocument) { visit in
            let (client, kind) = try await PeriodRoutes.subject(visit)
            var typed = Typed(visit.form)
            guard let text = typed.documentText(kind), typed.problems.isEmpty else { return try unready() }
            do {
                let id = try await visit.carryOut(
                    StartDocument(client: client, kind: kind, period: try visit.id("period"), text: text))
                return try kept(visit, try await visit.ask(OpenDocument(id)), isNew: true)
            } catch Refusal.invalid {
                return try unready()
            }
        },
    ]

    private static func keep(
        _ visit: Visit, _ id: ID<Document>, _ before: DocumentFile, _ text: DocumentText
    ) async throws -> Answer {
        do {
            _ = try await visit.carryOut(
                EditDocument(
                    id, version: visit.version ?? before.document.version, text: text, marks: visit.form.marks))
            return try kept(visit, try await visit.ask(OpenDocument(id)), typed: text.sections)
        } catch Refusal.invalid {
            return try unready()
        } catch Refusal.stale {
            return try disputed(visit, try await visit.ask(OpenDocument(id)), text)
        }
    }

    private static func unready() throws -> Answer {
        try APIAnswer.json(.object([("state", "unready")]), status: .unprocessableContent)
    }

    private static func kept(
        _ visit: Visit, _ file: DocumentFile, typed: [String: String] = [:], isNew: Bool = false
    ) throws -> Answer {
        let sheet = file.sheet
        let stored = file.document.sections
        let theirs = sheet.sections.texts.filter { !typed.isEmpty && (typed[$0] ?? "") != (stored[$0] ?? "") }
        let time = HelsinkiTime.clock(file.lastEdit?.at ?? "", visit.words.format)
        let news =
            theirs.isEmpty
            ? visit.words.text("reports.draft.saved", ["time": time])
            : visit.words.text(
                "reports.draft.merged", ["time": time, "parts": sheet.names(of: theirs, visit.words)])
        let message = news + " " + sheet.progress(visit.words)
        var members: [(String, JSON)] = [
            ("state", "saved"), ("version", .number(file.document.version)), ("message", .text(message)),
            ("marks", .object(sheet.marks.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
            ("theirs", .object(theirs.map { ($0, .text(stored[$0] ?? "")) })),
        ]
        if isNew { members += [("edit", .text(sheet.path + "/edit")), ("draft", .text(sheet.path + "/draft"))] }
        return try APIAnswer.json(.object(members))
    }

    private static func disputed(_ visit: Visit, _ file: DocumentFile, _ text: DocumentText) throws -> Answer {
        let merge = TextMerge(mine: text.sections, stored: file.document.sections, marks: visit.form.marks)
        let names = merge.disputed.filter(file.sections.texts.contains)
        let message = visit.words.text(
            "reports.draft.disputed",
            ["name": file.lastEdit?.name ?? "", "parts": file.sheet.names(of: names, visit.words)])
        return try APIAnswer.json(
            .object([
                ("state", "disputed"), ("message", .text(message)),
                ("label", .text(visit.words.text("layout.field.stored"))),
                ("disputed", .object(names.map { ($0, .text(file.document.sections[$0] ?? "–")) })),
            ]), status: .conflict)
    }
}

extension FormInput {
    /// The marks of the parts that the form was made from.
    var marks: [String: String] {
        Dictionary(
            all.filter { $0.name.hasPrefix("mark.") && $0.value.count <= 20 }
                .map { (String($0.name.dropFirst("mark.".count)), $0.value) }
        ) { first, _ in first }
    }
}

extension Visit {
    /// How the draft is kept while it is written on.
    func draft(of file: DocumentFile) -> SharedDraft {
        let now =
            file.lastEdit.map { edit in
                words.text("reports.draft.last", ["name": edit.name, "time": HelsinkiTime.clock(edit.at, words.format)])
            } ?? words.text("reports.draft.begins")
        return SharedDraft(address: file.sheet.path + "/draft", now: now, words: words)
    }

    /// The form after somebody else saved meanwhile: what only they have changed is theirs, what both have is shown in
    /// both wordings.
    func settling(_ file: DocumentFile, _ stored: [String: [String]]) -> Entered {
        let typed = Dictionary(
            file.sections.texts.map { ($0, form["section." + $0]) }) { first, _ in first }
        let merge = TextMerge(mine: typed, stored: file.document.sections, marks: form.marks)
        var values: [String: [String]] = [:]
        for field in form.all where !field.name.hasPrefix("mark.") {
            values[field.name, default: []].append(field.value)
        }
        for name in merge.theirs { values["section." + name] = stored["section." + name] }
        let disputed = Set(merge.disputed.map { "section." + $0 })
        let theirs = differing(from: stored).filter { disputed.contains($0.key) || !$0.key.hasPrefix("section.") }
        return Entered(values: values, stored: theirs)
    }
}

extension Words {
    /// Who saved a draft meanwhile, as a problem of the whole form.
    func changed(by file: DocumentFile) -> String {
        problem(Problem("", "draft_changed_by", ["name": file.lastEdit?.name ?? file.author]))
    }
}
