package import Casework

extension Consent {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id("id"), clientID: try row.id("client_id"), party: try row.string("party"),
            organisationID: row.idIfAny("organisation_id"), scope: try row.string("scope"),
            isGiven: try row.flag("given"), signedOn: try row.day("signed_on"),
            signedPlace: try row.string("signed_place"), validFrom: try row.day("valid_from"),
            validTo: try row.dayIfAny("valid_to"), withdrawnOn: try row.dayIfAny("withdrawn_on"),
            version: try row.int("version"),
            origin: ConsentOrigin(
                way: try row.code("way"), signedInOn: try row.dayIfAny("signed_in_on"), form: try row.string("form"),
                edition: try row.string("edition"), lead: row.idIfAny("lead_id"),
                patientRecordOn: try row.dayIfAny("patient_record_on")))
    }
}

extension ConsentOrigin.Way: SQLValue {}

extension Reading {
    package func consent(_ id: ID<Consent>) throws -> Consent? {
        try session.rows("SELECT * FROM consent WHERE id = \(id)").first.map(Consent.init(row:))
    }

    /// Every consent and refusal of the client, the newest first.
    package func consents(of client: ID<Client>) throws -> [Consent] {
        try session.rows("SELECT * FROM consent WHERE client_id = \(client) ORDER BY valid_from DESC, id DESC")
            .map(Consent.init(row:))
    }

    /// The consents of one form: the one that leads them, then the others by party.
    package func consents(ledBy lead: ID<Consent>) throws -> [Consent] {
        try session.rows(
            """
            SELECT * FROM consent WHERE id = \(lead) OR lead_id = \(lead)
            ORDER BY CASE WHEN lead_id IS NULL THEN 0 ELSE 1 END, id
            """
        ).map(Consent.init(row:))
    }
}

extension WriteTransaction {
    package func insert(_ consent: Consent, recordedBy: ID<UserAccount>) throws {
        try session.run(
            """
            INSERT INTO consent (id, client_id, party, organisation_id, scope, given, signed_on, signed_place,
                                 valid_from, valid_to, form, edition, lead_id, way, patient_record_on, recorded_by)
            VALUES (\(consent.id), \(consent.clientID), \(consent.party), \(consent.organisationID), \(consent.scope),
                    \(consent.isGiven), \(consent.signedOn), \(consent.signedPlace), \(consent.validFrom),
                    \(consent.validTo), \(consent.origin.form), \(consent.origin.edition), \(consent.origin.lead),
                    \(consent.origin.way), \(consent.origin.patientRecordOn), \(recordedBy))
            """)
    }

    /// Takes a consent back from a day on; false when somebody else changed it meanwhile.
    package func withdraw(_ consent: ID<Consent>, on day: Day, reason: String, from version: Int) throws -> Bool {
        try session.run(
            """
            UPDATE consent SET withdrawn_on = \(day), withdrawal_reason = \(reason), version = version + 1
            WHERE id = \(consent) AND version = \(version) AND withdrawn_on IS NULL
            """) == 1
    }

    /// Writes down that the client signed a consent by being signed in, and with it the others of its form.
    package func signIn(_ consent: ID<Consent>, on day: Day) throws {
        try session.run(
            """
            UPDATE consent SET signed_in_on = \(day)
            WHERE (id = \(consent) OR lead_id = \(consent)) AND way = 'signed_in' AND signed_in_on IS NULL
            """)
    }
}
