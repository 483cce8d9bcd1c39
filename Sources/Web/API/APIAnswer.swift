import Foundation
import HTTPTypes

/// Writing the API's JSON: names in camelCase, days as ISO text, money in cents, minutes as whole numbers.
enum APIAnswer {
    /// A list as every list of the API is answered.
    struct List<Item: Encodable>: Encodable {
        let items: [Item]
        /// Where the next items are; null when these are the last.
        let next: String?

        init(_ items: [Item], next: String? = nil) {
            self.items = items
            self.next = next
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(items, forKey: .items)
            if let next { try container.encode(next, forKey: .next) } else { try container.encodeNil(forKey: .next) }
        }

        private enum Keys: String, CodingKey { case items, next }
    }

    /// The value as an answer; `version` becomes the ETag that `If-Match` carries back.
    static func json(
        _ value: some Encodable, status: HTTPResponse.Status = .ok, version: Int? = nil, location: String? = nil
    ) throws -> Answer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var headers: [String: String] = [:]
        if let version { headers["ETag"] = "\"\(version)\"" }
        if let location { headers["Location"] = location }
        return .json(String(decoding: try encoder.encode(value), as: UTF8.self), status: status, headers: headers)
    }
}
