package import Casework
import HTTPTypes
import Procedures

/// Which pages of the site a role can ever open: a list offers no act that its reader's role has no grounds for.
package enum RoleDoors {
    private struct Page {
        let pattern: [Substring]
        let action: Action
    }

    /// The pages that an action stands before, by the first part of their address.
    private static let pages: [Substring: [Page]] = {
        var pages: [Substring: [Page]] = [:]
        for route in SiteMap.routes where route.method == .get {
            guard let action = route.action else { continue }
            let pattern = parts(of: route.path)
            guard let first = pattern.first else { continue }
            pages[first, default: []].append(Page(pattern: pattern, action: action))
        }
        return pages
    }()

    /// Whether the page at this address, with or without a query, is one that the role may have grounds to open.
    package static func stand(open address: String, for role: Role) -> Bool {
        let given = parts(of: String(address.prefix { $0 != "?" }))
        guard let first = given.first, let known = pages[first] else { return false }
        let page = known.first { page in
            page.pattern.count == given.count
                && zip(page.pattern, given).allSatisfy { $0 == $1 || $0.hasPrefix(":") }
        }
        return page.map { !$0.action.grounds(for: role).isEmpty } ?? false
    }

    private static func parts(of path: String) -> [Substring] { path.split(separator: "/") }
}
