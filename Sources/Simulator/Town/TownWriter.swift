package import Casework
package import Register

/// Writes a town into a register in bulk, for the benchmarks; no trail, since nobody did it.
package struct TownWriter: Sendable {
    let register: any CaseRegister
    let rows: TownRows

    package static let county = ID<Organisation>(rawValue: "org-bench-county")
    package static let ownWorker = "u-bench-1"

    package init(register: any CaseRegister, town: Town) { self.init(register: register, rows: town.rows()) }

    package init(register: any CaseRegister, rows: TownRows) {
        self.register = register
        self.rows = rows
    }

    package struct Counts: Sendable {
        package let clients: Int
        package let vouchers: Int
        package let days: Int
    }

    /// - Returns: how many rows were written
    package func write() async throws -> Counts {
        let rows = rows
        try await register.write { try Self.organisations(rows, in: $0) }
        for start in stride(from: 0, to: rows.clients.count, by: 500) {
            let part = rows.clients[start..<min(start + 500, rows.clients.count)]
            try await register.write { try Self.clients(part, in: $0) }
        }
        let periods = try await vouchers(rows)
        let days = rows.days.compactMap { day in Self.day(day, periods) }
        for start in stride(from: 0, to: days.count, by: 20_000) {
            let part = Array(days[start..<min(start + 20_000, days.count)])
            try await register.write {
                try $0.insertTownDays(part, markedBy: Self.ownWorker, at: "2026-12-31T12:00:00.000Z")
            }
        }
        return Counts(clients: rows.clients.count, vouchers: rows.vouchers.count, days: days.count)
    }

    private static func organisations(_ rows: TownRows, in register: WriteTransaction) throws {
        try register.insert(Organisation(id: county, kind: .county, name: "Mittarila", countyCode: "13"))
        try register.adopt("pohjois-savo-2024", in: county, from: Day(2016, 1, 1))
        for number in 1...rows.size.providers {
            try register.insert(
                Organisation(
                    id: provider(number), kind: .provider, name: "Tuottaja \(number) ry", legalForm: .association,
                    countyID: county))
        }
        for (number, role) in [(1, Role.ownWorker), (2, .ownWorker)] {
            let user = UserAccount(
                id: ID(rawValue: "u-bench-\(number)"), name: "Mittari \(number)", email: "m\(number)@polku.example",
                personaOrder: number)
            try register.insert(user)
            try register.insert(
                RoleAssignment(
                    id: ID(rawValue: "r-bench-\(number)"), userID: user.id, organisationID: county, role: role,
                    isProfessional: true, validFrom: Day(2016, 1, 1)))
        }
        let instructor = UserAccount(
            id: ID(rawValue: "u-bench-instructor"), name: "Mittari Ohjaaja", email: "ohjaaja@polku.example",
            personaOrder: 3)
        try register.insert(instructor)
        try register.insert(
            RoleAssignment(
                id: ID(rawValue: "r-bench-instructor"), userID: instructor.id, organisationID: provider(1),
                role: .responsibleInstructor, isProfessional: true, validFrom: Day(2016, 1, 1)))
    }

    private static func clients(_ people: ArraySlice<TownRows.Person>, in register: WriteTransaction) throws {
        for person in people {
            try register.insert(
                Client(
                    id: ID(rawValue: client(person.number)), countyID: county, givenName: person.givenName,
                    familyName: person.familyName, identityCode: "bench-\(person.number)",
                    birthDate: person.birthDate, municipalityCode: "297", openedOn: Day(2016, 12, 1),
                    closedOn: closing(of: person)))
            let answering = (person.caseworker - 1) % 2 + 1
            try duty(.ownWorker, of: answering, towards: person, in: register)
            if answering != 1 { try duty(.substitute, of: 1, towards: person, in: register) }
        }
    }

    /// A client's case is closed a month after their stay, except when that is still ahead.
    private static func closing(of person: TownRows.Person) -> Day? {
        let day = Day(ordinal: person.last).adding(days: 30)
        return day < Day(2026, 12, 28) ? day : nil
    }

    /// The first own worker stands in for the second, so that one worklist holds every open client of the town.
    private static func duty(
        _ duty: ClientWorker.Duty, of worker: Int, towards person: TownRows.Person, in register: WriteTransaction
    ) throws {
        try register.insert(
            ClientWorker(
                id: ID(rawValue: "w-bench-\(duty.rawValue)-\(person.number)"),
                clientID: ID(rawValue: client(person.number)), userID: ID(rawValue: "u-bench-\(worker)"),
                organisationID: county, duty: duty, validFrom: Day(2016, 12, 1)))
    }

    /// The stretch of a written period, for finding the one that a day belongs to.
    private struct Stretch: Sendable {
        let id: String
        let first: Int
        let serviceForm: String
    }

    private func vouchers(_ rows: TownRows) async throws -> [Int: [Stretch]] {
        var periods: [Int: [Stretch]] = [:]
        let numbered = Array(rows.vouchers.enumerated())
        for (index, voucher) in numbered {
            periods[voucher.client, default: []].append(
                Stretch(id: "p-\(index + 1)", first: voucher.first, serviceForm: voucher.serviceForm))
        }
        for start in stride(from: 0, to: numbered.count, by: 500) {
            let part = numbered[start..<min(start + 500, numbered.count)]
            try await register.write { register in
                for (index, voucher) in part {
                    guard
                        let period = DateRange(
                            first: Day(ordinal: voucher.first), last: Day(ordinal: voucher.last))
                    else { continue }
                    try register.insertTownVoucher(
                        id: String(index + 1), client: Self.client(voucher.client),
                        provider: Self.provider(voucher.provider), number: index + 1, period: period,
                        units: voucher.mostDays, price: Money(cents: voucher.priceCents),
                        form: voucher.serviceForm,
                        weekdays: voucher.weekdays.map { String($0.rawValue) }.joined(), minutes: 300)
                    try register.insert(
                        Placement(
                            id: ID(rawValue: "l-\(index + 1)"), periodID: ID(rawValue: "p-\(index + 1)"),
                            clientID: ID(rawValue: Self.client(voucher.client)),
                            terms: PlacementTerms(
                                kind: .workshop, name: "Verstas", weekdays: voucher.weekdays, days: period)),
                        recordedBy: ID(rawValue: "u-bench-instructor"))
                }
            }
        }
        return periods
    }

    private static func day(_ day: TownRows.Attendance, _ periods: [Int: [Stretch]]) -> TownDay? {
        guard let stretches = periods[day.client]?.filter({ $0.serviceForm == day.serviceForm }),
            let stretch = stretches.last(where: { $0.first <= day.day }) ?? stretches.first
        else { return nil }
        let (state, cause, notice) =
            switch day.status {
            case UInt8(ascii: "P"): ("present", "", "")
            case UInt8(ascii: "C"): ("not_arranged", "holiday", "")
            case UInt8(ascii: "S"): ("absent", "own_sickness", "before_the_day")
            case UInt8(ascii: "N"): ("absent", DayMark.Cause.unexplained.rawValue, "not_at_all")
            default: ("absent", DayMark.Cause.agreedOther.rawValue, "before_the_day")
            }
        return TownDay(
            clientID: client(day.client), day: Day(ordinal: day.day), periodID: stretch.id, state: state, cause: cause,
            notice: notice, minutes: day.minutes)
    }

    static func provider(_ number: Int) -> ID<Organisation> { ID(rawValue: "org-bench-\(number)") }

    /// A client's id, from which the reference's number is read back.
    static func client(_ number: Int) -> String { "c-" + number.padded(to: 6) }
}
