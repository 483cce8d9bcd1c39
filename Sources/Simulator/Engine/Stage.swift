import Casework
import Procedures
import Register
import Synchronization

/// The office of the town on a day that can be turned: every act goes through its one door and leaves its trail.
final class Stage: Sendable {
    let register: any CaseRegister
    let office: Office
    private let clock: SimulatedClock
    private let workers = Mutex<[String: Worker]>([:])

    init(register: any CaseRegister, rulebooks: Rulebooks, from day: Day) {
        let clock = SimulatedClock(day)
        self.register = register
        self.clock = clock
        office = Office(
            register: register, rulebooks: rulebooks, now: { clock.moment() }, newID: { clock.nextID() })
    }

    var today: Day { clock.today }

    /// Goes on to a later day; the clock never turns back.
    func turn(to day: Day) { clock.turn(to: day) }

    /// Carries the procedure out as a member of the staff in the role they hold on the day.
    @discardableResult
    func perform<P: Procedure>(_ procedure: P, as user: String) async throws -> P.Outcome {
        do {
            return try await office.carryOut(procedure, as: try await worker(user))
        } catch let refusal as Refusal {
            throw DemoTrouble(act: P.action.name, who: user, day: today, refusal: refusal)
        }
    }

    /// The person with the role they hold on the day.
    func worker(_ user: String) async throws -> Worker {
        let day = today
        let key = user + "@" + String(day.month.description)
        if let known = workers.withLock({ $0[key] }) { return known }
        let found = try await register.read { try $0.worker(ID(rawValue: user), as: nil, on: day) }
        guard let found else { throw DemoTrouble(act: "sign_in", who: user, day: day, refusal: .notFound("worker")) }
        workers.withLock { $0[key] = found }
        return found
    }
}

/// A step of the town's story that the office refused: the story and the rules have grown apart.
package struct DemoTrouble: Error, CustomStringConvertible {
    let act: String
    let who: String
    let day: Day
    let refusal: Refusal

    package var description: String {
        let why: String =
            switch refusal {
            case .invalid(let problems): problems.map { $0.field + ":" + $0.code }.joined(separator: " ")
            case .againstRules(let findings): findings.map(\.rule.id).joined(separator: " ")
            default: "\(refusal)"
            }
        return "The demonstration can't go on: \(act) by \(who) on \(day): \(why)"
    }
}

/// Days that are turned by hand, an instant that moves on with every act, and ids that sort by their order.
private final class SimulatedClock: Sendable {
    private struct Hands {
        var day: Day
        var second = 0
        var ids = 0
    }

    private let hands: Mutex<Hands>

    init(_ day: Day) { hands = Mutex(Hands(day: day)) }

    var today: Day { hands.withLock { $0.day } }

    func turn(to day: Day) {
        hands.withLock { hands in
            guard day > hands.day else { return }
            hands.day = day
            hands.second = 0
        }
    }

    /// Seven in the morning in UTC and some seconds for every act of the day.
    func moment() -> Moment {
        let (day, second) = hands.withLock { hands in
            hands.second += 20
            return (hands.day, min(hands.second, 50_000))
        }
        let clock = [6 + second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return Moment(today: day, timestamp: "\(day)T\(clock.joined(separator: ":")).000Z")
    }

    func nextID() -> String {
        let number = hands.withLock { hands in
            hands.ids += 1
            return hands.ids
        }
        return "00-" + String(String(100_000_000 + number).dropFirst())
    }
}
