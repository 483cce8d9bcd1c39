package import Casework
import Procedures
package import Register

/// A keeper of the rules in the test county, and short rulebooks for them to write.
package enum TestKeeper {
    /// Adds the keeper; the county of ``TestCounty`` must be there.
    package static func fill(_ register: WriteTransaction) throws {
        try register.insert(
            UserAccount(id: ID(rawValue: "riina"), name: "Koe riina", email: "riina@polku.example", personaOrder: 70))
        try register.insert(
            RoleAssignment(
                id: ID(rawValue: "role-riina"), userID: ID(rawValue: "riina"), organisationID: TestCounty.county,
                role: .rulebookKeeper, validFrom: Day(2023, 1, 1)))
    }

    /// An office over the filled test county, with the keeper.
    package static func office(today: Day = Day(2026, 11, 25), engine: TestEngine? = nil) async throws -> TestOffice {
        let test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real, engine: engine)
        try await test.register.write { register in
            try TestOffices.fill(register)
            try fill(register)
            try register.adopt("pohjois-savo-2024", in: TestCounty.county, from: Day(2024, 1, 1))
        }
        return test
    }

    /// A rulebook of one rule: at most so many days a week.
    package static func text(
        id: String = "koe", layer: String = "county", county: String = "13", most: Int = 4, to last: String? = nil
    ) -> String {
        """
        id: \(id)
        layer: \(layer)
        authority: Koealue
        county: "\(county)"
        source: {title: Koekirja \(most), date: 2024-01-01}
        in_force_from: 2026-12-01\(last.map { "\nin_force_to: " + $0 } ?? "")
        rules:
          - id: days
            kind: days_per_week
            severity: block
            parameters: {max_days: \(most)}
            citation: {document: Koekirja, paragraph: 1 §}
            message: {fi: "Liikaa: {days}.", sv: "För mycket: {days}.", en: "Too many: {days}."}
            examples:
              - {facts: {days_per_week: \(most)}, expect: passes}
              - {facts: {days_per_week: \(most + 1)}, expect: finding}
        """
    }

    /// The text checked.
    package static func checked(_ text: String) throws -> CheckedRulebook {
        CheckedRulebook(text: text, book: try TestRulebooks.reading.read(text).get())
    }

    /// Writes the text as a draft and publishes it from the day.
    @discardableResult
    package static func publish(_ text: String, from day: Day, in test: TestOffice) async throws -> String {
        let keeper = try await test.worker("riina")
        let checked = try checked(text)
        let id = try await test.office.carryOut(DraftRulebook(in: TestCounty.county, checked), as: keeper)
        _ = try await test.office.carryOut(
            PublishRulebook(id, in: TestCounty.county, from: day, version: 1), as: keeper)
        return "\(checked.book.id)@\(day)"
    }
}
