import Foundation
import HTTPTypes

/// Writing the API's JSON: names in camelCase, days as ISO text, money in cents, minutes as whole numbers.
enum APIAnswer {
    /// The value as an answer; `version` becomes the ETag that `If-Match` carries back.
    static func json(
        _ value: JSON, status: HTTPResponse.Status = .ok, version: Int? = nil, location: String? = nil
    ) throws -> Answer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var headers: [String: String] = [:]
        if let version { headers["ETag"] = "\"\(version)\"" }
        if let location { headers["Location"] = location }
        return .json(String(decoding: try encoder.encode(value), as: UTF8.self), status: status, headers: headers)
    }

    /// The identity of what was made, and where it is.
    static func made(_ id: String, at place: String) throws -> Answer {
        try json(.object([("id", .text(id))]), status: .created, location: place + "/" + id)
    }
}
