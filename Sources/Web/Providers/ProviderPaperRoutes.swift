import Casework
import Pages
import Procedures

/// The papers of a provider's dossier and what its sites offer.
enum ProviderPaperRoutes {
    static let routes: [Route] = [
        .get("/providers/:organisation/papers/new", .keepDossier) { try await paper($0).empty },
        .post("/providers/:organisation/papers", .keepDossier) { visit in
            let desk = try await paper(visit)
            return try await desk.carryOut(done: "paper_received") { typed in
                let item = typed.text("item", most: 64)
                let name = typed.text("name", most: 200)
                let received = typed.day("received_on")
                let valid = typed.dayIfAny("valid_to")
                let kept = typed.textIfAny("kept_where", most: 300)
                try typed.done()
                guard let item, let name, let received else { throw Refusal.invalid(typed.problems) }
                _ = try await visit.carryOut(
                    ReceivePaper(
                        desk.open.dossier.provider.id, item: item, name: name, receivedOn: received, validTo: valid,
                        keptWhere: kept))
            }
        },
        .get("/providers/:organisation/sites/:site", .keepDossier) { try await site($0).desk.empty },
        .post("/providers/:organisation/sites/:site", .keepDossier) { visit in
            let (desk, site) = try await site(visit)
            return try await desk.carryOut(done: "saved") { typed in
                var service = SiteService()
                service.services = typed.codes("services")
                if !typed.input["capacity"].isEmpty { service.capacity = typed.number("capacity", in: 0...10_000) }
                service.weekdays = typed.codes("weekdays").compactMap { Int($0).flatMap(Weekday.init(rawValue:)) }
                service.hours = typed.textIfAny("hours", most: 100)
                service.orderContact = typed.textIfAny("order_contact", most: 300)
                service.isSuitable = typed.input["suitable"] == "yes"
                service.hasDigitalRoom = typed.input["digital_room"] == "yes"
                try typed.done()
                service.version = try visit.expectedVersion - 1
                _ = try await visit.carryOut(
                    KeepSiteService(site, of: desk.open.dossier.provider.id, service: service))
            }
        },
    ]

    private static func paper(_ visit: Visit) async throws -> ProviderDesk {
        let open = try await ProviderRoutes.open(visit)
        let items = open.rules.codes(of: "provider_dossier", on: visit.today)
        let item = items.first { $0.code == visit.query["item"] } ?? items.first
        let start = [
            "item": [item?.code ?? ""], "name": [item?.name.in(visit.language) ?? ""],
            "received_on": [visit.words.format.typed(visit.today)],
        ]
        return ProviderDesk(open: open, visit: visit, version: nil, start: start) { $0.paper(items: items) }
    }

    private static func site(_ visit: Visit) async throws -> (desk: ProviderDesk, site: ID<Casework.Site>) {
        let open = try await ProviderRoutes.open(visit)
        let id: ID<Casework.Site> = try visit.id("site")
        guard let (site, service) = open.dossier.sites.first(where: { $0.site.id == id }) else {
            throw Refusal.notFound("site")
        }
        let start = [
            "services": service.services, "capacity": [service.capacity.map(String.init) ?? ""],
            "weekdays": service.weekdays.map { String($0.rawValue) }, "hours": [service.hours],
            "order_contact": [service.orderContact], "suitable": [service.isSuitable ? "yes" : ""],
            "digital_room": [service.hasDigitalRoom ? "yes" : ""],
        ]
        let desk = ProviderDesk(open: open, visit: visit, version: service.version + 1, start: start) {
            $0.site(site, services: open.rules.serviceForms, judges: open.mayDecide)
        }
        return (desk, id)
    }
}
