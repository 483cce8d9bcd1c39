import Casework
import Pages
import Procedures

/// The client's page.
enum ClientRoutes {
    static let routes: [Route] = [
        .get("/clients/:client", .openClient, open),
        .get("/clients/:client/path", .openClient) { visit in
            let client = try visit.id("client", of: Client.self)
            let file = try await visit.ask(OpenClient(client: client, doors: [:]))
            return .page(ArticlePage.path(file.overview, today: visit.today, words: visit.words), nav: "clients")
        },
    ]

    private static func open(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let file = try await visit.ask(OpenClient(client: client, doors: ClientDoors.actions))
        let frame = ClientFrame(
            today: visit.today, doors: file.openDoors, tabs: ClientDoors.tabs(file.openDoors),
            names: file.overview.names.mapValues { $0.in(visit.language) })
        return .page(ArticlePage.client(file.overview, frame, words: visit.words), nav: "clients")
    }
}
