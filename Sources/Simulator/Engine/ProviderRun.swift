import Casework
import Procedures
import Register

/// How the voucher county's providers came to be approved: their papers, staff, sites, and the decision.
struct ProviderRun {
    let stage: Stage
    /// The day that is today in the demonstration: one provider's insurance is about to end on it.
    let end: Day

    private static let papers = [
        ("service_descriptions", "Palvelukuvaukset"), ("staff_form", "Henkilöstölomake"),
        ("own_control_plan", "Omavalvontasuunnitelma"), ("insurances", "Vakuutuskirjat"),
        ("tax_certificate", "Verotodistus"), ("pension_certificate", "Todistus eläkevakuutusmaksuista"),
        ("licence", "Rekisteröintipäätös"),
    ]

    func run() async throws {
        for workplace in Workplace.all
        where workplace.provider != DemoTown.ownCounty && workplace.provider != DemoTown.bend {
            try await approve(workplace)
        }
    }

    /// The county convenes a meeting with one of them, which is still to come.
    func convene() async throws {
        try await stage.perform(
            KeepProviderMeeting(
                DemoTown.workshop, meetingOn: end.adding(days: 12), agenda: "Asiakaspalaute ja raporttien aikataulut"),
            as: "leena.leima")
        try await stage.perform(
            PlanPanel(
                in: DemoTown.voucherCounty, .panel, on: end.adding(days: 20), place: "Kirjaston kokoushuone",
                theme: "Miltä palvelun alku tuntui"), as: "leena.leima")
        try await stage.perform(
            AskPractice(.responsibility, "Kumpi kirjaa, kun asiakas ei saavu yhteiseen tapaamiseen?"),
            as: "raili.rasti")
    }

    /// The county follows its providers by two measures, and one provider has told what it reached.
    func measure() async throws {
        let measures = [
            Wording(
                fi: "Jatkopolun saaneita, %", sv: "Klienter med fortsatt väg, %",
                en: "Clients with an onward path, %"),
            Wording(fi: "Asiakkaiden arvosana, 1–5", sv: "Klienternas vitsord, 1–5", en: "Clients’ grade, 1–5"),
        ]
        let first = end.adding(days: -180)
        try await stage.perform(
            SettleForCounty(in: DemoTown.voucherCounty, .measures, from: first, lines: measures), as: "paavo.portti")
        let open = try await stage.office.ask(
            OpenProvider(DemoTown.workshop), as: try await stage.worker("raili.rasti"))
        for (measure, hundredths) in zip(open.rules.measures(on: end), [5_400, 420]) {
            try await stage.perform(
                RecordMeasure(
                    of: DemoTown.workshop, measure.code, in: DateRange(first...first.adding(days: 90)),
                    hundredths: hundredths), as: "raili.rasti")
        }
    }

    private func approve(_ workplace: Workplace) async throws {
        let provider = workplace.provider
        let manager = workplace.manager
        try await stage.perform(ApplyAsProvider(provider), as: manager)
        for (item, name) in Self.papers {
            try await stage.perform(
                ReceivePaper(
                    provider, item: item, name: name, receivedOn: stage.today, validTo: validity(item, of: workplace),
                    keptWhere: "Asianhallinta"), as: manager)
        }
        try await hire(at: workplace)
        let forms = workplace.provider == DemoTown.company ? ["yksilovalmennus"] : ["edistava", "kartoittava"]
        try await stage.perform(
            KeepProviderTerms(
                provider,
                terms: ProviderTerms(
                    entryWay: "voucher", services: forms, contract: DateRange(from: stage.today),
                    responsibleWorker: "Sari Sosionomi", hasWorkTools: true)), as: manager)
        try await open(workplace, forms: forms)
        try await stage.perform(
            DecideProvider(provider, becomes: .approved, from: stage.today, reason: "Asiakirjat ovat kunnossa."),
            as: "leena.leima")
    }

    private func hire(at workplace: Workplace) async throws {
        for (name, qualification, duties) in [
            ("Sari Sosionomi", "sosionomi", ["social_support", "coaching"]),
            ("Teppo Työpari", "secondary_social_health", ["work_coaching"]),
        ] {
            var terms = ProviderWorker.Terms(
                name: name, qualification: qualification, days: DateRange(from: DemoTown.founded))
            terms.duties = duties
            terms.usesProtectedTitle = qualification == "sosionomi"
            terms.registerMark = qualification == "sosionomi" ? "Tarkistettu rekisteristä" : ""
            terms.orientedOn = stage.today
            try await stage.perform(KeepStaff(workplace.provider, terms: terms), as: workplace.manager)
        }
        guard workplace.provider == DemoTown.workshop else { return }
        var terms = ProviderWorker.Terms(
            name: "Saara Sijainen", qualification: "sosionomi",
            days: DateRange(end.adding(days: -20)...end.adding(days: 25)))
        terms.duties = ["coaching"]
        terms.usesProtectedTitle = true
        terms.registerMark = "Tarkistettu rekisteristä"
        terms.orientedOn = stage.today
        terms.substitutes = "Sari Sosionomi"
        try await stage.perform(KeepStaff(workplace.provider, terms: terms), as: workplace.manager)
    }

    private func open(_ workplace: Workplace, forms: [String]) async throws {
        var service = SiteService()
        service.services = forms
        service.capacity = workplace.provider == DemoTown.workshop ? 45 : 14
        service.weekdays = [.monday, .tuesday, .wednesday, .thursday, .friday]
        service.hours = "8–16"
        service.orderContact = "Toimisto"
        service.isSuitable = true
        service.hasDigitalRoom = true
        try await stage.perform(
            KeepSiteService(workplace.site, of: workplace.provider, service: service), as: "leena.leima")
    }

    private func validity(_ item: String, of workplace: Workplace) -> Day? {
        switch item {
        case "insurances": end.adding(days: workplace.provider == DemoTown.association ? 16 : 300)
        case "tax_certificate", "pension_certificate": end.adding(days: 200)
        default: nil
        }
    }
}
