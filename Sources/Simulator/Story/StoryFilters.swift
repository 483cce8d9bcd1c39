import Casework
import Procedures
import Register

/// The narrowings that Katja has kept of her lists.
struct StoryFilters {
    let stage: Stage

    private static let kept: [(list: SavedFilter.List, name: String, query: String)] = [
        (.clients, "Omat päättyneet", "scope=mine&state=closed"), (.decisions, "Luonnokset", "selection=drafts"),
        (.worklist, "Minun vuoroni", "turn=mine"),
    ]

    /// - Throws: `DemoTrouble` when the office refuses one
    func write() async throws {
        for one in Self.kept {
            _ = try await stage.perform(
                KeepFilter(one.list, name: one.name, query: one.query), as: "katja.kontrolli")
        }
    }
}
