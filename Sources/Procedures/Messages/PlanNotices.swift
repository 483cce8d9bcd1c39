import Casework
import Register

extension WriteTransaction {
    /// Plans a notice for each person as they have chosen, in the transaction of what it tells of.
    func planNotices(
        _ kind: Notice.Kind, about reference: String, to users: [ID<UserAccount>], by act: Act
    ) throws {
        guard let now = HelsinkiTime(act.timestamp) else { return }
        for user in users where user != act.worker.userID {
            try planNotice(kind, about: reference, to: user, now, act.timestamp, act.newID)
        }
    }

    /// Plans a notice for a person as they have chosen.
    ///
    /// - Parameters:
    ///   - now: the time of planning by Helsinki's clock
    ///   - timestamp: the same as an instant in UTC
    func planNotice(
        _ kind: Notice.Kind, about reference: String, to user: ID<UserAccount>, _ now: HelsinkiTime,
        _ timestamp: String, _ newID: () -> String
    ) throws {
        let pace = try noticePaces(of: user)[kind] ?? .usual(kind)
        guard let due = pace.notBefore(now) else { return }
        try plan(
            Notice(
                id: ID(rawValue: newID()), userID: user, kind: kind, reference: reference, plannedAt: timestamp,
                notBefore: due == now ? timestamp : due.instant))
    }
}
