import Casework
import HTTPTypes
import Procedures

/// Clients, their contacts and their outcomes.
enum ClientOperations {
    static let all: [Operation] = [
        .get("/clients", .listClients, "The clients that the caller may see.", query: ["q", "page"], list),
        .send(
            .post, "/clients", .registerClient, "Registers a client with the referral.",
            [
                .init("identityCode", .text, required: true), .init("givenName", .text, required: true),
                .init("familyName", .text, required: true), .init("municipality", .text, required: true),
                .init("address", .text), .init("phone", .text), .init("protected", .flag), .init("language", .text),
                .init("interpreter", .flag), .init("jobSearch", .flag), .init("jobSearchCheckedOn", .day),
                .init("unemployedSince", .day), .init("subsidyDays", .integer), .init("benefit", .text),
                .init("payer", .text), .init("servicesReason", .text),
                .init("source", .text, required: true), .init("reasons", .texts, required: true),
                .init("purpose", .text, required: true), .init("receivedOn", .day, required: true),
                .init("note", .text), .init("initiator", .text),
            ], register),
        .get("/clients/:client", .openClient, "One client, as far as the caller may see.", open),
        .get("/clients/:client/contacts", .listContacts, "The contacts with a client.", contacts),
        .send(
            .post, "/clients/:client/contacts", .recordContact, "Records a contact.",
            [
                .init("kind", .text, required: true), .init("contactOn", .day, required: true),
                .init("aboutDay", .day), .init("text", .text),
            ], recordContact),
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let page = Int(visit.query["page"].prefix(6)) ?? 1
        var search = ClientSearch(state: .all, page: max(1, min(page, 100_000)))
        search.read(String(visit.query["q"].prefix(100)), today: visit.today)
        let found = try await visit.ask(ListClients(search))
        let hasMore = search.page * ClientSearch.pageSize < found.total
        let rows = found.rows.map { row -> JSON in
            .object([
                ("id", .id(row.id)), ("name", .text(row.listName)), ("isOwn", .flag(row.details != nil)),
                ("birthDate", .day(row.details?.birthDate)), ("closedOn", .day(row.details?.closedOn)),
                ("ownWorker", .textIfAny(row.details?.ownWorker)), ("provider", .textIfAny(row.details?.provider)),
            ])
        }
        let next = hasMore ? "/api/v1/clients?page=\(search.page + 1)" : nil
        return try APIAnswer.json(.items(rows, next: next))
    }

    private static func register(_ visit: Visit) async throws -> Answer {
        var typed = Typed(try APIBody(visit).underscoredForm)
        guard let code = PersonalIdentityCode(typed.input["identity_code"]) else {
            throw Refusal.invalid([Problem("identity_code", "identity_code")])
        }
        let basics = typed.basics()
        let referral = typed.referral()
        try typed.done()
        guard let referral else { throw Refusal.invalid(typed.problems) }
        let id = try await visit.carryOut(RegisterClient(identityCode: code, basics: basics, referral: referral))
        return try APIAnswer.made(id.rawValue, at: "/api/v1/clients")
    }

    private static func open(_ visit: Visit) async throws -> Answer {
        let file = try await visit.ask(OpenClient(client: visit.id("client"), doors: [:]))
        let header = file.overview.header
        return try APIAnswer.json(
            .object([
                ("id", .id(header.id)), ("name", .text(header.name)), ("birthDate", .day(header.birthDate)),
                ("municipality", .textIfAny(header.municipalityCode)), ("address", .textIfAny(header.address)),
                ("phone", .text(header.phone)), ("isProtected", .flag(header.isProtected)),
                ("language", .text(header.language)), ("jobSearch", .flag(header.isJobSearchInForce)),
                ("jobSearchCheckedOn", .day(header.jobSearchCheckedOn)), ("openedOn", .day(header.openedOn)),
                ("closedOn", .day(header.closedOn)), ("planId", .id(file.overview.plan?.id)),
                (
                    "network",
                    .list(
                        file.overview.network.map { member in
                            .object([
                                ("name", .text(member.name)), ("organisation", .text(member.organisation)),
                                ("duty", .text(member.duty.rawValue)),
                            ])
                        })
                ),
                (
                    "events",
                    .list(
                        file.overview.events.map { event in
                            .object([
                                ("day", .day(event.day)), ("kind", .text(event.kind.rawValue)),
                                ("reference", .text(event.reference)),
                            ])
                        })
                ),
            ]))
    }

    private static func contacts(_ visit: Visit) async throws -> Answer {
        let (_, contacts, _) = try await visit.ask(ListContacts(client: visit.id("client"), doors: [:]))
        return try APIAnswer.json(
            .items(
                contacts.map { signed in
                    .object([
                        ("id", .id(signed.contact.id)), ("kind", .text(signed.contact.kind.rawValue)),
                        ("contactOn", .day(signed.contact.contactOn)), ("aboutDay", .day(signed.contact.aboutDay)),
                        ("text", .text(signed.contact.text)), ("author", .text(signed.author)),
                    ])
                }))
    }

    private static func recordContact(_ visit: Visit) async throws -> Answer {
        let client = try visit.id("client", of: Client.self)
        var typed = Typed(try APIBody(visit).underscoredForm)
        let kind = typed.code("kind", Contact.Kind.self)
        let contactOn = typed.day("contact_on")
        let aboutDay = typed.dayIfAny("about_day")
        let text = typed.textIfAny("text")
        try typed.done()
        guard let kind, let contactOn else { throw Refusal.invalid(typed.problems) }
        let entry = ContactEntry(kind: kind, contactOn: contactOn, aboutDay: aboutDay, text: text)
        _ = try await visit.carryOut(RecordContact(client: client, entry: entry))
        return .empty(.created)
    }
}
