import Casework
import Pages
import Procedures

/// Where the county's postal areas and municipalities lie, for the distance from a home to a provider's site.
enum AreaRoutes {
    static let routes: [Route] = [
        .get("/organisations/:organisation/areas/new", .keepArea) { visit in
            .page(page(visit, try await county(visit), Draft(words: visit.words)), nav: "organisations")
        },
        .post("/organisations/:organisation/areas", .keepArea) { visit in
            let county = try await county(visit)
            do {
                var typed = Typed(visit.form)
                let area = typed.text("area", most: 5)
                let position = typed.position(isOptional: false)
                try typed.done()
                guard let area, let position else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(KeepArea(in: county.id, area: area, position: position))
                return .seeOther("/organisations/" + county.id.rawValue, done: "saved")
            } catch let refusal as Refusal {
                return .again(page(visit, county, try Draft(again: refusal, visit)), nav: "organisations")
            }
        },
    ]

    private static func county(_ visit: Visit) async throws -> Organisation {
        let found = try await visit.ask(OpenOrganisation(try visit.id("organisation"))).organisation
        guard found.kind == .county else { throw Refusal.notFound("county") }
        return found
    }

    private static func page(_ visit: Visit, _ county: Organisation, _ draft: Draft) -> FormPage {
        let words = visit.words
        let place = "/organisations/" + county.id.rawValue
        return draft.page(
            words.text("organisations.area.new"), visit, to: place + "/areas",
            [
                draft.field(
                    "area", words.text("organisations.area.code"), hint: words.text("organisations.area.code_hint"))
            ] + draft.positionFields(isOptional: false), button: words.name(of: "layout.button", "save"),
            cancel: place, subject: county.name, intro: words.text("organisations.area.intro"))
    }
}

extension Draft {
    /// The two coordinates of a place.
    func positionFields(isOptional: Bool) -> [FormField] {
        let hint = words.text("organisations.position.hint")
        return [
            field("north", words.text("organisations.position.north"), .number, hint: hint, isOptional: isOptional),
            field("east", words.text("organisations.position.east"), .number, isOptional: isOptional),
        ]
    }
}

extension Typed {
    /// A place in Finland by its two coordinates; both or neither when they may be left out.
    mutating func position(isOptional: Bool) -> Position? {
        if isOptional, input["north"].isEmpty, input["east"].isEmpty { return nil }
        let north = number("north", in: 6_560_000...7_800_000)
        let east = number("east", in: 40_000...740_000)
        guard let north, let east else { return nil }
        return Position(north: north, east: east)
    }
}
