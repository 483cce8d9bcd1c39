/// The tasks of a service that runs: implementation plan, reports, renewal, reviews, pause.
extension CaseReading {
    var serviceTasks: [WorkTask] {
        let running = livePeriods.filter { $0.startedOn != nil }
        var tasks = running.flatMap { implementationPlan(of: $0) + interimReport(of: $0) + resumption(of: $0) }
        tasks += file.periods.filter { $0.startedOn != nil && !$0.didNeverStart }.flatMap { finalReport(of: $0) }
        tasks += livePeriods.compactMap(renewal(of:))
        if !running.isEmpty { tasks += [planReview, twoYears].compactMap { $0 } }
        return tasks
    }

    private func implementationPlan(of period: OpenCase.PeriodState) -> [WorkTask] {
        guard let started = period.startedOn, rules.describes(.implementationPlan, for: period.serviceForm) else {
            return []
        }
        let interval = rules.span(.nextReviewInterval, for: period.serviceForm)
        guard let plan = paper(.implementationPlan, of: period.id), let sent = plan.sentOn else {
            return [
                provider(
                    .makeImplementationPlan, period, due: started.adding(days: rules.gap), cause: started,
                    rules.demand(.implementationPlanSentToOwnWorker) ?? interval?.citation)
            ]
        }
        guard let months = plan.reviewMonths ?? interval?.length else { return [] }
        let due = sent.date(monthsAfter: months)
        if due > period.lastDay { return [] }
        return [provider(.updateImplementationPlan, period, due: due, cause: sent, interval?.citation)]
    }

    private func interimReport(of period: OpenCase.PeriodState) -> [WorkTask] {
        guard let rule = rules.span(.reportDueBeforeEnd, for: period.serviceForm) else { return [] }
        let end = period.days.last ?? period.lastDay
        let due = end.adding(days: -rule.length)
        if due < period.days.first { return [] }
        return report(.sendInterimReport, .interimReport, period, due: due, cause: end, rule.citation)
    }

    private func finalReport(of period: OpenCase.PeriodState) -> [WorkTask] {
        let isLongOver = period.lastDay < day.adding(days: -OpenCase.PeriodState.daysOfPapers)
        if isLongOver, period.isFinalReportSent { return [] }
        guard let rule = rules.span(.reportDueAfterEnd, for: period.serviceForm) else { return [] }
        return report(
            .sendFinalReport, .finalReport, period, due: period.lastDay.adding(days: rule.length),
            cause: period.lastDay, rule.citation)
    }

    /// The report itself while it isn't sent, and then its delivery to everyone who must get it.
    private func report(
        _ task: WorkTask.Kind, _ kind: Document.Kind, _ period: OpenCase.PeriodState, due: Day, cause: Day,
        _ citation: CitedRule
    ) -> [WorkTask] {
        guard let paper = paper(kind, of: period.id) else {
            return [provider(task, period, due: due, cause: cause, citation)]
        }
        guard let sent = paper.sentOn else {
            return [provider(task, period, due: due, cause: cause, citation, place: .document(paper.id))]
        }
        guard let demand = rules.recipients(for: period.serviceForm) else { return [] }
        let needed = Set(demand.codes.map { $0.hasPrefix("client") ? "client" : $0 })
        if needed.isSubset(of: paper.delivered) { return [] }
        return [
            provider(
                .deliverReport, period, due: max(due, sent), cause: sent, demand.citation, place: .document(paper.id))
        ]
    }

    /// A decision that ends soon is renewed or the service ended: it never goes on without a decision.
    private func renewal(of period: OpenCase.PeriodState) -> WorkTask? {
        guard let end = period.days.last, period.endedOn == nil,
            !file.decisions.contains(where: { $0.days.first > end })
        else { return nil }
        return WorkTask(
            .renewOrEnd, from: end.adding(days: -rules.gap), due: end, turn: .ownWorker, cause: period.days.first,
            citation: rules.decisionCitation, place: .decision(period.decision), provider: period.provider)
    }

    private func resumption(of period: OpenCase.PeriodState) -> [WorkTask] {
        guard let pause = period.pause, pause.contains(day), let last = pause.last else { return [] }
        let limit = rules.span(.pauseMaxMonths, for: period.serviceForm)
        let due = min(last, limit.map { pause.first.endOfPeriod(months: $0.length) } ?? last)
        return [
            WorkTask(
                .resumeOrEnd, due: due, turn: .ownWorker, cause: pause.first, citation: limit?.citation,
                place: .period(period.id), provider: period.provider)
        ]
    }

    private var planReview: WorkTask? {
        guard let plan = file.plans.last(where: { $0.publishedOn != nil }), let published = plan.publishedOn else {
            return nil
        }
        let met = max(published, file.contacts.last { $0.kind == "meeting" }?.day ?? published)
        let due = min(met.date(monthsAfter: plan.reviewMonths), max(plan.days.last ?? .distant, met))
        return WorkTask(
            .reviewPlan, due: due, turn: turn(of: plan), cause: met,
            citation: rules.span(.planDeadline)?.citation, place: .plan(plan.id))
    }

    /// The milestone of a long unbroken service, when the next path is weighed.
    private var twoYears: WorkTask? {
        guard let milestone = rules.span(.serviceMilestone), let started = unbrokenSince else { return nil }
        let due = started.date(monthsAfter: milestone.length)
        let reviewed = file.contacts.contains { $0.kind == "meeting" && $0.day >= due.adding(days: -60) }
        if reviewed || due.adding(days: rules.gap) < day { return nil }
        return WorkTask(
            .considerNextPath, from: due.adding(days: -60), due: due, turn: .ownWorker, cause: started,
            citation: milestone.citation, place: .client(file.client))
    }

    /// The first day of the service that has gone on without a break of more than a month.
    private var unbrokenSince: Day? {
        var since: Day?
        for period in file.periods.reversed() where !period.didNeverStart {
            guard let started = period.startedOn else { continue }
            if let later = since, period.lastDay.adding(days: 31) < later { break }
            since = started
        }
        return since
    }
}
