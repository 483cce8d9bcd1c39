import Casework
import HTTPTypes
import Pages
import Procedures

/// The trail: the county's for its privacy officer, a client's for the own worker.
enum TrailRoutes {
    static let routes: [Route] = [
        .get("/trail", .readTrail, trail),
        .get("/trail/clients/:client", .nameClient) { visit in
            let id: ID<Client> = try visit.id("client")
            let name = try await visit.ask(NameClient(id))
            return .page(
                MessagePage(
                    .info, title: name, [visit.words.text("trail.name_logged")],
                    terms: [Term(visit.words.text("trail.client"), id.rawValue)],
                    actions: [Button(visit.words.text("trail.only_client"), to: "/trail?client=" + id.rawValue)]),
                nav: "trail")
        },
        .get("/clients/:client/trail", .readClientTrail) { visit in
            let answer = try await visit.ask(ReadClientTrail(of: try visit.id("client")))
            return .page(
                ListPage.clientTrail(
                    answer.lines, of: answer.client,
                    tabs: try visit.tabs(of: answer.client.id, current: .trail), words: visit.words), nav: "clients")
        },
    ]

    private static let kinds = ["read", "write", "refusal", "sign_in"]

    private static func trail(_ visit: Visit) async throws -> Answer {
        let words = visit.words
        var typed = Typed(visit.query)
        let client = visit.query["client"]
        let answer = try await visit.ask(
            ReadTrail(
                day: typed.dayIfAny("day"), kind: visit.query["kind"],
                client: client.isEmpty ? nil : ID(rawValue: client), page: Int(visit.query["page"]) ?? 1))
        let fields = [
            FormField(
                "day", words.text("trail.day"), .date, value: visit.query["day"],
                error: typed.problems.at("day").map { words.problem($0) }),
            FormField(
                "kind", words.text("trail.kind_label"), .select, value: visit.query["kind"],
                options: [.init("", words.text("trail.all_kinds"))]
                    + kinds.map { .init($0, words.name(of: "trail.kind", $0)) }),
            FormField("client", words.text("trail.client"), .text, value: visit.query["client"]),
        ]
        let kept = ["day", "kind", "client"].map { $0 + "=" + encoded(visit.query[$0]) }.joined(separator: "&")
        return .page(
            ListPage.trail(
                answer.lines, total: answer.total, page: answer.page, pageSize: ReadTrail.pageSize,
                filters: Filters(
                    label: words.text("trail.filters"), action: "/trail", fields: fields,
                    clearHref: kept == "day=&kind=&client=" ? nil : "/trail"),
                link: { "/trail?" + kept + "&page=" + String($0) }, words: words), nav: "trail")
    }

    /// What a filter holds, for an address; anything that none of the filters takes is left out.
    private static func encoded(_ text: String) -> String {
        String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }.prefix(64))
    }
}
