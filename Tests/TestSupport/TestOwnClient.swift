package import Casework
package import Register

/// The client of ``TestCounty`` with an account of their own, a running period, a plan, a decision and days.
package enum TestOwnClient {
    package static let user = ID<UserAccount>(rawValue: "aino")
    package static let period = ID<ServicePeriod>(rawValue: "period-1")
    package static let decision = ID<Decision>(rawValue: "decision-1")
    package static let report = ID<Document>(rawValue: "report-1")

    /// A filled test county whose client can sign in; all of it is for 25.11.2026.
    package static func fill(_ register: WriteTransaction) throws {
        try TestOffices.fill(register)
        try register.insert(
            UserAccount(id: user, name: "Aino Alku", email: "aino@polku.example", personaOrder: 90))
        try register.insert(
            RoleAssignment(
                id: ID(rawValue: "role-aino"), userID: user, organisationID: TestCounty.county, role: .client,
                validFrom: Day(2024, 1, 1)))
        try register.session.run("UPDATE client SET user_id = \(user) WHERE id = \(TestCounty.client)")
        try register.adopt("pohjois-savo-2024", in: TestCounty.county, from: Day(2024, 1, 1))
        try plan(register)
        try service(register)
        try papers(register)
    }

    private static func plan(_ register: WriteTransaction) throws {
        try register.insert(
            Plan(
                id: ID(rawValue: "plan-1"), clientID: TestCounty.client, kind: .activationPlan, number: 1,
                state: .published, meetingOn: Day(2026, 10, 1), publishedOn: Day(2026, 10, 2),
                period: DateRange(Day(2026, 10, 5)...Day(2026, 12, 31)), daysPerWeek: 2,
                madeBy: ID(rawValue: "katja"), goals: [.init(goal: "Säännöllinen viikkorytmi", means: "Kaksi päivää")],
                participants: []))
    }

    private static func service(_ register: WriteTransaction) throws {
        let days = DateRange(Day(2026, 11, 2)...Day(2026, 12, 18))
        try register.insert(
            Decision(
                id: decision, number: 1, clientID: TestCounty.client,
                terms: .init(
                    serviceForm: "edistava", period: days, daysPerWeek: 2, minutesPerDay: 300,
                    weekdays: [.monday, .wednesday], unit: .day, grantedUnits: 14, unitPrice: Money(cents: 4_800),
                    providerID: TestCounty.provider), reasoning: "Palvelu tukee viikkorytmiä.",
                resolution: .granted, state: .approved, approvedBy: ID(rawValue: "veera"),
                approvedOn: Day(2026, 10, 20), rulebooks: ["pohjois-savo-2024@2024-01-01"]))
        var running = ServicePeriod(
            id: period, decisionID: decision, clientID: TestCounty.client, providerID: TestCounty.provider,
            serviceForm: "edistava", days: days, unit: .day, grantedUnits: 14, orderedOn: Day(2026, 10, 20),
            responsibleInstructorID: ID(rawValue: "anneli"))
        running.milestones.startedOn = Day(2026, 11, 2)
        try register.insert(running)
        try register.set(
            .init(validFrom: Day(2026, 11, 2), weekdays: [.monday, .wednesday], minutes: 300), of: period)
        for (day, state, cause, minutes) in [("02", "present", "", 300), ("04", "absent", "own_sickness", 0)] {
            try register.session.run(
                """
                INSERT INTO day_record (client_id, day, period_id, state, cause, minutes, marked_by, marked_at)
                VALUES (\(TestCounty.client), \("2026-11-" + day), \(period), \(state), \(cause), \(minutes), 'anneli',
                        '2026-11-04T12:00:00.000Z')
                """)
        }
    }

    private static func papers(_ register: WriteTransaction) throws {
        for (id, state) in [(report, Document.State.sent), (ID(rawValue: "draft-1"), .draft)] {
            try register.insert(
                Document(
                    id: id, clientID: TestCounty.client, periodID: period, kind: .interimReport,
                    madeOn: Day(2026, 11, 20), state: state, sentOn: state == .sent ? Day(2026, 11, 20) : nil,
                    authorID: ID(rawValue: "anneli"), sections: sections))
        }
        try register.session.run(
            """
            INSERT INTO consent (id, client_id, party, scope, given, signed_on, valid_from, valid_to, recorded_by)
            VALUES ('consent-1', \(TestCounty.client), 'provider', 'Läsnäolot', 1, '2026-10-01', '2026-10-01',
                    '2026-12-31', 'katja')
            """)
    }

    private static let sections: [String: String] = ["changes": "Aino on käynyt pajalla."]
}
