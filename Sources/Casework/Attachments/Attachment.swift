/// A file that belongs to something of the register and is seen by those who may see that.
package struct Attachment: Equatable, Sendable {
    /// The kinds of file that are taken, told by their content and never by their name.
    package enum Media: String, Sendable, CaseIterable {
        case pdf, jpeg, png

        /// The kind that the first bytes tell; nil for any other.
        package init?(content: [UInt8]) {
            let beginnings: [(Media, [UInt8])] = [
                (.pdf, [0x25, 0x50, 0x44, 0x46, 0x2d]), (.jpeg, [0xff, 0xd8, 0xff]),
                (.png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
            ]
            guard let found = beginnings.first(where: { content.starts(with: $0.1) }) else { return nil }
            self = found.0
        }

        package var mime: String { self == .pdf ? "application/pdf" : "image/" + rawValue }
        package var ending: String { self == .jpeg ? "jpg" : rawValue }
    }

    /// The most bytes of one file: 10 MB.
    package static let most = 10 * 1024 * 1024

    package let id: ID<Attachment>
    /// What it belongs to, as the trail names it: `consent:…`.
    package let subject: String
    package let clientID: ID<Client>?
    /// The file's name as it was sent, for its readers alone.
    package let name: String
    package let media: Media
    package let size: Int
    /// SHA-256 in hexadecimal.
    package let digest: String
    package let addedBy: ID<UserAccount>
    package let addedOn: Day

    package init(
        id: ID<Attachment>, subject: String, clientID: ID<Client>?, name: String, media: Media, size: Int,
        digest: String, addedBy: ID<UserAccount>, addedOn: Day
    ) {
        self.id = id
        self.subject = subject
        self.clientID = clientID
        self.name = name
        self.media = media
        self.size = size
        self.digest = digest
        self.addedBy = addedBy
        self.addedOn = addedOn
    }

    /// What is wrong with a file that was sent at a field; nil when it can be taken.
    package static func problem(with content: [UInt8], at field: String) -> Problem? {
        if content.isEmpty { return Problem(field, "file_missing") }
        if content.count > most { return Problem(field, "file_too_large") }
        return Media(content: content) == nil ? Problem(field, "file_kind") : nil
    }
}

/// The name that someone signed with by being signed in: who, when, and which text.
package struct Signature: Equatable, Sendable {
    package let id: ID<Signature>
    /// What was signed, as the trail names it.
    package let subject: String
    package let clientID: ID<Client>
    package let userID: ID<UserAccount>
    package let signedOn: Day
    /// The instant in UTC, ISO 8601.
    package let signedAt: String
    /// The version of what was signed.
    package let textVersion: Int
    /// SHA-256 of the text that was shown, in hexadecimal.
    package let textDigest: String

    package init(
        id: ID<Signature>, subject: String, clientID: ID<Client>, userID: ID<UserAccount>, signedOn: Day,
        signedAt: String, textVersion: Int, textDigest: String
    ) {
        self.id = id
        self.subject = subject
        self.clientID = clientID
        self.userID = userID
        self.signedOn = signedOn
        self.signedAt = signedAt
        self.textVersion = textVersion
        self.textDigest = textDigest
    }
}
