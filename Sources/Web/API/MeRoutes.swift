import Casework
import Foundation
import HTTPTypes
import Papers
import Procedures

/// Who the caller is, and the rules by themselves: asked without touching any client.
enum MeRoutes {
    static let routes: [Route] = [
        .api(.get, "/api/v1/me", nil) { visit in
            let worker = try visit.worker
            return try APIAnswer.json(
                Me(
                    id: worker.userID.rawValue, name: worker.name, role: worker.role.rawValue,
                    organisationID: worker.organisationID.rawValue, organisationName: worker.organisationName,
                    countyID: worker.countyID.rawValue, today: visit.today.description))
        },
        .api(.post, "/api/v1/rule-checks", nil, trail: Route.Trail.none, checkRules),
    ]

    private struct Me: Encodable {
        let id: String
        let name: String
        let role: String
        let organisationID: String
        let organisationName: String
        let countyID: String
        let today: String

        enum CodingKeys: String, CodingKey {
            case id, name, role, organisationName, today
            case organisationID = "organisationId"
            case countyID = "countyId"
        }
    }

    private static func checkRules(_ visit: Visit) async throws -> Answer {
        let request: RuleCheckRequest
        do {
            request = try RuleCheckRequest(json: Data(visit.body))
        } catch {
            throw Refusal.invalid(error.all.map { Problem($0.name, "fact_unreadable", ["fact": $0.name]) })
        }
        let day = request.on ?? visit.today
        let books = visit.office.rulebooks
        let rules: RuleSet
        if let id = request.rulebook {
            guard let book = books.edition(id: id, on: day) else {
                throw Refusal.invalid([Problem("rulebook", "rulebook_unknown", ["rulebook": String(id.prefix(80))])])
            }
            rules = RuleSet(rulebooks: books.all.filter { $0.layer == .act && $0.isInForce(on: day) } + [book])
        } else {
            rules = books.inForce(on: day, county: nil)
        }
        var facts = request.facts
        if facts[.actDay] == nil { facts[.actDay] = .day(day) }
        let json = try RuleCheckAnswer.json(rules.check(facts))
        return .json(String(decoding: json, as: UTF8.self))
    }
}
