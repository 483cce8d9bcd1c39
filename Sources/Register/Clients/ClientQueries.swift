package import Casework

extension Client.Payer: SQLValue {}

extension Reading {
    package func client(_ id: ID<Client>) throws -> Client? {
        try session.rows("SELECT * FROM client WHERE id = \(id)").first.map(client(row:))
    }

    /// The client of an identity code, which is looked up by its digest.
    package func client(identityCode: PersonalIdentityCode) throws -> Client? {
        try session.rows("SELECT * FROM client WHERE identity_digest = \(sealer.digest(identityCode.text))")
            .first.map(client(row:))
    }

    /// The clients born on a day whose family name begins alike: possible duplicates of a new one.
    package func clients(bornOn day: Day, in county: ID<Organisation>) throws -> [Client] {
        try session.rows("SELECT * FROM client WHERE birth_date = \(day) AND county_id = \(county)").map(client(row:))
    }

    func client(row: any SQLRow) throws -> Client {
        Client(
            id: try row.id("id"), countyID: try row.id("county_id"), givenName: try row.string("given_name"),
            familyName: try row.string("family_name"), identityCode: try opened(row, "identity_sealed"),
            birthDate: try row.day("birth_date"), municipalityCode: try row.string("municipality_code"),
            address: try opened(row, "address_sealed"), phone: try opened(row, "phone_sealed"),
            isProtected: try row.flag("protected"), language: try row.string("language"),
            needsInterpreter: try row.flag("interpreter"), isJobSearchInForce: try row.flag("job_search_in_force"),
            jobSearchCheckedOn: try row.dayIfAny("job_search_checked_on"), benefit: try row.string("benefit"),
            payer: try row.code("payer"), servicesReason: try opened(row, "services_reason_sealed"),
            certificateFromFirstDaySince: try row.dayIfAny("certificate_from_first_day_since"),
            openedOn: try row.day("opened_on"), closedOn: try row.dayIfAny("closed_on"),
            version: try row.int("version"), unemployedSince: try row.dayIfAny("unemployed_since"),
            subsidyDays: row.integer("subsidy_days"))
    }

    /// Those who hold a duty towards the client on the day, the own worker first.
    package func workers(of client: ID<Client>, on day: Day) throws -> [ClientWorker] {
        try session.rows(
            """
            SELECT * FROM client_worker WHERE client_id = \(client) AND valid_from <= \(day)
                AND (valid_to IS NULL OR valid_to >= \(day))
            ORDER BY CASE duty WHEN 'own_worker' THEN 0 ELSE 1 END, valid_from, id
            """
        ).map(ClientWorker.init(row:))
    }
}

extension ClientWorker {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), clientID: try row.id("client_id"), userID: try row.id("user_id"),
            organisationID: try row.id("organisation_id"), duty: try row.code("duty"),
            validFrom: try row.day("valid_from"), validTo: try row.dayIfAny("valid_to"))
    }
}

extension WriteTransaction {
    package func insert(_ client: Client) throws {
        try session.run(
            """
            INSERT INTO client (id, county_id, given_name, family_name, sort_key, identity_sealed, identity_digest,
                                birth_date, municipality_code, address_sealed, phone_sealed, protected, language,
                                interpreter, job_search_in_force, job_search_checked_on, benefit, payer,
                                services_reason_sealed, certificate_from_first_day_since, opened_on, closed_on,
                                unemployed_since, subsidy_days)
            VALUES (\(client.id), \(client.countyID), \(client.givenName), \(client.familyName),
                    \(finnishSortKey(client.listName)), \(try sealed(client.identityCode)),
                    \(sealer.digest(client.identityCode)), \(client.birthDate), \(client.municipalityCode),
                    \(try sealed(client.address)), \(try sealed(client.phone)), \(client.isProtected),
                    \(client.language), \(client.needsInterpreter), \(client.isJobSearchInForce),
                    \(client.jobSearchCheckedOn), \(client.benefit), \(client.payer),
                    \(try sealed(client.servicesReason)), \(client.certificateFromFirstDaySince), \(client.openedOn),
                    \(client.closedOn), \(client.unemployedSince), \(client.subsidyDays))
            """)
        try keepSearchKeys(
            of: client.id, name: client.listName, phone: client.isProtected ? "" : client.phone)
    }

    package func insert(_ worker: ClientWorker) throws {
        try session.run(
            """
            INSERT INTO client_worker (id, client_id, user_id, organisation_id, duty, valid_from, valid_to)
            VALUES (\(worker.id), \(worker.clientID), \(worker.userID), \(worker.organisationID), \(worker.duty),
                    \(worker.validFrom), \(worker.validTo))
            """)
    }

    /// Gives a client's own sign-in to a person.
    package func tie(_ client: ID<Client>, to user: ID<UserAccount>) throws {
        try session.run("UPDATE client SET user_id = \(user) WHERE id = \(client)")
    }
}
