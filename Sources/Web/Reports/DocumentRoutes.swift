import Casework
import Pages
import Procedures

/// Reading, editing, completing and correcting documents of every kind.
enum DocumentRoutes {
    static let routes: [Route] = [
        .get("/documents/:document", .openDocument) { visit in
            let file = try await visit.ask(OpenDocument(visit.id("document")))
            return .page(ArticlePage.document(file.sheet, words: visit.words), nav: try visit.documentNav)
        },
        .get("/documents/:document/edit", .writeDocument, editPage),
        .post("/documents/:document/edit", .writeDocument, edit),
        .get("/documents/:document/sending", .sendDocument, sendingPage),
        .post("/documents/:document/sending", .sendDocument, send),
        .get("/documents/:document/correction", .writeDocument) { visit in
            let file = try await visit.ask(OpenDocument(visit.id("document")))
            if file.document.state == .draft { throw Refusal.conflict("document_not_sent") }
            return .page(correctionPage(visit, file, []), nav: try visit.documentNav)
        },
        .post("/documents/:document/correction", .writeDocument, correct),
    ]

    private static func editPage(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenDocument(visit.id("document")))
        guard file.mayWrite, file.document.state == .draft else { throw Refusal.conflict("document_sent") }
        let missing = visit.query["check"] == "yes" ? file.missing(visit.words) : []
        let heading = visit.words.text("reports.document.cannot_complete")
        return .page(form(visit, file, missing, heading: heading), nav: try visit.documentNav)
    }

    private static func form(
        _ visit: Visit, _ file: DocumentFile, _ problems: [Problem], isStale: Bool = false, heading: String? = nil
    ) -> FormPage {
        var sheet = file.sheet
        sheet.draft = visit.draft(of: file)
        let values = sheet.values(visit.words)
        let entered = isStale ? visit.settling(file, values) : visit.entered(values, problems: problems)
        return FormPage.document(
            sheet, entered, action: sheet.path + "/edit",
            guards: visit.guards(version: isStale ? file.document.version : visit.version ?? file.document.version),
            errorHeading: heading,
            problems: isStale ? [visit.words.changed(by: file)] : [], words: visit.words)
    }

    /// The form as the document is kept, for what was found wrong elsewhere than on it.
    private static func storedForm(_ visit: Visit, _ file: DocumentFile, _ problems: [Problem]) -> FormPage {
        let errors = Dictionary(problems.map { ($0.field, visit.words.problem($0)) }) { first, _ in first }
        return FormPage.document(
            file.sheet, Entered(values: file.sheet.values(visit.words), errors: errors),
            action: file.sheet.path + "/edit", guards: visit.guards(version: file.document.version),
            errorHeading: visit.words.text("reports.document.cannot_complete"), words: visit.words)
    }

    private static func edit(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("document", of: Document.self)
        let file = try await visit.ask(OpenDocument(id))
        var typed = Typed(visit.form)
        do {
            let text = typed.documentText(file.document.kind)
            try typed.done()
            guard let text else { throw Refusal.invalid([Problem("made_on", "required")]) }
            _ = try await visit.carryOut(
                EditDocument(
                    id, version: visit.version ?? file.document.version,
                    text: try text.quoting(file.entries, in: file.sections, visit), marks: visit.form.marks))
            return DocumentDesk.goOn(visit, "/documents/" + id.rawValue)
        } catch Refusal.invalid(let problems) {
            return .again(form(visit, file, problems), nav: try visit.documentNav)
        } catch Refusal.stale {
            let now = try await visit.ask(OpenDocument(id))
            return .again(form(visit, now, [], isStale: true), nav: try visit.documentNav)
        }
    }

    private static func sendingPage(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenDocument(visit.id("document")))
        if file.document.state == .sent { return .seeOther(file.sheet.path) }
        guard file.maySend else { throw Refusal.conflict("only_professional") }
        if !file.missing(visit.words).isEmpty { return .seeOther(file.sheet.path + "/edit?check=yes") }
        return .page(try await completionPage(visit, file, []), nav: try visit.documentNav)
    }

    private static func completionPage(
        _ visit: Visit, _ file: DocumentFile, _ problems: [Problem], _ findings: [Finding] = []
    ) async throws -> FormPage {
        let isNaming = file.document.kind == .needsAssessment && file.ownWorker == nil
        let candidates =
            isNaming ? try await visit.ask(OwnWorkerCandidates(forAssessment: file.document.id)) : []
        return FormPage.completion(
            file.sheet, candidates: candidates, visit.entered(problems: problems),
            guards: visit.guards(version: visit.version ?? file.document.version), findings: findings,
            words: visit.words)
    }

    private static func send(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("document", of: Document.self)
        let chosen = visit.form["own_worker"]
        do {
            guard let version = visit.version else { throw Refusal.conflict("no_version") }
            _ = try await visit.carryOut(
                SendDocument(
                    id, version: version, ownWorker: chosen.isEmpty ? nil : ID(rawValue: chosen),
                    passesWarnings: visit.form["passes_warnings"] == "yes"))
            return .seeOther("/documents/" + id.rawValue, done: "document_completed")
        } catch Refusal.invalid(let problems) {
            if problems.contains(where: { $0.code == "section_missing" }) {
                return .seeOther("/documents/" + id.rawValue + "/edit?check=yes")
            }
            let file = try await visit.ask(OpenDocument(id))
            if problems.contains(where: { $0.field.hasPrefix("review.") || $0.field == AssessmentWay.text }) {
                return .again(storedForm(visit, file, problems), nav: try visit.documentNav)
            }
            return .again(try await completionPage(visit, file, problems), nav: try visit.documentNav)
        } catch Refusal.againstRules(let findings) {
            let file = try await visit.ask(OpenDocument(id))
            return .again(try await completionPage(visit, file, [], findings), nav: try visit.documentNav)
        }
    }

    private static func correctionPage(_ visit: Visit, _ file: DocumentFile, _ problems: [Problem]) -> FormPage {
        FormPage.correction(
            file.sheet, visit.entered(problems: problems), guards: visit.guards(), words: visit.words)
    }

    private static func correct(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("document", of: Document.self)
        var typed = Typed(visit.form)
        do {
            let reason = typed.text("reason", most: 1_000)
            try typed.done()
            let new = try await visit.carryOut(CorrectDocument(id, reason: reason ?? ""))
            return .seeOther("/documents/" + new.rawValue + "/edit")
        } catch Refusal.invalid(let problems) {
            let file = try await visit.ask(OpenDocument(id))
            return .again(correctionPage(visit, file, problems), nav: try visit.documentNav)
        }
    }
}
