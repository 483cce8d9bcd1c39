package import Casework

extension ProviderState: SQLValue {}

extension Reading {
    /// The providers that may not be chosen on the day because they aren't approved, with their state.
    ///
    /// A provider that has never applied, such as the county itself, is none of these.
    package func haltedProviders(on day: Day) throws -> [ID<Organisation>: ProviderState] {
        try providerStates(on: day).filter { $0.value != .approved }
    }

    /// Where each provider that has applied stands on the day.
    package func providerStates(on day: Day) throws -> [ID<Organisation>: ProviderState] {
        let rows = try session.rows(
            "SELECT provider_id, state FROM provider_state WHERE valid_from <= \(day) ORDER BY valid_from, id")
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("provider_id")] = try row.code("state")
        }
    }

    /// Everything written of a provider, for its approval and its page.
    package func dossier(of provider: Organisation) throws -> ProviderDossier {
        ProviderDossier(
            provider: provider, terms: try providerTerms(provider.id), states: try providerStates(provider.id),
            papers: try papers(of: provider.id), staff: try staff(of: provider.id),
            meetings: try meetings(of: provider.id),
            sites: try allSites(of: provider.id).map { ($0, try siteService($0.id)) })
    }

    package func providerTerms(_ provider: ID<Organisation>) throws -> ProviderTerms {
        guard let row = try session.rows("SELECT * FROM provider_terms WHERE provider_id = \(provider)").first else {
            return ProviderTerms()
        }
        return ProviderTerms(
            entryWay: try row.string("entry_way"), usesSubcontractors: try row.flag("uses_subcontractors"),
            services: try row.words("services"),
            contract: try row.dayIfAny("contract_from").flatMap {
                DateRange(first: $0, last: try row.dayIfAny("contract_to"))
            },
            responsibleWorker: try row.string("responsible_worker"), hasWorkTools: try row.flag("work_tools"),
            version: try row.int("version"))
    }

    package func providerStates(_ provider: ID<Organisation>) throws -> [ProviderStateChange] {
        try session.rows(
            """
            SELECT s.*, u.name AS decider FROM provider_state s JOIN user_account u ON u.id = s.decided_by
            WHERE s.provider_id = \(provider) ORDER BY s.valid_from, s.id
            """
        ).map { row in
            ProviderStateChange(
                id: try row.id("id"), state: try row.code("state"), from: try row.day("valid_from"),
                reason: try row.string("reason"), decidedBy: try row.string("decider"),
                decidedAt: try row.string("decided_at"))
        }
    }

    package func papers(of provider: ID<Organisation>) throws -> [ProviderPaper] {
        try papers(ofProviders: [provider])[provider] ?? []
    }

    /// The papers of many providers, by item and the newest first.
    package func papers(ofProviders providers: [ID<Organisation>]) throws -> [ID<Organisation>: [ProviderPaper]] {
        if providers.isEmpty { return [:] }
        let rows = try session.rows(
            """
            SELECT * FROM provider_paper WHERE provider_id IN (\(list: providers))
            ORDER BY provider_id, item, received_on DESC, id DESC
            """)
        return try rows.reduce(into: [:]) { all, row in
            all[try row.id("provider_id"), default: []].append(
                ProviderPaper(
                    id: try row.id("id"), item: try row.string("item"), name: try row.string("name"),
                    receivedOn: try row.day("received_on"), validTo: try row.dayIfAny("valid_to"),
                    keptWhere: try row.string("kept_where")))
        }
    }

    package func meetings(of provider: ID<Organisation>) throws -> [ProviderMeeting] {
        try session.rows(
            "SELECT * FROM provider_meeting WHERE provider_id = \(provider) ORDER BY meeting_on DESC, id DESC"
        ).map { row in
            ProviderMeeting(
                id: try row.id("id"), invitedOn: try row.day("invited_on"), meetingOn: try row.day("meeting_on"),
                agenda: try row.string("agenda"), participants: try row.string("participants"),
                minutes: try row.string("minutes"), version: try row.int("version"))
        }
    }

    package func siteService(_ site: ID<Site>) throws -> SiteService {
        var service = SiteService()
        guard let row = try session.rows("SELECT * FROM site_service WHERE site_id = \(site)").first else {
            return service
        }
        service.services = try row.words("services")
        service.capacity = row.integer("capacity")
        service.weekdays = try row.weekdays("weekdays")
        service.hours = try row.string("hours")
        service.orderContact = try row.string("order_contact")
        service.isSuitable = try row.flag("is_suitable")
        service.hasDigitalRoom = try row.flag("has_digital_room")
        service.version = try row.int("version")
        return service
    }
}
