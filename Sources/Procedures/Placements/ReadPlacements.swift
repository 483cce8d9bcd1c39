package import Casework
package import Register

/// Opens the page of a period's places: where, at what, how much, and with how much guidance.
package struct ReadPlacements: Inquiry {
    package static let action = Action.readPlacements
    package let period: ID<ServicePeriod>

    package init(of period: ID<ServicePeriod>) { self.period = period }

    package var subject: Subject { .period(period) }

    package func answer(from register: some Reading, _ act: Act) throws -> PlacementFile {
        let period = try act.period(period, for: Self.action, in: register)
        guard let client = try register.client(period.clientID) else { throw Refusal.notFound("client") }
        let rules = try act.rules(of: client.countyID, on: act.today, in: register)
        let records = try register.dayRecords(of: period.id)
        let sites = try register.allSites(of: period.providerID)
        let names = Dictionary(sites.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return PlacementFile(
            period: period, client: client,
            formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm),
            placements: try register.placements(of: period.id).map { place in
                JudgedPlacement(
                    placement: place, siteName: place.terms.siteID.flatMap { names[$0] },
                    findings: try act.findings(of: place.terms, in: period, register))
            },
            trend: ServiceTrend.months(of: records), guidance: rules.guidance(in: period, records, on: act.today),
            evaluations: try register.evaluations(of: period.id),
            incidents: try register.incidents(of: period.id).map { incident in
                JudgedIncident(
                    incident: incident,
                    findings: rules.about(.noticeDuty).check(incident.facts(period.serviceForm)).findings)
            },
            damageRule: rules.about(.noticeDuty).allRules.last { $0.parameters.code("notice") == "damage" }?.citation,
            sites: sites.filter { $0.validTo.map { $0 >= act.today } ?? true },
            tasks: rules.codes(of: "tasks", on: act.today), 
            activities: rules.codes(of: "activities", on: act.today) + rules.codes(of: "occupations", on: act.today),
            mayKeep: try act.may(.keepPlacement, to: client.id, in: register),
            mayReadIncidents: try act.may(.readIncident, to: client.id, in: register), today: act.today)
    }
}

extension RuleSet {
    /// The guidance of a period window by window, the latest first, as the rules about windows count it.
    ///
    /// Empty when no rule about the form counts guidance. A window is judged when it is over.
    func guidance(in period: ServicePeriod, _ records: [DayRecord], on today: Day) -> [GuidanceCount] {
        let rules = about(.guidanceMinutesPerWindow).about(serviceForm: period.serviceForm)
        guard let months = rules.allRules.first?.parameters.integer("months") else { return [] }
        let start = period.milestones.startedOn ?? period.days.first
        var counts: [GuidanceCount] = []
        var day = start
        while day <= min(today, period.effectiveLastDay), counts.count < 24,
            let window = GuidanceWindow(from: start, months: months, on: day)?.days, let last = window.last
        {
            let individual = records.minutes(of: .individualTalk, in: window)
            let social = records.minutes(of: .socialGuidance, in: window)
            let facts = Facts.guidance(individual: individual, social: social, period.serviceForm)
            counts.insert(
                GuidanceCount(
                    days: window, individual: individual, social: social,
                    findings: last < today && last <= period.effectiveLastDay ? rules.check(facts).findings : []),
                at: 0)
            day = last.adding(days: 1)
        }
        return counts
    }
}
