import Casework
import HTTPTypes
import Pages
import Procedures

/// The pages that a client's page leads to, as the site has them: a page that isn't there has no door.
enum ClientDoors {
    /// The action behind each door, by the door's name.
    static let actions: [String: Action] = {
        var actions: [String: Action] = [:]
        for route in SiteMap.routes where route.method == .get {
            guard let action = route.action else { continue }
            if route.path.hasPrefix(stem) {
                actions[String(route.path.dropFirst(stem.count))] = action
            } else if places.contains(route.path) {
                actions[String(route.path.dropFirst().prefix { $0 != "/" })] = action
            }
        }
        return actions
    }()

    private static let stem = "/clients/:client/"
    private static let places: Set<String> = [
        "/plans/:plan", "/decisions/:decision", "/documents/:document", "/periods/:period",
    ]

    /// The tabs of a client's page that stand open; the page itself does for all who see any other side of it.
    static func tabs(_ open: Set<String>) -> Set<ClientTabs> {
        Set(ClientTabs.allCases.filter { $0 == .summary || open.contains($0.rawValue) })
    }
}
