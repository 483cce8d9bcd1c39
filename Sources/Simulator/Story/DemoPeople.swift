import Casework

/// The other clients of the town: made by dice, so that every stage of the path has someone.
enum DemoPeople {
    /// - Parameter count: how many; the demonstration has fifty-four
    static func all(_ count: Int, today: Day, from first: Day) -> [Life] {
        (0..<count).map { index in person(index, count, today, first) }
    }

    private static func person(_ index: Int, _ count: Int, _ today: Day, _ first: Day) -> Life {
        var dice = Dice("life", String(index))
        let isWoman = dice.happens(50)
        let names = isWoman ? DemoNames.women : DemoNames.men
        let county = index % 6 == 5 ? DemoTown.ownCounty : DemoTown.voucherCounty
        let span = max(1, first.days(until: today) - 4)
        let opened = first.adding(days: index * span / max(1, count) + dice.roll(6))
        let years = 19 + dice.roll(43)
        let born = opened.date(monthsAfter: -12 * years).adding(days: -dice.roll(360))
        let workers = ["katja.kontrolli", "kaija.kartta", "kim.kompassi"]
        let isVoucher = county == DemoTown.voucherCounty
        var life = Life(
            number: 8 + index, givenName: dice.pick(names, else: "Aino"), familyName: DemoNames.family(index),
            birthDate: born, county: county,
            ownWorker: isVoucher ? workers[index % 3] : "hilla.heijastin",
            coach: isVoucher ? (index.isMultiple(of: 2) ? "mikko.merkki" : "maria.mutka") : "vesa.viitta",
            openedOn: opened, reasons: dice.pick(reasons, else: ["prolonged_unemployment"]),
            benefitKind: dice.happens(18) ? .socialAssistance : .unemployment,
            stays: stays(isVoucher: isVoucher, &dice), end: end(index, &dice))
        life.isProtected = index % 37 == 20
        life.language = index % 13 == 9 ? "sv" : "fi"
        life.municipality = isVoucher ? dice.pick(["297", "297", "749", "140", "915"], else: "297") : "398"
        life.attendance = 74 + dice.roll(24)
        return life
    }

    private static let reasons = [
        ["prolonged_unemployment"], ["life_management", "prolonged_unemployment"], ["mental_health"],
        ["social", "life_management"], ["substance_use"], ["suspected_disability", "prolonged_unemployment"],
    ]

    private static func stays(isVoucher: Bool, _ dice: inout Dice) -> [Stay] {
        guard isVoucher else {
            return Array(repeating: .own(.ownProduction, days: 1 + dice.roll(4), months: 6), count: 1 + dice.roll(3))
        }
        let places: [Workplace] = [.workshop, .association, .foundation, .village, .recycling]
        let place = dice.pick(places, else: .workshop)
        let opening: [Stay] =
            switch dice.roll(4) {
            case 0: [.group(place)]
            case 1: [.mapping(place, days: 2 + dice.roll(2))]
            case 2: [.mapping(place, days: 3), .promoting(place, days: 3)]
            default: []
            }
        let days = 2 + dice.roll(3)
        let middle = Array(repeating: Stay.promoting(place, days: days), count: 1 + dice.roll(4))
        return opening + middle + (dice.happens(25) ? [.coaching(.company)] : [])
    }

    private static func end(_ index: Int, _ dice: inout Dice) -> Life.End {
        if index % 24 == 11 { return .neverBegins }
        if index % 24 == 17 { return .refused }
        if dice.happens(12) {
            return .brokenOff(
                30 + dice.roll(30), reason: "Asiakas muutti toiselle paikkakunnalle.", outcome: "other_services")
        }
        let outcomes: [(String, Bool)] = [
            ("education", false), ("work_trial", false), ("wage_subsidy_job", false), ("open_job", true),
            ("social_rehabilitation", false), ("employment_services", false), ("pension", false),
        ]
        let (code, market) = dice.pick(outcomes, else: ("unknown", false))
        return .outcome(code, openMarket: market)
    }
}
