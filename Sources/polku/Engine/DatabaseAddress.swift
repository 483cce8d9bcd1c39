import Foundation
package import Register

/// Where the register is: `sqlite:PATH` or `postgres://…`.
package enum DatabaseAddress: Sendable, Equatable {
    case sqlite(path: String)
    case postgres(conninfo: String)

    /// The address can't be read or opened: what is wrong and how to mend it.
    package struct Trouble: Error, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws {
        if text.hasPrefix("sqlite:") {
            let path = String(text.dropFirst(7))
            if path.isEmpty { throw Trouble(description: "The address sqlite: names no file. Write sqlite:PATH.") }
            self = .sqlite(path: path)
        } else if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres(conninfo: text)
        } else if text.contains("host=") || text.contains("dbname=") {
            self = .postgres(conninfo: text)
        } else {
            throw Trouble(
                description: "The database address \(text) can't be read. Write sqlite:PATH or postgres://HOST/NAME.")
        }
    }

    /// Opens the register; the file's folder is made when it isn't there.
    package func open(sealer: Sealer) throws -> any CaseRegister {
        switch self {
        case .sqlite(let path):
            do {
                let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                return try SQLiteRegister(path: path, sealer: sealer)
            } catch let trouble as RegisterTrouble {
                throw Trouble(description: "\(path): \(trouble.description)")
            } catch {
                throw Trouble(
                    description: "The database file \(path) can't be opened: \(error). Check that the folder can be "
                        + "written and the file is whole; a damaged file is replaced by its newest backup.")
            }
        case .postgres(let conninfo):
            do {
                return try PostgresRegister(conninfo: conninfo, sealer: sealer)
            } catch let fault as PostgresFault {
                throw Trouble(
                    description: "PostgreSQL doesn't answer: \(fault.message) Check the address, that the server runs "
                        + "and that the user may enter the database.")
            }
        }
    }
}
