package import Casework
package import Register

/// Completes a draft: from now on it is read and never changed.
package struct SendDocument: Procedure {
    package static let action = Action.sendDocument
    package let document: ID<Document>
    package let version: Int
    /// Who becomes the client's own worker as a needs assessment is completed; nil when nobody is named.
    package let ownWorker: ID<UserAccount>?
    /// Whether findings that only warn have been read and passed by.
    package let passesWarnings: Bool

    package init(
        _ document: ID<Document>, version: Int, ownWorker: ID<UserAccount>? = nil, passesWarnings: Bool = false
    ) {
        self.document = document
        self.version = version
        self.ownWorker = ownWorker
        self.passesWarnings = passesWarnings
    }

    package var subject: Subject { .document(document) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        let draft = try act.draft(document, Self.action, register)
        guard let client = try register.client(draft.clientID) else { throw Refusal.notFound("client") }
        if draft.version != version { throw Refusal.stale(current: draft.version) }
        if draft.kind.needsProfessional, !act.worker.isProfessional { throw Refusal.conflict("only_professional") }
        let sections = try act.sections(of: draft.kind, for: client, in: draft.periodID, on: draft.madeOn, register)
        let missing = sections.missing(in: draft.sections).map { Problem("section." + $0, "section_missing") }
        if !missing.isEmpty { throw Refusal.invalid(missing) }
        try judgeReview(of: draft, client, act, register)
        try judgeMaking(of: draft, client, act, register)
        if draft.kind == .needsAssessment { try act.nameOwnWorker(ownWorker, of: client, register) }
        let facts = try act.facts(of: draft, register)
        guard try register.send(draft.id, on: act.today, from: version) else {
            throw Refusal.stale(current: draft.version)
        }
        try register.keep(facts, of: draft.id)
        return Done()
    }

    /// What must have been made together with the client can't be completed without them; what only warns stands on
    /// the page. An assessment tells how it was made where the rules ask.
    private func judgeMaking(
        of draft: Document, _ client: Client, _ act: Act, _ register: some Reading
    ) throws {
        if draft.kind == .needsAssessment, AssessmentWay.of(draft) == nil {
            let rules = try act.rules(of: client.countyID, on: draft.madeOn, in: register).about(.mustHold)
            if rules.allRules.contains(where: { $0.check.needs.contains(.needsAssessmentInMeeting) }) {
                throw Refusal.invalid([Problem(AssessmentWay.text, "choose")])
            }
        }
        let blocks = try act.findings(ofMaking: draft, for: client, register).filter { $0.severity == .block }
        if !blocks.isEmpty { throw Refusal.againstRules(blocks) }
    }

    /// An interim evaluation tells how it came about and agrees on the next one; who was missing may be passed by.
    private func judgeReview(
        of draft: Document, _ client: Client, _ act: Act, _ register: some Reading
    ) throws {
        guard let choices = try act.reviewChoices(of: draft.kind, for: client, on: draft.madeOn, register) else {
            return
        }
        let review = draft.review ?? DocumentReview()
        let found = try act.rules(of: client.countyID, on: draft.madeOn, in: register).judge(
            review, nextIsPlanned: choices.planned != nil,
            serviceForm: try draft.periodID.flatMap { try register.serviceForm(ofPeriod: $0) }
        ).findings
        var problems: [Problem] = []
        if review.occasion.isEmpty { problems.append(Problem("review.occasion", "choose")) }
        if found.contains(where: { $0.rule.needs.contains(.interimReportNextDayAgreed) }) {
            problems.append(Problem("review.next_on", "review_next_required"))
        }
        if !problems.isEmpty { throw Refusal.invalid(problems) }
        if found.contains(where: { $0.severity == .block }) || (!found.isEmpty && !passesWarnings) {
            throw Refusal.againstRules(found)
        }
    }
}
