import Casework
import HTTPTypes
import Pages
import Procedures

/// What is typed and not sent yet, kept on the server for any form that carries a draft mark.
enum DraftRoutes {
    static let routes: [Route] = [
        .post("/drafts", .saveDraft) { visit in
            try await save(visit)
            return .empty(.noContent)
        },
        .post("/drafts/discard", .discardDraft) { visit in
            let form = visit.form["_draft"]
            guard FormDraft.isForm(form) else { throw Refusal.notFound("form") }
            _ = try await visit.office.carryOut(DiscardDraft(form), as: visit.worker)
            return .seeOther(form)
        },
    ]

    private static func save(_ visit: Visit) async throws {
        let fields = visit.form.all.filter { $0.name != "_csrf" && $0.name != "_draft" && $0.name != "_key" }
            .map { FormDraft.Field(name: $0.name, value: $0.value) }
        let draft = SaveDraft(form: visit.form["_draft"], fields: fields, formKey: visit.form["_key"])
        _ = try await visit.office.carryOut(draft, as: visit.worker)
    }
}

extension Visit {
    /// What the visitor typed earlier in this form and did not send; nil when nothing, or when the form came back now.
    func draft(_ path: String) async throws -> FormDraft? {
        form.all.isEmpty ? try await ask(ReadDraft(path)) : nil
    }

    /// The mark of a form whose draft is kept, with the news of what was found.
    func mark(_ path: String, _ draft: FormDraft?) -> DraftMark {
        DraftMark(form: path, savedAt: draft?.savedAt, words: words)
    }

    /// What the form holds now: what came back, else the draft, else what is suggested.
    func entered(
        _ suggested: [String: [String]] = [:], _ draft: FormDraft?, problems: [Problem] = []
    ) -> Entered {
        guard form.all.isEmpty, let draft else { return entered(suggested, problems: problems) }
        return Entered(
            values: draft.fields.reduce(into: [:]) { $0[$1.name, default: []].append($1.value) })
    }
}
