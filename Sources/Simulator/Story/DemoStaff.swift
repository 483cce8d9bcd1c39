import Casework

/// A worker of the town with the role they hold.
struct DemoWorker {
    let user: UserAccount
    let assignment: RoleAssignment

    init(
        _ id: String, _ name: String, _ organisation: ID<Organisation>, _ role: Role, professional: Bool = false,
        persona: Int? = nil, from: Day = DemoTown.founded, until: Day? = nil
    ) {
        user = UserAccount(
            id: ID(rawValue: id), name: name, email: id + "@polku.example", phone: "+358500000000",
            personaOrder: persona)
        assignment = RoleAssignment(
            id: ID(rawValue: "role-" + id), userID: user.id, organisationID: organisation, role: role,
            isProfessional: professional, validFrom: from, validTo: until)
    }

    /// A coach of the state's office, who was there until the municipalities took over.
    static func formerCoach(_ id: String, _ name: String, _ office: ID<Organisation>) -> DemoWorker {
        DemoWorker(id, name, office, .employmentCoach, until: DemoTown.reform.adding(days: -1))
    }

    /// A coach of a municipal employment area, who begins with the reform.
    static func coach(_ id: String, _ name: String, _ area: ID<Organisation>, persona: Int? = nil) -> DemoWorker {
        DemoWorker(id, name, area, .employmentCoach, persona: persona, from: DemoTown.reform)
    }
}

extension DemoTown {
    /// Everyone who works in the town; the client's own persona comes first among the cards.
    static let staff: [DemoWorker] = [
        DemoWorker("sirpa.polkunen", "Sirpa Polkunen", voucherCounty, .client, persona: 1),
        DemoWorker("katja.kontrolli", "Katja Kontrolli", voucherCounty, .ownWorker, professional: true, persona: 2),
        .coach("mikko.merkki", "Mikko Merkki", authority, persona: 3),
        DemoWorker("anneli.ajasta", "Anneli Ajasta", workshop, .responsibleInstructor, professional: true, persona: 4),
        DemoWorker("tero.taival", "Tero Taival", workshop, .responsibleInstructor, professional: true),
        DemoWorker("raili.rasti", "Raili Rasti", workshop, .providerManager, persona: 5),
        DemoWorker("salla.silta", "Salla Silta", coaching, .jobCoach, persona: 6),
        DemoWorker("leena.leima", "Leena Leima", voucherCounty, .serviceManager, professional: true, persona: 7),
        DemoWorker("arto.arvio", "Arto Arvio", auditors, .auditor, persona: 8),
        DemoWorker("outi.opaste", "Outi Opaste", voucherCounty, .privacyOfficer, persona: 9),
        DemoWorker("paavo.portti", "Paavo Portti", voucherCounty, .mainUser, persona: 10),
        DemoWorker("riina.rivi", "Riina Rivi", voucherCounty, .rulebookKeeper, persona: 11),
        DemoWorker("kaija.kartta", "Kaija Kartta", voucherCounty, .ownWorker, professional: true),
        DemoWorker("kim.kompassi", "Kim Kompassi", voucherCounty, .ownWorker, professional: true),
        .coach("maria.mutka", "Maria Mutka", authority),
        .formerCoach("terttu.tyola", "Terttu Työlä", stateOffice),
        DemoWorker("tuula.tupa", "Tuula Tupa", association, .responsibleInstructor, professional: true),
        DemoWorker("pentti.pajamaa", "Pentti Pajamaa", association, .providerManager),
        DemoWorker("silja.saatio", "Silja Säätö", foundation, .responsibleInstructor, professional: true),
        DemoWorker("sointu.saados", "Sointu Säädös", foundation, .providerManager),
        DemoWorker("aku.askel", "Aku Askel", company, .responsibleInstructor, professional: true),
        DemoWorker("ossi.osinko", "Ossi Osinko", company, .providerManager),
        DemoWorker("kyosti.kyla", "Kyösti Kylä", village, .responsibleInstructor, professional: true),
        DemoWorker("kerttu.kylanen", "Kerttu Kylänen", village, .providerManager),
        DemoWorker("roosa.kierto", "Roosa Kierto", recycling, .responsibleInstructor, professional: true),
        DemoWorker("reino.roska", "Reino Roska", recycling, .providerManager),
        DemoWorker("hilla.heijastin", "Hilla Heijastin", ownCounty, .ownWorker, professional: true, persona: 12),
        DemoWorker(
            "oiva.ohjain", "Oiva Ohjain", ownCounty, .responsibleInstructor, professional: true, persona: 13),
        DemoWorker("pirkko.paikka", "Pirkko Paikka", ownCounty, .providerManager),
        DemoWorker("merja.mutkainen", "Merja Mutkainen", bend, .responsibleInstructor, professional: true),
        DemoWorker("mauno.mutkainen", "Mauno Mutkainen", bend, .providerManager),
        DemoWorker("lasse.luotsi", "Lasse Luotsi", ownCounty, .serviceManager, professional: true),
        .coach("vesa.viitta", "Vesa Viitta", secondAuthority),
        .formerCoach("veli.virka", "Veli Virka", secondStateOffice),
    ]
}

/// A place where the service is given, with those who answer for it there.
struct Workplace {
    let provider: ID<Organisation>
    let site: ID<Site>
    let instructor: String
    let manager: String

    static let workshop = Workplace(DemoTown.workshop, "site-harjula", "anneli.ajasta", "raili.rasti")
    static let association = Workplace(DemoTown.association, "site-taitotupa", "tuula.tupa", "pentti.pajamaa")
    static let foundation = Workplace(DemoTown.foundation, "site-kinttu", "silja.saatio", "sointu.saados")
    static let company = Workplace(DemoTown.company, "site-askelma", "aku.askel", "ossi.osinko")
    static let village = Workplace(DemoTown.village, "site-kylapaja", "kyosti.kyla", "kerttu.kylanen")
    static let recycling = Workplace(DemoTown.recycling, "site-kierto", "roosa.kierto", "reino.roska")
    static let bend = Workplace(DemoTown.bend, "site-mutka", "merja.mutkainen", "mauno.mutkainen")
    static let ownProduction = Workplace(DemoTown.ownCounty, "site-oma", "oiva.ohjain", "pirkko.paikka")

    static let all = [workshop, association, foundation, company, village, recycling, bend, ownProduction]

    private init(_ provider: ID<Organisation>, _ site: String, _ instructor: String, _ manager: String) {
        self.provider = provider
        self.site = ID(rawValue: site)
        self.instructor = instructor
        self.manager = manager
    }
}
