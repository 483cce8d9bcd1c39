package import Casework
package import Register

/// How a list is taken out of Polku; the trail says which.
package enum ExportWay: String, Sendable { case csv, paper }

/// How many rows may be taken out at once; a longer list is narrowed first, so that nothing is left out unsaid.
package enum ExportLimit {
    package static let rows = 20_000

    static func check(_ count: Int) throws {
        if count > rows { throw Refusal.conflict("export_too_long") }
    }

    static func figures(_ way: ExportWay, _ rows: Int) -> String { "way=\(way.rawValue) rows=\(rows)" }
}

/// Every client of a narrowed list: those whom the list shows whole, and never those found by name alone.
package struct ExportClients: Inquiry {
    package static let action = Action.exportClients
    private static let rowsAtOnce = 500
    package let search: ClientSearch
    package let way: ExportWay

    package init(_ search: ClientSearch, _ way: ExportWay) {
        self.search = search
        self.way = way
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [ClientListing] {
        var search = search
        var rows: [ClientListing] = []
        search.page = 0
        while true {
            search.page += 1
            let list = try register.clients(
                search, of: act.worker, visible: visibility(.openClient, for: act.worker, today: act.today),
                findable: "1 = 0", reach: reach(.openClient, of: act.worker, today: act.today), on: act.today,
                size: Self.rowsAtOnce)
            try ExportLimit.check(list.total)
            rows += list.rows
            if rows.count >= list.total || list.rows.isEmpty { return rows }
        }
    }

    package func figures(of rows: [ClientListing]) -> String { ExportLimit.figures(way, rows.count) }
}

/// Every decision of a narrowed list.
package struct ExportDecisions: Inquiry {
    package static let action = Action.exportDecisions
    package let list: ListDecisions
    package let way: ExportWay

    package init(_ list: ListDecisions, _ way: ExportWay) {
        self.list = list
        self.way = way
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> ListDecisions.Answer {
        let answer = try list.answer(from: register, act, limit: ExportLimit.rows + 1)
        try ExportLimit.check(answer.lines.count)
        return answer
    }

    package func figures(of answer: ListDecisions.Answer) -> String {
        ExportLimit.figures(way, answer.lines.count)
    }
}

/// Everything on a narrowed worklist.
package struct ExportWorklist: Inquiry {
    package static let action = Action.exportWorklist
    package let choice: WorklistChoice
    package let way: ExportWay

    package init(_ choice: WorklistChoice, _ way: ExportWay) {
        self.choice = choice
        self.way = way
    }

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> ReadWorklist.Answer {
        let answer = try ReadWorklist(choice).answer(from: register, act, pageSize: ExportLimit.rows)
        try ExportLimit.check(answer.counts.total)
        return answer
    }

    package func figures(of answer: ReadWorklist.Answer) -> String {
        ExportLimit.figures(way, answer.lines.count)
    }
}

/// Every organisation of the worker's county.
package struct ExportOrganisations: Inquiry {
    package static let action = Action.exportOrganisations
    package let county: ID<Organisation>
    package let way: ExportWay

    package init(of county: ID<Organisation>, _ way: ExportWay) {
        self.county = county
        self.way = way
    }

    package var subject: Subject { .organisation(county) }

    package func answer(from register: some Reading, _ act: Act) throws -> [Organisation] {
        try register.organisations(of: county)
    }

    package func figures(of rows: [Organisation]) -> String { ExportLimit.figures(way, rows.count) }
}
