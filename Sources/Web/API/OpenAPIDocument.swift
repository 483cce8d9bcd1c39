import Casework
import HTTPTypes

/// The OpenAPI 3.1 description of the API, made from the operations themselves.
enum OpenAPIDocument {
    static let document: JSON = .object([
        ("openapi", "3.1.0"),
        (
            "info",
            .object([
                ("title", "Polku"), ("version", "1"),
                (
                    "description",
                    .text(about)
                ),
            ])
        ),
        ("security", .list([.object([("token", .list([]))])])),
        (
            "components",
            .object([
                (
                    "securitySchemes",
                    .object([("token", .object([("type", "http"), ("scheme", "bearer")]))])
                ),
                ("schemas", .object([("Problem", problem)])),
            ])
        ),
        ("paths", .object(paths)),
    ])

    private static let about =
        "The use cases of Polku. Names are camelCase, days ISO 8601, money in cents, time in minutes. "
        + "Send Idempotency-Key with what you send and If-Match with what you change."

    private static let problem: JSON = .object([
        ("type", "object"),
        (
            "properties",
            .object([
                ("type", schema(.text)), ("status", schema(.integer)), ("code", schema(.text)),
                ("detail", schema(.text)), ("reference", schema(.text)), ("errors", schema(.objects)),
                ("violations", schema(.objects)), ("currentVersion", schema(.integer)),
            ])
        ),
    ])

    private static var paths: [(String, JSON)] {
        let byPath = Dictionary(grouping: APIMap.operations, by: { bracketed($0.route.path) })
        return byPath.keys.sorted().map { path in
            let operations = (byPath[path] ?? []).map { operation in
                (operation.route.method.rawValue.lowercased(), described(operation))
            }
            return (path, .object(operations))
        }
    }

    private static func bracketed(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix(":") ? "/{" + $0.dropFirst() + "}" : "/" + $0 }.joined()
    }

    private static func described(_ operation: Operation) -> JSON {
        var members: [(String, JSON)] = [
            ("summary", .text(operation.summary)), ("parameters", .list(parameters(operation))),
            (
                "responses",
                .object([
                    (operation.route.method == .get ? "200" : "2XX", .object([("description", "Done.")])),
                    (
                        "4XX",
                        .object([
                            ("description", "A problem (RFC 9457)."),
                            (
                                "content",
                                .object([
                                    (
                                        "application/problem+json",
                                        .object([
                                            ("schema", .object([("$ref", "#/components/schemas/Problem")]))
                                        ])
                                    )
                                ])
                            ),
                        ])
                    ),
                ])
            ),
        ]
        if operation.route.method != .get { members.append(("requestBody", body(operation))) }
        return .object(members)
    }

    private static func parameters(_ operation: Operation) -> [JSON] {
        let inPath = operation.route.path.split(separator: "/").filter { $0.hasPrefix(":") }.map {
            parameter(String($0.dropFirst()), in: "path", required: true)
        }
        let headers =
            operation.route.method == .get ? [] : [parameter("Idempotency-Key", in: "header", required: false)]
        return inPath + operation.query.map { parameter($0, in: "query", required: false) } + headers
    }

    private static func parameter(_ name: String, in place: String, required: Bool) -> JSON {
        .object([
            ("name", .text(name)), ("in", .text(place)), ("required", .flag(required)), ("schema", schema(.text)),
        ])
    }

    private static func body(_ operation: Operation) -> JSON {
        let properties = operation.fields.map { ($0.name, schema($0.kind)) }
        let required = operation.fields.filter(\.isRequired).map { JSON.text($0.name) }
        let object: JSON = .object([
            ("type", "object"), ("properties", .object(properties)), ("required", .list(required)),
        ])
        return .object([
            ("required", true), ("content", .object([("application/json", .object([("schema", object)]))])),
        ])
    }

    private static func schema(_ kind: Operation.Field.Kind) -> JSON {
        switch kind {
        case .text: .object([("type", "string")])
        case .day: .object([("type", "string"), ("format", "date")])
        case .integer: .object([("type", "integer")])
        case .flag: .object([("type", "boolean")])
        case .texts: .object([("type", "array"), ("items", .object([("type", "string")]))])
        case .object: .object([("type", "object")])
        case .objects: .object([("type", "array"), ("items", .object([("type", "object")]))])
        }
    }
}
