/// The tasks that a missed day brings: contact, notice to the payer, certificate, a replacement time.
extension CaseReading {
    var absenceTasks: [WorkTask] {
        guard !file.missedDays.isEmpty else { return [] }
        return livePeriods.flatMap { period in
            let missed = file.missedDays.filter { $0.period == period.id }
            return [
                contact(period, missed), notice(period, missed), certificate(period, missed),
                replacement(period, missed),
            ].compactMap { $0 }
        }
    }

    /// Who does not come is tried to be reached at once (Sääntökirja, luku 3).
    private func contact(_ period: OpenCase.PeriodState, _ missed: [OpenCase.MissedDay]) -> WorkTask? {
        let kinds: Set = ["attempt", "reached"]
        let silent = missed.first {
            $0.isAbsence && $0.isWithoutNotice && !isContacted(kinds, about: $0.day)
        }
        guard let first = silent else { return nil }
        return provider(
            .contactAfterNoShow, period, due: first.day, cause: first.day,
            rules.notice("absence", for: period.serviceForm)?.citation
                ?? rules.span(.noticeDuty, for: period.serviceForm)?.citation, place: .client(file.client))
    }

    private func notice(_ period: OpenCase.PeriodState, _ missed: [OpenCase.MissedDay]) -> WorkTask? {
        guard let rule = rules.notice("kela_absence", for: period.serviceForm),
            let first = missed.first(where: { $0.isAbsence && !isContacted(["kela_notice"], about: $0.day) })
        else { return nil }
        return provider(
            .notifyPayer, period, due: first.day.adding(days: rule.length), cause: first.day, rule.citation,
            place: .client(file.client))
    }

    private func certificate(_ period: OpenCase.PeriodState, _ missed: [OpenCase.MissedDay]) -> WorkTask? {
        let sick = missed.filter { $0.isAbsence && $0.cause == "own_sickness" }
        guard let last = sick.last, !sick.contains(where: \.hasCertificate) else { return nil }
        var facts = Facts()
        facts[.sickDays] = .days(sick.map(\.day))
        facts[.scheduledDays] = .days(scheduled(period, from: sick.first?.day ?? last.day, to: last.day))
        facts[.sickRepeated] = .flag(file.isCertificateAlwaysAsked)
        let said = rules.certificate(facts)
        guard let finding = said.findings.last, let due = said.day(.certificateDueDay) else { return nil }
        return WorkTask(
            .askCertificate, due: due, turn: .client, cause: due, citation: finding.citedRule,
            place: .client(file.client), provider: period.provider)
    }

    private func replacement(_ period: OpenCase.PeriodState, _ missed: [OpenCase.MissedDay]) -> WorkTask? {
        let first = missed.first {
            !$0.isAbsence && $0.cause == "provider_cancelled" && !isContacted(["replacement_time"], about: $0.day)
        }
        return first.map {
            provider(
                .agreeReplacement, period, due: $0.day, cause: $0.day,
                rules.notice("kela_absence", for: period.serviceForm)?.citation, place: .client(file.client))
        }
    }

    private func scheduled(_ period: OpenCase.PeriodState, from first: Day, to last: Day) -> [Day] {
        DateRange(first...max(first, last)).days.filter { period.weekdays.contains($0.weekday) }
    }
}
