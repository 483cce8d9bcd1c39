/// The tasks between the decision and the first day: order, acceptance, start, contract.
extension CaseReading {
    var orderTasks: [WorkTask] {
        liveDecisions.compactMap(order(for:)) + livePeriods.flatMap { beginning(of: $0) }
    }

    private func order(for decision: OpenCase.DecisionState) -> WorkTask? {
        guard let approved = decision.approvedOn, !file.periods.contains(where: { $0.decision == decision.id }) else {
            return nil
        }
        let delay = rules.span(.longestStartDelay, for: decision.serviceForm)
        return WorkTask(
            .orderService, due: min(max(decision.days.first, approved), approved.adding(days: rules.gap)),
            turn: .ownWorker, cause: approved, citation: delay?.citation, place: .decision(decision.id))
    }

    private func beginning(of period: OpenCase.PeriodState) -> [WorkTask] {
        var tasks: [WorkTask] = []
        let delay = rules.span(.longestStartDelay, for: period.serviceForm)
        let latest = period.orderedOn.adding(days: min(delay?.length ?? rules.gap, rules.gap))
        if period.acceptedOn == nil {
            let due = min(latest, max(period.days.first, period.orderedOn))
            return [provider(.acceptOrder, period, due: due, cause: period.orderedOn, delay?.citation)]
        }
        if period.startedOn == nil {
            if let agreed = period.agreedStartOn {
                tasks.append(provider(.startService, period, due: agreed, cause: period.orderedOn, delay?.citation))
            } else {
                tasks.append(provider(.agreeStart, period, due: latest, cause: period.orderedOn, delay?.citation))
            }
        }
        if period.contractMadeOn == nil {
            let begins = period.startedOn ?? period.agreedStartOn ?? max(latest, period.days.first)
            tasks.append(
                provider(.makeContract, period, due: begins, cause: period.orderedOn, rules.demand(.contractMade)))
        }
        // Every client has a named instructor all the time, by the contract or by the service description.
        if let left = period.instructorLeftOn,
            let rule = rules.demand(.providerNamedWorker) ?? rules.demand(.contractInstructorNamed)
        {
            tasks.append(provider(.nameInstructor, period, due: left.adding(days: 1), cause: left, rule))
        }
        if let changed = period.handedOverOn {
            tasks.append(
                WorkTask(
                    .knowInstructor, due: changed, turn: .ownWorker, cause: changed,
                    citation: rules.demand(.contractInstructorNamed), place: .period(period.id),
                    provider: period.provider))
        }
        return tasks
    }

    /// A task of the provider of a period.
    func provider(
        _ kind: WorkTask.Kind, _ period: OpenCase.PeriodState, due: Day, cause: Day, _ citation: CitedRule?,
        place: WorkTask.Place? = nil
    ) -> WorkTask {
        WorkTask(
            kind, due: due, turn: .provider, cause: cause, citation: citation, place: place ?? .period(period.id),
            provider: period.provider)
    }
}
