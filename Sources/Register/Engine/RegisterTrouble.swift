import GRDB

/// The database file itself is in trouble: what is wrong and how to mend it.
package enum RegisterTrouble: Error, CustomStringConvertible {
    case damaged
    case readOnly
    case full
    case busy

    package var description: String {
        switch self {
        case .damaged:
            "The database file is damaged or isn't a database of Polku. Put its newest backup in its place."
        case .readOnly: "The database file can't be written. Give the program's user the right to its file and folder."
        case .full: "The disk is full. Make room and start again; nothing half-done was kept."
        case .busy: "Another program holds the database file. Stop it and start again."
        }
    }

    /// The trouble that an error of the engine tells of; nil when it tells of something else.
    init?(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        default: return nil
        }
    }
}
