package import Casework
import Register

/// To whom a letter goes; what it says is the same for everyone.
package struct NoticeLetter: Equatable, Sendable {
    /// The same for the same notice, so that a mail server that gets it twice can tell.
    package let id: String
    package let address: String
    /// The reader's language, as their account has it.
    package let language: String

    package init(id: String, address: String, language: String) {
        self.id = id
        self.address = address
        self.language = language
    }
}

/// Sends the notices that are due, and writes into the ledger what became of each.
///
/// Several servers may run rounds at once: a notice is claimed before it is sent. A round that dies leaves its claims
/// to run out, and the letters are tried again.
package struct NoticeSender: Sendable {
    private let office: Office
    private let post: @Sendable (NoticeLetter) async -> Notice.Reason

    /// Minutes for which a claim holds.
    private static let claimMinutes = 10
    /// Minutes before a letter is tried again after the mail server was in trouble, doubled at each try.
    private static let firstPause = 5

    /// - Parameter post: gives the letter to the mail server; the answer is why it didn't go, `none` when it went
    package init(office: Office, post: @escaping @Sendable (NoticeLetter) async -> Notice.Reason) {
        self.office = office
        self.post = post
    }

    /// Sends what is due now.
    ///
    /// - Returns: what was done; it stands in the ledger also when nothing was due
    @discardableResult package func round() async throws -> NoticeRound {
        let moment = office.now()
        guard let now = HelsinkiTime(moment.timestamp) else { throw Refusal.conflict("clock") }
        let claim = office.newID()
        let until = now.adding(minutes: Self.claimMinutes)?.instant ?? moment.timestamp
        let claimed = try await office.register.write { register in
            try register.claimNotices(due: moment.timestamp, until: until, claim: claim)
            return try register.notices(claimed: claim)
        }
        var tally = Tally()
        for (user, notices) in grouped(claimed) {
            try await settle(notices, of: user, moment, now, &tally)
        }
        let round = NoticeRound(
            id: ID(rawValue: office.newID()), beganAt: moment.timestamp, endedAt: office.now().timestamp,
            considered: claimed.count, sent: tally.sent, skipped: tally.skipped, failed: tally.failed,
            reasons: tally.reasons)
        try await keep(round, now)
        return round
    }

    /// A round with nothing to consider stands in the ledger once an hour, as a sign that the rounds go on.
    private func keep(_ round: NoticeRound, _ now: HelsinkiTime) async throws {
        let last = try await office.register.read { try $0.noticeRounds(most: 1).first?.endedAt }
        let hourAgo = now.adding(minutes: -60)?.instant ?? ""
        if round.considered == 0, let last, last > hourAgo { return }
        try await office.register.write { try $0.insert(round) }
    }

    private struct Tally {
        var sent = 0
        var skipped = 0
        var failed = 0
        var reasons: [Notice.Reason: Int] = [:]

        mutating func count(_ state: Notice.State, _ reason: Notice.Reason) {
            switch state {
            case .sent: sent += 1
            case .skipped: skipped += 1
            case .failed: failed += 1
            case .planned: break
            }
            if reason != .none { reasons[reason, default: 0] += 1 }
        }
    }

    private func grouped(_ notices: [Notice]) -> [(user: ID<UserAccount>, notices: [Notice])] {
        var order: [ID<UserAccount>] = []
        var groups: [ID<UserAccount>: [Notice]] = [:]
        for notice in notices {
            if groups[notice.userID] == nil { order.append(notice.userID) }
            groups[notice.userID, default: []].append(notice)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// One letter tells of everything that waits for a person.
    private func settle(
        _ notices: [Notice], of user: ID<UserAccount>, _ moment: Moment, _ now: HelsinkiTime, _ tally: inout Tally
    ) async throws {
        let (account, hasRole, seen) = try await office.register.read { register in
            (
                try register.user(user), try register.holdsRole(user, on: moment.today),
                try notices.filter { try register.isSeen($0, by: user) }.map(\.id)
            )
        }
        let waiting = notices.filter { !seen.contains($0.id) }
        var reason = Notice.Reason.none
        if !hasRole {
            reason = .noRole
        } else if let account, EmailAddress.isWritten(account.email) {
            if let first = waiting.first {
                reason = await post(
                    NoticeLetter(id: first.id.rawValue, address: account.email, language: account.language))
            }
        } else {
            reason = .noAddress
        }
        let ended = reason
        try await office.register.write { register in
            for id in seen { try register.settle(id, .skipped, .seenAlready, at: moment.timestamp) }
            for notice in waiting { try close(notice, ended, moment, now, register) }
        }
        for _ in seen { tally.count(.skipped, .seenAlready) }
        for notice in waiting { tally.count(state(of: notice, after: ended), ended) }
    }

    private func state(of notice: Notice, after reason: Notice.Reason) -> Notice.State {
        switch reason {
        case .none: .sent
        case .seenAlready, .noRole, .noAddress: .skipped
        case .addressRefused: .failed
        case .mailNotSet, .serverTrouble: notice.attempts >= Notice.mostAttempts ? .failed : .planned
        }
    }

    private func close(
        _ notice: Notice, _ reason: Notice.Reason, _ moment: Moment, _ now: HelsinkiTime, _ register: WriteTransaction
    ) throws {
        let state = state(of: notice, after: reason)
        if state == .planned {
            let pause = Self.firstPause << min(max(notice.attempts - 1, 0), Notice.mostAttempts)
            try register.postpone(notice.id, until: now.adding(minutes: pause)?.instant ?? moment.timestamp)
        } else {
            try register.settle(notice.id, state, reason, at: moment.timestamp)
        }
        if reason == .addressRefused { try register.markAddress(of: notice.userID, failedOn: moment.today) }
        if reason == .none { try register.markAddress(of: notice.userID, failedOn: nil) }
    }
}

extension Reading {
    /// Whether the reader has been in Polku at what the notice tells of, after it was planned.
    fileprivate func isSeen(_ notice: Notice, by user: ID<UserAccount>) throws -> Bool {
        switch notice.kind {
        case .message: try hasOpened(thread: notice.reference, user, since: notice.plannedAt)
        case .duty: try hasReadWorklist(user, since: notice.plannedAt)
        case .meeting: false
        }
    }
}
