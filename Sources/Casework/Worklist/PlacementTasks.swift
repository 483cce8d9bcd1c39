extension OpenCase {
    /// A damage whose notice the own worker has not read.
    package struct IncidentState: Equatable, Sendable {
        package let period: ID<ServicePeriod>
        package let provider: ID<Organisation>
        package let happenedOn: Day
        package let toldOn: Day

        package init(period: ID<ServicePeriod>, provider: ID<Organisation>, happenedOn: Day, toldOn: Day) {
            self.period = period
            self.provider = provider
            self.happenedOn = happenedOn
            self.toldOn = toldOn
        }
    }
}

extension OpenCase {
    /// What a provider has told of a client's service and nobody has answered.
    package struct SignalState: Equatable, Sendable {
        package let period: ID<ServicePeriod>
        package let kind: PeriodSignal.Kind
        package let toldOn: Day

        package init(period: ID<ServicePeriod>, kind: PeriodSignal.Kind, toldOn: Day) {
            self.period = period
            self.kind = kind
            self.toldOn = toldOn
        }
    }
}

/// The place of service that a rulebook asks about, the damages that happened there, and what the provider signals.
extension CaseReading {
    var placementTasks: [WorkTask] {
        livePeriods.flatMap { [namePlacement($0), moveFromProvider($0)].compactMap(\.self) }
            + file.unreadIncidents.map(readIncident) + file.openSignals.filter { signal in
                livePeriods.contains { $0.id == signal.period }
            }.map(answer)
    }

    /// What hinders is the own worker's to settle without delay; to progress the employment authority is asked to join.
    private func answer(_ signal: OpenCase.SignalState) -> WorkTask {
        let period = file.periods.first { $0.id == signal.period }
        let isHindrance = signal.kind == .hindrance
        return WorkTask(
            isHindrance ? .settleHindrance : .joinProgress, due: signal.toldOn,
            turn: isHindrance ? .ownWorker : .employmentCoach, cause: signal.toldOn,
            citation: rules.notice(signal.kind.rawValue, for: period?.serviceForm ?? "")?.citation,
            place: .period(signal.period), provider: period?.provider)
    }

    private func readIncident(_ incident: OpenCase.IncidentState) -> WorkTask {
        WorkTask(
            .readIncident, due: incident.toldOn, turn: .ownWorker, cause: incident.happenedOn,
            citation: rules.notice("damage", for: form(of: incident))?.citation, place: .period(incident.period),
            provider: incident.provider)
    }

    /// A form whose rules forbid some places can't begin before its place is known.
    private func namePlacement(_ period: OpenCase.PeriodState) -> WorkTask? {
        guard !period.hasPlacement, period.acceptedOn != nil, let begins = period.startedOn ?? period.agreedStartOn,
            let rule = rules.placement(for: period.serviceForm, speakingOf: Self.placementFacts)
        else { return nil }
        return provider(.namePlacement, period, due: begins, cause: begins, rule)
    }

    /// A client whose provider may not go on needs another, which is the own worker's to arrange.
    private func moveFromProvider(_ period: OpenCase.PeriodState) -> WorkTask? {
        guard let halted = period.providerHaltedOn else { return nil }
        return WorkTask(
            .moveFromProvider, due: max(halted, period.days.first), turn: .ownWorker, cause: halted,
            citation: rules.approval, place: .period(period.id), provider: period.provider)
    }

    private static let placementFacts: [Fact] = [
        .placementTasks, .placementReplacesPaidWork, .placementOtherPartyNamed,
    ]

    private func form(of incident: OpenCase.IncidentState) -> String {
        file.periods.first { $0.id == incident.period }?.serviceForm ?? ""
    }
}
