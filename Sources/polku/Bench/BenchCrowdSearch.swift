import ArgumentParser
import Casework
import Foundation
import Register
import Simulator
import Web

extension BenchCommand {
    /// The search in a county of many clients, by each of the ways in which somebody is looked for.
    struct CrowdSearch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "search-crowd", abstract: "The search among many clients of one county.")
        @OptionGroup var options: Options
        @Option(help: "How many clients the county has, 100–200000.") var clients = 50_000

        func validate() throws {
            guard (100...200_000).contains(clients) else { throw ValidationError("--clients is 100–200000.") }
        }

        func run() async throws {
            let town = BenchTown(
                size: .provider, years: 1, folder: options.data,
                address: options.db ?? "sqlite:" + options.data + "/crowd-\(clients).sqlite")
            let register = try await town.open()
            let last = TownCrowd.person(clients - 1)
            let code = PersonalIdentityCode(last.identityCode)
            if try await register.read({ register in try code.flatMap(register.client(identityCode:)) }) == nil {
                try await TownCrowd(register: register, count: clients).write()
            }
            let visitor = BenchVisitor(try town.site(over: register))
            try await visitor.signIn(as: TownWriter.ownWorker)
            for (name, typed) in Self.searches(last) {
                var parts = URLComponents()
                parts.path = "/clients"
                parts.queryItems = [URLQueryItem(name: "q", value: typed)]
                let path = (parts.string ?? "/clients").replacingOccurrences(of: "+", with: "%2B")
                print(
                    try await Measurement.of(
                        name, size: "\(clients)", years: 1, count: options.count
                    ) { try await visitor.read(path) }.line)
            }
        }

        private static func searches(_ one: TownCrowd.Person) -> [(name: String, typed: String)] {
            let born = one.birthDate.parts
            return [
                ("search-letter", "m"), ("search-family-name", one.familyName),
                ("search-name", one.givenName + " " + one.familyName.prefix(4)),
                ("search-birth-date", "\(born.day).\(born.month).\(born.year)"),
                ("search-identity-code", one.identityCode), ("search-phone", one.phone), ("search-nobody", "Xyzzy"),
            ]
        }
    }
}
