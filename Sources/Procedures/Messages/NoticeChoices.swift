package import Casework
package import Register

/// How soon do I want to hear of each kind of thing?
package struct ReadNoticeChoices: Inquiry {
    package static let action = Action.chooseNotices
    package var subject: Subject { .office }

    package init() {}

    package func answer(from register: some Reading, _ act: Act) throws -> [Notice.Kind: NoticePace] {
        try register.noticePaces(of: act.worker.userID)
    }
}

/// Says how soon one wants to hear of each kind of thing.
package struct ChooseNotices: Procedure {
    package static let action = Action.chooseNotices
    package let paces: [Notice.Kind: NoticePace]
    package var subject: Subject { .office }

    package init(_ paces: [Notice.Kind: NoticePace]) { self.paces = paces }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        try register.choose(paces, of: act.worker.userID)
    }
}

/// How soon does a client want to hear of each kind of thing?
package struct ReadOwnNoticeChoices: Inquiry {
    package static let action = Action.chooseOwnNotices
    package let user: ID<UserAccount>
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>) { self.user = user }

    package func answer(from register: some Reading, _ act: Act) throws -> [Notice.Kind: NoticePace] {
        try register.noticePaces(of: user)
    }
}

/// Says how soon a client wants to hear of each kind of thing.
package struct ChooseOwnNotices: Procedure {
    package static let action = Action.chooseOwnNotices
    package let user: ID<UserAccount>
    package let paces: [Notice.Kind: NoticePace]
    package var subject: Subject { .oneself(user) }

    package init(of user: ID<UserAccount>, _ paces: [Notice.Kind: NoticePace]) {
        self.user = user
        self.paces = paces
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        try register.choose(paces, of: user)
    }
}

extension WriteTransaction {
    fileprivate func choose(_ paces: [Notice.Kind: NoticePace], of user: ID<UserAccount>) throws -> Done {
        for (kind, pace) in paces where !NoticePace.choices(kind).contains(pace) {
            throw Refusal.invalid([Problem(kind.rawValue, "choose")])
        }
        for (kind, pace) in paces { try choose(pace, for: kind, of: user) }
        return Done()
    }
}

/// What have the rounds of sending done, and whose address doesn't work?
package struct ReadNoticeLedger: Inquiry {
    package static let action = Action.readNoticeLedger
    package var subject: Subject { .organisation(county) }
    private let county: ID<Organisation>

    package init(of county: ID<Organisation>) { self.county = county }

    package func answer(from register: some Reading, _ act: Act) throws -> NoticeLedger {
        let rounds = try register.noticeRounds(most: 200)
        let runs = try register.dutyRuns(most: 31)
        return NoticeLedger(
            rounds: rounds, isSilent: NoticeRound.isSilent(since: rounds.first?.endedAt, now: act.timestamp),
            failedAddresses: try register.failedAddresses(in: county), dutyRuns: runs,
            isDutyRunMissing: HelsinkiTime(act.timestamp).map {
                DutyRun.isMissing(since: runs.first?.day, now: $0)
            } ?? true)
    }
}
