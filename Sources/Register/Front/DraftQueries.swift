package import Casework
import Foundation

extension Reading {
    /// What the person has typed in a form and not sent, unless it was saved before `limit`.
    package func draft(of user: ID<UserAccount>, form: String, since limit: Day) throws -> FormDraft? {
        try session.rows(
            """
            SELECT * FROM form_draft WHERE user_id = \(user) AND form = \(form) AND saved_at >= \(limit.description)
            """
        ).first.map { row in
            let pairs = try JSONDecoder().decode([[String]].self, from: Data(try opened(row, "values_sealed").utf8))
            return FormDraft(
                form: form,
                fields: pairs.compactMap { pair in
                    guard let name = pair.first, let value = pair.last, pair.count == 2 else { return nil }
                    return FormDraft.Field(name: name, value: value)
                }, savedAt: try row.string("saved_at"), version: try row.int("version"))
        }
    }
}

extension WriteTransaction {
    /// Keeps the draft in place of the earlier one of the same form.
    package func save(_ draft: FormDraft, of user: ID<UserAccount>) throws {
        let pairs = draft.fields.map { [$0.name, $0.value] }
        let text = String(decoding: try JSONEncoder().encode(pairs), as: UTF8.self)
        try session.run(
            """
            INSERT INTO form_draft (user_id, form, values_sealed, saved_at, version)
            VALUES (\(user), \(draft.form), \(try sealed(text)), \(draft.savedAt), 1)
            ON CONFLICT (user_id, form) DO UPDATE SET values_sealed = excluded.values_sealed,
                saved_at = excluded.saved_at, version = form_draft.version + 1
            """)
    }

    package func deleteDraft(of user: ID<UserAccount>, form: String) throws {
        try session.run("DELETE FROM form_draft WHERE user_id = \(user) AND form = \(form)")
    }

    /// Drafts that nobody came back to.
    package func deleteDrafts(of user: ID<UserAccount>, before limit: Day) throws {
        try session.run("DELETE FROM form_draft WHERE user_id = \(user) AND saved_at < \(limit.description)")
    }
}
