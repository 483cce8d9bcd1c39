package import Casework
import Foundation

extension StoredPrint.Scope: SQLValue {}

extension Reading {
    /// What was printed of a paper's version in a language; nil when nothing was.
    ///
    /// - Parameter paper: the subject's name, or the name of one paper among several of a subject
    package func storedPrint(
        of paper: String, version: Int, in language: String, _ scope: StoredPrint.Scope = .whole
    ) throws -> StoredPrint? {
        try session.rows(
            """
            SELECT * FROM stored_print
            WHERE subject = \(paper) AND subject_version = \(version) AND language = \(language)
                  AND scope = \(scope)
            """
        ).first.map(storedPrint)
    }

    /// What the code on a paper belongs to; nil when there is no such code.
    package func printCheck(_ code: CheckCode) throws -> PrintCheck? {
        let rows = try session.rows(
            """
            SELECT p.subject, p.title, p.dated_on, p.made_on, p.digest,
                   CASE WHEN EXISTS (SELECT 1 FROM stored_print n
                                     WHERE n.subject = p.subject AND n.subject_version > p.subject_version)
                        THEN 1 ELSE 0 END AS has_newer
            FROM stored_print p WHERE p.check_code = \(code.signs)
            """)
        return try rows.first.map { row in
            PrintCheck(
                title: try row.string("title"), datedOn: try row.day("dated_on"), madeOn: try row.day("made_on"),
                digest: try row.string("digest"),
                isSuperseded: try row.flag("has_newer") || isSuperseded(try row.string("subject")))
        }
    }

    private func storedPrint(row: any SQLRow) throws -> StoredPrint {
        guard let code = CheckCode(typed: try row.string("check_code")),
            let body = Data(base64Encoded: try opened(row, "body_sealed"))
        else { throw MalformedRow(column: "check_code") }
        return StoredPrint(
            id: try row.id("id"), subject: try row.string("subject"), version: try row.int("subject_version"),
            language: try row.string("language"), scope: try row.code("scope"), clientID: row.idIfAny("client_id"),
            title: try row.string("title"),
            datedOn: try row.day("dated_on"), code: code, digest: try row.string("digest"), bytes: [UInt8](body),
            madeOn: try row.day("made_on"))
    }

    /// Whether another has taken the subject's place: a correction, the next version, a withdrawal, a new run.
    private func isSuperseded(_ subject: String) throws -> Bool {
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return false }
        let id = parts[1]
        let statement: SQL? =
            switch parts[0] {
            case "document": "SELECT 1 AS one FROM document WHERE supersedes_id = \(id) AND state = 'sent'"
            case "plan": "SELECT 1 AS one FROM plan WHERE supersedes_id = \(id) AND state = 'published'"
            case "consent": "SELECT 1 AS one FROM consent WHERE id = \(id) AND withdrawn_on IS NOT NULL"
            case "run": "SELECT 1 AS one FROM month_run WHERE supersedes_id = \(id)"
            case "decision": "SELECT 1 AS one FROM decision WHERE id = \(id) AND ended_on IS NOT NULL"
            default: nil
            }
        return try statement.map { try !session.rows($0).isEmpty } ?? false
    }
}

extension WriteTransaction {
    /// Keeps a print.
    ///
    /// - Throws: `Collision.duplicate` when the subject's version has been printed in the language already
    package func insert(_ print: StoredPrint) throws {
        try session.run(
            """
            INSERT INTO stored_print (id, subject, subject_version, language, scope, client_id, title, dated_on,
                                      check_code, digest, size, body_sealed, made_on)
            VALUES (\(print.id), \(print.subject), \(print.version), \(print.language), \(print.scope),
                    \(print.clientID), \(print.title), \(print.datedOn), \(print.code.signs), \(print.digest),
                    \(print.bytes.count), \(try sealed(Data(print.bytes).base64EncodedString())), \(print.madeOn))
            """)
    }
}
