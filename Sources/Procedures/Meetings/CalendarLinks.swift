package import Casework
package import Register

/// Gives a worker a new link to the times of their meetings.
package struct LinkCalendar: Procedure {
    package static let action = Action.linkCalendar
    /// The digest of the link's secret, which itself is kept nowhere.
    package let digest: String
    package var subject: Subject { .office }

    package init(digest: String) { self.digest = digest }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Meeting> {
        try register.keepCalendar(digest, of: act.worker.userID, at: act.timestamp)
        return ID(rawValue: digest)
    }
}

/// Gives a client a new link to the times of their meetings.
package struct LinkOwnCalendar: Procedure {
    package static let action = Action.linkOwnCalendar
    package let user: ID<UserAccount>
    /// The digest of the link's secret, which itself is kept nowhere.
    package let digest: String
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>, digest: String) {
        self.user = user
        self.digest = digest
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Meeting> {
        try register.keepCalendar(digest, of: user, at: act.timestamp)
        return ID(rawValue: digest)
    }
}

extension Doorkeeper {
    /// What a calendar link opens: the meetings of its holder from a month back; nil when it opens nothing, also when
    /// the holder has no role any more.
    package func calendar(behind secret: String) async throws -> [MeetingLine]? {
        let digest = locks.digest(secret)
        let today = office.today
        return try await register.read { register in
            guard let user = try register.calendarHolder(digest), try register.holdsRole(user, on: today) else {
                return nil
            }
            return try register.meetings(ofUser: user, from: today.date(monthsAfter: -1), most: 500)
        }
    }
}
