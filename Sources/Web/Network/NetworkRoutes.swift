import Casework
import Pages
import Procedures

/// The client's care network: reading it, adding a party and ending its part.
enum NetworkRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/network", .readNetwork, list),
        .get("/clients/:client/network/new", .keepNetwork) { visit in
            .page(
                try await visit.networkForm(["from": [visit.words.format.day(visit.today)]]).party, nav: "clients")
        },
        .post("/clients/:client/network", .keepNetwork, add),
        .get("/network/:party/ending", .keepNetwork) { visit in
            .page(try await ending(visit, problems: []), nav: "clients")
        },
        .post("/network/:party/ending", .keepNetwork, end),
        .get("/own-path/network", .readOwnNetwork) { visit in
            let own = try await visit.ask(ReadOwnNetwork(of: try visit.worker.userID))
            return .page(
                PortalPage.ownNetwork(own.parties, own.obstacles, words: visit.words), nav: "own_path")
        },
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let sheet = try await visit.ask(ReadNetwork(client: client, doors: ClientDoors.actions))
        let page = NetworkPage(
            header: sheet.header, parties: sheet.parties, obstacles: sheet.obstacles,
            mayKeep: sheet.openDoors.contains("network/new"), mayJoin: sheet.openDoors.contains("join"),
            tabs: ClientTabs.tabs(
                of: client.rawValue, current: .network, allowed: ClientDoors.tabs(sheet.openDoors),
                words: visit.words),
            today: visit.today, words: visit.words)
        return .page(page.article, nav: "clients")
    }

    private static func add(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        do {
            var typed = Typed(visit.form)
            let kind = typed.code("kind", NetworkParty.Kind.self)
            let name = typed.text("name", most: 200)
            let contact = typed.textIfAny("contact", most: 300)
            let from = typed.day("from")
            try typed.done()
            guard let kind, let name, let from else { throw Refusal.invalid([]) }
            _ = try await visit.carryOut(
                AddNetworkParty(
                    client: client, terms: NetworkPartyTerms(kind: kind, name: name, contact: contact, from: from)))
            return .seeOther("/clients/" + client.rawValue + "/network", done: "party_added")
        } catch Refusal.invalid(let problems) {
            return .again(try await visit.networkForm([:], problems: problems).party, nav: "clients")
        }
    }

    private static func ending(_ visit: Visit, problems: [Problem]) async throws -> FormPage {
        let (header, party) = try await visit.ask(OpenNetworkParty(visit.id("party")))
        let suggested = ["to": [visit.words.format.day(visit.today)]]
        return NetworkForm(
            header: header, entered: visit.entered(suggested, problems: problems), guards: visit.guards(),
            today: visit.today, words: visit.words
        ).ending(of: party)
    }

    private static func end(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("party", of: NetworkParty.self)
        do {
            var typed = Typed(visit.form)
            let day = typed.day("to")
            let reason = typed.text("reason", most: 500)
            try typed.done()
            guard let day, let reason else { throw Refusal.invalid([]) }
            let (header, _) = try await visit.ask(OpenNetworkParty(id))
            _ = try await visit.carryOut(EndNetworkParty(id, on: day, because: reason))
            return .seeOther("/clients/" + header.id.rawValue + "/network", done: "party_ended")
        } catch Refusal.invalid(let problems) {
            return .again(try await ending(visit, problems: problems), nav: "clients")
        }
    }
}

extension Visit {
    /// The form about the client of the address, with what was typed or is suggested.
    func networkForm(
        _ suggested: [String: [String]], problems: [Problem] = []
    ) async throws -> NetworkForm {
        let sheet = try await ask(ReadNetwork(client: id("client")))
        return NetworkForm(
            header: sheet.header, entered: entered(suggested, problems: problems), guards: guards(), today: today,
            words: words)
    }
}
