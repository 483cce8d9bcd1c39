import Foundation
import Register

/// Which Polku this is.
enum Version {
    static let number = "0.1.0"

    /// The commit the program was built from: what the file `commit` beside the program says.
    static var commit: String {
        let file = Bundle.main.bundleURL.appendingPathComponent("commit")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let commit = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return (7...64).contains(commit.count) && commit.allSatisfy(\.isHexDigit) ? commit : "unknown"
    }

    /// "polku 0.1.0, commit 1a2b3c4, schema 4".
    static var text: String {
        let schema = (try? Migrations.newest(for: .sqlite)).map(String.init) ?? "unknown"
        return "polku \(number), commit \(commit), schema \(schema)"
    }
}
