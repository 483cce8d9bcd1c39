import Casework
import Pages
import Procedures

/// The client's daily record: reading, signing and correcting its entries.
enum RecordRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/record", .readRecord, list),
        .get("/clients/:client/record/new", .writeRecord) { visit in
            let suggested = [
                "kind": [visit.query["kind"].isEmpty ? "weekly_feedback" : visit.query["kind"]],
                "about_on": [visit.words.format.day(visit.today)], "visibility": ["shared"],
            ]
            let draft = try await visit.draft(visit.path)
            return .page(try await form(visit, visit.entered(suggested, draft), draft), nav: "clients")
        },
        .post("/clients/:client/record", .writeRecord, write),
        .get("/record/:entry/correction", .correctRecord) { visit in
            let draft = try await visit.draft(visit.path)
            return .page(try await correction(visit, draft: draft), nav: "clients")
        },
        .post("/record/:entry/correction", .correctRecord, correct),
        .get("/own-path/record", .readOwnRecord) { visit in
            let entries = try await visit.ask(ReadOwnRecord(of: try visit.worker.userID))
            return .page(PortalPage.ownRecord(entries, words: visit.words), nav: "own_path")
        },
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let (header, entries, open, coverage) = try await visit.ask(
            ReadRecord(client: client, doors: ClientDoors.actions))
        let page = RecordPage(
            header: header, entries: entries, reader: try visit.worker.userID,
            mayWrite: open.contains("record/new"),
            tabs: ClientTabs.tabs(
                of: client.rawValue, current: .record, allowed: ClientDoors.tabs(open), words: visit.words),
            coverage: coverage, today: visit.today, words: visit.words)
        return .page(page.article, nav: "clients")
    }

    private static func form(
        _ visit: Visit, _ entered: Entered, _ draft: FormDraft? = nil
    ) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let (header, _, _, coverage) = try await visit.ask(ReadRecord(client: client))
        let path = "/clients/" + client.rawValue + "/record"
        return RecordForm(
            header: header, entered: entered, guards: visit.guards(), draft: visit.mark(path + "/new", draft),
            asked: coverage?.asked, today: visit.today, words: visit.words
        ).new
    }

    private static func content(_ form: FormInput) throws -> RecordContent {
        var typed = Typed(form)
        let kind = typed.code("kind", RecordEntry.Kind.self)
        let aboutOn = typed.day("about_on")
        let visibility = typed.code("visibility", RecordEntry.Visibility.self)
        let text = typed.text("text", most: 8_000)
        let clientView = typed.textIfAny("client_view", most: 4_000)
        let demand = typed.textIfAny("demand", most: 1_000)
        try typed.done()
        guard let kind, let aboutOn, let visibility, let text else { throw Refusal.invalid([]) }
        let tags = form.values("tags").compactMap(RecordEntry.Tag.init(rawValue:))
        let areas = form.values("areas").filter { !$0.isEmpty && $0.count <= 60 && !$0.contains(" ") }.prefix(20)
        return RecordContent(
            kind: kind, aboutOn: aboutOn, visibility: visibility, tags: tags, text: text, clientView: clientView,
            areas: Array(areas), demand: demand)
    }

    private static func write(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        do {
            _ = try await visit.carryOut(WriteRecord(client: client, content: try content(visit.form)))
            return .seeOther("/clients/" + client.rawValue + "/record", done: "entry_signed")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }

    private static func correction(
        _ visit: Visit, draft: FormDraft? = nil, problems: [Problem] = []
    ) async throws -> FormPage {
        let id = try visit.id("entry", of: RecordEntry.self)
        let (header, entry, asked) = try await visit.ask(OpenRecordEntry(id))
        return RecordForm(
            header: header,
            entered: visit.entered(RecordForm.values(entry, visit.words), draft, problems: problems),
            guards: visit.guards(), draft: visit.mark("/record/" + id.rawValue + "/correction", draft),
            asked: asked, today: visit.today, words: visit.words
        ).correction(of: entry)
    }

    private static func correct(_ visit: Visit) async throws -> Answer {
        let id = try visit.id("entry", of: RecordEntry.self)
        do {
            var typed = Typed(visit.form)
            let reason = typed.textIfAny("reason", most: 1_000)
            try typed.done()
            let (_, entry, _) = try await visit.ask(OpenRecordEntry(id))
            _ = try await visit.carryOut(CorrectRecord(id, content: try content(visit.form), reason: reason))
            return .seeOther("/clients/" + entry.clientID.rawValue + "/record", done: "entry_corrected")
        } catch Refusal.invalid(let problems) {
            return .again(try await correction(visit, problems: problems), nav: "clients")
        }
    }
}
