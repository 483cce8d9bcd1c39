package import Casework
package import Register

/// The files of something, with whether the reader may add to them.
package struct AttachmentList: Sendable {
    /// The client or the organisation whose files they are.
    package let owner: String
    package let files: [Attachment]
    package let mayAdd: Bool
}

/// Which files belong to it?
package struct ListAttachments<Home: AttachmentHome>: Inquiry {
    package static var action: Action { Home.reading }
    package let subject: Subject

    package init(of id: String) { subject = Home.subject(id) }

    package func answer(from register: some Reading, _ act: Act) throws -> AttachmentList {
        try act.mustHold(subject, Self.action, register)
        let client = try register.client(of: subject)
        let owner = try client.flatMap { try register.client($0)?.name }
            ?? register.organisation(of: subject).flatMap { try register.organisation($0)?.name }
        return AttachmentList(
            owner: owner ?? "", files: try register.attachments(of: subject),
            mayAdd: try client.map { try act.may(Home.adding, to: $0, in: register) }
                ?? !Home.adding.grounds(for: act.worker.role).isEmpty)
    }
}

/// Opens one file.
package struct OpenAttachment<Home: AttachmentHome>: Inquiry {
    package static var action: Action { Home.reading }
    package let subject: Subject
    let attachment: ID<Attachment>

    package init(_ attachment: ID<Attachment>, of id: String) {
        subject = Home.subject(id)
        self.attachment = attachment
    }

    package func answer(
        from register: some Reading, _ act: Act
    ) throws -> (file: Attachment, bytes: [UInt8]) {
        try act.mustHold(subject, Self.action, register)
        guard let found = try register.content(of: attachment, in: subject) else {
            throw Refusal.notFound("attachment")
        }
        return found
    }
}

/// Adds a file; its kind is read from its content.
package struct AddAttachment<Home: AttachmentHome>: Procedure {
    package static var action: Action { Home.adding }
    package let subject: Subject
    let name: String
    let content: [UInt8]
    let digest: String

    /// - Parameter digest: SHA-256 of the content in hexadecimal
    package init(to id: String, name: String, content: [UInt8], digest: String) {
        subject = Home.subject(id)
        self.name = name
        self.content = content
        self.digest = digest
    }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> ID<Attachment> {
        try act.mustHold(subject, Self.action, register)
        if let problem = Attachment.problem(with: content, at: "file") { throw Refusal.invalid([problem]) }
        guard let media = Attachment.Media(content: content) else {
            throw Refusal.invalid([Problem("file", "file_kind")])
        }
        let earlier = try register.attachments(of: subject)
        if earlier.contains(where: { $0.digest == digest }) { throw Refusal.invalid([Problem("file", "file_twice")]) }
        if earlier.count >= 50 { throw Refusal.conflict("files_full") }
        let file = Attachment(
            id: ID(rawValue: act.newID()), subject: subject.name, clientID: try register.client(of: subject),
            name: name.isEmpty ? media.rawValue : String(name.prefix(120)), media: media, size: content.count,
            digest: digest, addedBy: act.worker.userID, addedOn: act.today)
        try register.insert(file, content: content)
        return file.id
    }

    package func figures(after outcome: ID<Attachment>) -> String {
        "file=" + String(digest.prefix(16)) + " bytes=" + String(content.count)
    }
}
