import Casework
import Procedures
import Register

extension LifeRun {
    /// Asks the client whether information may be passed to a party; what the client said is written down.
    func ask(_ party: String, _ organisation: ID<Organisation>) async throws {
        guard let client else { return }
        let today = stage.today
        let entry = ConsentEntry(
            party: party, organisationID: organisation, scope: "Palvelun kannalta välttämättömät tiedot.",
            isGiven: party == "coaching_provider" || life.number % 11 != 4, signedOn: today,
            signedPlace: life.county == DemoTown.voucherCounty ? "Kuopio" : "Lahti", validFrom: today, validTo: nil)
        try await stage.perform(RecordConsent(client: client, entry: entry), as: ownWorker)
    }

    /// Writes down the benefit that took another's place, as the client's own form knows it.
    func renewBenefit() async throws {
        guard let client, !isClosed else { return }
        guard let file = try await stage.register.read({ try $0.client(client) }) else { return }
        var basics = ClientBasics(of: file)
        let benefit = life.benefitKind.code(on: stage.today)
        if basics.benefit == benefit { return }
        basics.benefit = benefit
        try await stage.perform(
            EditClient(client: client, basics: basics, version: file.version), as: ownWorker)
    }
}
