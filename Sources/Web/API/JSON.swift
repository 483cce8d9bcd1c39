import Casework

/// A value of the API's JSON.
enum JSON: Encodable, Sendable {
    case null
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSON])
    case object([(String, JSON)])

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .number(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .flag(let flag):
            var container = encoder.singleValueContainer()
            try container.encode(flag)
        case .list(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        case .object(let members):
            var container = encoder.container(keyedBy: Key.self)
            for (name, value) in members { try container.encode(value, forKey: Key(stringValue: name)) }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    static func day(_ day: Day?) -> JSON { day.map { .text($0.description) } ?? .null }
    static func id<Subject>(_ id: ID<Subject>?) -> JSON { id.map { .text($0.rawValue) } ?? .null }
    static func textIfAny(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }
    static func cents(_ money: Money) -> JSON { .number(money.cents) }

    /// A list as every list of the API is answered.
    static func items(_ items: [JSON], next: String? = nil) -> JSON {
        .object([("items", .list(items)), ("next", textIfAny(next))])
    }

    /// The object with more members.
    func with(_ more: [(String, JSON)]) -> JSON {
        if case .object(let members) = self { .object(members + more) } else { self }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(integerLiteral value: Int) { self = .number(value) }
}
