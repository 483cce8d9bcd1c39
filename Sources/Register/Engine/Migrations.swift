import Foundation

/// The schema: every migration in order, one file each, or one for each engine where they must differ.
package enum Migrations {
    /// A migration's number and name, as `schema_version` keeps them.
    package struct Step: Sendable, Equatable {
        package let number: Int
        package let name: String
        let script: String
    }

    /// The schema cannot be brought up to date.
    package enum Trouble: Error, CustomStringConvertible {
        case newer(found: Int, known: Int)
        case unreadable(String)

        package var description: String {
            switch self {
            case .newer(let found, let known):
                "The database has schema \(found), but this program knows schemas up to \(known). "
                    + "Start the newer program, or restore the backup made before it."
            case .unreadable(let name): "The migration \(name) can't be read. Install the program again, whole."
            }
        }
    }

    /// The steps for an engine, in order.
    package static func steps(for engine: Engine) throws -> [Step] {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Migrations")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.compactMap { name in
            let parts = name.split(separator: ".")
            guard parts.last == "sql", let number = parts.first.flatMap({ Int($0.prefix(4)) }) else { return nil }
            if parts.count == 3, parts[1] != engine.rawValue { return nil }
            guard let script = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else {
                throw Trouble.unreadable(name)
            }
            return Step(number: number, name: String(parts[0]), script: script)
        }
    }

    /// The newest schema this program knows.
    package static func newest(for engine: Engine) throws -> Int { try steps(for: engine).last?.number ?? 0 }
}

extension CaseRegister {
    /// Brings the register to the newest schema and tells which steps were taken.
    @discardableResult package func migrate() async throws -> [String] {
        let steps = try Migrations.steps(for: engine)
        let engine = engine
        return try await write { register in
            try register.session.run(
                "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
            let found = try register.schemaVersion()
            let known = steps.last?.number ?? 0
            guard found <= known else { throw Migrations.Trouble.newer(found: found, known: known) }
            let missing = steps.filter { $0.number > found }
            for step in missing {
                for statement in Self.statements(of: step.script, for: engine) {
                    try register.session.run(SQL(stringLiteral: statement))
                }
                try register.session.run(
                    "INSERT INTO schema_version (number, name) VALUES (\(step.number), \(step.name))")
            }
            if !missing.isEmpty {
                try register.sealOpenPlanTexts()
                try register.fillSearchKeys()
            }
            return missing.map(\.name)
        }
    }

    /// A statement ends with a semicolon before an empty line; PostgreSQL has other names for the column types.
    private static func statements(of script: String, for engine: Engine) -> [String] {
        script.components(separatedBy: ";\n\n").map { statement in
            var text = statement.trimmingCharacters(in: .whitespacesAndNewlines)
            if text.hasSuffix(";"), !text.hasSuffix("END;") { text.removeLast() }
            guard engine == .postgres else { return text.hasSuffix("END") ? text + ";" : text }
            return text.replacingOccurrences(of: " INTEGER", with: " BIGINT")
                .replacingOccurrences(of: " TEXT PRIMARY KEY", with: " TEXT COLLATE \"C\" PRIMARY KEY")
                .replacingOccurrences(of: " TEXT NOT NULL", with: " TEXT COLLATE \"C\" NOT NULL")
                .replacingOccurrences(of: ") STRICT, WITHOUT ROWID", with: ")")
                .replacingOccurrences(of: ") STRICT", with: ")")
        }
        .filter { !$0.isEmpty }
    }
}

extension Reading {
    /// The number of the newest migration that the register has.
    package func schemaVersion() throws -> Int {
        try session.rows("SELECT coalesce(max(number), 0) AS number FROM schema_version").first?.int("number") ?? 0
    }
}
