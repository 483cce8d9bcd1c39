/// The sides of a client's file, each at its own address; a side that a reader may not see is left out.
package enum ClientTabs: String, CaseIterable, Sendable {
    case summary, plans, decisions, days, record, network, contacts, meetings, messages, reports, consents, trail

    private var path: String { self == .summary ? "" : "/" + rawValue }

    /// The tabs that may be seen, in their order.
    package static func tabs(
        of client: String, current: ClientTabs, allowed: Set<ClientTabs>, words: Words
    ) -> [Tab] {
        allCases.filter { allowed.contains($0) || $0 == current }.map { tab in
            Tab(
                words.name(of: "clients.tab", tab.rawValue), to: "/clients/" + client + tab.path,
                isCurrent: tab == current)
        }
    }
}
