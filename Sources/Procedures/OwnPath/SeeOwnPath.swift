package import Casework
package import Register

/// Everything that a client's own page tells.
package struct OwnPath: Sendable {
    package let client: Client
    package let marks: PathMarks
    /// The period that runs or comes next; nil when there is none.
    package let period: ServicePeriod?
    package let provider: String?
    package let site: Site?
    /// The next agreed day, today among them until it is marked.
    package let nextDay: OwnDay?
    /// The days of the current month.
    package let days: [OwnDay]
    /// The days of the period.
    package let periodDays: [OwnDay]
    package let plan: Plan?
    package let decisions: [Decision]
    /// What was sent, the newest first, with the name of each.
    package let documents: [(document: Document, name: Wording)]
    /// The certificates of participation in force, the newest first.
    package let certificates: [ParticipationCertificate]
    package let consents: [Consent]
    package let people: [OwnPerson]
    /// Whether there is a new responsible instructor whom the client hasn't confirmed knowing.
    package let hasNewInstructor: Bool
    /// Whether the client is asked what they think of a service that is ending.
    package let asksFeedback: Bool
    /// The rules in force, for the names of codes.
    package let rules: RuleSet
}

/// Shows a client their own path.
package struct SeeOwnPath: Inquiry {
    package static let action = Action.seeOwnPath
    package let user: ID<UserAccount>

    package init(of user: ID<UserAccount>) { self.user = user }

    package var subject: Subject { .oneself(user) }

    package func answer(from register: some Reading, _ act: Act) throws -> OwnPath {
        guard let client = try register.client(ofUser: user),
            let marks = try register.pathMarks(of: client.id, on: act.today)
        else { throw Refusal.notFound("client") }
        let periods = try register.periods(of: client.id)
        let period = Self.current(among: periods, on: act.today)
        let month = act.today.month.range
        let days = try Self.days(month, periods, client, register, act)
        let whole = try period.map { try Self.days($0.days, [$0], client, register, act) } ?? []
        let ahead = try Self.days(
            DateRange(act.today...act.today.adding(days: 62)), periods, client, register, act)
        return OwnPath(
            client: client, marks: marks, period: period,
            provider: try period.flatMap { try register.organisation($0.providerID)?.name },
            site: try period?.siteID.flatMap { try register.site($0) },
            nextDay: ahead.first { if case .ahead = $0.state { true } else { false } }, days: days, periodDays: whole,
            plan: try register.plans(of: client.id).filter { $0.state == .published }
                .max { $0.period.first < $1.period.first },
            decisions: try register.decisions(of: client.id).filter { $0.state == .approved },
            documents: try documents(of: client, register, act),
            certificates: try periods.compactMap { try register.certificates(of: $0.id).first }
                .sorted { $0.givenOn > $1.givenOn },
            consents: try register.ownConsents(of: client.id),
            people: try people(of: client, period, register, act),
            hasNewInstructor: try register.unseenInstructorChange(of: client.id) != nil,
            asksFeedback: periods.contains { $0.awaitsClientFeedback(on: act.today) },
            rules: try act.rules(of: client.countyID, on: act.today, in: register))
    }

    /// The period that runs on the day, or the next one, or the one that ended last.
    private static func current(among periods: [ServicePeriod], on today: Day) -> ServicePeriod? {
        let alive = periods.filter { $0.effectiveLastDay >= today }.min { $0.days.first < $1.days.first }
        return alive ?? periods.max { $0.effectiveLastDay < $1.effectiveLastDay }
    }

    private static func days(
        _ range: DateRange, _ periods: [ServicePeriod], _ client: Client, _ register: some Reading, _ act: Act
    ) throws -> [OwnDay] {
        OwnDay.days(
            in: range, marked: try register.ownDays(of: client.id, in: range), periods: periods, today: act.today)
    }

    private func documents(
        of client: Client, _ register: some Reading, _ act: Act
    ) throws -> [(document: Document, name: Wording)] {
        try register.documents(of: client.id, kinds: Document.Kind.allCases).filter { $0.state == .sent }
            .sorted { ($0.sentOn ?? $0.madeOn) > ($1.sentOn ?? $1.madeOn) }
            .map { document in
                let sections = try? act.sections(
                    of: document.kind, for: client, in: document.periodID, on: document.madeOn, register)
                return (document, sections?.name ?? Wording(document.kind.rawValue))
            }
    }

    private func people(
        of client: Client, _ period: ServicePeriod?, _ register: some Reading, _ act: Act
    ) throws -> [OwnPerson] {
        var people = try register.ownPeople(of: client.id, on: act.today)
        if let period, let instructor = try register.instructor(of: period.id),
            !people.contains(where: { $0.name == instructor.name })
        {
            people.append(instructor)
        }
        return people
    }
}
