package import Casework

extension Reading {
    /// Where a county's areas lie, by their codes.
    package func areaPositions(of county: ID<Organisation>) throws -> [AreaPosition] {
        try session.rows("SELECT * FROM area_position WHERE county_id = \(county) ORDER BY area").compactMap { row in
            let position = Position(north: try row.int("north"), east: try row.int("east"))
            let area = try row.string("area")
            return position.map { AreaPosition(area: area, position: $0) }
        }
    }

    /// Where the client's home is taken to lie: the postal area, or else the municipality; nil when neither is known.
    package func homePosition(of client: Client) throws -> Position? {
        let known = try areaPositions(of: client.countyID)
        return client.homeAreas.lazy.compactMap { area in known.first { $0.area == area }?.position }.first
    }
}

extension WriteTransaction {
    /// Sets where an area lies; what was set before gives way.
    package func set(_ area: AreaPosition, in county: ID<Organisation>) throws {
        try session.run("DELETE FROM area_position WHERE county_id = \(county) AND area = \(area.area)")
        try session.run(
            """
            INSERT INTO area_position (county_id, area, north, east)
            VALUES (\(county), \(area.area), \(area.position.north), \(area.position.east))
            """)
    }
}
