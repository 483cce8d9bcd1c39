package import Casework
import Foundation
package import Procedures
import polku

/// The rulebooks that the program ships with, read from their files once for all tests.
package enum TestRulebooks {
    /// Every edition of the repository's folder `Rulebooks`.
    ///
    /// - Throws: the problems of the files, when a file has any
    package static var real: Rulebooks {
        get throws { try loaded.get() }
    }

    /// How texts of rulebooks are read, and the texts of those files.
    package static let reading = RulebookReading.files(in: folder.path)

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Rulebooks")

    private static let loaded = Result { try RulebookFiles.loadRulebooks(directory: folder) }
}
