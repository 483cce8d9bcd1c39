package import Casework

extension Reading {
    /// How many open clients a person holds a duty to, at an organisation, after the day.
    package func dutyCount(
        _ duty: ClientWorker.Duty, of user: ID<UserAccount>, at organisation: ID<Organisation>, after day: Day
    ) throws -> Int {
        try session.rows(
            """
            SELECT count(DISTINCT w.client_id) AS clients FROM client_worker w
            JOIN client c ON c.id = w.client_id AND c.closed_on IS NULL
            WHERE w.user_id = \(user) AND w.organisation_id = \(organisation) AND w.duty = \(duty)
                AND (w.valid_to IS NULL OR w.valid_to > \(day))
            """
        ).first?.int("clients") ?? 0
    }

    /// How many periods that go on after the day a person is the responsible instructor of, at a provider.
    package func instructedPeriods(
        by user: ID<UserAccount>, at provider: ID<Organisation>, after day: Day
    ) throws -> Int {
        try session.rows(
            """
            SELECT count(*) AS periods FROM service_period WHERE responsible_instructor_id = \(user)
                AND provider_id = \(provider) AND ended_on IS NULL AND last_day > \(day)
            """
        ).first?.int("periods") ?? 0
    }
}

extension WriteTransaction {
    /// Ends a person's duty towards each of their clients on the day and gives it to a successor from the next.
    ///
    /// - Parameter successor: nil ends the duty only
    package func handOver(
        _ duty: ClientWorker.Duty, from user: ID<UserAccount>, to successor: ID<UserAccount>?,
        at organisation: ID<Organisation>, after day: Day, newID: () -> String
    ) throws {
        let held = try session.rows(
            """
            SELECT w.* FROM client_worker w WHERE w.user_id = \(user) AND w.organisation_id = \(organisation)
                AND w.duty = \(duty) AND (w.valid_to IS NULL OR w.valid_to > \(day))
            """
        ).map(ClientWorker.init(row:))
        for mine in held {
            if mine.validFrom > day {
                guard let successor else { continue }
                try session.run("UPDATE client_worker SET user_id = \(successor) WHERE id = \(mine.id)")
                continue
            }
            try session.run("UPDATE client_worker SET valid_to = \(day) WHERE id = \(mine.id)")
            guard let successor else { continue }
            try insert(
                ClientWorker(
                    id: ID(rawValue: newID()), clientID: mine.clientID, userID: successor,
                    organisationID: organisation, duty: duty, validFrom: day.adding(days: 1), validTo: mine.validTo))
        }
    }

    /// Gives the periods that go on after the day to another responsible instructor.
    package func handOverPeriods(
        from user: ID<UserAccount>, to successor: ID<UserAccount>, at provider: ID<Organisation>, after day: Day
    ) throws {
        try session.run(
            """
            UPDATE service_period SET responsible_instructor_id = \(successor), version = version + 1
            WHERE responsible_instructor_id = \(user) AND provider_id = \(provider) AND ended_on IS NULL
                AND last_day > \(day)
            """)
    }
}
