package import Casework
import Foundation

extension Attachment.Media: SQLValue {}

extension Reading {
    /// The files of a subject, the newest last.
    package func attachments(of subject: Subject) throws -> [Attachment] {
        try session.rows(
            """
            SELECT id, subject, client_id, name_sealed, media, size, digest, added_by, added_on FROM attachment
            WHERE subject = \(subject.name) ORDER BY added_on, id
            """
        ).map(attachment)
    }

    /// A file's content; nil when the subject has no such file.
    package func content(
        of attachment: ID<Attachment>, in subject: Subject
    ) throws -> (file: Attachment, bytes: [UInt8])? {
        let rows = try session.rows("SELECT * FROM attachment WHERE id = \(attachment) AND subject = \(subject.name)")
        return try rows.first.map { row in
            guard let body = Data(base64Encoded: try opened(row, "body_sealed")) else {
                throw MalformedRow(column: "body_sealed")
            }
            return (try self.attachment(row: row), [UInt8](body))
        }
    }

    private func attachment(row: any SQLRow) throws -> Attachment {
        Attachment(
            id: try row.id("id"), subject: try row.string("subject"), clientID: row.idIfAny("client_id"),
            name: try opened(row, "name_sealed"), media: try row.code("media"), size: try row.int("size"),
            digest: try row.string("digest"), addedBy: try row.id("added_by"), addedOn: try row.day("added_on"))
    }

    /// Who has signed a subject by being signed in, the first first.
    package func signatures(of subject: Subject) throws -> [Signature] {
        let rows = try session.rows(
            "SELECT * FROM signature WHERE subject = \(subject.name) ORDER BY signed_at, id")
        return try rows.map { row in
            Signature(
                id: try row.id("id"), subject: try row.string("subject"), clientID: try row.id("client_id"),
                userID: try row.id("user_id"), signedOn: try row.day("signed_on"),
                signedAt: try row.string("signed_at"), textVersion: try row.int("text_version"),
                textDigest: try row.string("text_digest"))
        }
    }
}

extension WriteTransaction {
    /// - Throws: `Collision.duplicate` when the subject has a file of the same content
    package func insert(_ file: Attachment, content: [UInt8]) throws {
        try session.run(
            """
            INSERT INTO attachment (id, subject, client_id, name_sealed, media, size, digest, body_sealed, added_by,
                                    added_on)
            VALUES (\(file.id), \(file.subject), \(file.clientID), \(try sealed(file.name)), \(file.media),
                    \(content.count), \(file.digest), \(try sealed(Data(content).base64EncodedString())),
                    \(file.addedBy), \(file.addedOn))
            """)
    }

    /// - Throws: `Collision.duplicate` when the person has signed this version already
    package func insert(_ signature: Signature) throws {
        try session.run(
            """
            INSERT INTO signature (id, subject, client_id, user_id, signed_on, signed_at, text_version, text_digest)
            VALUES (\(signature.id), \(signature.subject), \(signature.clientID), \(signature.userID),
                    \(signature.signedOn), \(signature.signedAt), \(signature.textVersion), \(signature.textDigest))
            """)
    }
}
