package import Casework

extension Reading {
    /// Whether the register has been set up.
    package func hasAnyCounty() throws -> Bool {
        try !session.rows("SELECT id FROM organisation WHERE kind = 'county' LIMIT 1").isEmpty
    }

    /// Every county of the register.
    package func counties() throws -> [Organisation] {
        try session.rows("SELECT * FROM organisation WHERE kind = 'county' ORDER BY name, id")
            .map(Organisation.init(row:))
    }
}
