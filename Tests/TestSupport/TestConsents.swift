package import Casework
import Procedures
import Register

/// A client of Päijät-Häme's rulebook with an order, and the organisations that its consent forms name.
package enum TestConsents {
    package static let coaching = ID<Organisation>(rawValue: "coaching")
    package static let authority = ID<Organisation>(rawValue: "authority")

    /// - Parameters:
    ///   - today: the day on which everything happens
    ///   - form: the service form that was ordered
    package static func world(
        today: Day, form: String = "kuntouttava_tyotoiminta",
        days: ClosedRange<Day> = Day(2022, 9, 5)...Day(2022, 11, 30),
        milestones: ServicePeriod.Milestones = ServicePeriod.Milestones()
    ) async throws -> PeriodWorld {
        let world = try await PeriodWorld(
            today: today, rulebook: "paijat-hame-2022", form: form, days: days, milestones: milestones)
        try await world.test.register.write { register in
            try register.insert(
                Organisation(
                    id: coaching, kind: .coachingProvider, name: "Askel ry", countyID: PeriodWorld.county))
            try register.insert(
                Organisation(
                    id: authority, kind: .employmentAuthority, name: "Työllisyysalue", countyID: PeriodWorld.county))
            try register.insert(
                UserAccount(
                    id: ID(rawValue: "u-coach"), name: "Petri Polku", email: "u-coach@polku.example",
                    personaOrder: 40))
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-u-coach"), userID: ID(rawValue: "u-coach"), organisationID: coaching,
                    role: .jobCoach, validFrom: Day(2020, 1, 1)))
        }
        return world
    }

    /// An answer about each party of a form: yes to those that are named.
    package static func entry(
        _ form: ConsentForm, yes: Set<String>, on day: Day, way: ConsentOrigin.Way = .paper, place: String = "Lahti",
        patientRecordOn: Day? = nil
    ) -> ConsentFormEntry {
        let organisations = [
            "provider": PeriodWorld.workshop, "employment_authority": authority, "coaching_provider": coaching,
        ]
        return ConsentFormEntry(
            answers: form.parties.map { party in
                ConsentFormEntry.Answer(
                    party: party.code, organisationID: organisations[party.code], isGiven: yes.contains(party.code))
            }, way: way, signedOn: day, signedPlace: place, validFrom: day, validTo: nil,
            patientRecordOn: patientRecordOn)
    }

    /// Records a form for the client of the world.
    @discardableResult package static func record(
        _ form: String, yes: Set<String>, in world: PeriodWorld, way: ConsentOrigin.Way = .paper,
        place: String = "Lahti", patientRecordOn: Day? = nil
    ) async throws -> ID<Consent> {
        let opened = try await world.test.office.ask(
            OpenConsentForm(form, of: PeriodWorld.client), as: world.ownWorker)
        let entry = entry(
            opened.form, yes: yes, on: world.test.office.today, way: way, place: place,
            patientRecordOn: patientRecordOn)
        return try await world.test.office.carryOut(
            RecordConsentForm(form, of: PeriodWorld.client, entry: entry), as: world.ownWorker)
    }
}
