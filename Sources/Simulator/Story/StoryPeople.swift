import Casework

/// The eight people of the stories that the services are taught by, each at the stage their story tells.
enum StoryPeople {
    static func all(today: Day) -> [Life] {
        [
            sirpa(today), suvi(today), samuli(today), jarmo(today), maija(today), piia(today), ari(today),
            valtteri(today),
        ]
    }

    /// Nearly two years of service, days grown to four a week; the way on is a work trial.
    private static func sirpa(_ today: Day) -> Life {
        var life = person(
            0, "Sirpa", "Polkunen", born: Day(1975, 3, 14), opened: today.adding(days: -720), .workshopPath(today),
            end: .outcome("work_trial", openMarket: false))
        life.goals = [
            ("Enemmän ihmissuhteita", "Yhteiset päivät työpajalla ja kahvilassa"),
            ("Toimintakyvyn kokeileminen", "Tehtävät asiakaspalvelussa ilman kassavastuuta"),
        ]
        life.user = "sirpa.polkunen"
        life.wishesCoaching = true
        life.attendance = 95
        return life
    }

    /// Thirty-one, two years without work; the needs are assessed and the joint meeting comes next.
    private static func suvi(_ today: Day) -> Life {
        person(
            1, "Suvi", "Reittilä", born: Day(1995, 6, 21), opened: today.adding(days: -16), .service([]),
            end: .outcome("unknown", openMarket: false))
    }

    /// From social rehabilitation to the workshop; the next plans are mapped.
    private static func samuli(_ today: Day) -> Life {
        var life = person(
            2, "Samuli", "Kompassinen", born: Day(1997, 2, 3), opened: today.adding(days: -655), .samuliPath,
            end: .outcome("work_trial", openMarket: false))
        life.wishesCoaching = true
        life.goals = [("Kuntoutumisen tukeminen", "Oma tahti"), ("Sosiaaliset suhteet", "Pienryhmä työpajalla")]
        return life
    }

    /// A trial of three months that has been renewed four times, and then coaching towards employers.
    private static func jarmo(_ today: Day) -> Life {
        var life = person(
            3, "Jarmo", "Mutkamäki", born: Day(1969, 9, 30), opened: today.adding(days: -470), .jarmoPath,
            end: .outcome("open_job", openMarket: true))
        life.goals = [
            ("Työllistyminen", "Työnantajayhteydet yhdessä"), ("Ei koulutusta nyt", "Asiaan ei palata pyytämättä"),
        ]
        life.attendance = 82
        life.wishesCoaching = true
        return life
    }

    /// Lately registered; the needs assessment is to be made.
    private static func maija(_ today: Day) -> Life {
        person(
            4, "Maija", "Alkupuro", born: Day(1979, 4, 8), opened: today.adding(days: -5), .service([]),
            end: .outcome("unknown", openMarket: false), reasons: ["substance_use", "social"])
    }

    /// From a foundation to the county's own activity, and on to studies; the benefit isn't known.
    private static func piia(_ today: Day) -> Life {
        var life = person(
            5, "Piia", "Oppiahonen", born: Day(1988, 11, 2), opened: today.adding(days: -500), .piiaPath,
            end: .outcome("education", openMarket: false), county: DemoTown.ownCounty)
        life.goals = [
            ("Sopiva tehtävä ja ympäristö", "Työpisteen vaihto"), ("Opintopolku", "Tutustumiset oppilaitoksiin"),
        ]
        return life
    }

    /// A path of work ability with nothing else written.
    private static func ari(_ today: Day) -> Life {
        person(
            6, "Ari", "Tyhjäkoski", born: Day(1984, 1, 17), opened: today.adding(days: -3), .service([]),
            end: .outcome("unknown", openMarket: false), county: DemoTown.ownCounty)
    }

    /// Supported coaching as a service of its own, in parts long enough to be followed up twice a year.
    private static func valtteri(_ today: Day) -> Life {
        person(
            7, "Valtteri", "Harjoitemäki", born: Day(1999, 8, 12), opened: today.adding(days: -240),
            .service([.own(.ownProduction, days: 2, months: 6), .own(.ownProduction, days: 2, months: 6)]),
            end: .outcome("work_trial", openMarket: false), county: DemoTown.ownCounty)
    }

    private enum Path {
        case service([Stay])
        case workshopPath(Day)
        case samuliPath, jarmoPath, piiaPath

        var stays: [Stay] {
            switch self {
            case .service(let stays): stays
            case .workshopPath:
                [.mapping(.workshop, days: 2, months: 4), .promoting(.workshop, days: 3)]
                    + Array(repeating: .promoting(.workshop, days: 4), count: 4)
            case .samuliPath:
                [.group(.association)] + Array(repeating: .promoting(.workshop, days: 3), count: 3)
                    + [.mapping(.workshop, days: 3, months: 4), .promoting(.workshop, days: 3)]
            case .jarmoPath:
                Array(repeating: .promoting(.workshop, days: 3, months: 3), count: 4) + [.coaching(.company)]
            case .piiaPath: [.own(.bend, days: 2, months: 8), .own(.ownProduction, days: 3, months: 6)]
            }
        }
    }

    private static func person(
        _ number: Int, _ given: String, _ family: String, born: Day, opened: Day, _ path: Path, end: Life.End,
        reasons: [String] = ["prolonged_unemployment", "life_management"],
        county: ID<Organisation> = DemoTown.voucherCounty
    ) -> Life {
        let isVoucher = county == DemoTown.voucherCounty
        var life = Life(
            number: number, givenName: given, familyName: family, birthDate: born, county: county,
            ownWorker: isVoucher ? "katja.kontrolli" : "hilla.heijastin",
            coach: isVoucher ? "mikko.merkki" : "vesa.viitta", openedOn: opened, reasons: reasons,
            benefitKind: given == "Piia" ? .unknown : .unemployment, stays: path.stays, end: end)
        life.municipality = isVoucher ? "297" : "398"
        return life
    }
}
