/// The tasks at the end of a service and after it: feedback, outcome, post-contact, the end of the case.
extension CaseReading {
    var closingTasks: [WorkTask] {
        guard let last = file.periods.filter({ $0.isOver(on: day) }).max(by: { $0.lastDay < $1.lastDay }) else {
            return []
        }
        var tasks = file.periods.filter { $0.endedOn == nil && $0.lastDay < day }.map(ending(of:))
        if last.startedOn != nil, last.endedOn != nil, !last.didNeverStart { tasks += feedback(of: last) }
        guard file.periods.allSatisfy({ $0.isOver(on: day) }), openDecisions.isEmpty, roundStart <= last.lastDay,
            !file.decisions.contains(where: { $0.approvedOn == nil })
        else { return tasks }
        guard let outcome = file.outcomes.last(where: { $0.recordedOn >= last.days.first }) else {
            return tasks + [outcomeMissing(of: last)]
        }
        tasks.append(after(outcome, of: last))
        return tasks
    }

    /// A period whose last day has passed is written down as ended: how, and where the client goes on.
    private func ending(of period: OpenCase.PeriodState) -> WorkTask {
        let span = rules.span(.reportDueAfterEnd, for: period.serviceForm)
        return provider(
            .endPeriod, period, due: period.lastDay.adding(days: span?.length ?? rules.gap), cause: period.lastDay,
            rules.demand(.closingClientFeedbackAsked) ?? rules.gapCitation)
    }

    private func feedback(of period: OpenCase.PeriodState) -> [WorkTask] {
        let span = rules.span(.reportDueAfterEnd, for: period.serviceForm)
        let due = period.lastDay.adding(days: span?.length ?? rules.gap)
        var tasks: [WorkTask] = []
        if period.clientFeedbackOn == nil, let rule = rules.demand(.closingClientFeedbackAsked) {
            tasks.append(provider(.askClientFeedback, period, due: due, cause: period.lastDay, rule))
        }
        if period.providerFeedbackOn == nil, let rule = rules.demand(.closingProviderFeedbackGiven) {
            tasks.append(provider(.giveProviderFeedback, period, due: due, cause: period.lastDay, rule))
        }
        return tasks
    }

    private func outcomeMissing(of period: OpenCase.PeriodState) -> WorkTask {
        WorkTask(
            .recordOutcome, due: period.lastDay.adding(days: rules.gap), turn: .ownWorker, cause: period.lastDay,
            citation: rules.gapCitation, place: .period(period.id), provider: period.provider)
    }

    /// The contact after the service in its window, and then the end of the case or its new beginning.
    private func after(_ outcome: OpenCase.OutcomeState, of period: OpenCase.PeriodState) -> WorkTask {
        let contacted = file.contacts.last { $0.kind == "post_contact" && $0.day > period.lastDay }
        if let contacted { return closing(after: contacted.day) }
        guard let window = outcome.postContact, let last = window.last else {
            return closing(after: outcome.recordedOn)
        }
        let due = min(last, max(window.first, outcome.recordedOn).adding(days: rules.gap))
        return WorkTask(
            .makePostContact, from: window.first, due: due, turn: .ownWorker, cause: period.lastDay,
            citation: rules.citation(.postContactWindow), place: .client(file.client))
    }

    func closing(after cause: Day) -> WorkTask {
        WorkTask(
            .closeOrBeginAnew, due: cause.adding(days: rules.gap), turn: .ownWorker, cause: cause,
            citation: rules.demand(.clientHasOwnWorker), place: .client(file.client))
    }
}
