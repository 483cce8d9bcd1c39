/// A place on the map in ETRS-TM35FIN, the plane coordinates of Finnish maps, in whole metres.
package struct Position: Hashable, Sendable {
    package let north: Int
    package let east: Int

    /// Nil outside Finland.
    package init?(north: Int, east: Int) {
        guard (6_560_000...7_800_000).contains(north), (40_000...740_000).contains(east) else { return nil }
        self.north = north
        self.east = east
    }

    /// Metres as the crow flies; on the plane within half a percent of the ground anywhere in Finland.
    package func distance(to other: Position) -> Int {
        let (north, east) = (north - other.north, east - other.east)
        return Int(Double(north * north + east * east).squareRoot().rounded())
    }
}

/// Where the homes of a postal area, or of a municipality, are taken to lie.
package struct AreaPosition: Equatable, Sendable {
    /// The five digits of a postal code, or the three of a municipality.
    package let area: String
    package let position: Position

    package init(area: String, position: Position) {
        self.area = area
        self.position = position
    }

    /// Whether it is a postal code or a municipality that Polku knows.
    package static func isArea(_ code: String) -> Bool {
        (code.utf8.count == 5 && code.utf8.allSatisfy { (48...57).contains($0) })
            || Municipality.with(code: code) != nil
    }
}

extension Client {
    /// The areas in which the home lies, the nearest first: the postal code of the address, then the municipality.
    package var homeAreas: [String] {
        let words = address.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let postal = words.last { $0.utf8.count == 5 && $0.utf8.allSatisfy { (48...57).contains($0) } }
        return [postal, municipalityCode].compactMap { $0 }
    }
}
