import Casework
import Pages

extension Samples {
    /// What a reader has kept of lists, a list on paper, and clients opened for a stated reason.
    static func lists(_ words: Words) -> [(name: String, page: any Page)] {
        let kept = SavedFilter.List.allCases.map {
            SavedFilter(id: ID(rawValue: "f-" + $0.rawValue), list: $0, name: "Mei <b>", query: "state=all")
        }
        let client = Client(
            id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Nemo", familyName: "Nullus",
            identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
            openedOn: Day(2026, 1, 7))
        return [
            ("filters", ListPage.filters(kept, words: words)), ("filters-none", ListPage.filters([], words: words)),
            ("filter-deletion", FormPage.deleteFilter(kept[0], guards: Guards(key: "k"), words: words)),
            (
                "list-on-paper",
                DocumentPage.list(
                    table(words), title: "Clientes", rows: 2, organisation: "Lorem", reader: "Nemo", date: "25.11.2026",
                    back: "/clients", isSecret: true, words: words)
            ),
            ("accesses", ListPage.statedAccesses(accesses, to: client, tabs: [], words: words)),
            (
                "accesses-county",
                ListPage.statedAccesses(
                    accesses, total: 250, page: 2, pageSize: 100, namesClients: true, words: words)
            ),
            (
                "access",
                FormPage.statedAccess(accesses[0], to: client, guards: Guards(key: "k"), words: words)
            ),
        ]
    }

    /// One not looked at, one looked at, and one from before the own worker was told.
    private static var accesses: [StatedAccessLine] {
        [(true, false), (true, true), (false, false)].enumerated().map { number, state in
            StatedAccessLine(
                access: StatedAccess(
                    id: ID(rawValue: "s\(number)"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "u1"),
                    reason: .emergency, explanation: "Lorem <i>", validOn: Day(2026, 11, 24)),
                worker: "Nemo", toldOn: state.0 ? Day(2026, 11, 24) : nil,
                readOn: state.1 ? Day(2026, 11, 25) : nil, readBy: state.1 ? "Nulla" : nil)
        }
    }
}
