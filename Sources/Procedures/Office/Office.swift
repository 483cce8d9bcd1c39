package import Casework
package import Register

/// Carries out procedures and answers inquiries: the one door to the register.
package struct Office: Sendable {
    package let register: any CaseRegister
    package let shelf: RulebookShelf
    let now: @Sendable () -> Moment
    let newID: @Sendable () -> String

    /// - Parameters:
    ///   - rulebooks: the editions that came with the program
    ///   - reading: how texts of rulebooks are read
    ///   - now: Helsinki's civil date and the instant, taken once for each act
    ///   - newID: a new identity that sorts by the time it was made
    package init(
        register: any CaseRegister, rulebooks: Rulebooks, reading: RulebookReading = .none,
        now: @escaping @Sendable () -> Moment, newID: @escaping @Sendable () -> String
    ) {
        self.register = register
        shelf = RulebookShelf(rulebooks, reading: reading)
        self.now = now
        self.newID = newID
    }

    /// The day on which an act would be carried out now.
    package var today: Day { now().today }

    /// Carries the procedure out and writes its trail entry in one transaction.
    ///
    /// - Parameters:
    ///   - key: the request's one-time key; the same key from the same worker has one effect and one answer
    ///   - draft: the address of the form that this sends, whose draft is done with
    /// - Throws: `Refusal`, after its own entry is on the trail; faults as they are
    package func carryOut<P: Procedure>(
        _ procedure: P, as worker: Worker, key: String? = nil, draft: String? = nil
    ) async throws -> P.Outcome {
        let act = begin(as: worker)
        do {
            return try await register.write { register in
                if let key, let earlier: P.Outcome = try replay(key, of: P.action, procedure.subject, act, register) {
                    return earlier
                }
                let held = try grant(P.action, procedure.subject, act, register)
                let outcome = try Self.refusing { try procedure.carryOut(in: register, act) }
                let own = held.client ?? procedure.client(after: outcome)
                for client in [own] + (try procedure.others(after: outcome, in: register)).map(Optional.some) {
                    try register.append(
                        entry(
                            act, P.action, .write, client, procedure.subject, held.ground.rawValue, "done",
                            procedure.figures(after: outcome)))
                }
                if let draft { try register.deleteDraft(of: worker.userID, form: draft) }
                if let key {
                    try register.keep(
                        key, of: worker.userID, action: P.action.name, subject: procedure.subject.name,
                        outcome: outcome.replay, at: act.timestamp)
                }
                return outcome
            }
        } catch let refusal as Refusal {
            try await record(refusal, P.action, procedure.subject, act)
            throw refusal
        }
    }

    /// Answers the inquiry; its entry is on the trail before the answer is given.
    package func ask<I: Inquiry>(_ inquiry: I, as worker: Worker) async throws -> I.Answer {
        let act = begin(as: worker)
        do {
            let (answer, line) = try await register.read { register in
                let held = try grant(I.action, inquiry.subject, act, register)
                let answer = try inquiry.answer(from: register, act)
                return (
                    answer,
                    entry(
                        act, I.action, .read, held.client, inquiry.subject, held.ground.rawValue, "answered",
                        inquiry.figures(of: answer))
                )
            }
            try await register.write { try $0.append(line) }
            return answer
        } catch let refusal as Refusal {
            try await record(refusal, I.action, inquiry.subject, act)
            throw refusal
        }
    }

    /// Puts on the trail that somebody came to a page that their role has no ground for.
    ///
    /// - Returns: the refusal to answer with
    package func turnAway(_ worker: Worker, from action: Action) async throws -> Refusal {
        let refusal = Refusal.notPermitted(action: action.name, tried: [], ask: action.ask.rawValue)
        try await record(refusal, action, .office, begin(as: worker))
        return refusal
    }

    private func begin(as worker: Worker) -> Act {
        let moment = now()
        return Act(
            worker: worker, today: moment.today, timestamp: moment.timestamp, shelf: shelf, newID: newID)
    }

    /// A collision that a procedure did not expect is still an answer and not a fault.
    private static func refusing<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        do { return try body() } catch let collision as Collision {
            switch collision {
            case .duplicate: throw Refusal.conflict("duplicate")
            case .overlap(let what): throw Refusal.conflict("overlap_" + what)
            case .reference: throw Refusal.notFound("reference")
            case .outOfBounds: throw Refusal.conflict("out_of_bounds")
            }
        }
    }

    private func replay<Outcome: Replayable>(
        _ key: String, of action: Action, _ subject: Subject, _ act: Act, _ register: WriteTransaction
    ) throws -> Outcome? {
        guard let kept = try register.keptRequest(key, of: act.worker.userID) else { return nil }
        guard kept.action == action.name, kept.subject == subject.name else { throw Refusal.conflict("key_reused") }
        return Outcome(replay: kept.outcome)
    }

    private func record(_ refusal: Refusal, _ action: Action, _ subject: Subject, _ act: Act) async throws {
        let (ground, outcome) = refusal.onTrail
        try await register.write { register in
            let client = try register.client(of: subject)
            try register.append(entry(act, action, .refusal, client, subject, ground, outcome, ""))
        }
    }

    func entry(
        _ act: Act, _ action: Action, _ kind: TrailEntry.Kind, _ client: ID<Client>?, _ subject: Subject,
        _ ground: String, _ outcome: String, _ figures: String
    ) -> TrailEntry {
        TrailEntry(
            id: act.newID(), at: act.timestamp, userID: act.worker.userID.rawValue, role: act.worker.role.rawValue,
            organisationID: act.worker.organisationID.rawValue, action: action.name, kind: kind, clientID: client,
            subject: subject.name, ground: ground, outcome: outcome, figures: figures)
    }
}

/// A moment as an act knows it: the civil date in Helsinki and the instant in UTC.
package struct Moment: Sendable {
    package let today: Day
    package let timestamp: String

    package init(today: Day, timestamp: String) {
        self.today = today
        self.timestamp = timestamp
    }
}

extension Refusal {
    /// How a refusal stands on the trail: the grounds that were tried, and which refusal it was.
    fileprivate var onTrail: (ground: String, outcome: String) {
        switch self {
        case .notFound(let what): ("", "not_found " + what)
        case .notPermitted(_, let tried, _): (tried.joined(separator: " "), "not_permitted")
        case .invalid(let problems): ("", "invalid " + problems.map { $0.field + ":" + $0.code }.joined(separator: " "))
        case .againstRules(let findings): ("", "against_rules " + findings.map(\.rule.id).joined(separator: " "))
        case .stale: ("", "stale")
        case .conflict(let reason): ("", "conflict " + reason)
        }
    }
}
