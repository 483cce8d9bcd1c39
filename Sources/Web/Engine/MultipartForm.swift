import Foundation

/// A file that came with a form.
package struct UploadedFile: Sendable {
    /// The last part of the name it was sent under.
    package let name: String
    package let bytes: [UInt8]
}

/// Reads `multipart/form-data`: the fields and the files of a form that carries files.
struct MultipartForm {
    /// The most parts that are taken of one form.
    private static let mostParts = 100

    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: UploadedFile] = [:]

    /// The boundary that a content type names; nil when it is of another kind.
    static func boundary(of contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let start = contentType.range(of: "boundary=")
        else { return nil }
        let text = contentType[start.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        let boundary = text.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }

    /// What can't be read as a part is left out.
    init(_ body: [UInt8], boundary: String) {
        let data = Data(body)
        let line = Data(("--" + boundary).utf8)
        let gap = Data("\r\n\r\n".utf8)
        var place = data.range(of: line)?.upperBound
        for _ in 0..<Self.mostParts {
            guard let start = place, let end = data.range(of: Data("\r\n".utf8) + line, in: start..<data.endIndex)
            else { return }
            if let head = data.range(of: gap, in: start..<end.lowerBound) {
                let names = String(decoding: data[start..<head.lowerBound], as: UTF8.self)
                take(names, data[head.upperBound..<end.lowerBound])
            }
            place = end.upperBound
        }
    }

    private mutating func take(_ head: String, _ content: Data) {
        guard let name = Self.parameter("name", in: head), name.utf8.count <= 100 else { return }
        guard let fileName = Self.parameter("filename", in: head) else {
            let text = String(decoding: content, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
            fields.append((name, text.filter { $0 != "\0" }))
            return
        }
        let last = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let printable = last.filter { !$0.isNewline && $0 != "\0" }
        files[name] = UploadedFile(name: String(printable.prefix(120)), bytes: [UInt8](content))
    }

    private static func parameter(_ name: String, in head: String) -> String? {
        guard let start = head.range(of: "; " + name + "=\"") else { return nil }
        return head[start.upperBound...].prefix { $0 != "\"" }.description
    }
}
