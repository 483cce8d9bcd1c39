import Casework
import Register
import Simulator
import Web

/// The pages of the reference town, each visited as the person whose page it is.
struct BenchPages {
    /// A page, who reads it and where it is.
    struct Place: Sendable {
        let name: String
        let reader: String
        let path: String
    }

    static let instructor = "u-bench-instructor"
    static let grid = "/days?week=2026-W52"

    let options: BenchCommand.Options
    let years: Int

    init(_ options: BenchCommand.Options, years: Int? = nil) {
        self.options = options
        self.years = years ?? options.years
    }

    /// Every page by its name.
    static func places(client: String, familyName: String) -> [Place] {
        [
            Place(name: "list", reader: TownWriter.ownWorker, path: "/clients"),
            Place(name: "client", reader: TownWriter.ownWorker, path: "/clients/" + client),
            Place(name: "worklist", reader: TownWriter.ownWorker, path: "/worklist"),
            Place(name: "grid", reader: instructor, path: grid),
            Place(name: "search", reader: TownWriter.ownWorker, path: "/clients?q=" + familyName),
        ]
    }

    /// All pages and the saving of the grid, one after another.
    func all() async throws -> [Measurement] {
        let (site, places) = try await open()
        var found: [Measurement] = []
        for place in places { found.append(try await one(place, site, atOnce: 1)) }
        found.append(try await GridSave(options, years: years).measure(site))
        return found
    }

    /// One page, for each number of readers and each round.
    func measure(_ name: String) async throws -> [Measurement] {
        let (site, places) = try await open()
        guard let place = places.first(where: { $0.name == name }) else { return [] }
        var found: [Measurement] = []
        for _ in 0..<options.rounds {
            for crowd in options.crowds { found.append(try await one(place, site, atOnce: crowd)) }
        }
        return found
    }

    func open() async throws -> (site: Web.Site, places: [Place]) {
        let town = options.town(years: years)
        let register = try await town.open()
        let client = try await register.read {
            try $0.townClients(from: Day(2026, 12, 28), to: Day(2026, 12, 31), ofWorker: TownWriter.ownWorker)
                .first ?? ""
        }
        let name = try await register.read { try $0.client(ID(rawValue: client))?.familyName ?? "" }
        return (try town.site(over: register), Self.places(client: client, familyName: name))
    }

    private func one(_ place: Place, _ site: Web.Site, atOnce: Int) async throws -> Measurement {
        if atOnce > 1 { return try await BenchCrowd(options, years: years).read(place, site, atOnce: atOnce) }
        let visitor = BenchVisitor(site)
        try await visitor.signIn(as: place.reader)
        return try await Measurement.of(place.name, size: options.size, years: years, count: options.count) {
            try await visitor.read(place.path)
        }
    }
}
