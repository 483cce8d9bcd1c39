import Casework

/// The counties and organisations of the demonstration; every one is invented.
enum DemoTown {
    /// A county that grants vouchers under the rulebook of North Savo.
    static let voucherCounty = ID<Organisation>(rawValue: "org-county")
    /// A county that produces the service itself under the model of Päijät-Häme.
    static let ownCounty = ID<Organisation>(rawValue: "org-county-2")
    /// The state's office, which planned with clients until the end of 2024.
    static let stateOffice = ID<Organisation>(rawValue: "org-te-office")
    static let authority = ID<Organisation>(rawValue: "org-authority")
    static let secondStateOffice = ID<Organisation>(rawValue: "org-te-office-2")
    static let secondAuthority = ID<Organisation>(rawValue: "org-authority-2")
    static let workshop = ID<Organisation>(rawValue: "org-harjula")
    static let association = ID<Organisation>(rawValue: "org-taitotupa")
    static let foundation = ID<Organisation>(rawValue: "org-kinttu")
    static let company = ID<Organisation>(rawValue: "org-askelma")
    static let village = ID<Organisation>(rawValue: "org-kylapaja")
    static let recycling = ID<Organisation>(rawValue: "org-kierto")
    static let bend = ID<Organisation>(rawValue: "org-mutkapolku")
    static let coaching = ID<Organisation>(rawValue: "org-silta")
    static let auditors = ID<Organisation>(rawValue: "org-audit")

    /// The first day on which anyone in the town works.
    static let founded = Day(2023, 1, 1)
    /// The first day on which the municipalities answer for employment services.
    static let reform = Day(2025, 1, 1)

    /// The first day at the office after general support took the place of the labour market subsidy.
    static let benefitChange = Day(2026, 5, 4)

    static let organisations: [Organisation] = [
        Organisation(
            id: voucherCounty, kind: .county, name: "Kuusijärven hyvinvointialue", countyCode: "13",
            email: "kirjaamo@kuusijarvi.example"),
        Organisation(
            id: ownCounty, kind: .county, name: "Järvi-Hämeen hyvinvointialue", countyCode: "09",
            email: "kirjaamo@jarvihame.example"),
        office(stateOffice, "Kuusijärven TE-toimisto", voucherCounty),
        office(authority, "Kuusijärven työllisyysalue", voucherCounty),
        office(secondStateOffice, "Järvi-Hämeen TE-toimisto", ownCounty),
        office(secondAuthority, "Järvi-Hämeen työllisyysalue", ownCounty),
        provider(workshop, "Harjulan työpajayhdistys ry", .association, "harjula", "Raili Rasti"),
        provider(association, "Taitotupa ry", .association, "taitotupa", "Pentti Pajamaa"),
        provider(foundation, "Kinttupolun säätiö sr", .foundation, "kinttupolku", "Sointu Säädös"),
        provider(company, "Askelma Valmennus Oy", .company, "askelma", "Ossi Osinko"),
        provider(village, "Kyläpajan tuki ry", .association, "kylapaja", "Kerttu Kylänen"),
        provider(recycling, "Uusi Kierto -osuuskunta", .cooperative, "kierto", "Reino Roska"),
        Organisation(
            id: bend, kind: .provider, name: "Mutkapolun säätiö sr", legalForm: .foundation, countyID: ownCounty,
            email: "tilaukset@mutkapolku.example",
            orderContact: OrderContact(
                title: "Toiminnanjohtaja", name: "Mauno Mutkainen", phone: "+358500000011",
                email: "mauno@mutkapolku.example")),
        Organisation(
            id: coaching, kind: .coachingProvider, name: "Siltavalmennus ry", legalForm: .association,
            countyID: voucherCounty, email: "toimisto@silta.example"),
        Organisation(
            id: auditors, kind: .auditor, name: "Laatukehä ry", legalForm: .association, countyID: voucherCounty),
    ]

    static let sites: [Site] = [
        site("site-harjula", workshop, "Harjulan työpaja", "Pajatie 1", "297"),
        site("site-taitotupa", association, "Taitotuvan toimipiste", "Tuvankuja 2", "297"),
        site("site-kinttu", foundation, "Kinttupolun puutarha", "Kinttukuja 3", "140"),
        site("site-askelma", company, "Askelman valmennustila", "Askelkatu 4", "297"),
        site("site-kylapaja", village, "Kyläpaja", "Kylänraitti 5", "749"),
        site("site-kierto", recycling, "Kiertokeskus", "Kierrätystie 6", "915"),
        site("site-mutka", bend, "Mutkapolun verstas", "Verstastie 8", "398"),
        site("site-oma", ownCounty, "Alueen oma työtoimintakeskus", "Keskuskatu 7", "398"),
    ]

    /// Made-up prices of the voucher county, in cents.
    static let prices: [(String, ServiceUnit, Int)] = [
        ("yksilovalmennus", .hour, 6_200), ("ryhmavalmennus", .day, 4_100), ("kartoittava", .day, 4_500),
        ("edistava", .day, 4_800),
    ]

    private static func office(
        _ id: ID<Organisation>, _ name: String, _ county: ID<Organisation>
    ) -> Organisation {
        Organisation(id: id, kind: .employmentAuthority, name: name, countyID: county)
    }

    private static func provider(
        _ id: ID<Organisation>, _ name: String, _ form: Organisation.LegalForm, _ mail: String, _ head: String
    ) -> Organisation {
        Organisation(
            id: id, kind: .provider, name: name, legalForm: form, countyID: voucherCounty, phone: "+358500000001",
            email: "tilaukset@\(mail).example",
            orderContact: OrderContact(
                title: "Toiminnanjohtaja", name: head, phone: "+358500000001", email: "tilaukset@\(mail).example"))
    }

    private static func site(
        _ id: String, _ organisation: ID<Organisation>, _ name: String, _ address: String, _ municipality: String
    ) -> Site {
        Site(
            id: ID(rawValue: id), organisationID: organisation, name: name, address: address,
            municipalityCode: municipality, validFrom: founded,
            position: places[municipality].flatMap { Position(north: $0.north + 2_100, east: $0.east - 1_300) })
    }

    /// Roughly the middles of the voucher county's municipalities; the other county hasn't put its own on the map.
    private static let places: [String: (north: Int, east: Int)] = [
        "297": (6_974_000, 534_000), "749": (6_994_500, 533_000), "140": (7_048_500, 509_500),
        "915": (6_910_500, 545_500),
    ]

    static let areas: [AreaPosition] = places.sorted { $0.key < $1.key }.compactMap { code, place in
        Position(north: place.north, east: place.east).map { AreaPosition(area: code, position: $0) }
    }
}
