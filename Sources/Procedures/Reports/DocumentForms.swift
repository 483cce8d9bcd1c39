package import Casework
package import Register

/// What a form for a new document needs: whose it is, and the sections that the rules of the day ask for.
package struct DocumentForm: Sendable {
    package let client: Client
    package let sections: DocumentSections
    /// The codes that an assessment may record as needs; empty for other kinds.
    package let needs: [CodeList.Code]
    /// What a plan or a contract of the period's service form may agree on; empty for other kinds.
    package let contents: [ServiceContents]
    /// The plan that an implementation plan complements; nil for other documents.
    package let basis: DocumentBasis?
    /// What is chosen of an interim evaluation; nil for other documents.
    package let review: ReviewChoices?
    /// What a report begins with, each fact with its source; empty for other documents.
    package let facts: [ReportFact]
    /// The entries of the record that a report may quote, the earliest first.
    package let entries: [SignedEntry]
    /// The report of the kind that is being written already; nil when none is.
    package let begun: ID<Document>?
    package let today: Day
}

/// Opens the form of a new document.
package struct DocumentFormFor: Inquiry {
    package static let action = Action.writeDocument
    package let client: ID<Client>
    package let kind: Document.Kind
    package let period: ID<ServicePeriod>?

    package init(client: ID<Client>, kind: Document.Kind, period: ID<ServicePeriod>? = nil) {
        self.client = client
        self.kind = kind
        self.period = period
    }

    package var subject: Subject { period.map(Subject.period) ?? .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> DocumentForm {
        try act.mustWrite(kind, Self.action)
        try act.mustBelong(to: period, Self.action, register)
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        return DocumentForm(
            client: client,
            sections: try act.sections(of: kind, for: client, in: period, on: act.today, register),
            needs: try act.assessableNeeds(kind, client, on: act.today, register),
            contents: try act.contents(of: kind, for: client, in: period, on: act.today, register),
            basis: kind == .implementationPlan
                ? try act.basis(ofPeriod: period, for: client, on: act.today, register) : nil,
            review: try act.reviewChoices(of: kind, for: client, on: act.today, register),
            facts: try act.facts(of: kind, in: period, until: act.today, register),
            entries: try act.offeredEntries(to: kind, in: period, register),
            begun: kind.isReport ? try period.flatMap { try register.openDraft(kind, of: $0) } : nil,
            today: act.today)
    }
}

extension Act {
    /// The needs that an assessment may record on the day; none for other kinds.
    func assessableNeeds(
        _ kind: Document.Kind, _ client: Client, on day: Day, _ register: some Reading
    ) throws -> [CodeList.Code] {
        guard kind == .needsAssessment else { return [] }
        return try rules(of: client.countyID, on: day, in: register).codes(of: "assessed_needs", on: day)
    }

    /// What the period's service form holds, for the documents that choose among it.
    func contents(
        of kind: Document.Kind, for client: Client, in period: ID<ServicePeriod>?, on day: Day,
        _ register: some Reading
    ) throws -> [ServiceContents] {
        guard kind.choosesContents, let period, let form = try register.serviceForm(ofPeriod: period) else { return [] }
        return try rules(of: client.countyID, on: day, in: register).serviceForm(form)?.contents
            .filter { $0.kind != .forWhom } ?? []
    }
}
