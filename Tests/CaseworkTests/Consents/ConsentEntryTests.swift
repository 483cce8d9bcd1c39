import Casework
import Testing

@Suite struct ConsentEntryTests {
    private static let today = Day(2026, 11, 25)

    private static func entry(
        party: String = "provider", organisation: String? = "o1", scope: String = "Läsnäolo.", isGiven: Bool = true,
        signedOn: Day = today, place: String = "Kuopio", from: Day = today, to: Day? = nil
    ) -> ConsentEntry {
        ConsentEntry(
            party: party, organisationID: organisation.map { ID(rawValue: $0) }, scope: scope, isGiven: isGiven,
            signedOn: signedOn, signedPlace: place, validFrom: from, validTo: to)
    }

    private static func codes(_ entry: ConsentEntry, kind: Organisation.Kind? = .provider) -> [String] {
        entry.problems(on: today, parties: ["provider", "kela"], kind: kind).map { $0.field + ":" + $0.code }
    }

    @Test func `a consent names its party, and the organisation when the party is one`() {
        #expect(Self.codes(Self.entry()) == [])
        #expect(Self.codes(Self.entry(party: "kela", organisation: nil), kind: nil) == [])
        #expect(Self.codes(Self.entry(organisation: nil), kind: nil) == ["organisation:consent_organisation"])
        #expect(Self.codes(Self.entry(), kind: .coachingProvider) == ["organisation:consent_organisation"])
        #expect(Self.codes(Self.entry(party: "kela")) == ["organisation:consent_no_organisation"])
        #expect(Self.codes(Self.entry(party: "bank", organisation: nil), kind: nil) == ["party:choose"])
    }

    @Test func `a consent is signed on a day and at a place, and covers nothing before it was signed`() {
        #expect(Self.codes(Self.entry(place: "")) == ["signed_place:required"])
        #expect(
            Self.codes(Self.entry(signedOn: Day(2026, 11, 26), from: Day(2026, 11, 26)))
                == ["signed_on:not_in_future"])
        #expect(Self.codes(Self.entry(from: Day(2026, 11, 1))) == ["valid_from:consent_before_signing"])
        #expect(Self.codes(Self.entry(to: Day(2026, 11, 1))) == ["valid_to:ends_before_start"])
    }

    @Test func `a consent is in force from its first day to its last, until it is taken back`() {
        let consent = Consent(
            id: ID(rawValue: "s1"), clientID: ID(rawValue: "c1"), party: "kela", scope: "x", isGiven: true,
            signedOn: Self.today, validFrom: Self.today, validTo: Day(2026, 12, 11), withdrawnOn: Day(2026, 12, 1))
        #expect(!consent.isInForce(on: Day(2026, 11, 24)))
        #expect(consent.isInForce(on: Day(2026, 11, 30)))
        #expect(!consent.isInForce(on: Day(2026, 12, 1)))
    }
}
