/// A group that meets in sessions of a fixed length (ryhmä).
package struct ServiceGroup: Equatable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Suljettu ryhmä: the same first and last day for all.
        case closed
        /// Avoin ryhmä: each client comes and goes by their own voucher.
        case open
    }

    /// What is agreed on of the group and may be edited.
    package struct Terms: Equatable, Sendable {
        package let name: String
        package let kind: Kind
        package let serviceForm: String
        package let siteID: ID<Site>?
        package let weekdays: [Weekday]
        /// Minutes after midnight; nil when it isn't told.
        package let startsAt: Int?
        /// The length of a session.
        package let minutes: Int
        /// Without a last day only when the group is open.
        package let days: DateRange
        /// Codes of the rulebook's list `group_themes`.
        package let themes: [String]
        /// What the group does, by the goals and needs of those in it.
        package let content: String
        package let instructorID: ID<UserAccount>?

        package init(
            name: String, kind: Kind, serviceForm: String, siteID: ID<Site>? = nil, weekdays: [Weekday],
            startsAt: Int? = nil, minutes: Int, days: DateRange, themes: [String] = [], content: String = "",
            instructorID: ID<UserAccount>? = nil
        ) {
            self.name = name
            self.kind = kind
            self.serviceForm = serviceForm
            self.siteID = siteID
            self.weekdays = weekdays
            self.startsAt = startsAt
            self.minutes = minutes
            self.days = days
            self.themes = themes
            self.content = content
            self.instructorID = instructorID
        }
    }

    package let id: ID<ServiceGroup>
    package let providerID: ID<Organisation>
    package let terms: Terms
    package let version: Int

    package init(id: ID<ServiceGroup>, providerID: ID<Organisation>, terms: Terms, version: Int = 1) {
        self.id = id
        self.providerID = providerID
        self.terms = terms
        self.version = version
    }
}

extension ServiceGroup.Terms {
    /// What the rules about sessions ask: the form, the length of a session and the sessions of a week.
    package var facts: Facts {
        var facts = Facts()
        facts[.serviceForm] = .code(serviceForm)
        facts[.daysPerWeek] = .integer(Set(weekdays).count)
        facts[.dayMinutes] = .integer(minutes)
        return facts
    }

    /// Whether a session is held on the day.
    package func meets(on day: Day) -> Bool { days.contains(day) && weekdays.contains(day.weekday) }

    /// The latest session day up to the day; nil before the first.
    package func lastSession(upTo day: Day) -> Day? {
        let end = days.last.map { min($0, day) } ?? day
        return (0..<7).lazy.map { end.adding(days: -$0) }.first(where: meets)
    }

    /// The days that a client of the period is in the group: all of a closed one, of an open one from the day on.
    ///
    /// Nil when the period doesn't reach so far.
    package func stay(in period: ServicePeriod, from day: Day) -> DateRange? {
        guard let own = DateRange(first: period.days.first, last: period.effectiveLastDay) else { return nil }
        switch kind {
        case .closed: return own.contains(days) ? days : nil
        case .open: return DateRange(from: day).intersection(own).flatMap { days.intersection($0) }
        }
    }
}
