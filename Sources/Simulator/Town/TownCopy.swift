import Casework
package import Register

extension TownRows {
    private static let dawn = Day(2000, 1, 1)
    private static let dusk = Day(2100, 1, 1)

    /// The clients with a voucher, their vouchers and their days, as they stand in a register that procedures filled.
    ///
    /// Written again in bulk, they must come out as the same town.
    package static func copied(from register: any CaseRegister) async throws -> TownRows {
        try await register.read { register in
            var rows = TownRows(size: .provider)
            for (index, client) in try register.townClients(from: TownRows.dawn, to: TownRows.dusk).enumerated() {
                let vouchers = try register.townVouchers(of: client, from: TownRows.dawn, to: TownRows.dusk)
                guard let first = vouchers.first?.period.first, let last = vouchers.last?.period.last else { continue }
                let number = index + 1
                rows.clients.append(
                    Person(
                        number: number, familyName: "Kopio", givenName: String(number), birthDate: Day(1980, 1, 1),
                        caseworker: 1, last: last.ordinal))
                for voucher in vouchers {
                    rows.vouchers.append(
                        Voucher(
                            client: number, provider: 1, first: voucher.period.first.ordinal,
                            last: (voucher.period.last ?? voucher.period.first).ordinal, mostDays: voucher.units,
                            priceCents: voucher.price.cents, weekdays: [.monday], serviceForm: voucher.form))
                }
                rows.days += try register.townMarks(of: client).filter { $0.day >= first }.map {
                    Attendance(
                        client: number, day: $0.day.ordinal, status: $0.status, minutes: $0.minutes,
                        serviceForm: $0.form)
                }
            }
            return rows
        }
    }

    /// Every day and voucher as a line, by the client's place in the town and not by anyone's id.
    package var lines: [String] {
        let place = Dictionary(uniqueKeysWithValues: clients.enumerated().map { ($1.number, $0 + 1) })
        let granted = vouchers.map {
            "V|\(place[$0.client] ?? 0)|\($0.first)|\($0.last)|\($0.mostDays)|\($0.priceCents)"
        }
        let marked = days.map { "D|\(place[$0.client] ?? 0)|\($0.day)|\($0.status)|\($0.minutes)|\($0.serviceForm)" }
        return granted.sorted() + marked.sorted()
    }
}
