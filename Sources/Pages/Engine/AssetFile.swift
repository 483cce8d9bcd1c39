import Foundation

/// A file the browser fetches once and keeps: its bytes in memory, its kind, and a mark that changes with its content.
package struct AssetFile: Sendable {
    /// The file's name without its ending, as templates call it: `{{assets.polku}}`.
    package let name: String
    package let fileName: String
    package let bytes: [UInt8]
    /// The media type with its character set.
    package let mime: String
    /// A hash of the content in hexadecimal; good as an entity tag within quotation marks.
    package let mark: String

    /// The address with the mark, so that it may be kept for a year.
    package var link: String { "/assets/\(fileName)?v=\(mark)" }

    init(fileName: String, bytes: [UInt8], mime: String) {
        name = fileName.split(separator: ".").first.map(String.init) ?? fileName
        self.fileName = fileName
        self.bytes = bytes
        self.mime = mime
        mark = Self.mark(of: bytes)
    }

    /// Reads the folder's files by file name; a file of an unknown kind is a fault.
    static func load(folder: URL) throws -> [String: AssetFile] {
        var assets: [String: AssetFile] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where !file.lastPathComponent.hasPrefix(".") {
            guard let mime = mimes[file.pathExtension] else {
                throw TemplateFault(template: file.lastPathComponent, what: "an asset of an unknown kind")
            }
            let name = file.lastPathComponent
            assets[name] = AssetFile(fileName: name, bytes: [UInt8](try Data(contentsOf: file)), mime: mime)
        }
        return assets
    }

    private static let mimes: [String: String] = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
        "png": "image/png",
        "ico": "image/x-icon",
    ]

    /// FNV-1a, 64 bits: short and the same on every machine; it tells contents apart and protects nothing.
    private static func mark(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
