import Casework
import Pages
import Procedures

/// The notes and contacts of a client.
enum ContactRoutes {
    static let routes: [Route] = [
        .get("/clients/:client/contacts", .listContacts, list),
        .get("/clients/:client/contacts/new", .recordContact) { visit in
            let suggested = ["contact_on": [visit.words.format.day(visit.today)], "kind": ["reached"]]
            let draft = try await visit.draft(visit.path)
            return .page(try await form(visit, visit.entered(suggested, draft), draft), nav: "clients")
        },
        .post("/clients/:client/contacts", .recordContact, record),
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        let (header, contacts, open) = try await visit.ask(ListContacts(client: client, doors: ClientDoors.actions))
        let tabs = ClientTabs.tabs(
            of: client.rawValue, current: .contacts, allowed: ClientDoors.tabs(open), words: visit.words)
        return .page(
            ArticlePage.contacts(
                contacts, of: header, mayRecord: open.contains("contacts/new"), tabs: tabs, today: visit.today,
                words: visit.words),
            nav: "clients")
    }

    private static func form(
        _ visit: Visit, _ entered: Entered, _ draft: FormDraft? = nil
    ) async throws -> FormPage {
        let client = try visit.id("client", of: Client.self)
        let (header, _, _) = try await visit.ask(ListContacts(client: client, doors: [:]))
        return FormPage.newContact(
            entered, of: header, guards: visit.guards(),
            draft: visit.mark("/clients/" + client.rawValue + "/contacts/new", draft), today: visit.today,
            words: visit.words)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(visit.form)
        let kind = typed.code("kind", Contact.Kind.self)
        let contactOn = typed.day("contact_on")
        let aboutDay = typed.dayIfAny("about_day")
        let text = typed.textIfAny("text", most: 4_000)
        do {
            try typed.done()
            guard let kind, let contactOn else { throw Refusal.invalid([]) }
            let entry = ContactEntry(kind: kind, contactOn: contactOn, aboutDay: aboutDay, text: text)
            _ = try await visit.carryOut(RecordContact(client: client, entry: entry))
            return .seeOther("/clients/" + client.rawValue + "/contacts", done: "contact_recorded")
        } catch Refusal.invalid(let problems) {
            return .again(try await form(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }
}
