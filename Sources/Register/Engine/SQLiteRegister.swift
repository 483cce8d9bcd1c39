import Foundation
import GRDB

/// The embedded register: one SQLite file, or memory in tests.
///
/// Reads run on their own connections. Writes go through one queue that commits everything waiting together, so that
/// many people saving at once, and every read's entry on the trail, share one flush to the disk.
package struct SQLiteRegister: CaseRegister {
    package let engine = Engine.sqlite
    let writer: any DatabaseWriter
    private let sealer: Sealer
    private let queue: WriteQueue

    /// - Parameter path: the file, or nil for a register in memory.
    /// - Throws: `RegisterTrouble` when the file can't be used
    package init(path: String?, sealer: Sealer) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY")
        }
        do {
            writer =
                if let path {
                    try DatabasePool(path: path, configuration: configuration)
                } else {
                    try DatabaseQueue(configuration: configuration)
                }
        } catch let error as DatabaseError {
            throw (RegisterTrouble(error) as (any Error)?) ?? error
        }
        self.sealer = sealer
        queue = WriteQueue(writer: writer, sealer: sealer)
    }

    package func read<Answer: Sendable>(
        _ body: @Sendable @escaping (ReadTransaction) throws -> Answer
    ) async throws -> Answer {
        let sealer = sealer
        return try await writer.read { database in
            try body(ReadTransaction(session: SQLiteSession(database: database), sealer: sealer))
        }
    }

    package func write<Answer: Sendable>(
        _ body: @Sendable @escaping (WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        try await queue.submit(body)
    }
}

struct SQLiteSession: SQLSession {
    let database: Database

    func rows(_ sql: SQL) throws -> [any SQLRow] {
        let (text, values) = sql.rendered { _ in "?" }
        return try explained {
            let statement = try database.cachedStatement(sql: text)
            let places = ColumnPlaces(statement.columnNames)
            var rows: [any SQLRow] = []
            let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(values.map(\.databaseValue)))
            while let row = try cursor.next() {
                rows.append(SQLiteRow(places: places, values: Array(row.databaseValues)))
            }
            return rows
        }
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        let (text, values) = sql.rendered { _ in "?" }
        return try explained {
            try database.cachedStatement(sql: text).execute(
                arguments: StatementArguments(values.map(\.databaseValue)))
            return database.changesCount
        }
    }

    private func explained<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do { return try body() } catch let error as DatabaseError {
            if let collision = Self.collision(error) { throw collision }
            throw (RegisterTrouble(error) as (any Error)?) ?? error
        }
    }

    private static func collision(_ error: DatabaseError) -> Collision? {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: .duplicate
        case .SQLITE_CONSTRAINT_FOREIGNKEY: .reference
        case .SQLITE_CONSTRAINT_CHECK: .outOfBounds
        case .SQLITE_CONSTRAINT_TRIGGER:
            error.message.flatMap { $0.hasPrefix("overlap: ") ? .overlap(String($0.dropFirst(9))) : nil }
        default: nil
        }
    }
}

/// Where each column of a statement stands: looked up once for all its rows, since a row's own search by name is slow.
private final class ColumnPlaces: Sendable {
    let byName: [String: Int]

    init(_ names: [String]) {
        byName = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

private struct SQLiteRow: SQLRow {
    let places: ColumnPlaces
    let values: [DatabaseValue]

    func text(_ column: String) -> String? {
        guard case .string(let text) = storage(column) else { return nil }
        return text
    }

    func integer(_ column: String) -> Int? {
        guard case .int64(let number) = storage(column) else { return nil }
        return Int(number)
    }

    private func storage(_ column: String) -> DatabaseValue.Storage? {
        places.byName[column].flatMap { values.indices.contains($0) ? values[$0].storage : nil }
    }
}

extension SQL.Value {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .text(let value): value.databaseValue
        }
    }
}
