import Casework
import Foundation
import HTTPTypes
import Papers
import Procedures

/// Who the caller is, and the rules by themselves: asked without touching any client.
enum MeOperations {
    static let all: [Operation] = [
        .get("/me", nil, "Who the caller is, and in which role.") { visit in
            let worker = try visit.worker
            return try APIAnswer.json(
                .object([
                    ("id", .id(worker.userID)), ("name", .text(worker.name)), ("role", .text(worker.role.rawValue)),
                    ("organisationId", .id(worker.organisationID)),
                    ("organisationName", .text(worker.organisationName)), ("countyId", .id(worker.countyID)),
                    ("today", .day(visit.today)),
                ]))
        },
        .send(
            .post, "/rule-checks", nil, "What the rules say of facts, without a client.",
            [.init("rulebook", .text), .init("on", .day), .init("facts", .object, required: true)],
            trail: Route.Trail.none, checkRules),
    ]

    private static func checkRules(_ visit: Visit) async throws -> Answer {
        let request: RuleCheckRequest
        do {
            request = try RuleCheckRequest(json: Data(visit.body))
        } catch {
            throw Refusal.invalid(
                error.all.map { Problem(String($0.name.prefix(80)), "fact_unreadable", ["fact": $0.name]) })
        }
        let day = request.on ?? visit.today
        let books = try await visit.office.rulebooksNow()
        let rules: RuleSet
        if let id = request.rulebook {
            guard let book = books.edition(id: id, on: day) else {
                throw Refusal.invalid([Problem("rulebook", "rulebook_unknown", ["rulebook": String(id.prefix(80))])])
            }
            rules = RuleSet(
                rulebooks: books.all.filter { $0.layer == .act && $0.isInForce(on: day) && $0.id != book.id } + [book])
        } else {
            rules = books.inForce(on: day, county: nil)
        }
        var facts = request.facts
        if facts[.actDay] == nil { facts[.actDay] = .day(day) }
        let json = try RuleCheckAnswer.json(rules.check(facts))
        return .json(String(decoding: json, as: UTF8.self))
    }
}
