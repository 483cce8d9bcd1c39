import Casework

/// Those who have lately begun at the workshop: with them its week has more than thirty people in service.
enum WorkshopPeople {
    /// - Parameter first: the number of the first one; the others follow it
    static func all(_ count: Int, today: Day, from first: Int) -> [Life] {
        (0..<count).map { index in person(index, number: first + index, today) }
    }

    private static func person(_ index: Int, number: Int, _ today: Day) -> Life {
        var dice = Dice("workshop", String(index))
        let opened = today.adding(days: -112 + index * 2)
        let born = opened.date(monthsAfter: -12 * (20 + dice.roll(40))).adding(days: -dice.roll(360))
        let names = dice.happens(50) ? DemoNames.women : DemoNames.men
        let workers = ["katja.kontrolli", "kaija.kartta", "kim.kompassi", "kaija.kartta", "kim.kompassi"]
        let stay: Stay =
            index.isMultiple(of: 3)
            ? .mapping(.workshop, days: 2 + index % 2, months: 4)
            : .promoting(.workshop, days: 2 + dice.roll(3), months: 4)
        var life = Life(
            number: number, givenName: dice.pick(names, else: "Aino"), familyName: DemoNames.family(number - 8),
            birthDate: born, county: DemoTown.voucherCounty,
            ownWorker: workers.indices.contains(index % 5) ? workers[index % 5] : "katja.kontrolli",
            coach: index.isMultiple(of: 2) ? "mikko.merkki" : "maria.mutka", openedOn: opened,
            reasons: ["prolonged_unemployment", "life_management"],
            benefitKind: dice.happens(12) ? .socialAssistance : .unemployment, stays: [stay],
            end: .outcome("employment_services", openMarket: false))
        life.attendance = 78 + dice.roll(20)
        return life
    }
}
