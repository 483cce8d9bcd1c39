/// A document as it was printed once and is kept: asked for again, the same bytes are given.
package struct StoredPrint: Equatable, Sendable {
    /// How much of the subject the paper shows: what is kept from a reader is not on that reader's paper either.
    package enum Scope: String, Sendable {
        case whole
        /// The groups of data that social care shares with the employment authority.
        case shared
    }

    package let id: ID<StoredPrint>
    /// What was printed, as the trail names it: `decision:…`.
    package let subject: String
    /// The version of the subject at the time; a change of the subject makes another print.
    package let version: Int
    /// The language of the paper.
    package let language: String
    package let scope: Scope
    package let clientID: ID<Client>?
    /// The kind of document in words, without anyone's name: what the paper's checker is told.
    package let title: String
    package let datedOn: Day
    package let code: CheckCode
    /// SHA-256 of the file in hexadecimal.
    package let digest: String
    package let bytes: [UInt8]
    package let madeOn: Day

    package init(
        id: ID<StoredPrint>, subject: String, version: Int, language: String, scope: Scope = .whole,
        clientID: ID<Client>?, title: String, datedOn: Day, code: CheckCode, digest: String, bytes: [UInt8], madeOn: Day
    ) {
        self.id = id
        self.subject = subject
        self.version = version
        self.language = language
        self.scope = scope
        self.clientID = clientID
        self.title = title
        self.datedOn = datedOn
        self.code = code
        self.digest = digest
        self.bytes = bytes
        self.madeOn = madeOn
    }
}

/// What the holder of a paper is told of it: nothing of any person.
package struct PrintCheck: Equatable, Sendable {
    package let title: String
    package let datedOn: Day
    package let madeOn: Day
    /// SHA-256 of the stored file in hexadecimal.
    package let digest: String
    /// Whether a later version, a correction or a withdrawal has taken its place.
    package let isSuperseded: Bool

    package init(title: String, datedOn: Day, madeOn: Day, digest: String, isSuperseded: Bool) {
        self.title = title
        self.datedOn = datedOn
        self.madeOn = madeOn
        self.digest = digest
        self.isSuperseded = isSuperseded
    }
}
