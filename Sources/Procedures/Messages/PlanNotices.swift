import Casework
import Register

extension WriteTransaction {
    /// Plans a notice for each person as they have chosen, in the transaction of what it tells of.
    func planNotices(
        _ kind: Notice.Kind, about reference: String, to users: [ID<UserAccount>], by act: Act
    ) throws {
        guard let now = HelsinkiTime(act.timestamp) else { return }
        for user in users where user != act.worker.userID {
            let pace = try noticePaces(of: user)[kind] ?? .usual(kind)
            guard let due = pace.notBefore(now) else { continue }
            try plan(
                Notice(
                    id: ID(rawValue: act.newID()), userID: user, kind: kind, reference: reference,
                    plannedAt: act.timestamp, notBefore: due == now ? act.timestamp : due.instant))
        }
    }
}
