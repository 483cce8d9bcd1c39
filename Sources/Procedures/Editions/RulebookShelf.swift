package import Casework
package import Register
import Synchronization

/// How the text of a rulebook is read, and where the texts of the program's own files are: handed down from the roof.
package struct RulebookReading: Sendable {
    package let read: @Sendable (String) -> Result<Rulebook, Faults>
    /// The text of an edition that came with the program, by its name.
    package let source: @Sendable (String) -> String?

    /// Everything that is wrong in a text, from its beginning.
    package struct Faults: Error, Equatable, Sendable {
        package let all: [RulebookFault]

        package init(_ all: [RulebookFault]) { self.all = all }
    }

    package init(
        read: @escaping @Sendable (String) -> Result<Rulebook, Faults>,
        source: @escaping @Sendable (String) -> String?
    ) {
        self.read = read
        self.source = source
    }

    /// An office that keeps only the rulebooks it was opened with.
    package static let none = RulebookReading(
        read: { _ in .failure(Faults([])) }, source: { _ in nil })
}

/// A published rulebook that this program can't read: nothing may be judged without it.
package struct UnreadableRulebook: Error, CustomStringConvertible, Sendable {
    package let edition: String

    package var description: String {
        "The published rulebook \(edition) can't be read by this program. Start the program it was published with."
    }
}

/// The rulebooks of the program's files and those published in the register, put together.
///
/// What is published is looked up in the very transaction that needs the rules, so that all servers follow a
/// publication from the next act on; texts are read once.
package final class RulebookShelf: Sendable {
    private struct Known {
        var published: [PublishedEdition] = []
        var books: Rulebooks
        var read: [PublishedEdition: Rulebook] = [:]
    }

    package let files: Rulebooks
    package let reading: RulebookReading
    private let known: Mutex<Known>

    package init(_ files: Rulebooks, reading: RulebookReading = .none) {
        self.files = files
        self.reading = reading
        known = Mutex(Known(books: files))
    }

    /// All the editions there are in the transaction.
    ///
    /// - Throws: `UnreadableRulebook`
    package func books(in register: some Reading) throws -> Rulebooks {
        let published = try register.publishedEditions()
        if let books = known.withLock({ $0.published == published ? $0.books : nil }) { return books }
        var read = known.withLock { $0.read }
        for edition in published where read[edition] == nil { read[edition] = try book(edition, in: register) }
        let books = files.joined(with: published.compactMap { read[$0] })
        known.withLock { $0 = Known(published: published, books: books, read: read) }
        return books
    }

    private func book(_ edition: PublishedEdition, in register: some Reading) throws -> Rulebook {
        guard let text = try register.text(of: edition.id), case .success(let book) = reading.read(text) else {
            throw UnreadableRulebook(edition: edition.id.rawValue)
        }
        return book.inForce(from: edition.inForceFrom, to: book.inForceTo)
    }
}

extension Office {
    /// All the rulebook editions there are now.
    package func rulebooksNow() async throws -> Rulebooks {
        let shelf = shelf
        return try await register.read { try shelf.books(in: $0) }
    }
}
