package import Casework
package import Register

/// A client's periods and the documents made in them, as far as the reader may see them.
package struct ClientDocuments: Sendable {
    /// A period with the names its line shows.
    package struct Line: Sendable {
        package let period: ServicePeriod
        package let formName: Wording
        package let providerName: String
        package let documents: [DeliveredDocument]
        package let reports: [ReportStanding]
    }

    package let client: Client
    /// The newest first.
    package let lines: [Line]
    /// The doors of the client's page that stand open to the reader.
    package let openDoors: Set<String>
    package let today: Day
}

/// Lists a client's service periods with their documents and reports.
package struct ListClientDocuments: Inquiry {
    package static let action = Action.openDocument
    package let client: ID<Client>
    private let doors: [String: Action]

    /// - Parameter doors: the action behind each page of the client, by the page's name
    package init(_ client: ID<Client>, doors: [String: Action] = [:]) {
        self.client = client
        self.doors = doors
    }

    package var subject: Subject { .client(client) }

    package func answer(from register: some Reading, _ act: Act) throws -> ClientDocuments {
        guard let client = try register.client(client) else { throw Refusal.notFound("client") }
        let rules = try act.rules(of: client.countyID, on: act.today, in: register)
        let seen = try register.periods(of: client.id).filter {
            !act.givesService || $0.providerID == act.worker.organisationID
        }
        let lines = try seen.reversed().map { period in
            let documents = try register.deliveredDocuments(in: period.id).filter {
                $0.document.isReadable(by: act.worker.role)
            }
            return ClientDocuments.Line(
                period: period, formName: rules.serviceForm(period.serviceForm)?.name ?? Wording(period.serviceForm),
                providerName: try register.organisation(period.providerID)?.name ?? "", documents: documents,
                reports: rules.reports(of: ReportedPeriod(period), written: documents))
        }
        return ClientDocuments(
            client: client, lines: lines,
            openDoors: try act.openDoors(doors, to: client.id, in: register),
            today: act.today)
    }
}
