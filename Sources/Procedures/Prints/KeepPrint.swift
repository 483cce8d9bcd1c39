package import Casework
package import Register

/// Finds what was printed of a subject, with the right of the one who may read the subject itself.
package struct FindPrint<Question: Inquiry>: Inquiry {
    package static var action: Action { Question.action }
    package let subject: Subject
    let paper: String
    let version: Int
    let language: String
    let scope: StoredPrint.Scope

    /// - Parameter paper: the name of one paper among several of the subject; nil when the subject has only one
    package init(
        of question: Question, paper: String? = nil, version: Int, in language: String, _ scope: StoredPrint.Scope
    ) {
        subject = question.subject
        self.paper = paper ?? question.subject.name
        self.version = version
        self.language = language
        self.scope = scope
    }

    package func answer(from register: some Reading, _ act: Act) throws -> StoredPrint? {
        try register.storedPrint(of: paper, version: version, in: language, scope)
    }
}

/// Keeps a print for good: whoever asks for the same document after this is given the same bytes.
package struct KeepPrint<Question: Inquiry>: Procedure {
    package static var action: Action { Question.action }
    package let subject: Subject
    let print: NewPrint

    package init(of question: Question, _ print: NewPrint) {
        subject = question.subject
        self.print = print
    }

    /// Answers the id of the print that is kept, which is an earlier one when somebody was first.
    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<StoredPrint> {
        if let earlier = try register.storedPrint(
            of: print.paper ?? subject.name, version: print.version, in: print.language, print.scope)
        {
            return earlier.id
        }
        let stored = StoredPrint(
            id: ID(rawValue: act.newID()), subject: print.paper ?? subject.name, version: print.version,
            language: print.language, scope: print.scope, clientID: try register.client(of: subject),
            title: print.title, datedOn: print.datedOn, code: print.code, digest: print.digest, bytes: print.bytes,
            madeOn: act.today)
        try register.insert(stored)
        return stored.id
    }

    package func figures(after outcome: ID<StoredPrint>) -> String { "print=" + String(print.digest.prefix(16)) }
}

/// A print that has been made and isn't kept yet.
package struct NewPrint: Sendable {
    /// The name of one paper among several of the subject; nil when the subject has only one.
    package let paper: String?
    package let version: Int
    package let language: String
    package let scope: StoredPrint.Scope
    /// The kind of document in words, without anyone's name.
    package let title: String
    package let datedOn: Day
    package let code: CheckCode
    package let digest: String
    package let bytes: [UInt8]

    package init(
        paper: String? = nil, version: Int, language: String, scope: StoredPrint.Scope, title: String,
        datedOn: Day, code: CheckCode, digest: String, bytes: [UInt8]
    ) {
        self.paper = paper
        self.scope = scope
        self.version = version
        self.language = language
        self.title = title
        self.datedOn = datedOn
        self.code = code
        self.digest = digest
        self.bytes = bytes
    }
}

extension Office {
    /// What a code on a paper belongs to: anyone who holds the paper may ask, and is told of no person.
    package func checkPrint(_ code: CheckCode) async throws -> PrintCheck? {
        try await register.read { try $0.printCheck(code) }
    }
}
