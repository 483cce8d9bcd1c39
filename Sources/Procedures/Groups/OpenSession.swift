package import Casework
package import Register

/// A session as its form shows it: those in the group on the day with what is marked of them.
package struct SessionSheet: Sendable {
    package let file: GroupFile
    package let day: Day
    /// By name, each with its week around the day.
    package let rows: [WeekSheet.Row]
    /// What has been written of the session; nil before it is marked.
    package let session: GroupSession?
}

/// Opens the form of a session.
package struct OpenSession: Inquiry {
    package static let action = Action.markSession
    package let provider: ID<Organisation>
    package let group: ID<ServiceGroup>
    /// The day of the session; nil for the latest one.
    package let day: Day?

    package init(of group: ID<ServiceGroup>, at provider: ID<Organisation>, on day: Day?) {
        self.provider = provider
        self.group = group
        self.day = day
    }

    package var subject: Subject { .organisation(provider) }

    package func answer(from register: some Reading, _ act: Act) throws -> SessionSheet {
        let file = try OpenGroup(group, at: provider).answer(from: register, act)
        guard let day = day ?? file.group.terms.lastSession(upTo: act.today) else { throw Refusal.notFound("session") }
        let periods = file.seats.map(\.member).present(on: day).map(\.periodID)
        let rules = try act.rules(of: act.worker.countyID, in: day.isoWeek, register)
        let sheet = try act.sheet(of: day.isoWeek, at: provider, also: periods, under: rules, in: register)
        return SessionSheet(
            file: file, day: day, rows: sheet.rows.filter { periods.contains($0.period.id) },
            session: file.sessions.first { $0.day == day })
    }
}
