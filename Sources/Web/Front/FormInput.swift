import Foundation

/// What a form sent, by field name; a field that was not sent reads as empty, as an unticked box does.
package struct FormInput: Sendable {
    private let values: [String: [String]]
    /// Fields in the order they were sent, for keeping what was typed.
    package let all: [(name: String, value: String)]
    private var files: [String: UploadedFile] = [:]

    package init() {
        values = [:]
        all = []
    }

    /// Reads `application/x-www-form-urlencoded`; at most 4,000 fields are taken.
    package init(urlEncoded text: String) {
        var fields: [(name: String, value: String)] = []
        for pair in text.split(separator: "&", maxSplits: 4_000).prefix(4_000) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields.append((Self.decoded(parts.first ?? ""), Self.decoded(parts.count > 1 ? parts[1] : "")))
        }
        all = fields
        values = Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
    }

    package init(_ fields: [(name: String, value: String)]) {
        all = fields
        values = Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
    }

    /// Reads `multipart/form-data`, the kind of form that carries files.
    init(_ multipart: MultipartForm) {
        self.init(multipart.fields)
        files = multipart.files
    }

    /// The file that came in a field; nil when none did.
    package func file(_ name: String) -> UploadedFile? { files[name] }

    /// The field's text without space around it.
    package subscript(name: String) -> String {
        (values[name]?.first ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Every value of a field that may be sent many times.
    package func values(_ name: String) -> [String] { values[name] ?? [] }

    /// Whether the field was sent at all.
    package func has(_ name: String) -> Bool { values[name] != nil }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacingOccurrences(of: "+", with: " ")
        let decoded = spaced.removingPercentEncoding ?? spaced
        return decoded.replacingOccurrences(of: "\r\n", with: "\n").filter { $0 != "\0" }
    }
}
