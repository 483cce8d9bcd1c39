import Casework
import Foundation
package import Procedures
import Synchronization

extension RulebookReading {
    /// Reads texts as `polku rulebook check` reads files, and finds the texts of the files in a folder.
    package static func files(in folder: String?) -> RulebookReading {
        let texts = folder.map { FileTexts(folder: URL(fileURLWithPath: $0, isDirectory: true)) }
        return RulebookReading(
            read: { text in
                let reader = RulebookReader(file: "")
                let read = reader.read(text: text)
                let problems = reader.problems.all.sorted()
                if let read, problems.isEmpty { return .success(read.rulebook) }
                return .failure(
                    Faults(
                        problems.map {
                            RulebookFault(line: $0.line, column: $0.column, what: $0.what, mend: $0.mend)
                        }))
            }, source: { texts?.text(of: $0) })
    }
}

/// The texts of the rulebook files by the names of their editions, read when first asked for.
private final class FileTexts: Sendable {
    private let folder: URL
    private let known = Mutex<[String: URL]?>(nil)

    init(folder: URL) { self.folder = folder }

    func text(of edition: String) -> String? {
        let places = known.withLock { known in
            let places = known ?? editions()
            known = places
            return places
        }
        return places[edition].flatMap { try? String(contentsOf: $0, encoding: .utf8) }
    }

    private func editions() -> [String: URL] {
        RulebookFiles.files(in: folder).reduce(into: [:]) { places, file in
            if let read = RulebookReader(file: file.path).read(file) { places[read.rulebook.edition] = file }
        }
    }
}
