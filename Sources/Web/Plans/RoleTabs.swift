import Casework
import HTTPTypes
import Pages

extension Visit {
    /// The tabs of a client's file that the site has and that the visitor's role can open.
    func tabs(of client: ID<Client>, current: ClientTabs) throws -> [Tab] {
        let role = try worker.role
        let allowed = RoleTabs.actions.filter { !$0.value.grounds(for: role).isEmpty }.map(\.key)
        return ClientTabs.tabs(of: client.rawValue, current: current, allowed: Set(allowed), words: words)
    }
}

/// The action behind each tab that has a page.
private enum RoleTabs {
    static let actions: [ClientTabs: Action] = {
        var actions: [ClientTabs: Action] = [:]
        for route in SiteMap.routes where route.method == .get {
            guard let action = route.action else { continue }
            for tab in ClientTabs.allCases {
                let path = "/clients/:client" + (tab == .summary ? "" : "/" + tab.rawValue)
                if route.path == path { actions[tab] = action }
            }
        }
        return actions
    }()
}
