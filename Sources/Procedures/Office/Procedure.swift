package import Casework
package import Register

/// An act of the office that changes the register: who may do it, to what, and how.
///
/// ``Office/carryOut(_:as:key:)`` checks the grounds, opens one transaction, runs the act in it and writes the trail
/// entry in the same transaction. A procedure itself does none of that, and may be run again after a collision.
package protocol Procedure: Sendable {
    associatedtype Outcome: Replayable
    static var action: Action { get }
    /// What the trail names as acted upon, and where the grounds of access are looked for.
    var subject: Subject { get }
    func carryOut(in register: WriteTransaction, _ act: Act) throws -> Outcome
    /// The client that the act brought into being, for its trail entry.
    func client(after outcome: Outcome) -> ID<Client>?
    /// Figures worth keeping on the trail, such as the rules that were passed by; never personal data.
    func figures(after outcome: Outcome) -> String
    /// Other clients on whose trails the act is seen too.
    func others(after outcome: Outcome, in register: some Reading) throws -> [ID<Client>]
}

extension Procedure {
    package func client(after outcome: Outcome) -> ID<Client>? { nil }
    package func figures(after outcome: Outcome) -> String { "" }
    package func others(after outcome: Outcome, in register: some Reading) throws -> [ID<Client>] { [] }
}

/// A question to the register that changes nothing but is itself on record.
package protocol Inquiry: Sendable {
    associatedtype Answer: Sendable
    static var action: Action { get }
    var subject: Subject { get }
    func answer(from register: some Reading, _ act: Act) throws -> Answer
    /// Figures worth keeping on the trail, such as how many rows were taken out; never personal data.
    func figures(of answer: Answer) -> String
}

extension Inquiry {
    package func figures(of answer: Answer) -> String { "" }
}

/// An outcome that can be told again when the same request comes twice.
package protocol Replayable: Sendable {
    var replay: String { get }
    init?(replay: String)
}

extension ID: Replayable {
    package var replay: String { rawValue }
    package init?(replay: String) { self.init(rawValue: replay) }
}

extension Int: Replayable {
    package var replay: String { String(self) }
    package init?(replay: String) { self.init(replay) }
}

/// The outcome of an act that has nothing more to tell.
package struct Done: Replayable, Equatable {
    package init() {}
    package init?(replay: String) { self.init() }
    package var replay: String { "" }
}

/// Everything an act may know of the world: who acts, on which day, at which instant, under which rules, with which
/// new ids.
package struct Act: Sendable {
    package let worker: Worker
    package let today: Day
    /// The instant in UTC, ISO 8601 with milliseconds.
    package let timestamp: String
    package let shelf: RulebookShelf
    package let newID: @Sendable () -> String

    package init(
        worker: Worker, today: Day, timestamp: String, shelf: RulebookShelf, newID: @escaping @Sendable () -> String
    ) {
        self.worker = worker
        self.today = today
        self.timestamp = timestamp
        self.shelf = shelf
        self.newID = newID
    }

    /// Every edition of every rulebook there is in the transaction, published ones among them.
    package func books(in register: some Reading) throws -> Rulebooks { try shelf.books(in: register) }

    /// The rules in force in a county on a day: the act and what the county has adopted, with its own settings.
    package func rules(of county: ID<Organisation>, on day: Day, in register: some Reading) throws -> RuleSet {
        try books(in: register).applied(on: day, adopted: register.adoptedRulebooks(of: county, on: day))
            .settled(by: register.countySettings(of: county), on: day)
    }

    /// Whether the worker may do something to a client, for choosing which buttons to show.
    package func may(_ action: Action, to client: ID<Client>, in register: some Reading) throws -> Bool {
        try register.ground(
            among: action.grounds(for: worker.role), for: worker, on: client, today: today) != nil
    }
}
