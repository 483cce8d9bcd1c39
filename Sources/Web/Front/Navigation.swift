import Casework
import Pages

/// Where each role can go from any page; a place that a role may not use is absent.
enum Navigation {
    private static let paths: [String: String] = [
        "worklist": "/worklist", "clients": "/clients", "decisions": "/decisions", "plans": "/plans",
        "days": "/days", "reports": "/reports", "months": "/months", "own_path": "/own-path", "access": "/users",
        "organisations": "/organisations", "rulebooks": "/rulebooks", "trail": "/trail",
        "groups": "/groups",
        "messages": "/messages", "meetings": "/meetings", "own_meetings": "/own-path/meetings",
        "notices": "/notices", "own_messages": "/own-path/messages",
        "providers": "/providers", "joins": "/joins",
    ]

    static func names(for role: Role) -> [String] {
        switch role {
        case .client: ["own_path", "own_meetings", "own_messages"]
        case .ownWorker: ["worklist", "clients", "decisions", "meetings", "messages"]
        case .employmentCoach: ["worklist", "clients", "plans", "meetings", "messages"]
        case .responsibleInstructor:
            ["worklist", "days", "groups", "clients", "reports", "months", "meetings", "messages"]
        case .providerManager: ["worklist", "clients", "groups", "reports", "months", "providers", "access"]
        case .socialInstructor: ["days", "groups", "clients", "reports"]
        case .workshopInstructor: ["days", "groups", "clients"]
        case .workCoach: ["days", "groups", "clients", "reports"]
        case .healthInstructor: ["rulebooks"]
        case .jobCoach: ["worklist", "clients", "meetings", "messages"]
        case .auditor: ["rulebooks"]
        case .serviceManager: ["worklist", "clients", "decisions", "providers", "months", "rulebooks"]
        case .mainUser: ["organisations", "access", "rulebooks", "notices", "joins"]
        case .rulebookKeeper: ["rulebooks"]
        case .privacyOfficer: ["trail", "rulebooks"]
        }
    }

    /// - Parameter pressing: how many of the worklist's tasks are late, or of the ledger's lines need a person
    static func items(for role: Role, current: String?, pressing: Int, words: Words) -> [Frame.NavItem] {
        let counted = ["worklist": words.text("layout.nav.late"), "notices": words.text("layout.nav.alarms")]
        return names(for: role).compactMap { name in
            guard let path = paths[name] else { return nil }
            return Frame.NavItem(
                label: words.name(of: "layout.nav.item", name), href: path, isCurrent: name == current,
                count: counted[name] == nil ? 0 : pressing, counted: counted[name] ?? "")
        }
    }

    /// The page where a role's day begins.
    static func home(for role: Role) -> String { names(for: role).first.flatMap { paths[$0] } ?? "/help" }

    static func canSearch(_ role: Role) -> Bool {
        switch role {
        case .ownWorker, .employmentCoach, .responsibleInstructor, .providerManager, .jobCoach, .serviceManager,
            .socialInstructor, .workshopInstructor, .workCoach:
            true
        case .client, .auditor, .mainUser, .privacyOfficer, .healthInstructor, .rulebookKeeper: false
        }
    }
}
