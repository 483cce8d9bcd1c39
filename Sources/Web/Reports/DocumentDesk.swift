import Casework
import Pages
import Procedures

/// The writing of new documents of any kind, for the rooms that begin them.
enum DocumentDesk {
    /// The empty form of a new document, or the same with what was typed and what is wrong.
    ///
    /// - Parameter action: where the form is sent, when it isn't where it is shown
    static func newPage(
        _ visit: Visit, client: ID<Client>, kind: Document.Kind, period: ID<ServicePeriod>? = nil,
        action: String? = nil, problems: [Problem] = []
    ) async throws -> FormPage {
        let form = try await visit.ask(DocumentFormFor(client: client, kind: kind, period: period))
        var sheet = DocumentSheet(kind: kind, client: form.client, sections: form.sections, needs: form.needs)
        sheet.contents = form.contents
        sheet.review = form.review
        sheet.basis = form.basis
        sheet.facts = form.facts
        sheet.entries = form.entries
        if kind.isReport, let period {
            sheet.draft = SharedDraft(
                address: "/periods/" + period.rawValue + "/documents/draft?kind=" + kind.rawValue,
                now: visit.words.text("reports.draft.begins"), words: visit.words)
        }
        var suggested = ["made_on": [visit.words.format.day(form.today)]]
        suggested.merge(sheet.goalTexts(visit.words)) { old, _ in old }
        if kind == .implementationPlan { suggested["review_months"] = ["3"] }
        return FormPage.document(
            sheet, visit.entered(suggested, problems: problems), action: action ?? visit.path, guards: visit.guards(),
            words: visit.words)
    }

    /// Begins the document as the form says; goes on to completing it when the form asks so.
    static func start(
        _ visit: Visit, client: ID<Client>, kind: Document.Kind, period: ID<ServicePeriod>? = nil,
        action: String? = nil
    ) async throws -> Answer {
        var typed = Typed(visit.form)
        do {
            let text = typed.documentText(kind)
            try typed.done()
            guard let text else { throw Refusal.invalid([Problem("made_on", "required")]) }
            let form = try await visit.ask(DocumentFormFor(client: client, kind: kind, period: period))
            let id = try await visit.carryOut(
                StartDocument(
                    client: client, kind: kind, period: period,
                    text: try text.quoting(form.entries, in: form.sections, visit)))
            return goOn(visit, "/documents/" + id.rawValue)
        } catch Refusal.invalid(let problems) {
            return .again(
                try await newPage(
                    visit, client: client, kind: kind, period: period, action: action, problems: problems),
                nav: try visit.documentNav)
        }
    }

    /// After saving: to the document, or on to completing it.
    static func goOn(_ visit: Visit, _ path: String) -> Answer {
        switch visit.form["act"] {
        case "complete": .seeOther(path + "/sending")
        case "quote": .seeOther(path + "/edit", done: "entries_quoted")
        default: .seeOther(path, done: "document_saved")
        }
    }
}

extension Typed {
    /// What a document's form says; nil when its day can't be read.
    mutating func documentText(_ kind: Document.Kind) -> DocumentText? {
        let madeOn = day("made_on")
        var sections: [String: String] = [:]
        for field in Set(input.all.map(\.name)) where field.hasPrefix("section.") {
            sections[String(field.dropFirst("section.".count))] = textIfAny(field, most: 10_000)
        }
        let contents = ServiceContents.Kind.allCases.map { "contents." + $0.rawValue }
        sections[DocumentParticipant.namesText] = textIfAny(DocumentParticipant.namesText, most: 500)
        let choices = [
            ("needs", ["needs"]), (AssessmentWay.text, [AssessmentWay.text]), (ServiceContents.text, contents),
            (DocumentParticipant.text, [DocumentParticipant.text]),
        ]
        for (text, fields) in choices {
            sections[text] = fields.flatMap { input.values($0) }.filter { !$0.isEmpty && $0.count <= 60 }
                .joined(separator: " ")
        }
        let months = kind == .implementationPlan ? number("review_months", in: 1...24) : nil
        let review = kind == .interimReport ? documentReview() : nil
        return madeOn.map { DocumentText(madeOn: $0, sections: sections, reviewMonths: months, review: review) }
    }

    /// How an interim evaluation was held; nil when the form asks nothing of it.
    private mutating func documentReview() -> DocumentReview? {
        guard input.all.contains(where: { $0.name.hasPrefix("review.") }) else { return nil }
        return DocumentReview(
            occasion: input["review.occasion"],
            parties: input.values("review.parties").filter { !$0.isEmpty && $0.count <= 60 },
            nextOn: dayIfAny("review.next_on"), changesPlan: input["review.changes_plan"] == "yes")
    }
}

extension Visit {
    /// The item of the navigation that documents belong to for the visitor.
    var documentNav: String {
        get throws {
            switch try worker.role {
            case .responsibleInstructor, .providerManager, .socialInstructor, .workCoach: "reports"
            default: "clients"
            }
        }
    }
}

extension DocumentFile {
    /// The document as its pages need it.
    var sheet: DocumentSheet {
        var sheet = DocumentSheet(kind: document.kind, client: client, sections: sections, needs: needs)
        sheet.document = document
        sheet.contents = contents
        sheet.findings = findings
        sheet.author = author
        sheet.correctedBy = correctedBy
        sheet.deliveries = deliveries
        sheet.review = review
        sheet.basis = basis
        sheet.facts = facts
        sheet.entries = entries
        sheet.mayWrite = mayWrite
        sheet.maySend = maySend
        return sheet
    }

    /// What must still be written before the document can be completed.
    func missing(_ words: Words) -> [Problem] {
        let missing = Set(sections.missing(in: document.sections))
        return sections.sections.flatMap { section in
            section.texts.filter(missing.contains).map { text in
                Problem(
                    "section." + text, "section_unwritten", ["section": sheet.label(of: text, in: section, words)])
            }
        }
    }
}
