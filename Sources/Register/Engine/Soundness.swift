/// What a look at the register's health needs to know.
package struct Soundness: Sendable {
    /// The schema the register has; nil when it has none of Polku's tables.
    package let schema: Int?
    /// What the engine's own check of the file found; empty when it is whole.
    package let damage: [String]
    package let isSetUp: Bool
    /// Whether what is sealed opens with the key at hand; nil when nothing is sealed yet.
    package let keyFits: Bool?
    /// The rulebooks that the counties have taken into use and that weren't published in the register.
    package let adopted: [String]
}

extension CaseRegister {
    /// Looks the register over and changes nothing.
    package func soundness() async throws -> Soundness {
        let engine = engine
        return try await read { register in
            let damage = try engine == .sqlite ? register.damage() : []
            guard try register.hasTable("schema_version", on: engine) else {
                return Soundness(schema: nil, damage: damage, isSetUp: false, keyFits: nil, adopted: [])
            }
            let schema = try register.schemaVersion()
            guard try register.hasTable("rulebook_adoption", on: engine) else {
                return Soundness(schema: schema, damage: damage, isSetUp: false, keyFits: nil, adopted: [])
            }
            return Soundness(
                schema: schema, damage: damage, isSetUp: try register.hasAnyCounty(), keyFits: try register.keyFits(),
                adopted: try register.adoptedFromFiles(hasEditions: register.hasTable("rulebook_edition", on: engine)))
        }
    }
}

extension Reading {
    fileprivate func damage() throws -> [String] {
        try session.rows("PRAGMA quick_check(5)").compactMap { $0.text("quick_check") }.filter { $0 != "ok" }
    }

    fileprivate func hasTable(_ name: String, on engine: Engine) throws -> Bool {
        switch engine {
        case .sqlite:
            try !session.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name = \(name)").isEmpty
        case .postgres:
            try !session.rows(
                """
                SELECT table_name FROM information_schema.tables
                WHERE table_name = \(name) AND table_schema = ANY (current_schemas(false))
                """
            ).isEmpty
        }
    }

    fileprivate func adoptedFromFiles(hasEditions: Bool) throws -> [String] {
        let published: SQL = hasEditions
            ? "SELECT rulebook_id FROM rulebook_edition WHERE in_force_from IS NOT NULL" : "''"
        return try session.rows(
            """
            SELECT DISTINCT rulebook_id FROM rulebook_adoption WHERE rulebook_id NOT IN (\(raw: published))
            ORDER BY rulebook_id
            """
        ).map { try $0.string("rulebook_id") }
    }

    private var oneSealed: SQL { "SELECT identity_sealed FROM client LIMIT 1" }

    fileprivate func keyFits() throws -> Bool? {
        guard let sealed = try session.rows(oneSealed).first?.text("identity_sealed") else { return nil }
        return (try? sealer.open(sealed)) != nil
    }
}
