package import Casework
package import Register

/// Many clients of one county without a path, for measuring the search among them: everybody has a name, a birth date,
/// an identity code and a telephone number of their own.
package struct TownCrowd: Sendable {
    let register: any CaseRegister
    let count: Int

    /// One of the crowd.
    package struct Person: Sendable {
        package let givenName: String
        package let familyName: String
        package let birthDate: Day
        package let identityCode: String
        package let phone: String
    }

    package init(register: any CaseRegister, count: Int) {
        self.register = register
        self.count = count
    }

    /// How many individual numbers nobody has.
    private static let numbers = 100

    /// The person of an order number, always the same.
    package static func person(_ number: Int) -> Person {
        let day = Day(1960, 1, 1).adding(days: number / numbers * 17)
        let names = (TownNames.first, TownNames.last)
        return Person(
            givenName: names.0[number % names.0.count], familyName: names.1[number / names.0.count % names.1.count],
            birthDate: day,
            identityCode: DemoNames.identityCode(born: day, number: number)?.text ?? "crowd-\(number)",
            phone: "+35850" + number.padded(to: 7))
    }

    /// Writes them in bulk; no trail, since nobody did it.
    package func write() async throws {
        for start in stride(from: 0, to: count, by: 1_000) {
            let part = start..<min(start + 1_000, count)
            try await register.write { register in
                for number in part {
                    let person = Self.person(number)
                    try register.insert(
                        Client(
                            id: ID(rawValue: "k-" + number.padded(to: 6)), countyID: TownWriter.county,
                            givenName: person.givenName, familyName: person.familyName,
                            identityCode: person.identityCode, birthDate: person.birthDate, municipalityCode: "297",
                            phone: person.phone, openedOn: Day(2016, 12, 1)))
                }
            }
        }
    }
}
