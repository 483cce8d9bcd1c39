package import Casework
package import Procedures
import Register

/// A provider that gathers its dossier under the real rulebook of a voucher county.
package struct TestProviders: Sendable {
    package let test: TestOffice
    package let provider = TestPeople.provider

    /// The items that every provider delivers.
    package static let items = [
        "service_descriptions", "staff_form", "own_control_plan", "insurances", "tax_certificate",
        "pension_certificate", "licence",
    ]

    package init(today: Day = Day(2026, 11, 25)) async throws {
        test = try await TestOffice(today: today, rulebooks: try TestRulebooks.real)
        try await test.register.write { register in
            try TestPeople.settle(register)
            try register.adopt("pohjois-savo-2024", in: TestPeople.county, from: Day(2024, 1, 1))
            try register.insert(
                Site(
                    id: ID(rawValue: "s1"), organisationID: TestPeople.provider, name: "Paja",
                    validFrom: Day(2024, 1, 1)))
        }
    }

    package func apply() async throws {
        _ = try await test.office.carryOut(ApplyAsProvider(provider), as: test.worker("raili"))
    }

    package func deliver(_ items: [String] = items, validTo: Day? = nil) async throws {
        for item in items {
            _ = try await test.office.carryOut(
                ReceivePaper(
                    provider, item: item, name: item, receivedOn: test.office.today, validTo: validTo,
                    keptWhere: "Asianhallinta"), as: test.worker("raili"))
        }
    }

    /// Tells of one of the staff as the provider's manager.
    @discardableResult
    package func hire(
        _ qualification: String, as user: String = "raili",
        _ more: (inout ProviderWorker.Terms) -> Void = { _ in }
    ) async throws -> ID<ProviderWorker> {
        var terms = ProviderWorker.Terms(
            name: "Työntekijä " + qualification, qualification: qualification, days: DateRange(from: Day(2024, 1, 1)))
        terms.duties = ["social_support"]
        more(&terms)
        return try await test.office.carryOut(KeepStaff(provider, terms: terms), as: test.worker(user))
    }

    package func decide(_ state: ProviderState, reason: String = "", as user: String = "leena") async throws {
        _ = try await test.office.carryOut(
            DecideProvider(provider, becomes: state, from: test.office.today, reason: reason), as: test.worker(user))
    }

    package func open(as user: String = "leena") async throws -> OpenProvider.Answer {
        try await test.office.ask(OpenProvider(provider), as: test.worker(user))
    }
}
