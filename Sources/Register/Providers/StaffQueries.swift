package import Casework

extension Reading {
    /// The staff that a provider has told of, those who are still there first.
    package func staff(of provider: ID<Organisation>) throws -> [ProviderWorker] {
        try session.rows(
            """
            SELECT * FROM provider_worker WHERE provider_id = \(provider)
            ORDER BY CASE WHEN valid_to IS NULL THEN 0 ELSE 1 END, name, id
            """
        ).map { row in
            guard let days = DateRange(first: try row.day("valid_from"), last: try row.dayIfAny("valid_to")) else {
                throw MalformedRow(column: "valid_to")
            }
            var terms = ProviderWorker.Terms(
                name: try row.string("name"), qualification: try row.string("qualification"), days: days)
            terms.specialities = try row.words("specialities")
            terms.duties = try row.words("duties")
            terms.usesProtectedTitle = try row.flag("uses_protected_title")
            terms.registerMark = try row.string("register_mark")
            terms.licenceNamesDegree = try row.flag("licence_names_degree")
            terms.isExperienced = try row.flag("is_experienced")
            terms.caseDecision = try row.string("case_decision")
            terms.caseDecidedOn = try row.dayIfAny("case_decided_on")
            terms.orientedOn = try row.dayIfAny("oriented_on")
            terms.substitutes = try row.string("substitutes")
            return ProviderWorker(id: try row.id("id"), terms: terms, version: try row.int("version"))
        }
    }
}

extension WriteTransaction {
    package func insert(_ worker: ProviderWorker, of provider: ID<Organisation>) throws {
        let terms = worker.terms
        try session.run(
            """
            INSERT INTO provider_worker (id, provider_id, name, qualification, specialities, duties,
                uses_protected_title, register_mark, licence_names_degree, is_experienced, case_decision,
                case_decided_on, oriented_on, substitutes, valid_from, valid_to)
            VALUES (\(worker.id), \(provider), \(terms.name), \(terms.qualification),
                \(terms.specialities.joined(separator: " ")), \(terms.duties.joined(separator: " ")),
                \(terms.usesProtectedTitle), \(terms.registerMark), \(terms.licenceNamesDegree),
                \(terms.isExperienced), \(terms.caseDecision), \(terms.caseDecidedOn), \(terms.orientedOn),
                \(terms.substitutes), \(terms.days.first), \(terms.days.last))
            """)
    }

    /// Writes what is told of one of the staff; false when it has another version than expected.
    package func update(_ worker: ProviderWorker, expected: Int) throws -> Bool {
        let terms = worker.terms
        return try session.run(
            """
            UPDATE provider_worker SET name = \(terms.name), qualification = \(terms.qualification),
                specialities = \(terms.specialities.joined(separator: " ")),
                duties = \(terms.duties.joined(separator: " ")), uses_protected_title = \(terms.usesProtectedTitle),
                register_mark = \(terms.registerMark), licence_names_degree = \(terms.licenceNamesDegree),
                is_experienced = \(terms.isExperienced), case_decision = \(terms.caseDecision),
                case_decided_on = \(terms.caseDecidedOn), oriented_on = \(terms.orientedOn),
                substitutes = \(terms.substitutes), valid_from = \(terms.days.first), valid_to = \(terms.days.last),
                version = version + 1
            WHERE id = \(worker.id) AND version = \(expected)
            """) == 1
    }
}
