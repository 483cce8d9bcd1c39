package import Casework
package import Register

/// Opens the page of a period.
package struct OpenPeriod: Inquiry {
    package static let action = Action.openPeriod
    package let period: ID<ServicePeriod>

    package init(_ period: ID<ServicePeriod>) { self.period = period }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> PeriodFile {
        let period = try act.period(period, for: Self.action, in: register)
        guard let client = try register.client(period.clientID),
            let provider = try register.organisation(period.providerID)
        else { throw Refusal.notFound("period") }
        let rules = try act.rules(of: client.countyID, on: act.today, in: register)
        let documents = try register.deliveredDocuments(in: period.id).filter {
            $0.document.isReadable(by: act.worker.role)
        }
        let plan = documents.first { $0.document.kind == .implementationPlan && $0.document.state == .sent }?.document
        let certificates = try register.certificates(of: period.id)
        let evaluations = try register.evaluations(of: period.id)
        var file = PeriodFile(
            period: period, client: client,
            formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm),
            decisionNumber: try register.decision(period.decisionID)?.number, provider: provider,
            site: try period.siteID.flatMap { try register.site($0) },
            instructor: try period.responsibleInstructorID.flatMap { try register.user($0) }, documents: documents,
            reports: rules.reports(of: ReportedPeriod(period), written: documents),
            review: plan.flatMap {
                rules.nextReview(
                    planMadeOn: $0.madeOn, everyMonths: $0.reviewMonths, serviceForm: period.serviceForm)
            },
            findings: rules.standing(
                of: period, isCertified: !certificates.isEmpty, isEvaluated: !evaluations.isEmpty, on: act.today),
            outcomes: try act.outcomes(of: client.id, rules, register),
            steps: try act.steps(of: period, rules, register),
            mayTellShopSteward: try act.may(.acceptOrder, to: client.id, in: register),
            mayReadPlacements: try act.may(.readPlacements, to: client.id, in: register), today: act.today)
        file.evaluations = evaluations
        try act.tellHandOvers(of: &file, register)
        try act.tellEnd(of: &file, certificates, register)
        try act.tellFeedback(of: &file, rules, register)
        return file
    }
}

extension RuleSet {
    /// What the rules say of a period as it stands: the start's delay, contract, shop steward, feedback.
    func standing(
        of period: ServicePeriod, isCertified: Bool, isEvaluated: Bool, on today: Day
    ) -> [Finding] {
        if period.milestones.endCause == .neverStarted { return [] }
        var facts = period.facts
        if period.milestones.endedOn == nil { facts[.actDay] = .day(today) }
        var findings = about(.longestStartDelay).check(facts).findings
        if period.milestones.acceptedOn != nil, period.milestones.endedOn == nil {
            facts[.actDay] = nil
            findings += about(.mustHold).about(facts).check(facts).findings
            findings += about(.noticeDuty).check(period.shopStewardFacts(on: today)).findings
        }
        if period.milestones.endedOn != nil {
            var closing = period.closingFacts(meetingHeld: true, effectEvaluated: isEvaluated)
            closing[.closingCertificateGiven] = .flag(isCertified)
            findings += about(.mustHold).about(closing).check(closing).findings
        }
        return findings
    }
}

extension Act {
    fileprivate func tellHandOvers(of file: inout PeriodFile, _ register: some Reading) throws {
        file.handOvers = try register.instructorChanges(of: file.period.id).map { change in
            NamedChange(
                change: change, from: try register.user(change.from)?.name ?? "",
                to: try register.user(change.to)?.name ?? "")
        }
    }

    /// What has been said of the service, with the names of the questions that were answered.
    fileprivate func tellFeedback(
        of file: inout PeriodFile, _ rules: RuleSet, _ register: some Reading
    ) throws {
        file.feedback = try register.feedback(on: file.period.id)
        file.closeFeedback = try register.closeFeedback(on: file.period.id)
        file.mayHearCloseOnes =
            try file.period.milestones.startedOn != nil && may(.hearCloseOnes, to: file.client.id, in: register)
        for party in Feedback.Party.allCases {
            file.questions[party] = rules.feedbackQuestions(to: party, on: today)
            for code in file.feedback.filter({ $0.party == party }).flatMap(\.answers.keys) {
                file.answeredQuestions[code] = rules.name(of: code, in: party.list)
            }
        }
    }

    /// What a period's page tells of the evaluation to come and of the certificate, and whether signals may be read.
    fileprivate func tellEnd(
        of file: inout PeriodFile, _ certificates: [ParticipationCertificate], _ register: some Reading
    ) throws {
        file.certificates = certificates
        file.closingMeetingOn = try register.lastHeld(
            .closingMeeting, about: file.client.id, in: file.period.days)
        file.mayReadSignals =
            try file.period.milestones.startedOn != nil && may(.readSignals, to: file.client.id, in: register)
        file.mayCertify =
            try Document.Kind.finalReport.writers.contains(worker.role) && file.period.canBeCertified(on: today)
            && may(.sendDocument, to: file.client.id, in: register)
        guard file.period.milestones.endedOn == nil else { return }
        let agreed = file.documents.first { $0.document.review != nil && $0.document.state == .sent }
        file.nextEvaluationOn =
            try register.nextPlanned(.interimReview, about: file.client.id, after: today)
            ?? agreed?.document.review?.nextOn
        file.mayMeet = try file.nextEvaluationOn != nil && may(.planMeeting, to: file.client.id, in: register)
    }

    /// The steps that both the period's state and the worker's rights allow.
    func steps(of period: ServicePeriod, _ rules: RuleSet, _ register: some Reading) throws -> Set<PeriodStep> {
        try period.possibleSteps(on: today).filter { step in
            if let kind = step.document {
                guard kind.writers.contains(worker.role),
                    rules.sections(of: kind.rulebookName, for: period.serviceForm) != nil
                else { return false }
            }
            return try may(step.action, to: period.clientID, in: register)
        }
    }
}

extension PeriodStep {
    /// The document that the step begins; nil for a step without one.
    package var document: Document.Kind? {
        switch self {
        case .implementationPlan: .implementationPlan
        case .interimReport: .interimReport
        case .finalReport: .finalReport
        default: nil
        }
    }

    /// What the worker must be allowed to do to take it.
    package var action: Action {
        switch self {
        case .accept: .acceptOrder
        case .contract: .makeContract
        case .acknowledge: .acknowledgeInstructor
        case .start: .startPeriod
        case .instructor: .changeInstructor
        case .implementationPlan, .interimReport, .finalReport: .writeDocument
        case .pause: .pausePeriod
        case .close, .feedback: .endPeriod
        case .outcome: .recordOutcome
        }
    }
}
