import Casework
import Procedures
import Register

extension LifeRun {
    /// Decides on the stay of this number; from the second on, as a renewal of the decision before it.
    func decide(_ index: Int) async throws {
        guard let client, life.stays.indices.contains(index), calendar.stays.indices.contains(index) else { return }
        try await renewPlanOfLastYear(index)
        var draft = draft(of: life.stays[index], in: calendar.stays[index])
        let before = decisions[index - 1]
        draft.resolutionText = try await resolutionText()
        let renewal: ID<Decision>? =
            if let before { try await stage.perform(RenewDecision(before), as: ownWorker) } else { nil }
        let approve = { (draft: DecisionDraft) in
            renewal.map { ApproveDecision($0, version: 1, draft: draft) }
                ?? ApproveDecision(client: client, draft: draft)
        }
        let made: ID<Decision>
        do {
            made = try await stage.perform(approve(draft), as: ownWorker)
        } catch let trouble as DemoTrouble where trouble.asksReason {
            draft.warningReason = StoryTexts.warningReason
            made = try await stage.perform(approve(draft), as: ownWorker)
        }
        decisions[index] = made
        let workplace = life.stays[index].workplace.provider
        if workplace != DemoTown.ownCounty, index == 0 || life.stays[index - 1].workplace.provider != workplace {
            try await ask("provider", workplace)
        }
        periods[index] = try await stage.register.read { try $0.period(ofDecision: made)?.id }
    }

    /// Every third decision tells what is decided by the library's text.
    private func resolutionText() async throws -> ID<DecisionText>? {
        guard life.number.isMultiple(of: 3) else { return nil }
        let (county, today) = (life.county, stage.today)
        return try await stage.register.read { try $0.decisionTexts(of: county, on: today) }
            .first { $0.kind == .resolution }?.id
    }

    /// An edition of the act may ask for another kind of plan than the one of the year before.
    private func renewPlanOfLastYear(_ index: Int) async throws {
        guard let plannedOn, plannedOn.parts.year < stage.today.parts.year else { return }
        try await makePlan(for: index)
    }

    /// Begins the renewal that is to be decided on in the coming days, and leaves it as a draft.
    func beginRenewal(_ index: Int) async throws {
        guard let before = decisions[index - 1] else { return }
        try await stage.perform(RenewDecision(before), as: ownWorker)
    }

    func draft(of stay: Stay, in days: DateRange) -> DecisionDraft {
        let unit = stay.hours == nil ? ServiceUnit.day : .hour
        let suggested = SuggestedUnits(
            period: days, weekdays: stay.weekdays, minutesPerDay: stay.minutes, unit: unit)
        var draft = DecisionDraft()
        draft.planID = plan
        draft.needsAssessmentID = assessment
        draft.serviceForm = stay.form
        draft.firstDay = days.first
        draft.lastDay = days.last
        draft.daysPerWeek = stay.weekdays.count
        draft.minutesPerDay = stay.minutes
        draft.weekdays = stay.weekdays
        draft.grantedUnits = stay.hours ?? suggested?.units
        draft.providerID = stay.workplace.provider
        draft.siteID = stay.workplace.site
        draft.distance = 2_000 + life.number * 137 % 9_000
        draft.reasoning = StoryTexts.reasoning
        return draft
    }
}

extension DemoTrouble {
    /// Whether the office only asks why a warning of the rules is passed by.
    var asksReason: Bool {
        guard case .invalid(let problems) = refusal else { return false }
        return problems.allSatisfy { $0.code == "warning_reason" || $0.code == "day_reason" }
    }
}
