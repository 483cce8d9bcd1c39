package import Casework
package import Register

/// The reference month run over the product's own tables.
package struct TownMonthRun: Sendable {
    let register: any CaseRegister

    package init(register: any CaseRegister) { self.register = register }

    /// The lines of a month, as the reference writes them.
    package func lines(of month: Month) async throws -> [String] {
        let (first, last) = (month.first, month.last)
        return try await register.read { register in
            var lines: [String] = []
            for client in try register.townClients(from: first, to: last) {
                let days = try register.townDays(of: client, from: first.adding(days: -364), to: last)
                let vouchers = try register.townVouchers(of: client, from: first, to: last)
                ReferenceMonth.lines(
                    client: String(client.dropFirst(2).drop { $0 == "0" }),
                    days: days.map { .init(day: $0.day.ordinal, status: $0.status) },
                    vouchers: vouchers.map { voucher in
                        .init(
                            first: voucher.period.first.ordinal,
                            last: (voucher.period.last ?? voucher.period.first).ordinal, mostDays: voucher.units,
                            priceCents: voucher.price.cents)
                    }, first: first.ordinal, last: last.ordinal, into: &lines)
            }
            return lines
        }
    }
}
