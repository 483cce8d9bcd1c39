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
        // Every read writes an entry on the trail, after which each connection's own cache of pages is void; pages that
        // are mapped need not be fetched anew.
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;
                    PRAGMA mmap_size = 268435456
                    """)
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
            let columns = ColumnNames(statement.columnNames)
            let places = 0..<CInt(columns.names.count)
            var rows: [any SQLRow] = []
            let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(values.map(\.databaseValue)))
            while try cursor.next() != nil {
                let values = places.map {
                    SQL.Value(DatabaseValue(sqliteStatement: statement.sqliteStatement, index: $0))
                }
                rows.append(SQLiteRow(columns: columns, values: values))
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

/// The names of a statement's columns, shared by its rows.
private final class ColumnNames: Sendable {
    let names: [String]

    init(_ names: [String]) { self.names = names }
}

/// A row taken out of the statement value by value: going by the engine's own row, which names every value, costs
/// several times more.
private struct SQLiteRow: SQLRow {
    let columns: ColumnNames
    let values: [SQL.Value]

    func text(_ column: String) -> String? {
        guard case .text(let text) = value(column) else { return nil }
        return text
    }

    func integer(_ column: String) -> Int? {
        guard case .integer(let number) = value(column) else { return nil }
        return number
    }

    /// A row has few columns, among which looking one after another is faster than a hash.
    private func value(_ column: String) -> SQL.Value? {
        columns.names.firstIndex(of: column).flatMap { values.indices.contains($0) ? values[$0] : nil }
    }
}

extension SQL.Value {
    /// What the register keeps is texts and whole numbers; anything else reads as nothing.
    fileprivate init(_ value: DatabaseValue) {
        self =
            switch value.storage {
            case .string(let text): .text(text)
            case .int64(let number): .integer(Int(number))
            default: .null
            }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .text(let value): value.databaseValue
        }
    }
}
