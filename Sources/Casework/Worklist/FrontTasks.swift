/// The tasks before the service begins: assessment, plan, decision.
extension CaseReading {
    /// The beginning of the present round: the latest referral, or the opening of the case.
    var roundStart: Day { file.referredOn ?? file.openedOn }

    /// Whether a new round has begun after the latest service, or no service has been.
    var isBeforeService: Bool {
        guard livePeriods.isEmpty, liveDecisions.isEmpty else { return false }
        guard let ended = lastServiceDay else { return true }
        return roundStart > ended
    }

    var frontTasks: [WorkTask] {
        if let draft = file.decisions.last(where: { $0.approvedOn == nil }) { return [approval(of: draft)] }
        guard isBeforeService else { return [] }
        guard let assessed = assessedOn else { return [assessNeeds] }
        guard let plan = planOfRound else { return [planTask(assessed: assessed)] }
        guard let published = plan.publishedOn else { return [planTask(assessed: assessed)] }
        if let refusal = file.decisions.last(where: { $0.isRefused && ($0.approvedOn ?? $0.days.first) >= published }) {
            return [closing(after: refusal.approvedOn ?? day)]
        }
        return [decide(plan, published: published)]
    }

    private var assessedOn: Day? {
        file.papers.filter { $0.kind == .needsAssessment && $0.madeOn >= roundStart }.compactMap(\.sentOn).max()
    }

    /// The latest plan of the round: one in force, or a draft.
    private var planOfRound: OpenCase.PlanState? {
        file.plans.last { plan in
            plan.publishedOn == nil || (plan.days.last.map { $0 >= day } ?? true)
        }
    }

    private var assessNeeds: WorkTask {
        WorkTask(
            .assessNeeds, due: roundStart.adding(days: rules.gap), turn: .ownWorker, cause: roundStart,
            citation: rules.demand(.needsAssessmentCompleted), place: .client(file.client))
    }

    private func planTask(assessed: Day) -> WorkTask {
        let deadline = rules.span(.planDeadline)
        let latest = min(
            assessed.adding(days: rules.gap), deadline.map { assessed.date(monthsAfter: $0.length) } ?? .distant)
        guard let draft = planOfRound else {
            return WorkTask(
                .makePlan, due: latest, turn: .ownWorker, cause: assessed, citation: deadline?.citation,
                place: .client(file.client))
        }
        if draft.meetingOn >= day {
            return WorkTask(
                .meetForPlan, due: draft.meetingOn, turn: turn(of: draft), cause: assessed,
                citation: rules.demand(.planJointMeetingHeld) ?? deadline?.citation, place: .plan(draft.id))
        }
        return WorkTask(
            .publishPlan, due: draft.meetingOn.adding(days: rules.gap), turn: turn(of: draft), cause: draft.meetingOn,
            citation: deadline?.citation, place: .plan(draft.id))
    }

    private func decide(_ plan: OpenCase.PlanState, published: Day) -> WorkTask {
        let deadline = rules.span(.offerDeadline)
        let latest = min(
            published.adding(days: rules.gap), deadline.map { published.date(monthsAfter: $0.length) } ?? .distant)
        return WorkTask(
            .decide, due: latest, turn: .ownWorker, cause: published, citation: deadline?.citation,
            place: .client(file.client))
    }

    private func approval(of draft: OpenCase.DecisionState) -> WorkTask {
        let planned = file.plans.last { $0.publishedOn != nil }?.publishedOn ?? roundStart
        return WorkTask(
            .approveDecision, due: draft.days.first, turn: .ownWorker, cause: planned,
            citation: rules.decisionCitation, place: .decision(draft.id))
    }

    /// Who calls the plan's people together: the employment authority for its own plan (Laki 189/2001, 5 §).
    func turn(of plan: OpenCase.PlanState) -> WorkTask.Turn {
        plan.kind == .employmentPlan && file.coach != nil ? .employmentCoach : .ownWorker
    }
}

extension Day {
    /// Later than any day of a case.
    static let distant = Day(9999, 12, 31)
}
