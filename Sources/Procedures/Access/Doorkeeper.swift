package import Casework
package import Register

/// What only the floor that holds keys and the clock can do for signing in.
package struct Locksmith: Sendable {
    /// A new secret of 256 random bits, fit for an address or a cookie.
    package let secret: @Sendable () -> String
    /// The digest under which a secret is kept.
    package let digest: @Sendable (String) -> String
    /// The slow hash of a password; at most two are worked out at once.
    package let hash: @Sendable (String) async throws -> String
    /// Whether the password is the one of the hash; with no hash it takes as long and is false.
    package let verify: @Sendable (_ password: String, _ hash: String?) async throws -> Bool
    /// The instant so many seconds from now, in UTC, ISO 8601 with milliseconds.
    package let instant: @Sendable (_ secondsFromNow: Int) -> String

    package init(
        secret: @escaping @Sendable () -> String, digest: @escaping @Sendable (String) -> String,
        hash: @escaping @Sendable (String) async throws -> String,
        verify: @escaping @Sendable (String, String?) async throws -> Bool,
        instant: @escaping @Sendable (Int) -> String
    ) {
        self.secret = secret
        self.digest = digest
        self.hash = hash
        self.verify = verify
        self.instant = instant
    }
}

/// Lets people in and out: passwords, personas of a demonstration, sessions, locks and one-time links.
package struct Doorkeeper: Sendable {
    package let register: any CaseRegister
    package let locks: Locksmith
    let office: Office
    /// Whether the persona cards are offered; only in a demonstration.
    package let isDemo: Bool

    /// Seconds without an act after which a session locks.
    package static let idleSeconds = 20 * 60
    /// Seconds after which a session ends whatever is done in it.
    package static let longestSeconds = 12 * 3600
    /// Failed sign-ins after which an account waits.
    package static let failuresBeforeWait = 5
    package static let waitSeconds = 15 * 60
    package static let shortestPassword = 15

    package init(office: Office, locks: Locksmith, isDemo: Bool) {
        self.office = office
        register = office.register
        self.locks = locks
        self.isDemo = isDemo
    }

    /// How a sign-in went.
    package enum Result: Sendable {
        case signedIn(secret: String)
        case wrong
        /// Too many failures: wait until the instant.
        case waiting(until: String)
        case noRole
    }

    /// What a browser's cookie stands for.
    package enum Visitor: Sendable {
        case nobody
        case worker(Worker, Session)
        /// Signed in, but idle too long: the password is needed before anything else.
        case locked(Worker, Session)
    }

    package func signIn(email: String, password: String) async throws -> Result {
        let account = try await register.read { try $0.user(email: email) }
        let state: SignInState? =
            if let account { try await register.read { try $0.signInState(of: account.id) } } else { nil }
        if let until = state?.lockedUntil, until > locks.instant(0) { return .waiting(until: until) }
        let isRight = try await locks.verify(password, state?.passwordHash)
        guard let account else { return .wrong }
        guard isRight else {
            let failures = (state?.failures ?? 0) + 1
            let until = failures >= Self.failuresBeforeWait ? locks.instant(Self.waitSeconds) : nil
            try await register.write { register in
                try register.noteSignIn(of: account.id, failures: until == nil ? failures : 0, lockedUntil: until)
                try register.append(doorEntry(account.id, "access.sign_in", "wrong_password"))
            }
            return until.map(Result.waiting) ?? .wrong
        }
        return try await open(for: account.id)
    }

    /// Lets a persona in without a password; nobody outside a demonstration.
    package func signInAsPersona(_ user: ID<UserAccount>) async throws -> Result {
        guard isDemo else { return .wrong }
        let persona = try await register.read { try $0.user(user) }
        guard persona?.personaOrder != nil else { return .wrong }
        return try await open(for: user)
    }

    func open(for user: ID<UserAccount>) async throws -> Result {
        let today = office.today
        guard let worker = try await register.read({ try $0.worker(user, as: nil, on: today) }) else { return .noRole }
        let secret = locks.secret()
        let now = locks.instant(0)
        let session = Session(
            idHash: locks.digest(secret), userID: user, assignmentID: worker.assignmentID,
            csrfSecret: locks.secret(), createdAt: now, seenAt: now, isLocked: false)
        try await register.write { register in
            try register.noteSignIn(of: user, failures: 0, lockedUntil: nil)
            try register.insert(session)
            try register.append(doorEntry(user, "access.sign_in", "done"))
        }
        return .signedIn(secret: secret)
    }

    /// Who a cookie's secret stands for now; a session that has been idle too long is locked on the way.
    package func visitor(_ secret: String) async throws -> Visitor {
        let idHash = locks.digest(secret)
        let today = office.today
        let found = try await register.read { register -> (Session, Worker)? in
            guard let session = try register.session(idHash),
                let worker = try register.worker(session.userID, as: session.assignmentID, on: today)
            else { return nil }
            return (session, worker)
        }
        guard let (session, worker) = found else { return .nobody }
        if session.createdAt < locks.instant(-Self.longestSeconds) {
            try await register.write { try $0.endSession(idHash) }
            return .nobody
        }
        if session.isLocked || session.seenAt < locks.instant(-Self.idleSeconds) { return .locked(worker, session) }
        if session.seenAt < locks.instant(-60) {
            let now = locks.instant(0)
            try await register.write { try $0.touch(idHash, at: now, locked: false) }
        }
        return .worker(worker, session)
    }

    /// Opens a locked session again with the password, or in a demonstration without one.
    package func unlock(_ session: Session, password: String) async throws -> Bool {
        let (state, persona) = try await register.read {
            (try $0.signInState(of: session.userID), try $0.user(session.userID)?.personaOrder)
        }
        let isRight =
            isDemo && persona != nil ? true : try await locks.verify(password, state?.passwordHash)
        if isRight {
            let now = locks.instant(0)
            try await register.write { try $0.touch(session.idHash, at: now, locked: false) }
        }
        return isRight
    }

    package func lock(_ session: Session) async throws {
        try await register.write { try $0.touch(session.idHash, at: session.seenAt, locked: true) }
    }

    package func signOut(_ session: Session) async throws {
        try await register.write { register in
            try register.endSession(session.idHash)
            try register.append(doorEntry(session.userID, "access.sign_out", "done"))
        }
    }

    /// Goes on in another of the person's roles; nothing happens when they don't hold it today.
    package func choose(_ assignment: ID<RoleAssignment>, in session: Session) async throws {
        let today = office.today
        try await register.write { register in
            let held = try register.assignments(of: session.userID, on: today)
            guard held.contains(where: { $0.id == assignment }) else { return }
            try register.choose(assignment, in: session.idHash)
        }
    }

    /// The person in each of the roles they hold today.
    package func roles(of user: ID<UserAccount>) async throws -> [Worker] {
        let today = office.today
        return try await register.read { register in
            try register.assignments(of: user, on: today).compactMap {
                try register.worker(user, as: $0.id, on: today)
            }
        }
    }

    /// The person and role behind an API token; nil when it opens nothing.
    package func worker(token: String) async throws -> Worker? {
        let (hash, now, today) = (locks.digest(token), locks.instant(0), office.today)
        return try await register.read { register in
            guard let holder = try register.tokenHolder(hash, at: now) else { return nil }
            return try register.worker(holder.user, as: holder.assignment, on: today)
        }
    }

    func doorEntry(_ user: ID<UserAccount>, _ action: String, _ outcome: String) -> TrailEntry {
        TrailEntry(
            id: office.newID(), at: locks.instant(0), userID: user.rawValue, role: "", organisationID: "",
            action: action, kind: .signIn, clientID: nil, subject: "user:" + user.rawValue, ground: "",
            outcome: outcome)
    }
}
