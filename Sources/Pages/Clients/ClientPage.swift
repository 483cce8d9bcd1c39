package import Casework

/// What a client's page needs to know besides the client: the day, the doors that stand open, and names of codes.
package struct ClientFrame: Sendable {
    let today: Day
    let doors: Set<String>
    let tabs: Set<ClientTabs>
    let names: [String: String]

    package init(today: Day, doors: Set<String>, tabs: Set<ClientTabs>, names: [String: String]) {
        self.today = today
        self.doors = doors
        self.tabs = tabs
        self.names = names
    }
}

extension ArticlePage {
    /// The client's page: the path, the current period, the plan's goals, what has happened, and who is there.
    package static func client(_ overview: ClientOverview, _ frame: ClientFrame, words: Words) -> ArticlePage {
        let header = overview.header
        let id = header.id.rawValue
        return ArticlePage(
            title: header.name, subject: header.line(on: frame.today, words),
            blocks: ClientBlocks(overview: overview, frame: frame, words: words).main,
            aside: ClientBlocks(overview: overview, frame: frame, words: words).aside,
            crumbs: [Crumb(words.text("clients.list.title"), to: "/clients"), Crumb(header.name)],
            course: Course.client(overview.marks, isClosed: header.isClosed(on: frame.today), words: words),
            tabs: ClientTabs.tabs(of: id, current: .summary, allowed: frame.tabs, words: words),
            notes: notes(overview, frame, words), actions: actions(overview, frame, words))
    }

    private static func notes(_ overview: ClientOverview, _ frame: ClientFrame, _ words: Words) -> [Note] {
        var notes: [Note] = []
        if overview.header.isProtected {
            notes.append(
                Note(
                    .warn, lead: words.name(of: "clients.field", "protected"), words.text("clients.page.protected"))
            )
        }
        if !overview.network.contains(where: { $0.duty == .ownWorker }), !overview.header.isClosed(on: frame.today) {
            notes.append(
                Note(
                    .stop, lead: words.text("clients.list.nobody"), words.text("clients.page.nobody"),
                    link: frame.doors.contains("workers")
                        ? Link(words.text("clients.workers.title"), to: frame.path(overview, "workers")) : nil))
        }
        for other in overview.joined {
            notes.append(
                Note(
                    .info, words.text("network.join.note"),
                    link: Link(other.name, to: "/clients/" + other.id.rawValue)))
        }
        if overview.openInitiatives > 0 {
            notes.append(
                Note(
                    .here, words.plural("clients.initiatives_open", count: overview.openInitiatives),
                    link: Link(words.text("clients.initiatives"), to: frame.path(overview, "initiatives"))))
        }
        return notes
    }

    /// What can be done now: the step that the path is at stands first.
    private static func actions(_ overview: ClientOverview, _ frame: ClientFrame, _ words: Words) -> [Button] {
        let next =
            switch overview.marks.stage {
            case .identification, .assessment: "needs-assessments/new"
            case .plan: "plans/new"
            case .decision, .service, .followUp, .onward: "decisions/new"
            }
        return ["contacts/new", "edit", "initiatives", next].filter(frame.doors.contains).map { door in
            Button(
                words.name(of: "clients.door", door), to: frame.path(overview, door), door == next ? .go : .plain)
        }
    }
}

extension ClientFrame {
    func path(_ overview: ClientOverview, _ door: String) -> String {
        "/clients/" + overview.header.id.rawValue + "/" + door
    }
}

extension ClientHeader {
    package func isClosed(on today: Day) -> Bool { closedOn.map { $0 < today } ?? false }

    /// What tells the client from another: birth date and age, municipality, job search, since when.
    package func line(on today: Day, _ words: Words) -> String {
        let format = words.format
        let age = words.plural("clients.age", count: birthDate.fullYears(until: today))
        var parts = [words.text("clients.born", ["day": format.day(birthDate)]) + " (" + age + ")"]
        if let municipality = municipalityCode.flatMap(Municipality.with(code:)) {
            parts.append(words.language == .sv ? municipality.swedish : municipality.finnish)
        }
        if isJobSearchInForce {
            parts.append(
                jobSearchCheckedOn.map { words.text("clients.line.job_search_checked", ["day": format.day($0)]) }
                    ?? words.text("clients.line.job_search"))
        } else {
            parts.append(words.text("clients.line.no_job_search"))
        }
        parts.append(words.text("clients.line.since", ["day": format.day(openedOn)]))
        if let closedOn { parts.append(words.text("clients.line.closed", ["day": format.day(closedOn)])) }
        return parts.joined(separator: " · ")
    }
}

extension Course {
    /// The seven stages with their days, and what comes next.
    package static func client(_ marks: PathMarks, isClosed: Bool, words: Words) -> Course {
        let here = marks.stage
        let stages = Casework.Stage.allCases.map { stage in
            let state: State =
                stage.number < here.number || isClosed ? .done : stage == here ? .here : .next
            return (
                name: words.name(of: "code.stage", stage.rawValue), state: state,
                detail: stage == here || stage.number < here.number
                    ? marks.day(of: stage).map { words.format.day($0) } : nil
            )
        }
        return Course(stages, nextStep: isClosed ? nil : words.name(of: "clients.next", here.rawValue))
    }
}
