import Casework
import Pages
import Procedures

/// A provider's groups and who is in them.
enum GroupRoutes {
    static let routes: [Route] =
        [
            .get("/groups", .listGroups) { visit in
                let list = try await visit.ask(ListGroups(at: visit.worker.organisationID))
                return .page(
                    ListPage.groups(list.groups, today: visit.today, words: visit.words), nav: "groups")
            },
            .get("/groups/:group", .openGroup) { visit in
                .page(ArticlePage.group(try await file(visit), words: visit.words), nav: "groups")
            },
        ] + GroupFormRoutes.routes + MemberRoutes.routes + SessionRoutes.routes

    static func file(_ visit: Visit) async throws -> GroupFile {
        try await visit.ask(OpenGroup(visit.id("group"), at: visit.worker.organisationID))
    }

    static func place(_ file: GroupFile) -> String { "/groups/" + file.group.id.rawValue }
}
