package import Casework

/// How large a town of the benchmarks is: places that are taken all year round.
package enum TownSize: String, CaseIterable, Sendable {
    case provider, county, country

    package var places: Int {
        switch self {
        case .provider: 32
        case .county: 200
        case .country: 16_000
        }
    }

    var providers: Int {
        switch self {
        case .provider: 1
        case .county: 6
        case .country: 300
        }
    }

    var workshops: Int {
        switch self {
        case .provider: 3
        case .county: 12
        case .country: 900
        }
    }

    var caseworkers: Int {
        switch self {
        case .provider: 2
        case .county: 2
        case .country: 160
        }
    }
}

/// The rows of a town, in the order they were made.
package struct TownRows: Sendable {
    package struct Person: Sendable {
        package let number: Int
        package let familyName: String
        package let givenName: String
        package let birthDate: Day
        package let caseworker: Int
        /// The last day of the stay, as days since 1970-01-01.
        package let last: Int
    }

    package struct Voucher: Sendable {
        package let client: Int
        package let provider: Int
        package let first: Int
        package let last: Int
        package let mostDays: Int
        package let priceCents: Int
        package let weekdays: [Weekday]
        package var serviceForm = "edistava"
    }

    package struct Attendance: Sendable {
        package let client: Int
        package let day: Int
        /// P present, S sick, E excused, N no-show, C closed.
        package let status: UInt8
        package let minutes: Int
        package var serviceForm = "edistava"
    }

    package var clients: [Person] = []
    package var vouchers: [Voucher] = []
    package var days: [Attendance] = []
    package let size: TownSize
}
