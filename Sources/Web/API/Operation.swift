import Casework
import HTTPTypes

/// One operation of the API with its description, from which the routes and the OpenAPI document both come.
struct Operation: Sendable {
    /// A field of the request's object.
    struct Field: Sendable {
        enum Kind: String, Sendable { case text, day, integer, flag, texts, object, objects }

        let name: String
        let kind: Kind
        let isRequired: Bool

        init(_ name: String, _ kind: Kind, required: Bool = false) {
            self.name = name
            self.kind = kind
            isRequired = required
        }
    }

    let route: Route
    let summary: String
    let fields: [Field]
    /// Names of query parameters.
    let query: [String]

    static func get(
        _ path: String, _ action: Action?, _ summary: String, query: [String] = [],
        _ handle: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Operation {
        Operation(route: .api(.get, "/api/v1" + path, action, handle), summary: summary, fields: [], query: query)
    }

    static func send(
        _ method: HTTPRequest.Method, _ path: String, _ action: Action?, _ summary: String, _ fields: [Field],
        query: [String] = [], trail: Route.Trail? = nil,
        _ handle: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Operation {
        Operation(
            route: .api(method, "/api/v1" + path, action, trail: trail, handle), summary: summary, fields: fields,
            query: query)
    }
}

/// Every operation of the API, room by room.
package enum APIMap {
    static let operations: [Operation] = [
        MeOperations.all, ClientOperations.all, PaperOperations.all, DecisionOperations.all, ServiceOperations.all,
    ].flatMap { $0 }

    package static let routes: [Route] =
        operations.map(\.route) + [
            .api(.get, "/api/v1/openapi.json", nil) { _ in try APIAnswer.json(OpenAPIDocument.document) }
        ]
}
