package import Casework
package import Foundation

/// Rulebook files read together, so that editions can be compared.
package enum RulebookFiles {
    /// Every rulebook of the folder, or all the problems of its files.
    ///
    /// - Throws: `RulebookProblems` when any file has a problem, or when the folder has no rulebooks.
    package static func loadRulebooks(directory: URL) throws -> Rulebooks {
        let (rulebooks, problems) = read(files(in: directory))
        guard problems.isEmpty else { throw RulebookProblems(all: problems) }
        guard !rulebooks.all.isEmpty else {
            throw RulebookProblems(all: [
                RulebookProblem(
                    file: directory.path, line: 1, column: 1, what: "the folder has no rulebook files",
                    mend: "name the folder with --rulebooks")
            ])
        }
        return rulebooks
    }

    /// The `.yaml` files of a folder, by name.
    package static func files(in directory: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { directory.appendingPathComponent($0) }
    }

    /// Reads the files and compares their editions; examples are run on the way.
    ///
    /// `names` are the names shown in problems, by file; the paths when left out.
    package static func read(
        _ files: [URL], shownAs names: [String]? = nil
    )
        -> (rulebooks: Rulebooks, problems: [RulebookProblem])
    {
        var read: [ReadRulebook] = []
        var problems: [RulebookProblem] = []
        for (file, name) in zip(files, names ?? files.map(\.path)) {
            let reader = RulebookReader(file: name)
            if let one = reader.read(file) { read.append(one) }
            problems += reader.problems.all
        }
        problems += overlaps(read)
        return (Rulebooks(read.map(\.rulebook)), problems.sorted())
    }

    private static func overlaps(_ read: [ReadRulebook]) -> [RulebookProblem] {
        read.indices.flatMap { index in
            read[..<index].filter {
                $0.rulebook.id == read[index].rulebook.id && $0.rulebook.overlaps(read[index].rulebook)
            }.map { other in
                RulebookProblem(
                    file: read[index].file, line: read[index].inForce?.line ?? 1,
                    column: read[index].inForce?.column ?? 1,
                    what: "the edition overlaps the one in \(other.file) from \(other.rulebook.inForceFrom)",
                    mend: "end the earlier edition the day before this one begins")
            }
        }
    }
}
