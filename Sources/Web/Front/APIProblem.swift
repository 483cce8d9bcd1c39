import Casework
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// A problem of the API as RFC 9457 has it: what is wrong, at which field, against which rule.
enum APIProblem: Error {
    case unauthorised
    /// The body can't be read: why, and where.
    case unreadable(String)

    static func response(to error: any Error, _ visit: Visit, house: House) -> Response {
        let words = visit.words
        switch error {
        case APIProblem.unauthorised: return problem(401, "unauthorised", words.text("front.api.unauthorised"), visit)
        case APIProblem.unreadable(let why): return problem(400, "unreadable", why, visit)
        case let refusal as Refusal: return problem(refusal, visit)
        case is SignInNeeded: return problem(401, "unauthorised", words.text("front.api.unauthorised"), visit)
        case let error as any HTTPResponseError: return plain(error.status, reference: visit.reference)
        default:
            house.log(visit.reference, "fault api \(type(of: error)) \(error)")
            return plain(.internalServerError, reference: visit.reference)
        }
    }

    private static func problem(_ refusal: Refusal, _ visit: Visit) -> Response {
        let words = visit.words
        switch refusal {
        case .notFound: return problem(404, "not_found", words.name(of: "layout.error.text", "404"), visit)
        case .notPermitted(let action, let tried, let ask):
            return problem(
                403, "not_permitted", words.name(of: "layout.error.text", "403"), visit,
                ["action": action, "tried": tried, "ask": ask])
        case .invalid(let problems):
            let fields = problems.map {
                ["field": APIBody.camelCased($0.field), "code": $0.code, "message": words.problem($0)]
            }
            return problem(422, "invalid", words.text("front.api.invalid"), visit, ["errors": fields])
        case .againstRules(let findings):
            return problem(
                422, "against_rules", words.text("front.api.against_rules"), visit,
                ["violations": findings.map { violation($0, visit.language) }])
        case .stale(let current):
            return problem(
                412, "stale", words.name(of: "layout.error.text", "409"), visit, ["currentVersion": current])
        case .conflict(let reason):
            return problem(409, reason, words.problem(Problem("", reason)), visit)
        }
    }

    private static func violation(_ finding: Finding, _ language: Language) -> [String: Any] {
        [
            "rule": finding.rule.id, "severity": finding.severity.rawValue,
            "citation": ["document": finding.citation.document, "paragraph": finding.citation.paragraph],
            "message": finding.message.in(language),
        ]
    }

    private static func problem(
        _ status: Int, _ code: String, _ detail: String, _ visit: Visit, _ more: [String: Any] = [:]
    ) -> Response {
        written(
            more.merging(
                ["type": "about:blank", "status": status, "code": code, "detail": detail, "reference": visit.reference],
                uniquingKeysWith: { first, _ in first }), HTTPResponse.Status(code: status))
    }

    static func plain(_ status: HTTPResponse.Status, reference: String) -> Response {
        written(
            ["type": "about:blank", "title": status.reasonPhrase, "status": status.code, "reference": reference],
            status)
    }

    private static func written(_ members: [String: Any], _ status: HTTPResponse.Status) -> Response {
        let data = try? JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
        return Response(
            status: status, headers: [.contentType: "application/problem+json"],
            body: .init(byteBuffer: ByteBuffer(bytes: [UInt8](data ?? Data()))))
    }
}
