package import Casework
package import Register

/// Keeps what has been typed in a form so far.
package struct SaveDraft: Procedure {
    package static let action = Action.saveDraft
    package let form: String
    package let fields: [FormDraft.Field]
    /// The one-time key of the form: a draft that arrives after its form was sent is not kept.
    package let formKey: String
    package var subject: Subject { .office }

    package init(form: String, fields: [FormDraft.Field], formKey: String) {
        self.form = form
        self.fields = fields
        self.formKey = formKey
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard FormDraft.isForm(form) else { throw Refusal.notFound("form") }
        let draft = FormDraft(form: form, fields: fields, savedAt: act.timestamp)
        try register.deleteDrafts(of: act.worker.userID, before: act.oldestDraft)
        let isSent = try register.keptRequest(formKey, of: act.worker.userID) != nil
        if draft.isEmpty || isSent { return Done() }
        try register.save(draft, of: act.worker.userID)
        return Done()
    }
}

/// Is there something typed earlier and not sent?
package struct ReadDraft: Inquiry {
    package static let action = Action.readDraft
    package let form: String
    package var subject: Subject { .office }

    package init(_ form: String) { self.form = form }

    package func answer(from register: some Reading, _ act: Act) throws -> FormDraft? {
        try register.draft(of: act.worker.userID, form: form, since: act.oldestDraft)
    }
}

/// Throws away what was typed and not sent.
package struct DiscardDraft: Procedure {
    package static let action = Action.discardDraft
    package let form: String
    package var subject: Subject { .office }

    package init(_ form: String) { self.form = form }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        try register.deleteDraft(of: act.worker.userID, form: form)
        return Done()
    }
}

extension Act {
    /// The first day whose drafts are still kept.
    fileprivate var oldestDraft: Day { today.adding(days: -FormDraft.daysKept) }
}
