package import Casework
package import Register

/// Sets where the homes of a postal area or a municipality are taken to lie, so that distances can be computed.
package struct KeepArea: Procedure {
    package static let action = Action.keepArea
    package let county: ID<Organisation>
    package let area: String
    package let position: Position

    package init(in county: ID<Organisation>, area: String, position: Position) {
        self.county = county
        self.area = area
        self.position = position
    }

    package var subject: Subject { .organisation(county) }

    package func carryOut(in register: WriteTransaction, _ act: Act) throws -> Done {
        guard try register.organisation(county)?.kind == .county else { throw Refusal.notFound("county") }
        guard AreaPosition.isArea(area) else { throw Refusal.invalid([Problem("area", "area_unknown")]) }
        try register.set(AreaPosition(area: area, position: position), in: county)
        return Done()
    }

    package func figures(after outcome: Done) -> String { area }
}
