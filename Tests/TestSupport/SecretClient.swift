package import Casework
package import Register

/// A register with one client who must be seen by nobody but their own people, with one of everything about them.
package enum SecretClient {
    /// What must never stand on a page of somebody else's.
    package static let familyName = "Salaisuus"

    /// The identities that stand in addresses, by the name of the parameter.
    package static let parameters: [String: String] = [
        "client": "c1", "plan": "pl1", "document": "do1", "consent": "co1", "decision": "de1", "voucher": "vo1",
        "period": "pe1", "run": "ru1", "organisation": "p1", "user": "u1", "site": "si1", "role": "r-u1",
        "month": "2026-11", "edition": "pohjois-savo-2024@2024-01-01", "name": "polku.css", "secret": "x",
        "form": "x", "initiative": "x", "worker": "w1", "assignment": "r-u1",
    ]

    /// The people: `own` works with the client, the others don't; `other-provider` and `other-county` are strangers.
    package static let people: [(id: String, organisation: String, role: Role)] = [
        ("u1", "k1", .ownWorker), ("u-instructor", "p1", .responsibleInstructor),
        ("u-stranger", "k1", .ownWorker), ("u-other-coach", "e1", .employmentCoach),
        ("u-other-provider", "p2", .responsibleInstructor), ("u-other-manager", "p2", .providerManager),
        ("u-other-county", "k2", .ownWorker), ("u-other-service-manager", "k2", .serviceManager),
        ("u-other-social", "p2", .socialInstructor), ("u-other-workshop", "p2", .workshopInstructor),
        ("u-other-work-coach", "p2", .workCoach), ("u-health", "k1", .healthInstructor),
        ("u-other-client", "k1", .client), ("u-job-coach", "p2", .jobCoach), ("u-auditor", "e1", .auditor),
    ]

    package static func make(in register: any CaseRegister) async throws {
        try await register.write { register in
            try organisations(in: register)
            for statement in rows { _ = try register.session.run(statement) }
        }
    }

    private static func organisations(in register: WriteTransaction) throws {
        for (id, kind, county) in [
            ("k1", Organisation.Kind.county, nil), ("k2", .county, nil), ("p1", .provider, "k1"),
            ("p2", .provider, "k1"), ("e1", .employmentAuthority, "k1"),
        ] as [(String, Organisation.Kind, String?)] {
            try register.insert(
                Organisation(
                    id: ID(rawValue: id), kind: kind, name: "Organisaatio " + id,
                    legalForm: kind == .provider ? .association : .public, countyCode: kind == .county ? "13" : nil,
                    countyID: county.map { ID(rawValue: $0) }))
        }
        try register.adopt("pohjois-savo-2024", in: ID(rawValue: "k1"), from: Day(2024, 1, 1))
        for (index, person) in people.enumerated() {
            try register.insert(
                UserAccount(
                    id: ID(rawValue: person.id), name: "Henkilö \(index)", email: person.id + "@polku.example",
                    personaOrder: index))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-" + person.id), userID: ID(rawValue: person.id),
                    organisationID: ID(rawValue: person.organisation), role: person.role, isProfessional: true,
                    validFrom: Day(2024, 1, 1)))
        }
        try register.insert(
            Client(
                id: ID(rawValue: "c1"), countyID: ID(rawValue: "k1"), givenName: "Aino", familyName: familyName,
                identityCode: "010594Y9032", birthDate: Day(1994, 5, 1), municipalityCode: "297",
                isJobSearchInForce: true, openedOn: Day(2026, 1, 7)))
        try register.insert(
            ClientWorker(
                id: ID(rawValue: "w1"), clientID: ID(rawValue: "c1"), userID: ID(rawValue: "u1"),
                organisationID: ID(rawValue: "k1"), duty: .ownWorker, validFrom: Day(2026, 1, 7)))
    }

    private static let rows: [SQL] = [
        """
        INSERT INTO plan (id, client_id, kind, number, state, meeting_on, published_on, first_day, last_day,
                          days_per_week, made_by)
        VALUES ('pl1', 'c1', 'activation_plan', 1, 'published', '2026-02-01', '2026-02-01', '2026-02-01',
                '2026-12-31', 4, 'u1')
        """,
        """
        INSERT INTO document (id, client_id, kind, made_on, state, author_id)
        VALUES ('do1', 'c1', 'needs_assessment', '2026-01-20', 'draft', 'u1')
        """,
        """
        INSERT INTO consent (id, client_id, party, scope, given, signed_on, valid_from, recorded_by)
        VALUES ('co1', 'c1', 'kela', 'tarpeellinen', 1, '2026-01-20', '2026-01-20', 'u1')
        """,
        """
        INSERT INTO decision (id, number, client_id, service_form, first_day, last_day, days_per_week,
                              minutes_per_day, weekdays, unit, granted_units, unit_price_cents, provider_id,
                              resolution, state, approved_by, approved_on)
        VALUES ('de1', 1, 'c1', 'edistava', '2026-09-01', '2026-12-31', 4, 300, '1234', 'day', 60, 4800, 'p1',
                'granted', 'approved', 'u1', '2026-08-20')
        """,
        """
        INSERT INTO voucher (id, decision_id, client_id, number, service_form, unit, units, unit_price_cents,
                             value_cents, first_day, last_day)
        VALUES ('vo1', 'de1', 'c1', 'V-1', 'edistava', 'day', 60, 4800, 288000, '2026-09-01', '2026-12-31')
        """,
        """
        INSERT INTO service_period (id, decision_id, client_id, provider_id, service_form, first_day, last_day, unit,
                                    granted_units, ordered_on)
        VALUES ('pe1', 'de1', 'c1', 'p1', 'edistava', '2026-09-01', '2026-12-31', 'day', 60, '2026-08-20')
        """,
        """
        INSERT INTO month_run (id, county_id, provider_id, month, made_at, made_by, total_cents, digest)
        VALUES ('ru1', 'k1', 'p1', '2026-11', '2026-11-25T08:00:00.000Z', 'u1', 0, 'x')
        """,
    ]
}
