import Casework
import HTTPTypes
import Pages
import Procedures

/// The places where an organisation works.
enum SiteRoutes {
    static let routes: [Route] = [
        .get("/organisations/:organisation/sites/new", .keepSite) { visit in
            let open = try await visit.ask(OpenOrganisation(try visit.id("organisation")))
            let start = ["from": visit.words.format.typed(visit.today)]
            return .page(page(visit, open.organisation, nil, Draft(start, words: visit.words)), nav: "organisations")
        },
        .post("/organisations/:organisation/sites", .keepSite) { try await keep($0, nil) },
        .get("/organisations/:organisation/sites/:site", .keepSite) { visit in
            let (organisation, site) = try await found(visit)
            let draft = Draft(start(site, visit.words), words: visit.words)
            return .page(page(visit, organisation, site, draft), nav: "organisations")
        },
        .post("/organisations/:organisation/sites/:site", .keepSite) { visit in
            try await keep(visit, try await found(visit).site)
        },
    ]

    private static func found(_ visit: Visit) async throws -> (organisation: Organisation, site: Casework.Site) {
        let open = try await visit.ask(OpenOrganisation(try visit.id("organisation")))
        let id: ID<Casework.Site> = try visit.id("site")
        guard let site = open.sites.first(where: { $0.id == id }) else { throw Refusal.notFound("site") }
        return (open.organisation, site)
    }

    private static func keep(_ visit: Visit, _ site: Casework.Site?) async throws -> Answer {
        let organisation: ID<Organisation> = try visit.id("organisation")
        do {
            var typed = Typed(visit.form)
            let name = typed.text("name", most: 200)
            let address = typed.textIfAny("address", most: 300)
            let municipality = typed.choice("municipality", among: Municipality.known.map(\.code))
            let days = typed.days("from", "to")
            let position = typed.position(isOptional: true)
            try typed.done()
            guard let name, let municipality, let days else { throw Refusal.invalid(typed.problems) }
            _ = try await visit.carryOut(
                KeepSite(
                    of: organisation, existing: try site.map { ($0.id, try visit.expectedVersion) }, name: name,
                    address: address, municipalityCode: municipality, days: days, position: position))
            return .seeOther("/organisations/" + organisation.rawValue, done: "saved")
        } catch let refusal as Refusal {
            let open = try await visit.ask(OpenOrganisation(organisation))
            let now = open.sites.first { $0.id == site?.id }
            let draft = try Draft(now.map { start($0, visit.words) } ?? [:], again: refusal, visit)
            return .again(page(visit, open.organisation, now, draft), nav: "organisations")
        }
    }

    private static func start(_ site: Casework.Site, _ words: Words) -> [String: String] {
        [
            "name": site.name, "address": site.address, "municipality": site.municipalityCode,
            "from": words.format.typed(site.validFrom), "to": site.validTo.map(words.format.typed) ?? "",
            "north": site.position.map { String($0.north) } ?? "",
            "east": site.position.map { String($0.east) } ?? "",
        ]
    }

    private static func page(
        _ visit: Visit, _ organisation: Organisation, _ site: Casework.Site?, _ draft: Draft
    ) -> FormPage {
        let words = visit.words
        let place = "/organisations/" + organisation.id.rawValue
        let municipalities = Municipality.known.map { one in
            (value: one.code, label: one.named(words.language))
        }
        let fields = [
            draft.field("name", words.text("organisations.site.name")),
            draft.field("address", words.text("organisations.site.address"), isOptional: true),
            draft.field(
                "municipality", words.text("organisations.site.municipality"), .select,
                choices: [("", words.text("organisations.choose"))] + municipalities),
            draft.field("from", words.text("organisations.from"), .date),
            draft.field(
                "to", words.text("organisations.to"), .date, hint: words.text("organisations.site.to_hint"),
                isOptional: true),
        ] + draft.positionFields(isOptional: true)
        return draft.page(
            site == nil ? words.text("organisations.site.new") : words.text("organisations.site.edit"), visit,
            to: place + "/sites" + (site.map { "/" + $0.id.rawValue } ?? ""), fields,
            button: words.name(of: "layout.button", "save"), cancel: place, subject: organisation.name,
            version: site?.version)
    }
}
