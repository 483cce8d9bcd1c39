/// The month run as the benchmarks define it, with twelve months taken as 365 days: the same lines, and so the same
/// digest, as every other implementation of the reference.
///
/// The product's own run counts as the law and the rulebook say; this one exists so that its speed can be compared.
package enum ReferenceMonth {
    package struct Day: Sendable {
        package let day: Int
        package let status: UInt8

        package init(day: Int, status: UInt8) {
            self.day = day
            self.status = status
        }
    }

    package struct Voucher: Sendable {
        package let first: Int
        package let last: Int
        package let mostDays: Int
        package let priceCents: Int
        package var noShowCents: Int { priceCents * 6 / 10 }

        package init(first: Int, last: Int, mostDays: Int, priceCents: Int) {
            self.first = first
            self.last = last
            self.mostDays = mostDays
            self.priceCents = priceCents
        }
    }

    private static let present = UInt8(ascii: "P")
    private static let noShow = UInt8(ascii: "N")
    private static let absent: Set<UInt8> = [UInt8(ascii: "S"), UInt8(ascii: "E"), UInt8(ascii: "N")]

    /// The lines of one client for the days `first…last`; `days` and `vouchers` are in order of time.
    package static func lines(
        client: String, days: [Day], vouchers: [Voucher], first: Int, last: Int, into out: inout [String]
    ) {
        let attended = days.filter { $0.status == present }.map(\.day)
        var counts = [(days: Int, noShows: Int)](repeating: (0, 0), count: vouchers.count)
        var hadNoShow = false
        for day in days where first <= day.day && day.day <= last {
            if absent.contains(day.status) {
                out.append("A|\(client)|\(day.day)|\(Character(Unicode.Scalar(day.status)))")
            }
            guard day.status == present || day.status == noShow else { continue }
            let voucher = vouchers.firstIndex { $0.first <= day.day && day.day <= $0.last }
            let flag: String? =
                if day.status == noShow {
                    noShowFlag(voucher, &hadNoShow)
                } else {
                    presentFlag(day.day, attended, voucher.map { vouchers[$0] }, client, &out)
                }
            if let flag {
                out.append("F|\(client)|\(day.day)|\(flag)")
            } else if let voucher {
                if day.status == noShow { counts[voucher].noShows += 1 } else { counts[voucher].days += 1 }
            }
        }
        for (voucher, count) in zip(vouchers, counts) where count.days + count.noShows > 0 {
            let total = count.days * voucher.priceCents + count.noShows * voucher.noShowCents
            out.append(
                "L|\(client)|\(voucher.first)|\(count.days)|\(voucher.priceCents)|\(count.noShows)|"
                    + "\(voucher.noShowCents)|\(total)")
        }
    }

    private static func noShowFlag(_ voucher: Int?, _ hadNoShow: inout Bool) -> String? {
        if hadNoShow { return "NOSHOW_SECOND" }
        hadNoShow = true
        return voucher == nil ? "NO_VOUCHER" : nil
    }

    private static func presentFlag(
        _ day: Int, _ attended: [Int], _ voucher: Voucher?, _ client: String, _ out: inout [String]
    ) -> String? {
        let monday = day - (day + 3) % 7
        if count(attended, from: monday, to: day) > 4 { out.append("F|\(client)|\(day)|WEEK_MAX") }
        guard let voucher else { return "NO_VOUCHER" }
        if count(attended, from: voucher.first, to: day) > voucher.mostDays { return "VOUCHER_EXCEEDED" }
        return count(attended, from: day - 364, to: day) > 230 ? "LIMIT_230" : nil
    }

    /// How many of the days in order lie between two days, both included.
    private static func count(_ days: [Int], from first: Int, to last: Int) -> Int {
        lowerBound(days, last + 1) - lowerBound(days, first)
    }

    private static func lowerBound(_ days: [Int], _ value: Int) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The lines in order as one text, from which the digest is made.
    package static func text(_ lines: [String]) -> String {
        lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n") + "\n"
    }
}
