import CLibPQ
import Glibc

/// One connection to PostgreSQL, used by one thread at a time; statements are prepared once.
final class PostgresConnection: SQLSession, @unchecked Sendable {
    private let handle: OpaquePointer
    private var prepared: [String: String] = [:]

    init(conninfo: String) throws {
        guard let handle = PQconnectdb(conninfo) else { throw PostgresFault(state: "08001", message: "no memory") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            throw PostgresFault(state: "08001", message: String(cString: PQerrorMessage(handle)))
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        for setting: SQL in ["SET client_min_messages = warning", "SET statement_timeout = '60s'"] { try run(setting) }
    }

    deinit { PQfinish(handle) }

    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    func transaction<Answer>(_ opening: SQL, _ body: (PostgresConnection) throws -> Answer) throws -> Answer {
        try run(opening)
        do {
            let answer = try body(self)
            try run("COMMIT")
            return answer
        } catch {
            _ = try? run("ROLLBACK")
            throw error
        }
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        let result = try execute(sql)
        return Int(String(cString: PQcmdTuples(result.pointer))) ?? 0
    }

    func rows(_ sql: SQL) throws -> [any SQLRow] {
        let result = try execute(sql)
        return (0..<PQntuples(result.pointer)).map { PostgresRow(result: result, index: $0) }
    }

    /// Runs several statements at once, as a migration holds them.
    func script(_ text: String) throws {
        try check(PostgresResult(pointer: PQexec(handle, text)))
    }

    private func execute(_ sql: SQL) throws -> PostgresResult {
        let (text, values) = sql.rendered { "$\($0)" }
        let name = try statement(text)
        let parameters: [String?] = values.map {
            switch $0 {
            case .null: nil
            case .integer(let value): String(value)
            case .text(let value): value.utf8.contains(0) ? value.filter { $0 != "\0" } : value
            }
        }
        let pointer = withCStrings(parameters) {
            PQexecPrepared(handle, name, Int32(parameters.count), $0, nil, nil, 0)
        }
        let result = PostgresResult(pointer: pointer)
        try check(result)
        return result
    }

    private func statement(_ text: String) throws -> String {
        if let name = prepared[text] { return name }
        let name = "s\(prepared.count)"
        try check(PostgresResult(pointer: PQprepare(handle, name, text, 0, nil)))
        prepared[text] = name
        return name
    }

    private func check(_ result: PostgresResult) throws {
        switch PQresultStatus(result.pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
        default:
            let state = field(result, "C") ?? "08006"
            let constraint = field(result, "n") ?? ""
            if let collision = Self.collision(state, constraint) { throw collision }
            throw PostgresFault(state: state, message: String(cString: PQresultErrorMessage(result.pointer)))
        }
    }

    private func field(_ result: PostgresResult, _ code: Unicode.Scalar) -> String? {
        PQresultErrorField(result.pointer, Int32(code.value)).map { String(cString: $0) }
    }

    private static func collision(_ state: String, _ constraint: String) -> Collision? {
        switch state {
        case "23505": .duplicate
        case "23503": .reference
        case "23514", "22003": .outOfBounds
        case "23P01":
            .overlap(constraint.hasSuffix("_overlap") ? String(constraint.dropLast(8)) : constraint)
        default: nil
        }
    }
}

private final class PostgresResult {
    let pointer: OpaquePointer?
    init(pointer: OpaquePointer?) { self.pointer = pointer }
    deinit { PQclear(pointer) }
}

private struct PostgresRow: SQLRow {
    let result: PostgresResult
    let index: Int32

    func text(_ column: String) -> String? {
        let field = PQfnumber(result.pointer, column)
        guard field >= 0, PQgetisnull(result.pointer, index, field) == 0 else { return nil }
        return PQgetvalue(result.pointer, index, field).map { String(cString: $0) }
    }

    func integer(_ column: String) -> Int? { text(column).flatMap { Int($0) } }
}

private func withCStrings<Answer>(
    _ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
) -> Answer {
    let copies = strings.map { $0.map { strdup($0) } ?? nil }
    defer { copies.forEach { free($0) } }
    var pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return body(&pointers)
}
